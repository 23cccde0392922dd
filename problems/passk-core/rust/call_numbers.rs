// task: passk/call_numbers
// entry point: call_numbers
// tags: strings, sorting, parsing
// %% prompt
/// Sorts the shelf marks of a library as the books stand on the shelves.
///
/// A mark is capital letters A to Z, a whole number and perhaps a dot with more digits, such as "QA76.25".
/// The letters decide first, in the order of a dictionary ("Q" before "QA"). Then the number counts as a
/// number: 9 before 76. Then the digits after the dot count as a decimal fraction: .25 before .3; no dot is
/// the same as ".0". Marks that are equal by these rules stay in the given order. The given list is left as
/// it is.
///
/// call_numbers(&["QA76.3", "QA9", "QA76.25", "Q100"]) // ["Q100", "QA9", "QA76.25", "QA76.3"]
/// call_numbers(&["B2.50", "B10", "B02.5"]) // ["B2.50", "B02.5", "B10"]
fn call_numbers(marks: &[&str]) -> Vec<String> {
// %% canonical solution
    let key = |mark: &String| {
        let (whole, fraction) = mark.split_once('.').unwrap_or((mark, ""));
        let letters = whole.trim_end_matches(|c: char| c.is_ascii_digit());
        let number: u64 = whole[letters.len()..].parse().unwrap();
        (letters.to_string(), number, fraction.trim_end_matches('0').to_string())
    };
    let mut sorted: Vec<String> = marks.iter().map(|mark| mark.to_string()).collect();
    sorted.sort_by_key(key);
    sorted
}

// %% test
fn main() {
    check(call_numbers(&["QA76.3", "QA9", "QA76.25", "Q100"]), vec!["Q100".to_string(), "QA9".to_string(),
        "QA76.25".to_string(), "QA76.3".to_string()]);
    check(call_numbers(&["B2.50", "B10", "B02.5"]), vec!["B2.50".to_string(), "B02.5".to_string(),
        "B10".to_string()]);
    check(call_numbers(&[]), vec![]);
    check(call_numbers(&["A1"]), vec!["A1".to_string()]);
    check(call_numbers(&["A10", "A9", "A1"]), vec!["A1".to_string(), "A9".to_string(), "A10".to_string()]);
    check(call_numbers(&["B1", "AZ9", "A20"]), vec!["A20".to_string(), "AZ9".to_string(), "B1".to_string()]);
    check(call_numbers(&["A1.5", "A1"]), vec!["A1".to_string(), "A1.5".to_string()]);
    check(call_numbers(&["A1.0", "A1"]), vec!["A1.0".to_string(), "A1".to_string()]);
    check(call_numbers(&["A1", "A1.00"]), vec!["A1".to_string(), "A1.00".to_string()]);
    check(call_numbers(&["A1.3", "A1.25", "A1.125"]), vec!["A1.125".to_string(), "A1.25".to_string(),
        "A1.3".to_string()]);
    check(call_numbers(&["A1.05", "A1.5", "A1.005"]), vec!["A1.005".to_string(), "A1.05".to_string(),
        "A1.5".to_string()]);
    check(call_numbers(&["A01", "A1", "A001"]), vec!["A01".to_string(), "A1".to_string(), "A001".to_string()]);
    check(call_numbers(&["A1.10", "A1.1", "A1.09", "A1.100"]), vec!["A1.09".to_string(), "A1.10".to_string(),
        "A1.1".to_string(), "A1.100".to_string()]);
    check(call_numbers(&["Z9", "QA1", "QB1", "Q2", "QA1"]), vec!["Q2".to_string(), "QA1".to_string(),
        "QA1".to_string(), "QB1".to_string(), "Z9".to_string()]);
    check(call_numbers(&["A2.1", "A1.9", "A10.0", "A2"]), vec!["A1.9".to_string(), "A2".to_string(),
        "A2.1".to_string(), "A10.0".to_string()]);
    check(call_numbers(&["K1.12345678901234567892", "K1.12345678901234567891"]),
        vec!["K1.12345678901234567891".to_string(), "K1.12345678901234567892".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: the fraction is a whole number -> wrong_answer
/*
fn call_numbers(marks: &[&str]) -> Vec<String> {
    let key = |mark: &String| {
        let (whole, fraction) = mark.split_once('.').unwrap_or((mark, ""));
        let letters = whole.trim_end_matches(|c: char| c.is_ascii_digit());
        let number: u64 = whole[letters.len()..].parse().unwrap();
        (letters.to_string(), number, fraction.parse().unwrap_or(0u64))
    };
    let mut sorted: Vec<String> = marks.iter().map(|mark| mark.to_string()).collect();
    sorted.sort_by_key(key);
    sorted
}
*/

// %% attempt: the number is a word -> wrong_answer
/*
fn call_numbers(marks: &[&str]) -> Vec<String> {
    let key = |mark: &String| {
        let (whole, fraction) = mark.split_once('.').unwrap_or((mark, ""));
        let letters = whole.trim_end_matches(|c: char| c.is_ascii_digit());
        let number = whole[letters.len()..].to_string();
        (letters.to_string(), number, fraction.trim_end_matches('0').to_string())
    };
    let mut sorted: Vec<String> = marks.iter().map(|mark| mark.to_string()).collect();
    sorted.sort_by_key(key);
    sorted
}
*/

// %% attempt: zeros at the end of the fraction count -> wrong_answer
/*
fn call_numbers(marks: &[&str]) -> Vec<String> {
    let key = |mark: &String| {
        let (whole, fraction) = mark.split_once('.').unwrap_or((mark, ""));
        let letters = whole.trim_end_matches(|c: char| c.is_ascii_digit());
        let number: u64 = whole[letters.len()..].parse().unwrap();
        (letters.to_string(), number, fraction.to_string())
    };
    let mut sorted: Vec<String> = marks.iter().map(|mark| mark.to_string()).collect();
    sorted.sort_by_key(key);
    sorted
}
*/

// %% attempt: ties in alphabetical order -> wrong_answer
/*
fn call_numbers(marks: &[&str]) -> Vec<String> {
    let key = |mark: &String| {
        let (whole, fraction) = mark.split_once('.').unwrap_or((mark, ""));
        let letters = whole.trim_end_matches(|c: char| c.is_ascii_digit());
        let number: u64 = whole[letters.len()..].parse().unwrap();
        (letters.to_string(), number, fraction.trim_end_matches('0').to_string())
    };
    let mut sorted: Vec<String> = marks.iter().map(|mark| mark.to_string()).collect();
    sorted.sort();
    sorted.sort_by_key(key);
    sorted
}
*/

// %% attempt: a mark without a dot -> runtime_error
/*
fn call_numbers(marks: &[&str]) -> Vec<String> {
    let key = |mark: &String| {
        let (whole, fraction) = mark.split_once('.').unwrap();
        let letters = whole.trim_end_matches(|c: char| c.is_ascii_digit());
        let number: u64 = whole[letters.len()..].parse().unwrap();
        (letters.to_string(), number, fraction.trim_end_matches('0').to_string())
    };
    let mut sorted: Vec<String> = marks.iter().map(|mark| mark.to_string()).collect();
    sorted.sort_by_key(key);
    sorted
}
*/

// %% attempt: sorts what it has borrowed -> syntax_error
/*
fn call_numbers(marks: &[&str]) -> Vec<String> {
    marks.sort();
    marks.iter().map(|mark| mark.to_string()).collect()
}
*/
