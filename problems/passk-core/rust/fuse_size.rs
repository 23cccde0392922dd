// task: passk/fuse_size
// entry point: fuse_size
// tags: numbers, searching
// %% prompt
/// Chooses a fuse for a machine that draws some amperes, or returns 0 if none of those at hand will do.
///
/// A fuse must bear at least a quarter more than the machine draws, and at most twice as much as it draws.
/// The smallest such fuse is taken. Fuses are whole numbers in no order; `amps` is positive.
///
/// fuse_size(8, &[16, 10, 13]) // 10
/// fuse_size(8, &[9, 17]) // 0
fn fuse_size(amps: i64, fuses: &[i64]) -> i64 {
// %% canonical solution
    let fitting = fuses.iter().copied().filter(|&fuse| 4 * fuse >= 5 * amps && fuse <= 2 * amps);
    fitting.min().unwrap_or(0)
}

// %% test
fn main() {
    check(fuse_size(8, &[16, 10, 13]), 10);
    check(fuse_size(8, &[9, 17]), 0);
    check(fuse_size(5, &[]), 0);
    check(fuse_size(4, &[5]), 5);
    check(fuse_size(4, &[4]), 0);
    check(fuse_size(5, &[6, 7]), 7);
    check(fuse_size(5, &[6]), 0);
    check(fuse_size(5, &[10]), 10);
    check(fuse_size(5, &[11]), 0);
    check(fuse_size(6, &[7, 8, 9]), 8);
    check(fuse_size(6, &[13, 12]), 12);
    check(fuse_size(1, &[1, 2, 3]), 2);
    check(fuse_size(1, &[1]), 0);
    check(fuse_size(100, &[125, 124, 200]), 125);
    check(fuse_size(100, &[201, 124]), 0);
    check(fuse_size(7, &[14, 13, 9, 8]), 9);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: a fuse may be as large as it likes -> wrong_answer
/*
fn fuse_size(amps: i64, fuses: &[i64]) -> i64 {
    let fitting = fuses.iter().copied().filter(|&fuse| 4 * fuse >= 5 * amps);
    fitting.min().unwrap_or(0)
}
*/

// %% attempt: a quarter is rounded down -> wrong_answer
/*
fn fuse_size(amps: i64, fuses: &[i64]) -> i64 {
    let fitting = fuses.iter().copied().filter(|&fuse| fuse >= amps + amps / 4 && fuse <= 2 * amps);
    fitting.min().unwrap_or(0)
}
*/

// %% attempt: takes the first that fits -> wrong_answer
/*
fn fuse_size(amps: i64, fuses: &[i64]) -> i64 {
    let fitting = fuses.iter().copied().filter(|&fuse| 4 * fuse >= 5 * amps && fuse <= 2 * amps);
    fitting.take(1).min().unwrap_or(0)
}
*/

// %% attempt: a fuse of just the size does not fit -> wrong_answer
/*
fn fuse_size(amps: i64, fuses: &[i64]) -> i64 {
    let fitting = fuses.iter().copied().filter(|&fuse| 4 * fuse > 5 * amps && fuse < 2 * amps);
    fitting.min().unwrap_or(0)
}
*/

// %% attempt: there is always a fuse -> runtime_error
/*
fn fuse_size(amps: i64, fuses: &[i64]) -> i64 {
    let fitting = fuses.iter().copied().filter(|&fuse| 4 * fuse >= 5 * amps && fuse <= 2 * amps);
    fitting.min().unwrap()
}
*/

// %% attempt: no fuse is not a number -> syntax_error
/*
fn fuse_size(amps: i64, fuses: &[i64]) -> i64 {
    let fitting = fuses.iter().copied().filter(|&fuse| 4 * fuse >= 5 * amps && fuse <= 2 * amps);
    fitting.min()
}
*/
