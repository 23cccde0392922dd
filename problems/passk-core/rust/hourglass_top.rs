// task: passk/hourglass_top
// entry point: hourglass_top
// tags: simulation, numbers
// %% prompt
/// Says how many grains lie in the upper half of an hourglass at second `now`.
///
/// At second 0 all `sand` grains lie in the upper half, and in every second one of them falls, as long as
/// there are any. At each second in `flips` the glass is turned over, so that the halves change places.
/// `flips` is sorted and may name a second twice. A turn at second `now` has been made already; later ones
/// have not.
///
/// hourglass_top(60, &[10], 15) // 5
/// hourglass_top(60, &[100], 20) // 40
fn hourglass_top(sand: i64, flips: &[i64], now: i64) -> i64 {
// %% canonical solution
    let mut top = sand;
    let mut last = 0;
    for &flip in flips.iter().filter(|&&flip| flip <= now) {
        top = sand - (top - (flip - last)).max(0);
        last = flip;
    }
    (top - (now - last)).max(0)
}

// %% test
fn main() {
    check(hourglass_top(60, &[10], 15), 5);
    check(hourglass_top(60, &[100], 20), 40);
    check(hourglass_top(60, &[], 0), 60);
    check(hourglass_top(60, &[], 60), 0);
    check(hourglass_top(60, &[], 61), 0);
    check(hourglass_top(60, &[], 59), 1);
    check(hourglass_top(60, &[20], 20), 20);
    check(hourglass_top(60, &[21], 20), 40);
    check(hourglass_top(60, &[70], 75), 55);
    check(hourglass_top(60, &[10, 10], 12), 48);
    check(hourglass_top(60, &[0], 5), 0);
    check(hourglass_top(60, &[0], 0), 0);
    check(hourglass_top(60, &[30, 40, 45], 50), 20);
    check(hourglass_top(0, &[3], 9), 0);
    check(hourglass_top(60, &[5, 200, 230], 240), 20);
    check(hourglass_top(60, &[5, 15, 500], 300), 0);
    check(hourglass_top(7, &[1, 2, 3, 4, 5, 6], 6), 7);
    check(hourglass_top(60, &[10, 30, 90], 29), 0);
    check(hourglass_top(60, &[90, 91], 200), 0);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: the last seconds are forgotten -> wrong_answer
/*
fn hourglass_top(sand: i64, flips: &[i64], now: i64) -> i64 {
    let mut top = sand;
    let mut last = 0;
    for &flip in flips.iter().filter(|&&flip| flip <= now) {
        top = sand - (top - (flip - last)).max(0);
        last = flip;
    }
    top
}
*/

// %% attempt: the upper half can hold less than nothing -> wrong_answer
/*
fn hourglass_top(sand: i64, flips: &[i64], now: i64) -> i64 {
    let mut top = sand;
    let mut last = 0;
    for &flip in flips.iter().filter(|&&flip| flip <= now) {
        top = sand - (top - (flip - last));
        last = flip;
    }
    top - (now - last)
}
*/

// %% attempt: a turn at the very second is not made yet -> wrong_answer
/*
fn hourglass_top(sand: i64, flips: &[i64], now: i64) -> i64 {
    let mut top = sand;
    let mut last = 0;
    for &flip in flips.iter().filter(|&&flip| flip < now) {
        top = sand - (top - (flip - last)).max(0);
        last = flip;
    }
    (top - (now - last)).max(0)
}
*/

// %% attempt: a turn fills the upper half again -> wrong_answer
/*
fn hourglass_top(sand: i64, flips: &[i64], now: i64) -> i64 {
    let mut top = sand;
    let mut last = 0;
    for &flip in flips.iter().filter(|&&flip| flip <= now) {
        top = sand;
        last = flip;
    }
    (top - (now - last)).max(0)
}
*/

// %% attempt: turns after the second count too -> wrong_answer
/*
fn hourglass_top(sand: i64, flips: &[i64], now: i64) -> i64 {
    let mut top = sand;
    let mut last = 0;
    for &flip in flips {
        top = sand - (top - (flip - last)).max(0);
        last = flip;
    }
    (top - (now - last)).max(0)
}
*/

// %% attempt: needs a turn -> runtime_error
/*
fn hourglass_top(sand: i64, flips: &[i64], now: i64) -> i64 {
    let mut top = sand;
    let mut last = 0;
    for &flip in flips.iter().filter(|&&flip| flip <= now) {
        top = sand - (top - (flip - last)).max(0);
        last = flip;
    }
    let turned = flips.iter().filter(|&&flip| flip <= now).max().unwrap();
    (top - (now - turned)).max(0)
}
*/
