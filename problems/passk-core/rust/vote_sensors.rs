// task: passk/vote_sensors
// entry point: vote_sensors
// tags: bits, numbers
// %% prompt
/// Lets three sensors of a lighthouse vote on a number, bit by bit.
///
/// Each sensor sends a number from 0 to 65535. A bit of the agreed number is 1 if at least two of the
/// sensors send a 1 in its place, otherwise 0. A place is disputed if the three sensors do not all send
/// the same bit there. Give back the agreed number and how many places are disputed, in this order.
///
/// vote_sensors(12, 10, 9) // (8, 3)
/// vote_sensors(5, 5, 5) // (5, 0)
fn vote_sensors(first: i64, second: i64, third: i64) -> (i64, i64) {
// %% canonical solution
    let agreed = (first & second) | (first & third) | (second & third);
    let disputed = (first | second | third) & !(first & second & third);
    (agreed, i64::from(disputed.count_ones()))
}

// %% test
fn main() {
    check(vote_sensors(12, 10, 9), (8, 3));
    check(vote_sensors(5, 5, 5), (5, 0));
    check(vote_sensors(0, 0, 0), (0, 0));
    check(vote_sensors(1, 0, 0), (0, 1));
    check(vote_sensors(0, 1, 0), (0, 1));
    check(vote_sensors(0, 0, 1), (0, 1));
    check(vote_sensors(1, 1, 0), (1, 1));
    check(vote_sensors(1, 0, 1), (1, 1));
    check(vote_sensors(0, 1, 1), (1, 1));
    check(vote_sensors(7, 7, 0), (7, 3));
    check(vote_sensors(6, 3, 5), (7, 3));
    check(vote_sensors(65535, 65535, 65535), (65535, 0));
    check(vote_sensors(65535, 0, 21845), (21845, 16));
    check(vote_sensors(65535, 65535, 0), (65535, 16));
    check(vote_sensors(4660, 22136, 36882), (4656, 9));
    check(vote_sensors(32768, 1, 32769), (32769, 2));
    check(vote_sensors(1000, 1000, 2000), (1000, 4));
}

#[track_caller]
fn check(actual: (i64, i64), expected: (i64, i64)) {
    assert_eq!(actual, expected);
}

// %% attempt: a single sensor is enough -> wrong_answer
/*
fn vote_sensors(first: i64, second: i64, third: i64) -> (i64, i64) {
    let agreed = first | second | third;
    let disputed = (first | second | third) & !(first & second & third);
    (agreed, i64::from(disputed.count_ones()))
}
*/

// %% attempt: all sensors must send the bit -> wrong_answer
/*
fn vote_sensors(first: i64, second: i64, third: i64) -> (i64, i64) {
    let agreed = first & second & third;
    let disputed = (first | second | third) & !(first & second & third);
    (agreed, i64::from(disputed.count_ones()))
}
*/

// %% attempt: an odd number of ones instead of two -> wrong_answer
/*
fn vote_sensors(first: i64, second: i64, third: i64) -> (i64, i64) {
    let agreed = first ^ second ^ third;
    let disputed = (first | second | third) & !(first & second & third);
    (agreed, i64::from(disputed.count_ones()))
}
*/

// %% attempt: takes the middle number -> wrong_answer
/*
fn vote_sensors(first: i64, second: i64, third: i64) -> (i64, i64) {
    let mut sent = [first, second, third];
    sent.sort();
    let agreed = sent[1];
    let disputed = (first | second | third) & !(first & second & third);
    (agreed, i64::from(disputed.count_ones()))
}
*/

// %% attempt: the first two sensors alone make a dispute -> wrong_answer
/*
fn vote_sensors(first: i64, second: i64, third: i64) -> (i64, i64) {
    let agreed = (first & second) | (first & third) | (second & third);
    let disputed = first ^ second;
    (agreed, i64::from(disputed.count_ones()))
}
*/

// %% attempt: adds the disputed places as a number -> wrong_answer
/*
fn vote_sensors(first: i64, second: i64, third: i64) -> (i64, i64) {
    let agreed = (first & second) | (first & third) | (second & third);
    let disputed = (first | second | third) & !(first & second & third);
    (agreed, disputed)
}
*/

// %% attempt: counts the ones as a number of another type -> syntax_error
/*
fn vote_sensors(first: i64, second: i64, third: i64) -> (i64, i64) {
    let agreed = (first & second) | (first & third) | (second & third);
    let disputed = (first | second | third) & !(first & second & third);
    (agreed, disputed.count_ones())
}
*/
