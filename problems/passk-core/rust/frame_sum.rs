// task: passk/frame_sum
// entry point: frame_sum
// tags: grids, matrices
// %% prompt
/// Adds up the numbers in the edge cells of a rectangular tray of seedlings, where corner cells count double.
///
/// A cell is on the edge if it is in the first or last row or column, and in a corner if both is true: so in
/// a tray of a single row the cells at both ends are corners and the others are edge cells. A tray
/// without cells adds up to 0.
///
/// frame_sum(&[vec![1, 2, 1], vec![2, 9, 2], vec![1, 2, 1]]) // 16
/// frame_sum(&[vec![3, 4, 5]]) // 20
fn frame_sum(grid: &[Vec<i64>]) -> i64 {
// %% canonical solution
    let mut total = 0;
    for (i, row) in grid.iter().enumerate() {
        for (j, value) in row.iter().enumerate() {
            let is_row_end = i == 0 || i == grid.len() - 1;
            let is_column_end = j == 0 || j == row.len() - 1;
            total += value * (i64::from(is_row_end) + i64::from(is_column_end));
        }
    }
    total
}

// %% test
fn main() {
    check(frame_sum(&[vec![1, 2, 1], vec![2, 9, 2], vec![1, 2, 1]]), 16);
    check(frame_sum(&[vec![3, 4, 5]]), 20);
    check(frame_sum(&[]), 0);
    check(frame_sum(&[vec![]]), 0);
    check(frame_sum(&[vec![7]]), 14);
    check(frame_sum(&[vec![1, 10]]), 22);
    check(frame_sum(&[vec![1], vec![10]]), 22);
    check(frame_sum(&[vec![1], vec![10], vec![100]]), 212);
    check(frame_sum(&[vec![1, 10], vec![100, 1000]]), 2222);
    check(frame_sum(&[vec![1, 2, 3], vec![4, 5, 6]]), 35);
    check(frame_sum(&[vec![1, 2], vec![3, 4], vec![5, 6], vec![7, 8]]), 54);
    check(frame_sum(&[vec![0, 0, 0, 0], vec![0, 5, 5, 0], vec![0, 5, 5, 0], vec![0, 0, 0, 0]]), 0);
    check(frame_sum(&[vec![1, 2, 3, 4], vec![5, 6, 7, 8], vec![9, 10, 11, 12]]), 91);
    check(frame_sum(&[vec![-1, 1], vec![1, -1]]), 0);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: corners count once -> wrong_answer
/*
fn frame_sum(grid: &[Vec<i64>]) -> i64 {
    let mut total = 0;
    for (i, row) in grid.iter().enumerate() {
        for (j, value) in row.iter().enumerate() {
            let is_row_end = i == 0 || i == grid.len() - 1;
            let is_column_end = j == 0 || j == row.len() - 1;
            total += value * (i64::from(is_row_end || is_column_end));
        }
    }
    total
}
*/

// %% attempt: a single row or column counts twice -> wrong_answer
/*
fn frame_sum(grid: &[Vec<i64>]) -> i64 {
    let mut total = 0;
    for (i, row) in grid.iter().enumerate() {
        for (j, value) in row.iter().enumerate() {
            let rows = i64::from(i == 0) + i64::from(i == grid.len() - 1);
            let columns = i64::from(j == 0) + i64::from(j == row.len() - 1);
            total += value * (rows + columns);
        }
    }
    total
}
*/

// %% attempt: fails without a row -> runtime_error
/*
fn frame_sum(grid: &[Vec<i64>]) -> i64 {
    let (last_row, last_column) = (grid.len() - 1, grid[0].len() - 1);
    let mut total = 0;
    for (i, row) in grid.iter().enumerate() {
        for (j, value) in row.iter().enumerate() {
            total += value * (i64::from(i == 0 || i == last_row) + i64::from(j == 0 || j == last_column));
        }
    }
    total
}
*/

// %% attempt: all cells count -> wrong_answer
/*
fn frame_sum(grid: &[Vec<i64>]) -> i64 {
    grid.iter().flatten().sum()
}
*/

// %% attempt: adds booleans -> syntax_error
/*
fn frame_sum(grid: &[Vec<i64>]) -> i64 {
    let mut total = 0;
    for (i, row) in grid.iter().enumerate() {
        for (j, value) in row.iter().enumerate() {
            let is_row_end = i == 0 || i == grid.len() - 1;
            let is_column_end = j == 0 || j == row.len() - 1;
            total += value * (is_row_end + is_column_end);
        }
    }
    total
}
*/
