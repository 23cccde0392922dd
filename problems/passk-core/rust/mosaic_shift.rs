// task: passk/mosaic_shift
// entry point: mosaic_shift
// tags: grids, matrices
// %% prompt
/// Lays a mosaic anew so that each row is moved to the right against the row above it, and returns its rows.
///
/// The first row stays. The second is moved by `step` tiles, the third by twice as many, and so on; tiles
/// that leave a row at the right come in again at its left. A negative step moves to the left. Rows may have
/// different lengths.
///
/// mosaic_shift(&["abc", "abc", "abc"], 1) // ["abc", "cab", "bca"]
/// mosaic_shift(&["abcd", "abcd"], -1) // ["abcd", "bcda"]
fn mosaic_shift(rows: &[&str], step: i64) -> Vec<String> {
// %% canonical solution
    let mut moved = Vec::new();
    for (i, row) in (0..).zip(rows) {
        let mut tiles: Vec<char> = row.chars().collect();
        if !tiles.is_empty() {
            let places = (i * step).rem_euclid(tiles.len() as i64);
            tiles.rotate_right(places as usize);
        }
        moved.push(tiles.into_iter().collect());
    }
    moved
}

// %% test
fn main() {
    check(mosaic_shift(&["abc", "abc", "abc"], 1), vec!["abc".to_string(), "cab".to_string(), "bca".to_string()]);
    check(mosaic_shift(&["abcd", "abcd"], -1), vec!["abcd".to_string(), "bcda".to_string()]);
    check(mosaic_shift(&[], 2), vec![]);
    check(mosaic_shift(&["abc"], 2), vec!["abc".to_string()]);
    check(mosaic_shift(&["", "ab"], 1), vec!["".to_string(), "ba".to_string()]);
    check(mosaic_shift(&["abcd", "abcd", "abcd"], 2), vec!["abcd".to_string(), "cdab".to_string(),
        "abcd".to_string()]);
    check(mosaic_shift(&["abcd", "abcd"], 0), vec!["abcd".to_string(), "abcd".to_string()]);
    check(mosaic_shift(&["abc", "abc"], 3), vec!["abc".to_string(), "abc".to_string()]);
    check(mosaic_shift(&["abc", "abc"], 4), vec!["abc".to_string(), "cab".to_string()]);
    check(mosaic_shift(&["ab", "abc", "abcd"], 1), vec!["ab".to_string(), "cab".to_string(), "cdab".to_string()]);
    check(mosaic_shift(&["x", "y", "z"], 5), vec!["x".to_string(), "y".to_string(), "z".to_string()]);
    check(mosaic_shift(&["abcde", "abcde", "abcde", "abcde"], -2), vec!["abcde".to_string(), "cdeab".to_string(),
        "eabcd".to_string(), "bcdea".to_string()]);
    check(mosaic_shift(&["abcdef", "abcdef", "abcdef"], 100), vec!["abcdef".to_string(), "cdefab".to_string(),
        "efabcd".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: moves to the left -> wrong_answer
/*
fn mosaic_shift(rows: &[&str], step: i64) -> Vec<String> {
    let mut moved = Vec::new();
    for (i, row) in (0..).zip(rows) {
        let mut tiles: Vec<char> = row.chars().collect();
        if !tiles.is_empty() {
            let places = (i * step).rem_euclid(tiles.len() as i64);
            tiles.rotate_left(places as usize);
        }
        moved.push(tiles.into_iter().collect());
    }
    moved
}
*/

// %% attempt: every row but the first is moved by one step -> wrong_answer
/*
fn mosaic_shift(rows: &[&str], step: i64) -> Vec<String> {
    let mut moved = Vec::new();
    for (i, row) in (0..).zip(rows) {
        let mut tiles: Vec<char> = row.chars().collect();
        if !tiles.is_empty() {
            let places = (step * i.min(1)).rem_euclid(tiles.len() as i64);
            tiles.rotate_right(places as usize);
        }
        moved.push(tiles.into_iter().collect());
    }
    moved
}
*/

// %% attempt: does not go round more than once -> runtime_error
/*
fn mosaic_shift(rows: &[&str], step: i64) -> Vec<String> {
    let mut moved = Vec::new();
    for (i, row) in (0..).zip(rows) {
        let mut tiles: Vec<char> = row.chars().collect();
        if !tiles.is_empty() {
            let places = i * step;
            tiles.rotate_right(places as usize);
        }
        moved.push(tiles.into_iter().collect());
    }
    moved
}
*/

// %% attempt: the first row is moved too -> wrong_answer
/*
fn mosaic_shift(rows: &[&str], step: i64) -> Vec<String> {
    let mut moved = Vec::new();
    for (i, row) in (1..).zip(rows) {
        let mut tiles: Vec<char> = row.chars().collect();
        if !tiles.is_empty() {
            let places = (i * step).rem_euclid(tiles.len() as i64);
            tiles.rotate_right(places as usize);
        }
        moved.push(tiles.into_iter().collect());
    }
    moved
}
*/

// %% attempt: a row without tiles -> runtime_error
/*
fn mosaic_shift(rows: &[&str], step: i64) -> Vec<String> {
    let mut moved = Vec::new();
    for (i, row) in (0..).zip(rows) {
        let mut tiles: Vec<char> = row.chars().collect();
        let places = (i * step).rem_euclid(tiles.len() as i64);
        tiles.rotate_right(places as usize);
        moved.push(tiles.into_iter().collect());
    }
    moved
}
*/

// %% attempt: a negative step moves to the right -> wrong_answer
/*
fn mosaic_shift(rows: &[&str], step: i64) -> Vec<String> {
    let mut moved = Vec::new();
    for (i, row) in (0..).zip(rows) {
        let mut tiles: Vec<char> = row.chars().collect();
        if !tiles.is_empty() {
            let places = (i * step).abs().rem_euclid(tiles.len() as i64);
            tiles.rotate_right(places as usize);
        }
        moved.push(tiles.into_iter().collect());
    }
    moved
}
*/
