// task: passk/chaser_lamps
// entry point: chaser_lamps
// tags: bits, simulation
// %% prompt
/// Runs the lamps of a fairground sign for a number of ticks.
///
/// The sign has lamps 0 to count - 1, with 1 to 20 lamps. Bit i of `lamps` (of the value 2 to the power
/// of i) is 1 if lamp i is lit. At each tick every lamp takes the state that the lamp before it had, and
/// lamp 0 takes the opposite of the state that the last lamp had. Give the lamps after `ticks` ticks, in
/// the same form. A sign runs for years, so there can be a million million ticks.
///
/// chaser_lamps(1, 4, 1) // 3
/// chaser_lamps(12, 4, 2) // 0
fn chaser_lamps(lamps: i64, count: i64, ticks: i64) -> i64 {
// %% canonical solution
    let mut lamps = lamps;
    for _ in 0..ticks % (2 * count) {
        let last = lamps >> (count - 1);
        lamps = (lamps << 1) % (1 << count) + (1 - last);
    }
    lamps
}

// %% test
fn main() {
    check(chaser_lamps(1, 4, 1), 3);
    check(chaser_lamps(12, 4, 2), 0);
    check(chaser_lamps(5, 3, 0), 5);
    check(chaser_lamps(0, 1, 1), 1);
    check(chaser_lamps(1, 1, 1), 0);
    check(chaser_lamps(0, 1, 1000000000001), 1);
    check(chaser_lamps(0, 4, 1), 1);
    check(chaser_lamps(0, 4, 4), 15);
    check(chaser_lamps(0, 4, 5), 14);
    check(chaser_lamps(0, 4, 7), 8);
    check(chaser_lamps(0, 4, 8), 0);
    check(chaser_lamps(15, 4, 1), 14);
    check(chaser_lamps(9, 4, 3), 11);
    check(chaser_lamps(5, 3, 2), 5);
    check(chaser_lamps(5, 3, 6), 5);
    check(chaser_lamps(6, 5, 12), 27);
    check(chaser_lamps(699050, 20, 1), 349524);
    check(chaser_lamps(699050, 20, 1000000000000), 699050);
    check(chaser_lamps(1, 20, 39), 0);
    check(chaser_lamps(9, 7, 123456789012), 30);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: lamp 0 takes the state of the last lamp -> wrong_answer
/*
fn chaser_lamps(lamps: i64, count: i64, ticks: i64) -> i64 {
    let mut lamps = lamps;
    for _ in 0..ticks % (2 * count) {
        let last = lamps >> (count - 1);
        lamps = (lamps << 1) % (1 << count) + last;
    }
    lamps
}
*/

// %% attempt: lamp 0 is always lit -> wrong_answer
/*
fn chaser_lamps(lamps: i64, count: i64, ticks: i64) -> i64 {
    let mut lamps = lamps;
    for _ in 0..ticks % (2 * count) {
        lamps = (lamps << 1) % (1 << count) + 1;
    }
    lamps
}
*/

// %% attempt: the sign repeats after as many ticks as lamps -> wrong_answer
/*
fn chaser_lamps(lamps: i64, count: i64, ticks: i64) -> i64 {
    let mut lamps = lamps;
    for _ in 0..ticks % count {
        let last = lamps >> (count - 1);
        lamps = (lamps << 1) % (1 << count) + (1 - last);
    }
    lamps
}
*/

// %% attempt: the lights run downwards -> wrong_answer
/*
fn chaser_lamps(lamps: i64, count: i64, ticks: i64) -> i64 {
    let mut lamps = lamps;
    for _ in 0..ticks % (2 * count) {
        let first = lamps & 1;
        lamps = (lamps >> 1) + ((1 - first) << (count - 1));
    }
    lamps
}
*/

// %% attempt: the lights run out of the sign -> wrong_answer
/*
fn chaser_lamps(lamps: i64, count: i64, ticks: i64) -> i64 {
    let mut lamps = lamps;
    for _ in 0..ticks % (2 * count) {
        let last = lamps >> (count - 1);
        lamps = (lamps << 1) + (1 - last);
    }
    lamps
}
*/

// %% attempt: counts the ticks with 32 bits -> wrong_answer
/*
fn chaser_lamps(lamps: i64, count: i64, ticks: i64) -> i64 {
    let mut lamps = lamps;
    for _ in 0..ticks as i32 % (2 * count as i32) {
        let last = lamps >> (count - 1);
        lamps = (lamps << 1) % (1 << count) + (1 - last);
    }
    lamps
}
*/
