// task: passk/punch_rows
// entry point: punch_rows
// tags: encoding, bits, strings
// %% prompt
/// Punches a word into a paper tape for a loom and return the tape's six rows.
///
/// Each letter, whatever its case, takes one column: 'A' has the number 1, 'Z' has 26, and everything that is
/// not an ASCII letter has 0. The upper five rows hold the binary digits of the number, the highest in the
/// top row. The sixth row is punched where the five above it have an even number of holes. A hole is 'o', no
/// hole is '.'. The empty word gives six empty rows.
///
/// punch_rows("ab") // ["..", "..", "..", ".o", "o.", ".."]
/// punch_rows("Z ") // ["o.", "o.", "..", "o.", "..", ".o"]
fn punch_rows(word: &str) -> Vec<String> {
// %% canonical solution
    let number = |letter: char| match letter.to_ascii_lowercase() {
        small @ 'a'..='z' => small as u32 - 'a' as u32 + 1,
        _ => 0,
    };
    let is_hole = |row: u32, number: u32| match row {
        5 => number.count_ones() % 2 == 0,
        _ => number >> (4 - row) & 1 == 1,
    };
    let hole = |row: u32, letter: char| if is_hole(row, number(letter)) { 'o' } else { '.' };
    (0..6).map(|row| word.chars().map(|letter| hole(row, letter)).collect()).collect()
}

// %% test
fn main() {
    check(punch_rows("ab"), vec!["..".to_string(), "..".to_string(), "..".to_string(), ".o".to_string(),
        "o.".to_string(), "..".to_string()]);
    check(punch_rows("Z "), vec!["o.".to_string(), "o.".to_string(), "..".to_string(), "o.".to_string(),
        "..".to_string(), ".o".to_string()]);
    check(punch_rows(""), vec!["".to_string(), "".to_string(), "".to_string(), "".to_string(), "".to_string(),
        "".to_string()]);
    check(punch_rows("A"), vec![".".to_string(), ".".to_string(), ".".to_string(), ".".to_string(), "o".to_string(),
        ".".to_string()]);
    check(punch_rows("z"), vec!["o".to_string(), "o".to_string(), ".".to_string(), "o".to_string(), ".".to_string(),
        ".".to_string()]);
    check(punch_rows("C"), vec![".".to_string(), ".".to_string(), ".".to_string(), "o".to_string(), "o".to_string(),
        "o".to_string()]);
    check(punch_rows("o"), vec![".".to_string(), "o".to_string(), "o".to_string(), "o".to_string(), "o".to_string(),
        "o".to_string()]);
    check(punch_rows("P"), vec!["o".to_string(), ".".to_string(), ".".to_string(), ".".to_string(), ".".to_string(),
        ".".to_string()]);
    check(punch_rows("@[`{"), vec!["....".to_string(), "....".to_string(), "....".to_string(), "....".to_string(),
        "....".to_string(), "oooo".to_string()]);
    check(punch_rows("-7"), vec!["..".to_string(), "..".to_string(), "..".to_string(), "..".to_string(),
        "..".to_string(), "oo".to_string()]);
    check(punch_rows("\u{e9}"), vec![".".to_string(), ".".to_string(), ".".to_string(), ".".to_string(),
        ".".to_string(), "o".to_string()]);
    check(punch_rows("\u{17f}\u{131}\u{df}"), vec!["...".to_string(), "...".to_string(), "...".to_string(),
        "...".to_string(), "...".to_string(), "ooo".to_string()]);
    check(punch_rows("LOOM"), vec!["....".to_string(), "oooo".to_string(), "oooo".to_string(), ".oo.".to_string(),
        ".ooo".to_string(), "ooo.".to_string()]);
    check(punch_rows("Ye a"), vec!["o...".to_string(), "o...".to_string(), ".o..".to_string(), "....".to_string(),
        "oo.o".to_string(), ".oo.".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: the last row is punched where the number of holes is odd -> wrong_answer
/*
fn punch_rows(word: &str) -> Vec<String> {
    let number = |letter: char| match letter.to_ascii_lowercase() {
        small @ 'a'..='z' => small as u32 - 'a' as u32 + 1,
        _ => 0,
    };
    let is_hole = |row: u32, number: u32| match row {
        5 => number.count_ones() % 2 == 1,
        _ => number >> (4 - row) & 1 == 1,
    };
    let hole = |row: u32, letter: char| if is_hole(row, number(letter)) { 'o' } else { '.' };
    (0..6).map(|row| word.chars().map(|letter| hole(row, letter)).collect()).collect()
}
*/

// %% attempt: the lowest digit at the top -> wrong_answer
/*
fn punch_rows(word: &str) -> Vec<String> {
    let number = |letter: char| match letter.to_ascii_lowercase() {
        small @ 'a'..='z' => small as u32 - 'a' as u32 + 1,
        _ => 0,
    };
    let is_hole = |row: u32, number: u32| match row {
        5 => number.count_ones() % 2 == 0,
        _ => number >> row & 1 == 1,
    };
    let hole = |row: u32, letter: char| if is_hole(row, number(letter)) { 'o' } else { '.' };
    (0..6).map(|row| word.chars().map(|letter| hole(row, letter)).collect()).collect()
}
*/

// %% attempt: A has the number 0 -> wrong_answer
/*
fn punch_rows(word: &str) -> Vec<String> {
    let number = |letter: char| match letter.to_ascii_lowercase() {
        small @ 'a'..='z' => small as u32 - 'a' as u32,
        _ => 0,
    };
    let is_hole = |row: u32, number: u32| match row {
        5 => number.count_ones() % 2 == 0,
        _ => number >> (4 - row) & 1 == 1,
    };
    let hole = |row: u32, letter: char| if is_hole(row, number(letter)) { 'o' } else { '.' };
    (0..6).map(|row| word.chars().map(|letter| hole(row, letter)).collect()).collect()
}
*/

// %% attempt: small letters are no letters -> wrong_answer
/*
fn punch_rows(word: &str) -> Vec<String> {
    let number = |letter: char| match letter {
        large @ 'A'..='Z' => large as u32 - 'A' as u32 + 1,
        _ => 0,
    };
    let is_hole = |row: u32, number: u32| match row {
        5 => number.count_ones() % 2 == 0,
        _ => number >> (4 - row) & 1 == 1,
    };
    let hole = |row: u32, letter: char| if is_hole(row, number(letter)) { 'o' } else { '.' };
    (0..6).map(|row| word.chars().map(|letter| hole(row, letter)).collect()).collect()
}
*/

// %% attempt: characters without a number leave no column -> wrong_answer
/*
fn punch_rows(word: &str) -> Vec<String> {
    let number = |letter: char| match letter.to_ascii_lowercase() {
        small @ 'a'..='z' => small as u32 - 'a' as u32 + 1,
        _ => 0,
    };
    let is_hole = |row: u32, number: u32| match row {
        5 => number.count_ones() % 2 == 0,
        _ => number >> (4 - row) & 1 == 1,
    };
    let hole = |row: u32, letter: char| if is_hole(row, number(letter)) { 'o' } else { '.' };
    (0..6).map(|row| word.chars().filter(char::is_ascii_alphabetic).map(|letter| hole(row, letter)).collect()).collect()
}
*/

// %% attempt: every character has a number -> runtime_error
/*
fn punch_rows(word: &str) -> Vec<String> {
    let number = |letter: char| match letter.to_ascii_lowercase() {
        small => small as u32 - 'a' as u32 + 1,
    };
    let is_hole = |row: u32, number: u32| match row {
        5 => number.count_ones() % 2 == 0,
        _ => number >> (4 - row) & 1 == 1,
    };
    let hole = |row: u32, letter: char| if is_hole(row, number(letter)) { 'o' } else { '.' };
    (0..6).map(|row| word.chars().map(|letter| hole(row, letter)).collect()).collect()
}
*/

// %% attempt: takes bytes for characters -> wrong_answer
/*
fn punch_rows(word: &str) -> Vec<String> {
    let number = |letter: char| match letter.to_ascii_lowercase() {
        small @ 'a'..='z' => small as u32 - 'a' as u32 + 1,
        _ => 0,
    };
    let is_hole = |row: u32, number: u32| match row {
        5 => number.count_ones() % 2 == 0,
        _ => number >> (4 - row) & 1 == 1,
    };
    let hole = |row: u32, letter: char| if is_hole(row, number(letter)) { 'o' } else { '.' };
    (0..6).map(|row| word.bytes().map(|letter| hole(row, char::from(letter))).collect()).collect()
}
*/
