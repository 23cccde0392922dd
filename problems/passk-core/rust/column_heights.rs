// task: passk/column_heights
// entry point: column_heights
// tags: lists, grids
// %% prompt
/// Measures the towers of bricks in a picture, given from its top row to its bottom row, and returns their
/// heights.
///
/// In a row "#" is a brick and any other character is air; a row may be shorter than others, which is air as
/// well. A tower stands in a column and is as high as there are bricks on each other from the bottom row
/// upwards: bricks with air below them are clouds and do not count. There are as many towers, some of height
/// 0, as the longest row has characters.
///
/// column_heights(&["#", "# #", "###"]) // [3, 1, 2]
/// column_heights(&["##", "# "]) // [2, 0]
fn column_heights(rows: &[&str]) -> Vec<usize> {
// %% canonical solution
    let width = rows.iter().map(|row| row.len()).max().unwrap_or(0);
    (0..width)
        .map(|column| rows.iter().rev().take_while(|row| row.as_bytes().get(column) == Some(&b'#')).count())
        .collect()
}

// %% test
fn main() {
    check(column_heights(&["#", "# #", "###"]), vec![3, 1, 2]);
    check(column_heights(&["##", "# "]), vec![2, 0]);
    check(column_heights(&[]), vec![]);
    check(column_heights(&[""]), vec![]);
    check(column_heights(&["#"]), vec![1]);
    check(column_heights(&["."]), vec![0]);
    check(column_heights(&["#", ""]), vec![0]);
    check(column_heights(&["#", ".", "#"]), vec![1]);
    check(column_heights(&["", "#"]), vec![1]);
    check(column_heights(&["##", "##", "##"]), vec![3, 3]);
    check(column_heights(&[".#", "##", ".#", "##"]), vec![1, 4]);
    check(column_heights(&["####", "#"]), vec![2, 0, 0, 0]);
    check(column_heights(&["#x#", "###", "x##"]), vec![0, 2, 3]);
}

#[track_caller]
fn check(actual: Vec<usize>, expected: Vec<usize>) {
    assert_eq!(actual, expected);
}

// %% attempt: clouds count -> wrong_answer
/*
fn column_heights(rows: &[&str]) -> Vec<usize> {
    let width = rows.iter().map(|row| row.len()).max().unwrap_or(0);
    (0..width).map(|column| rows.iter().filter(|row| row.as_bytes().get(column) == Some(&b'#')).count()).collect()
}
*/

// %% attempt: looks at as many columns as the bottom row has -> wrong_answer
/*
fn column_heights(rows: &[&str]) -> Vec<usize> {
    let width = rows.last().map_or(0, |row| row.len());
    (0..width)
        .map(|column| rows.iter().rev().take_while(|row| row.as_bytes().get(column) == Some(&b'#')).count())
        .collect()
}
*/

// %% attempt: the first row is the bottom one -> wrong_answer
/*
fn column_heights(rows: &[&str]) -> Vec<usize> {
    let width = rows.iter().map(|row| row.len()).max().unwrap_or(0);
    (0..width).map(|column| rows.iter().take_while(|row| row.as_bytes().get(column) == Some(&b'#')).count()).collect()
}
*/

// %% attempt: short rows are an error -> runtime_error
/*
fn column_heights(rows: &[&str]) -> Vec<usize> {
    let width = rows.iter().map(|row| row.len()).max().unwrap_or(0);
    (0..width).map(|column| rows.iter().rev().take_while(|row| row.as_bytes()[column] == b'#').count()).collect()
}
*/

// %% attempt: no row is the longest of no rows -> runtime_error
/*
fn column_heights(rows: &[&str]) -> Vec<usize> {
    let width = rows.iter().map(|row| row.len()).max().unwrap();
    (0..width)
        .map(|column| rows.iter().rev().take_while(|row| row.as_bytes().get(column) == Some(&b'#')).count())
        .collect()
}
*/
