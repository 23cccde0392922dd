// task: passk/cord_number
// entry point: cord_number
// tags: parsing, numbers, encoding
// %% prompt
/// Reads the number that a trader has tied into a cord.
///
/// Each '-' stands between two groups of knots, one group for each decimal place, the ones last. An 'o'
/// counts 1, an 'O' counts 5, in any order. A group may be empty, for 0, or come to more than 9, which
/// carries over.
///
/// cord_number("oo--Oo") // 206
/// cord_number("o-OOo") // 21
fn cord_number(cord: &str) -> i64 {
// %% canonical solution
    cord.split('-').fold(0, |value, group| {
        let knots = group.len() + 4 * group.matches('O').count();
        value * 10 + knots as i64
    })
}

// %% test
fn main() {
    check(cord_number("oo--Oo"), 206);
    check(cord_number("o-OOo"), 21);
    check(cord_number(""), 0);
    check(cord_number("-"), 0);
    check(cord_number("---"), 0);
    check(cord_number("o"), 1);
    check(cord_number("O"), 5);
    check(cord_number("oO"), 6);
    check(cord_number("Oo"), 6);
    check(cord_number("oooooooooo"), 10);
    check(cord_number("o-"), 10);
    check(cord_number("-o"), 1);
    check(cord_number("O--"), 500);
    check(cord_number("--oo-o"), 21);
    check(cord_number("oooO-oooO-Ooo"), 887);
    check(cord_number("OO-OO-OO"), 1110);
    check(cord_number("ooo-O-Oo-oo-o-OOo"), 356221);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: a group of ten or more takes two places -> wrong_answer
/*
fn cord_number(cord: &str) -> i64 {
    let digits: String =
        cord.split('-').map(|group| (group.len() + 4 * group.matches('O').count()).to_string()).collect();
    digits.parse().unwrap()
}
*/

// %% attempt: a large knot counts like a small one -> wrong_answer
/*
fn cord_number(cord: &str) -> i64 {
    cord.split('-').fold(0, |value, group| {
        let knots = group.len();
        value * 10 + knots as i64
    })
}
*/

// %% attempt: an empty group has no place -> wrong_answer
/*
fn cord_number(cord: &str) -> i64 {
    cord.split('-').filter(|group| !group.is_empty()).fold(0, |value, group| {
        let knots = group.len() + 4 * group.matches('O').count();
        value * 10 + knots as i64
    })
}
*/

// %% attempt: the ones come first -> wrong_answer
/*
fn cord_number(cord: &str) -> i64 {
    cord.split('-').rev().fold(0, |value, group| {
        let knots = group.len() + 4 * group.matches('O').count();
        value * 10 + knots as i64
    })
}
*/

// %% attempt: a group holds at most 9 -> wrong_answer
/*
fn cord_number(cord: &str) -> i64 {
    cord.split('-').fold(0, |value, group| {
        let knots = group.len() + 4 * group.matches('O').count();
        value * 10 + knots.min(9) as i64
    })
}
*/

// %% attempt: adds numbers of two types -> syntax_error
/*
fn cord_number(cord: &str) -> i64 {
    cord.split('-').fold(0, |value, group| {
        let knots = group.len() + 4 * group.matches('O').count();
        value * 10i64 + knots
    })
}
*/
