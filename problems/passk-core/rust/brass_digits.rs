// task: passk/brass_digits
// entry point: brass_digits
// tags: numbers, counting
// %% prompt
/// Counts the brass digits for the house numbers on one side of a street.
///
/// The houses on that side have the numbers `first`, first + 2, first + 4 and so on, as far as they are
/// not above `last`. The shop has nine kinds of brass digits, 0 to 8: a brass 6 that is turned over is
/// used as a 9. Give a list that tells for each kind, beginning with 0, how many pieces of it are needed.
/// Without a house all nine counts are 0. Both numbers are at least 1.
///
/// brass_digits(1, 11) // [0, 3, 0, 1, 0, 1, 1, 1, 0]
/// brass_digits(96, 100) // [2, 1, 0, 0, 0, 0, 3, 0, 1]
fn brass_digits(first: i64, last: i64) -> Vec<i64> {
// %% canonical solution
    let mut counts = vec![0; 9];
    for number in (first..=last).step_by(2) {
        for digit in number.to_string().bytes() {
            let kind = if digit == b'9' { 6 } else { usize::from(digit - b'0') };
            counts[kind] += 1;
        }
    }
    counts
}

// %% test
fn main() {
    check(brass_digits(1, 11), vec![0, 3, 0, 1, 0, 1, 1, 1, 0]);
    check(brass_digits(96, 100), vec![2, 1, 0, 0, 0, 0, 3, 0, 1]);
    check(brass_digits(5, 5), vec![0, 0, 0, 0, 0, 1, 0, 0, 0]);
    check(brass_digits(9, 9), vec![0, 0, 0, 0, 0, 0, 1, 0, 0]);
    check(brass_digits(5, 4), vec![0, 0, 0, 0, 0, 0, 0, 0, 0]);
    check(brass_digits(2, 1), vec![0, 0, 0, 0, 0, 0, 0, 0, 0]);
    check(brass_digits(8, 9), vec![0, 0, 0, 0, 0, 0, 0, 0, 1]);
    check(brass_digits(8, 10), vec![1, 1, 0, 0, 0, 0, 0, 0, 1]);
    check(brass_digits(66, 69), vec![0, 0, 0, 0, 0, 0, 3, 0, 1]);
    check(brass_digits(99, 99), vec![0, 0, 0, 0, 0, 0, 2, 0, 0]);
    check(brass_digits(6, 9), vec![0, 0, 0, 0, 0, 0, 1, 0, 1]);
    check(brass_digits(1, 100), vec![0, 15, 5, 15, 5, 15, 20, 15, 5]);
    check(brass_digits(2, 100), vec![11, 6, 15, 5, 15, 5, 20, 5, 15]);
    check(brass_digits(888, 890), vec![1, 0, 0, 0, 0, 0, 1, 0, 4]);
    check(brass_digits(1001, 1003), vec![4, 3, 0, 1, 0, 0, 0, 0, 0]);
    check(brass_digits(345, 372), vec![0, 3, 0, 16, 3, 8, 8, 4, 0]);
}

#[track_caller]
fn check(actual: Vec<i64>, expected: Vec<i64>) {
    assert_eq!(actual, expected);
}

// %% attempt: counts the houses on both sides -> wrong_answer
/*
fn brass_digits(first: i64, last: i64) -> Vec<i64> {
    let mut counts = vec![0; 9];
    for number in first..=last {
        for digit in number.to_string().bytes() {
            let kind = if digit == b'9' { 6 } else { usize::from(digit - b'0') };
            counts[kind] += 1;
        }
    }
    counts
}
*/

// %% attempt: leaves out the last house -> wrong_answer
/*
fn brass_digits(first: i64, last: i64) -> Vec<i64> {
    let mut counts = vec![0; 9];
    for number in (first..last).step_by(2) {
        for digit in number.to_string().bytes() {
            let kind = if digit == b'9' { 6 } else { usize::from(digit - b'0') };
            counts[kind] += 1;
        }
    }
    counts
}
*/

// %% attempt: has a brass 9 of its own -> wrong_answer
/*
fn brass_digits(first: i64, last: i64) -> Vec<i64> {
    let mut counts = vec![0; 10];
    for number in (first..=last).step_by(2) {
        for digit in number.to_string().bytes() {
            let kind = usize::from(digit - b'0');
            counts[kind] += 1;
        }
    }
    counts
}
*/

// %% attempt: turns the 6 into a 9 -> wrong_answer
/*
fn brass_digits(first: i64, last: i64) -> Vec<i64> {
    let mut counts = vec![0; 10];
    for number in (first..=last).step_by(2) {
        for digit in number.to_string().bytes() {
            let kind = if digit == b'6' { 9 } else { usize::from(digit - b'0') };
            counts[kind] += 1;
        }
    }
    counts
}
*/

// %% attempt: counts a digit once a house -> wrong_answer
/*
fn brass_digits(first: i64, last: i64) -> Vec<i64> {
    let mut counts = vec![0; 9];
    for number in (first..=last).step_by(2) {
        let digits: std::collections::HashSet<u8> = number.to_string().bytes().collect();
        for digit in digits {
            let kind = if digit == b'9' { 6 } else { usize::from(digit - b'0') };
            counts[kind] += 1;
        }
    }
    counts
}
*/

// %% attempt: there is no ninth kind -> runtime_error
/*
fn brass_digits(first: i64, last: i64) -> Vec<i64> {
    let mut counts = vec![0; 9];
    for number in (first..=last).step_by(2) {
        for digit in number.to_string().bytes() {
            let kind = usize::from(digit - b'0');
            counts[kind] += 1;
        }
    }
    counts
}
*/
