// task: passk/oven_batches
// entry point: oven_batches
// tags: scheduling, lists
// %% prompt
/// Says how many minutes a baker's oven is in use for a row of loaves.
///
/// A loaf is (heat, minutes). The oven takes the loaves in their order. Those that follow each other and need
/// the same heat bake together, at most `room` at a time, for as long as the slowest of them needs. Between
/// two batches of different heat the oven needs 10 minutes more. `room` is at least 1.
///
/// oven_batches(&[(200, 30), (200, 40), (180, 20)], 2) // 70
/// oven_batches(&[(200, 5), (200, 6), (200, 7)], 2) // 13
fn oven_batches(loaves: &[(i64, i64)], room: usize) -> i64 {
// %% canonical solution
    let mut total = 0;
    for (i, same) in loaves.chunk_by(|a, b| a.0 == b.0).enumerate() {
        if i > 0 {
            total += 10;
        }
        for batch in same.chunks(room) {
            total += batch.iter().map(|loaf| loaf.1).max().unwrap_or(0);
        }
    }
    total
}

// %% test
fn main() {
    check(oven_batches(&[(200, 30), (200, 40), (180, 20)], 2), 70);
    check(oven_batches(&[(200, 5), (200, 6), (200, 7)], 2), 13);
    check(oven_batches(&[], 3), 0);
    check(oven_batches(&[(200, 30)], 1), 30);
    check(oven_batches(&[(200, 30), (200, 40)], 1), 70);
    check(oven_batches(&[(200, 30), (200, 40)], 2), 40);
    check(oven_batches(&[(200, 40), (200, 30)], 5), 40);
    check(oven_batches(&[(1, 10), (2, 10), (1, 10)], 9), 50);
    check(oven_batches(&[(1, 10), (1, 20), (1, 30), (1, 5)], 2), 50);
    check(oven_batches(&[(1, 10), (1, 20), (2, 30), (2, 5), (2, 50)], 2), 110);
    check(oven_batches(&[(1, 0), (2, 0)], 1), 10);
    check(oven_batches(&[(3, 7), (3, 7), (3, 7), (3, 7), (3, 7)], 3), 14);
    check(oven_batches(&[(3, 1), (4, 1), (4, 9), (3, 1)], 2), 31);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: the oven takes any number of loaves -> wrong_answer
/*
fn oven_batches(loaves: &[(i64, i64)], room: usize) -> i64 {
    let mut total = 0;
    for (i, same) in loaves.chunk_by(|a, b| a.0 == b.0).enumerate() {
        if i > 0 {
            total += 10;
        }
        for batch in same.chunks(room.max(same.len())) {
            total += batch.iter().map(|loaf| loaf.1).max().unwrap_or(0);
        }
    }
    total
}
*/

// %% attempt: a change of heat takes no time -> wrong_answer
/*
fn oven_batches(loaves: &[(i64, i64)], room: usize) -> i64 {
    let mut total = 0;
    for same in loaves.chunk_by(|a, b| a.0 == b.0) {
        for batch in same.chunks(room) {
            total += batch.iter().map(|loaf| loaf.1).max().unwrap_or(0);
        }
    }
    total
}
*/

// %% attempt: every new batch takes 10 minutes more -> wrong_answer
/*
fn oven_batches(loaves: &[(i64, i64)], room: usize) -> i64 {
    let mut total = 0;
    for (i, same) in loaves.chunk_by(|a, b| a.0 == b.0).enumerate() {
        if i > 0 {
            total += 10;
        }
        for (j, batch) in same.chunks(room).enumerate() {
            total += batch.iter().map(|loaf| loaf.1).max().unwrap_or(0) + if j > 0 { 10 } else { 0 };
        }
    }
    total
}
*/

// %% attempt: the times of a batch add up -> wrong_answer
/*
fn oven_batches(loaves: &[(i64, i64)], room: usize) -> i64 {
    let mut total = 0;
    for (i, same) in loaves.chunk_by(|a, b| a.0 == b.0).enumerate() {
        if i > 0 {
            total += 10;
        }
        for batch in same.chunks(room) {
            total += batch.iter().map(|loaf| loaf.1).sum::<i64>();
        }
    }
    total
}
*/

// %% attempt: every heat has a batch that is full -> runtime_error
/*
fn oven_batches(loaves: &[(i64, i64)], room: usize) -> i64 {
    let mut total = 0;
    for (i, same) in loaves.chunk_by(|a, b| a.0 == b.0).enumerate() {
        if i > 0 {
            total += 10;
        }
        total += same[..room].iter().map(|loaf| loaf.1).max().unwrap_or(0);
    }
    total
}
*/
