// task: passk/abacus_moves
// entry point: abacus_moves
// tags: numbers, counting
// %% prompt
/// Counts the beads that have to be pushed on an abacus until it shows another number.
///
/// Each rod of the abacus shows one digit: it has one bead that is worth 5 and four beads that are worth
/// 1. The digit is the sum of the beads that are pushed to the middle, and 5 to 9 always use the bead
/// that is worth 5. Every rod is set on its own, and each bead that changes its place counts once. There
/// are as many rods as the longer number needs; rods to the left of a number show 0. Both numbers are 0
/// or more.
///
/// abacus_moves(4, 5) // 5
/// abacus_moves(19, 27) // 3
fn abacus_moves(before: i64, after: i64) -> i64 {
// %% canonical solution
    let (mut before, mut after) = (before, after);
    let mut moves = 0;
    while before > 0 || after > 0 {
        moves += (before % 5 - after % 5).abs();
        moves += i64::from((before % 10 >= 5) != (after % 10 >= 5));
        before /= 10;
        after /= 10;
    }
    moves
}

// %% test
fn main() {
    check(abacus_moves(4, 5), 5);
    check(abacus_moves(19, 27), 3);
    check(abacus_moves(0, 0), 0);
    check(abacus_moves(7, 7), 0);
    check(abacus_moves(0, 4), 4);
    check(abacus_moves(0, 5), 1);
    check(abacus_moves(5, 0), 1);
    check(abacus_moves(0, 9), 5);
    check(abacus_moves(9, 0), 5);
    check(abacus_moves(3, 8), 1);
    check(abacus_moves(6, 4), 4);
    check(abacus_moves(9, 10), 6);
    check(abacus_moves(10, 9), 6);
    check(abacus_moves(99, 100), 11);
    check(abacus_moves(0, 1), 1);
    check(abacus_moves(1, 0), 1);
    check(abacus_moves(5, 6), 1);
    check(abacus_moves(500, 5), 2);
    check(abacus_moves(1234, 56789), 5);
    check(abacus_moves(86420, 13579), 17);
    check(abacus_moves(999999999, 0), 45);
    check(abacus_moves(4444, 5555), 20);
    check(abacus_moves(70, 7), 6);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: adds the differences of the digits -> wrong_answer
/*
fn abacus_moves(before: i64, after: i64) -> i64 {
    let (mut before, mut after) = (before, after);
    let mut moves = 0;
    while before > 0 || after > 0 {
        moves += (before % 10 - after % 10).abs();
        before /= 10;
        after /= 10;
    }
    moves
}
*/

// %% attempt: never pushes the bead that is worth 5 -> wrong_answer
/*
fn abacus_moves(before: i64, after: i64) -> i64 {
    let (mut before, mut after) = (before, after);
    let mut moves = 0;
    while before > 0 || after > 0 {
        moves += (before % 5 - after % 5).abs();
        before /= 10;
        after /= 10;
    }
    moves
}
*/

// %% attempt: counts beads for the difference of the numbers -> wrong_answer
/*
fn abacus_moves(before: i64, after: i64) -> i64 {
    let mut moves = 0;
    let mut rest = (before - after).abs();
    while rest > 0 {
        moves += rest % 5 + rest % 10 / 5;
        rest /= 10;
    }
    moves
}
*/

// %% attempt: stops at the end of the shorter number -> wrong_answer
/*
fn abacus_moves(before: i64, after: i64) -> i64 {
    let (mut before, mut after) = (before, after);
    let mut moves = 0;
    while before > 0 && after > 0 {
        moves += (before % 5 - after % 5).abs();
        moves += i64::from((before % 10 >= 5) != (after % 10 >= 5));
        before /= 10;
        after /= 10;
    }
    moves
}
*/

// %% attempt: 5 needs no bead that is worth 5 -> wrong_answer
/*
fn abacus_moves(before: i64, after: i64) -> i64 {
    let (mut before, mut after) = (before, after);
    let mut moves = 0;
    while before > 0 || after > 0 {
        moves += (before % 5 - after % 5).abs();
        moves += i64::from((before % 10 > 5) != (after % 10 > 5));
        before /= 10;
        after /= 10;
    }
    moves
}
*/

// %% attempt: the shorter number has no digit there -> runtime_error
/*
fn abacus_moves(before: i64, after: i64) -> i64 {
    let digits =
        |number: i64| -> Vec<i64> { number.to_string().bytes().rev().map(|digit| i64::from(digit - b'0')).collect() };
    let (a, b) = (digits(before), digits(after));
    let mut moves = 0;
    for i in 0..a.len().max(b.len()) {
        moves += (a[i] % 5 - b[i] % 5).abs() + i64::from((a[i] >= 5) != (b[i] >= 5));
    }
    moves
}
*/

// %% attempt: takes the lower digit from the higher without a sign -> runtime_error
/*
fn abacus_moves(before: i64, after: i64) -> i64 {
    let (mut before, mut after) = (before, after);
    let mut moves = 0;
    while before > 0 || after > 0 {
        moves += ((before % 5) as u64 - (after % 5) as u64) as i64;
        moves += i64::from((before % 10 >= 5) != (after % 10 >= 5));
        before /= 10;
        after /= 10;
    }
    moves
}
*/
