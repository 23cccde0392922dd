// task: passk/shelf_counts
// entry point: shelf_counts
// tags: lists, simulation
// %% prompt
/// Puts books on shelves in the given order and counts the books on each shelf.
///
/// Each book goes on the current shelf if the widths there add up to at most `shelf` with it; otherwise
/// it begins the next shelf. A book that is wider than a whole shelf is left out and changes nothing. Widths are
/// positive. Without a book there is no shelf.
///
/// shelf_counts(&[4, 4, 3, 9, 2], 10) // [2, 1, 1, 1]
/// shelf_counts(&[11], 10) // []
fn shelf_counts(widths: &[i64], shelf: i64) -> Vec<i64> {
// %% canonical solution
    let mut counts: Vec<i64> = Vec::new();
    let mut used = 0;
    for &width in widths.iter().filter(|&&width| width <= shelf) {
        match counts.last_mut() {
            Some(count) if used + width <= shelf => {
                *count += 1;
                used += width;
            }
            _ => {
                counts.push(1);
                used = width;
            }
        }
    }
    counts
}

// %% test
fn main() {
    check(shelf_counts(&[4, 4, 3, 9, 2], 10), vec![2, 1, 1, 1]);
    check(shelf_counts(&[11], 10), vec![]);
    check(shelf_counts(&[], 5), vec![]);
    check(shelf_counts(&[10], 10), vec![1]);
    check(shelf_counts(&[5, 5, 5], 10), vec![2, 1]);
    check(shelf_counts(&[3, 99, 3, 3], 9), vec![3]);
    check(shelf_counts(&[99, 2, 99], 2), vec![1]);
    check(shelf_counts(&[6, 5, 5, 6], 10), vec![1, 2, 1]);
    check(shelf_counts(&[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 7),
        vec![7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
        7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
        7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
        7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
        6]);
    check(shelf_counts(&[7, 4, 3, 7], 7), vec![1, 2, 1]);
}

#[track_caller]
fn check(actual: Vec<i64>, expected: Vec<i64>) {
    assert_eq!(actual, expected);
}

// %% attempt: a full shelf counts as too full -> wrong_answer
/*
fn shelf_counts(widths: &[i64], shelf: i64) -> Vec<i64> {
    let mut counts: Vec<i64> = Vec::new();
    let mut used = 0;
    for &width in widths.iter().filter(|&&width| width <= shelf) {
        match counts.last_mut() {
            Some(count) if used + width < shelf => {
                *count += 1;
                used += width;
            }
            _ => {
                counts.push(1);
                used = width;
            }
        }
    }
    counts
}
*/

// %% attempt: a book that is too wide begins a shelf of its own -> wrong_answer
/*
fn shelf_counts(widths: &[i64], shelf: i64) -> Vec<i64> {
    let mut counts: Vec<i64> = Vec::new();
    let mut used = 0;
    for &width in widths {
        match counts.last_mut() {
            Some(count) if used + width <= shelf => {
                *count += 1;
                used += width;
            }
            _ => {
                counts.push(1);
                used = width;
            }
        }
    }
    counts
}
*/

// %% attempt: the last shelf is lost -> wrong_answer
/*
fn shelf_counts(widths: &[i64], shelf: i64) -> Vec<i64> {
    let mut counts: Vec<i64> = Vec::new();
    let mut used = 0;
    for &width in widths.iter().filter(|&&width| width <= shelf) {
        match counts.last_mut() {
            Some(count) if used + width <= shelf => {
                *count += 1;
                used += width;
            }
            _ => {
                counts.push(1);
                used = width;
            }
        }
    }
    counts.pop();
    counts
}
*/

// %% attempt: waits for ever for a book that never fits -> timeout
/*
fn shelf_counts(widths: &[i64], shelf: i64) -> Vec<i64> {
    let mut counts = Vec::new();
    let mut used = shelf;
    let mut i = 0;
    while i < widths.len() {
        if used + widths[i] > shelf {
            counts.push(0);
            counts.truncate(1000);
            used = 0;
            continue;
        }
        *counts.last_mut().unwrap() += 1;
        used += widths[i];
        i += 1;
    }
    counts
}
*/

// %% attempt: counts on a shelf that is not there yet -> runtime_error
/*
fn shelf_counts(widths: &[i64], shelf: i64) -> Vec<i64> {
    let mut counts: Vec<i64> = Vec::new();
    let mut used = 0;
    for &width in widths.iter().filter(|&&width| width <= shelf) {
        if used + width > shelf {
            counts.push(0);
            used = 0;
        }
        *counts.last_mut().unwrap() += 1;
        used += width;
    }
    counts
}
*/
