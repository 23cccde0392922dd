// task: passk/check_letter
// entry point: check_letter
// tags: strings, numbers
// %% prompt
/// Computes the check letter of a code.
///
/// Only ASCII letters and digits count; everything else is skipped. A digit counts as its value, a letter as 10
/// for 'A' or 'a' up to 35 for 'Z' or 'z'. The characters that count are weighted from the right: the
/// last one with 2, the one before it with 3, then 4, 2, 3, 4 and so on. The sum of the weighted values
/// modulo 26 is the place of the check letter in the alphabet, where 'A' has place 0. The letter is upper case.
///
/// check_letter("7-5") // "F"
/// check_letter("") // "A"
fn check_letter(code: &str) -> String {
// %% canonical solution
    let values = code.chars().rev().filter(char::is_ascii_alphanumeric).filter_map(|c| c.to_digit(36));
    let total: u32 = values.zip([2, 3, 4].iter().cycle()).map(|(value, weight)| value * weight).sum();
    char::from(b'A' + (total % 26) as u8).to_string()
}

// %% test
fn main() {
    check(check_letter("7-5"), "F".to_string());
    check(check_letter(""), "A".to_string());
    check(check_letter("--- "), "A".to_string());
    check(check_letter("1"), "C".to_string());
    check(check_letter("10"), "D".to_string());
    check(check_letter("100"), "E".to_string());
    check(check_letter("1000"), "C".to_string());
    check(check_letter("a"), "U".to_string());
    check(check_letter("A"), "U".to_string());
    check(check_letter("z"), "S".to_string());
    check(check_letter("13"), "J".to_string());
    check(check_letter("AB12"), "T".to_string());
    check(check_letter("ab-12"), "T".to_string());
    check(check_letter("1\u{e9}1"), "F".to_string());
    check(check_letter("11"), "F".to_string());
    check(check_letter("9999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999"),
        "D".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: weighs from the left -> wrong_answer
/*
fn check_letter(code: &str) -> String {
    let values = code.chars().filter(char::is_ascii_alphanumeric).filter_map(|c| c.to_digit(36));
    let total: u32 = values.zip([2, 3, 4].iter().cycle()).map(|(value, weight)| value * weight).sum();
    char::from(b'A' + (total % 26) as u8).to_string()
}
*/

// %% attempt: skipped characters use up a weight -> wrong_answer
/*
fn check_letter(code: &str) -> String {
    let values = code.chars().rev().map(|c| c.to_digit(36).unwrap_or(0));
    let total: u32 = values.zip([2, 3, 4].iter().cycle()).map(|(value, weight)| value * weight).sum();
    char::from(b'A' + (total % 26) as u8).to_string()
}
*/

// %% attempt: the weights grow for ever -> wrong_answer
/*
fn check_letter(code: &str) -> String {
    let values = code.chars().rev().filter(char::is_ascii_alphanumeric).filter_map(|c| c.to_digit(36));
    let total: u32 = values.zip(2..).map(|(value, weight)| value * weight).sum();
    char::from(b'A' + (total % 26) as u8).to_string()
}
*/

// %% attempt: every character is a digit -> runtime_error
/*
fn check_letter(code: &str) -> String {
    let values = code.chars().rev().map(|c| c.to_digit(36).unwrap());
    let total: u32 = values.zip([2, 3, 4].iter().cycle()).map(|(value, weight)| value * weight).sum();
    char::from(b'A' + (total % 26) as u8).to_string()
}
*/

// %% attempt: capital letters have other values -> wrong_answer
/*
fn check_letter(code: &str) -> String {
    let values = code.chars().rev().filter(char::is_ascii_alphanumeric).map(|c| {
        if c.is_ascii_digit() {
            c as u32 - 48
        } else {
            c as u32 - 55
        }
    });
    let total: u32 = values.zip([2, 3, 4].iter().cycle()).map(|(value, weight)| value * weight).sum();
    char::from(b'A' + (total % 26) as u8).to_string()
}
*/

// %% attempt: the sum in eight bits -> runtime_error
/*
fn check_letter(code: &str) -> String {
    let values = code.chars().rev().filter(char::is_ascii_alphanumeric).filter_map(|c| c.to_digit(36));
    let total: u8 = values.zip([2, 3, 4].iter().cycle()).map(|(value, weight)| value as u8 * weight).sum();
    char::from(b'A' + total % 26).to_string()
}
*/
