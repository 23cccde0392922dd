// task: passk/queen_mark
// entry point: queen_mark
// tags: strings, formatting
// %% prompt
/// Names the mark that a beekeeper glues on a queen bee: a colour, a space and a disc number.
///
/// The last digit of the year gives the colour: white for 1 and 6, yellow for 2 and 7, red for 3 and 8, green
/// for 4 and 9, blue for 5 and 0. `number` counts the queens of the year from 1. Discs are numbered 1 to 99;
/// the next queen after disc 99 gets disc 1 again with a "+" behind it, the one after a second disc 99 gets
/// "1++", and so on.
///
/// queen_mark(2023, 7) // "red 7"
/// queen_mark(2020, 100) // "blue 1+"
fn queen_mark(year: usize, number: usize) -> String {
// %% canonical solution
    let colour = ["blue", "white", "yellow", "red", "green"][year % 5];
    let rounds = (number - 1) / 99;
    let disc = (number - 1) % 99 + 1;
    format!("{colour} {disc}{}", "+".repeat(rounds))
}

// %% test
fn main() {
    check(queen_mark(2023, 7), "red 7".to_string());
    check(queen_mark(2020, 100), "blue 1+".to_string());
    check(queen_mark(2021, 1), "white 1".to_string());
    check(queen_mark(2026, 99), "white 99".to_string());
    check(queen_mark(2022, 2), "yellow 2".to_string());
    check(queen_mark(2027, 101), "yellow 2+".to_string());
    check(queen_mark(2028, 198), "red 99+".to_string());
    check(queen_mark(2024, 199), "green 1++".to_string());
    check(queen_mark(2019, 50), "green 50".to_string());
    check(queen_mark(2025, 98), "blue 98".to_string());
    check(queen_mark(1999, 298), "green 1+++".to_string());
    check(queen_mark(2030, 297), "blue 99++".to_string());
    check(queen_mark(2001, 10), "white 10".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: disc 99 is disc 0 -> wrong_answer
/*
fn queen_mark(year: usize, number: usize) -> String {
    let colour = ["blue", "white", "yellow", "red", "green"][year % 5];
    let rounds = number / 99;
    let disc = number % 99;
    format!("{colour} {disc}{}", "+".repeat(rounds))
}
*/

// %% attempt: a hundred discs -> wrong_answer
/*
fn queen_mark(year: usize, number: usize) -> String {
    let colour = ["blue", "white", "yellow", "red", "green"][year % 5];
    let rounds = (number - 1) / 100;
    let disc = (number - 1) % 100 + 1;
    format!("{colour} {disc}{}", "+".repeat(rounds))
}
*/

// %% attempt: colours begin with white -> wrong_answer
/*
fn queen_mark(year: usize, number: usize) -> String {
    let colour = ["white", "yellow", "red", "green", "blue"][year % 5];
    let rounds = (number - 1) / 99;
    let disc = (number - 1) % 99 + 1;
    format!("{colour} {disc}{}", "+".repeat(rounds))
}
*/

// %% attempt: one plus sign at most -> wrong_answer
/*
fn queen_mark(year: usize, number: usize) -> String {
    let colour = ["blue", "white", "yellow", "red", "green"][year % 5];
    let rounds = (number - 1) / 99;
    let disc = (number - 1) % 99 + 1;
    format!("{colour} {disc}{}", "+".repeat(rounds.min(1)))
}
*/

// %% attempt: only five colours in a list of digits -> runtime_error
/*
fn queen_mark(year: usize, number: usize) -> String {
    let colour = ["blue", "white", "yellow", "red", "green"][year % 10];
    let rounds = (number - 1) / 99;
    let disc = (number - 1) % 99 + 1;
    format!("{colour} {disc}{}", "+".repeat(rounds))
}
*/
