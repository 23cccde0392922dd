// task: passk/picnic_overlap
// entry point: picnic_overlap
// tags: geometry
// %% prompt
/// Measures how much grass gets wet under two picnic blankets.
///
/// A blanket is (left, bottom, width, height) with sides along the axes; widths and heights are 0 or more.
/// Grass gets wet where just one of them lies on it.
///
/// picnic_overlap((0, 0, 4, 2), (3, 1, 2, 2)) // 10
/// picnic_overlap((0, 0, 1, 1), (5, 5, 2, 2)) // 5
fn picnic_overlap(first: (i64, i64, i64, i64), second: (i64, i64, i64, i64)) -> i64 {
// %% canonical solution
    let shared = |start: i64, size: i64, other: i64, other_size: i64| {
        let end = (start + size).min(other + other_size);
        (end - start.max(other)).max(0)
    };
    let across = shared(first.0, first.2, second.0, second.2);
    let up = shared(first.1, first.3, second.1, second.3);
    first.2 * first.3 + second.2 * second.3 - 2 * across * up
}

// %% test
fn main() {
    check(picnic_overlap((0, 0, 4, 2), (3, 1, 2, 2)), 10);
    check(picnic_overlap((0, 0, 1, 1), (5, 5, 2, 2)), 5);
    check(picnic_overlap((0, 0, 0, 5), (1, 1, 3, 3)), 9);
    check(picnic_overlap((0, 0, 2, 2), (0, 0, 2, 2)), 0);
    check(picnic_overlap((0, 0, 4, 4), (1, 1, 2, 2)), 12);
    check(picnic_overlap((1, 1, 2, 2), (0, 0, 4, 4)), 12);
    check(picnic_overlap((0, 0, 2, 2), (2, 0, 2, 2)), 8);
    check(picnic_overlap((0, 0, 2, 2), (0, 2, 2, 2)), 8);
    check(picnic_overlap((-3, -3, 4, 4), (-1, -1, 5, 5)), 33);
    check(picnic_overlap((0, 0, 10, 1), (4, -3, 1, 8)), 16);
    check(picnic_overlap((0, 0, 3, 3), (2, 5, 3, 3)), 18);
    check(picnic_overlap((0, 0, 3, 3), (5, 2, 3, 3)), 18);
    check(picnic_overlap((7, 0, 3, 3), (0, 1, 9, 1)), 14);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: grass below both counts twice -> wrong_answer
/*
fn picnic_overlap(first: (i64, i64, i64, i64), second: (i64, i64, i64, i64)) -> i64 {
    first.2 * first.3 + second.2 * second.3
}
*/

// %% attempt: grass below both gets wet, too -> wrong_answer
/*
fn picnic_overlap(first: (i64, i64, i64, i64), second: (i64, i64, i64, i64)) -> i64 {
    let shared = |start: i64, size: i64, other: i64, other_size: i64| {
        let end = (start + size).min(other + other_size);
        (end - start.max(other)).max(0)
    };
    let across = shared(first.0, first.2, second.0, second.2);
    let up = shared(first.1, first.3, second.1, second.3);
    first.2 * first.3 + second.2 * second.3 - across * up
}
*/

// %% attempt: blankets that lie apart overlap by a negative area -> wrong_answer
/*
fn picnic_overlap(first: (i64, i64, i64, i64), second: (i64, i64, i64, i64)) -> i64 {
    let shared = |start: i64, size: i64, other: i64, other_size: i64| {
        let end = (start + size).min(other + other_size);
        end - start.max(other)
    };
    let across = shared(first.0, first.2, second.0, second.2);
    let up = shared(first.1, first.3, second.1, second.3);
    first.2 * first.3 + second.2 * second.3 - 2 * across * up
}
*/

// %% attempt: takes width and height for the other corner -> wrong_answer
/*
fn picnic_overlap(first: (i64, i64, i64, i64), second: (i64, i64, i64, i64)) -> i64 {
    let shared = |start: i64, size: i64, other: i64, other_size: i64| {
        let end = size.min(other_size);
        (end - start.max(other)).max(0)
    };
    let across = shared(first.0, first.2, second.0, second.2);
    let up = shared(first.1, first.3, second.1, second.3);
    (first.2 - first.0) * (first.3 - first.1) + (second.2 - second.0) * (second.3 - second.1) - 2 * across * up
}
*/

// %% attempt: widths without a sign -> runtime_error
/*
fn picnic_overlap(first: (i64, i64, i64, i64), second: (i64, i64, i64, i64)) -> i64 {
    let shared = |start: i64, size: i64, other: i64, other_size: i64| {
        let end = (start + size).min(other + other_size);
        (end as u64 - start.max(other) as u64) as i64
    };
    let across = shared(first.0, first.2, second.0, second.2);
    let up = shared(first.1, first.3, second.1, second.3);
    first.2 * first.3 + second.2 * second.3 - 2 * across * up
}
*/
