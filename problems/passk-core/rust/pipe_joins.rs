// task: passk/pipe_joins
// entry point: pipe_joins
// tags: dynamic programming
// %% prompt
/// Joins a row of pipes into one with the least effort, and returns that effort.
///
/// Two neighbours are joined at a time, in any order, which takes as much effort as the longer one is long.
/// They overlap: the new pipe is 1 shorter than both together. Lengths are at least 1; fewer than two pipes
/// take no effort.
///
/// pipe_joins(&[4, 2, 3]) // 7
/// pipe_joins(&[5, 5]) // 5
fn pipe_joins(lengths: &[i64]) -> i64 {
// %% canonical solution
    let count = lengths.len();
    let length = |start: usize, end: usize| lengths[start..end].iter().sum::<i64>() - (end - start - 1) as i64;
    let mut effort = vec![vec![0; count + 1]; count + 1];
    for size in 2..=count {
        for start in 0..=count - size {
            let end = start + size;
            let join = |middle: usize| {
                let longer = length(start, middle).max(length(middle, end));
                effort[start][middle] + effort[middle][end] + longer
            };
            effort[start][end] = (start + 1..end).map(join).min().unwrap();
        }
    }
    effort[0][count]
}

// %% test
fn main() {
    check(pipe_joins(&[4, 2, 3]), 7);
    check(pipe_joins(&[5, 5]), 5);
    check(pipe_joins(&[]), 0);
    check(pipe_joins(&[8]), 0);
    check(pipe_joins(&[3, 7]), 7);
    check(pipe_joins(&[7, 3]), 7);
    check(pipe_joins(&[1, 1]), 1);
    check(pipe_joins(&[1, 1, 1, 1]), 3);
    check(pipe_joins(&[2, 2, 2, 2]), 7);
    check(pipe_joins(&[1, 2, 3, 4]), 9);
    check(pipe_joins(&[4, 3, 2, 1]), 9);
    check(pipe_joins(&[2, 9, 1]), 18);
    check(pipe_joins(&[3, 1, 1, 3]), 7);
    check(pipe_joins(&[9, 1, 1, 9]), 19);
    check(pipe_joins(&[2, 3, 3, 2]), 10);
    check(pipe_joins(&[5, 2, 4, 7, 1, 3, 6]), 40);
    check(pipe_joins(&[10, 20, 30, 40, 50, 60]), 277);
    check(pipe_joins(&[1, 13, 8, 3, 15, 10, 5, 17, 12, 7, 2, 14, 9, 4, 16, 11, 6, 1, 13, 8, 3, 15, 10, 5, 17, 12, 7,
        2, 14, 9]), 674);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: joins from the left -> wrong_answer
/*
fn pipe_joins(lengths: &[i64]) -> i64 {
    let mut effort = 0;
    let mut pipe = 1;
    for (i, &length) in lengths.iter().enumerate() {
        if i > 0 {
            effort += length.max(pipe);
        }
        pipe += length - 1;
    }
    effort
}
*/

// %% attempt: always makes the join of the least effort -> wrong_answer
/*
fn pipe_joins(lengths: &[i64]) -> i64 {
    let mut row = lengths.to_vec();
    let mut effort = 0;
    while row.len() > 1 {
        let place = (0..row.len() - 1).min_by_key(|&i| row[i].max(row[i + 1])).unwrap();
        effort += row[place].max(row[place + 1]);
        row[place] += row[place + 1] - 1;
        row.remove(place + 1);
    }
    effort
}
*/

// %% attempt: pipes do not overlap -> wrong_answer
/*
fn pipe_joins(lengths: &[i64]) -> i64 {
    let count = lengths.len();
    let length = |start: usize, end: usize| lengths[start..end].iter().sum::<i64>();
    let mut effort = vec![vec![0; count + 1]; count + 1];
    for size in 2..=count {
        for start in 0..=count - size {
            let end = start + size;
            let join = |middle: usize| {
                let longer = length(start, middle).max(length(middle, end));
                effort[start][middle] + effort[middle][end] + longer
            };
            effort[start][end] = (start + 1..end).map(join).min().unwrap();
        }
    }
    effort[0][count]
}
*/

// %% attempt: a join takes as much as the shorter pipe -> wrong_answer
/*
fn pipe_joins(lengths: &[i64]) -> i64 {
    let count = lengths.len();
    let length = |start: usize, end: usize| lengths[start..end].iter().sum::<i64>() - (end - start - 1) as i64;
    let mut effort = vec![vec![0; count + 1]; count + 1];
    for size in 2..=count {
        for start in 0..=count - size {
            let end = start + size;
            let join = |middle: usize| {
                let longer = length(start, middle).min(length(middle, end));
                effort[start][middle] + effort[middle][end] + longer
            };
            effort[start][end] = (start + 1..end).map(join).min().unwrap();
        }
    }
    effort[0][count]
}
*/

// %% attempt: a join takes as much as the new pipe -> wrong_answer
/*
fn pipe_joins(lengths: &[i64]) -> i64 {
    let count = lengths.len();
    let length = |start: usize, end: usize| lengths[start..end].iter().sum::<i64>() - (end - start - 1) as i64;
    let mut effort = vec![vec![0; count + 1]; count + 1];
    for size in 2..=count {
        for start in 0..=count - size {
            let end = start + size;
            let join = |middle: usize| {
                let longer = length(start, end);
                effort[start][middle] + effort[middle][end] + longer
            };
            effort[start][end] = (start + 1..end).map(join).min().unwrap();
        }
    }
    effort[0][count]
}
*/

// %% attempt: joins any two pipes of the row -> wrong_answer
/*
fn pipe_joins(lengths: &[i64]) -> i64 {
    let mut row = lengths.to_vec();
    let mut effort = 0;
    while row.len() > 1 {
        row.sort();
        let shortest = row.remove(0);
        effort += row[0];
        row[0] += shortest - 1;
    }
    effort
}
*/

// %% attempt: a row without pipes -> runtime_error
/*
fn pipe_joins(lengths: &[i64]) -> i64 {
    let count = lengths.len();
    let length = |start: usize, end: usize| lengths[start..end].iter().sum::<i64>() - (end - start - 1) as i64;
    let mut effort = vec![vec![0; count + 1]; count];
    for size in 2..=count {
        for start in 0..=count - size {
            let end = start + size;
            let join = |middle: usize| {
                let longer = length(start, middle).max(length(middle, end));
                effort[start][middle] + effort[middle][end] + longer
            };
            effort[start][end] = (start + 1..end).map(join).min().unwrap();
        }
    }
    effort[0][count]
}
*/
