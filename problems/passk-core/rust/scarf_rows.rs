// task: passk/scarf_rows
// entry point: scarf_rows
// tags: dicts, simulation, strings
// %% prompt
use std::collections::HashMap;

/// Knits a scarf from leftover wool and returns the letters of its rows.
///
/// `wool` says how many rows each colour lasts, none if missing. Rows take the colours of `pattern`, which is
/// not empty, over and over. A row whose colour is used up takes that of the row before it; if that is used
/// up, too, or the row is the first, the scarf ends.
///
/// scarf_rows(&HashMap::from([("b", 1), ("r", 3)]), "rb") // "rbrr"
/// scarf_rows(&HashMap::from([("g", 1), ("r", 2)]), "rg") // "rgr"
fn scarf_rows(wool: &HashMap<&str, i64>, pattern: &str) -> String {
// %% canonical solution
    let mut left: HashMap<char, i64> =
        wool.iter().flat_map(|(colour, rows)| colour.chars().map(|letter| (letter, *rows))).collect();
    let mut scarf = String::new();
    for planned in pattern.chars().cycle() {
        let is_left = |colour: &char| left.get(colour).is_some_and(|&rows| rows > 0);
        let Some(colour) = Some(planned).filter(is_left).or(scarf.chars().last().filter(is_left)) else {
            break;
        };
        *left.entry(colour).or_default() -= 1;
        scarf.push(colour);
    }
    scarf
}

// %% test
fn main() {
    check(scarf_rows(&HashMap::from([("b", 1), ("r", 3)]), "rb"), "rbrr".to_string());
    check(scarf_rows(&HashMap::from([("g", 1), ("r", 2)]), "rg"), "rgr".to_string());
    check(scarf_rows(&HashMap::from([]), "r"), "".to_string());
    check(scarf_rows(&HashMap::from([("r", 0)]), "r"), "".to_string());
    check(scarf_rows(&HashMap::from([("r", 4)]), "r"), "rrrr".to_string());
    check(scarf_rows(&HashMap::from([("r", 4)]), "b"), "".to_string());
    check(scarf_rows(&HashMap::from([("r", 4)]), "rb"), "rrrr".to_string());
    check(scarf_rows(&HashMap::from([("r", 4)]), "br"), "".to_string());
    check(scarf_rows(&HashMap::from([("b", 2), ("r", 2)]), "rrb"), "rrbb".to_string());
    check(scarf_rows(&HashMap::from([("b", 9), ("g", 3), ("r", 2)]), "rbg"), "rbgrbggbbbbbbb".to_string());
    check(scarf_rows(&HashMap::from([("b", 3), ("g", 2), ("r", 1)]), "rbg"), "rbggbb".to_string());
    check(scarf_rows(&HashMap::from([("b", 0), ("r", 5)]), "rbb"), "rrrrr".to_string());
    check(scarf_rows(&HashMap::from([("b", 1), ("g", 1), ("r", 5)]), "rrbrg"), "rrbrgrr".to_string());
    check(scarf_rows(&HashMap::from([("a", 1), ("b", 1), ("c", 1), ("d", 7)]), "abcd"), "abcddddddd".to_string());
    check(scarf_rows(&HashMap::from([("x", 30), ("y", 20)]), "xyyx"),
        "xyyxxyyxxyyxxyyxxyyxxyyxxyyxxyyxxyyxxyyxxxxxxxxxxx".to_string());
    check(scarf_rows(&HashMap::from([("b", 5), ("r", 1)]), "rrb"), "r".to_string());
    check(scarf_rows(&HashMap::from([("b", 2), ("r", 3), ("z", 9)]), "rbr"), "rbrrb".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: the scarf ends with the first colour that is used up -> wrong_answer
/*
fn scarf_rows(wool: &HashMap<&str, i64>, pattern: &str) -> String {
    let mut left: HashMap<char, i64> =
        wool.iter().flat_map(|(colour, rows)| colour.chars().map(|letter| (letter, *rows))).collect();
    let mut scarf = String::new();
    for planned in pattern.chars().cycle() {
        let is_left = |colour: &char| left.get(colour).is_some_and(|&rows| rows > 0);
        let Some(colour) = Some(planned).filter(is_left) else {
            break;
        };
        *left.entry(colour).or_default() -= 1;
        scarf.push(colour);
    }
    scarf
}
*/

// %% attempt: takes the first row's colour instead -> wrong_answer
/*
fn scarf_rows(wool: &HashMap<&str, i64>, pattern: &str) -> String {
    let mut left: HashMap<char, i64> =
        wool.iter().flat_map(|(colour, rows)| colour.chars().map(|letter| (letter, *rows))).collect();
    let mut scarf = String::new();
    for planned in pattern.chars().cycle() {
        let is_left = |colour: &char| left.get(colour).is_some_and(|&rows| rows > 0);
        let Some(colour) = Some(planned).filter(is_left).or(scarf.chars().next().filter(is_left)) else {
            break;
        };
        *left.entry(colour).or_default() -= 1;
        scarf.push(colour);
    }
    scarf
}
*/

// %% attempt: leaves out the rows of a colour that is used up -> wrong_answer
/*
fn scarf_rows(wool: &HashMap<&str, i64>, pattern: &str) -> String {
    let mut left: HashMap<char, i64> =
        wool.iter().flat_map(|(colour, rows)| colour.chars().map(|letter| (letter, *rows))).collect();
    let mut scarf = String::new();
    for planned in pattern.chars().cycle() {
        let is_left = |colour: &char| left.get(colour).is_some_and(|&rows| rows > 0);
        if !pattern.chars().any(|colour| is_left(&colour)) {
            break;
        }
        let Some(colour) = Some(planned).filter(is_left) else {
            continue;
        };
        *left.entry(colour).or_default() -= 1;
        scarf.push(colour);
    }
    scarf
}
*/

// %% attempt: the pattern is knitted once -> wrong_answer
/*
fn scarf_rows(wool: &HashMap<&str, i64>, pattern: &str) -> String {
    let mut left: HashMap<char, i64> =
        wool.iter().flat_map(|(colour, rows)| colour.chars().map(|letter| (letter, *rows))).collect();
    let mut scarf = String::new();
    for planned in pattern.chars() {
        let is_left = |colour: &char| left.get(colour).is_some_and(|&rows| rows > 0);
        let Some(colour) = Some(planned).filter(is_left).or(scarf.chars().last().filter(is_left)) else {
            break;
        };
        *left.entry(colour).or_default() -= 1;
        scarf.push(colour);
    }
    scarf
}
*/

// %% attempt: the scarf has a row already -> runtime_error
/*
fn scarf_rows(wool: &HashMap<&str, i64>, pattern: &str) -> String {
    let mut left: HashMap<char, i64> =
        wool.iter().flat_map(|(colour, rows)| colour.chars().map(|letter| (letter, *rows))).collect();
    let mut scarf = String::new();
    for planned in pattern.chars().cycle() {
        let is_left = |colour: &char| left.get(colour).is_some_and(|&rows| rows > 0);
        let Some(colour) = Some(planned).filter(is_left).or(Some(scarf.chars().last().unwrap()).filter(is_left)) else {
            break;
        };
        *left.entry(colour).or_default() -= 1;
        scarf.push(colour);
    }
    scarf
}
*/

// %% attempt: asks for a colour that is not there -> runtime_error
/*
fn scarf_rows(wool: &HashMap<&str, i64>, pattern: &str) -> String {
    let mut left: HashMap<char, i64> =
        wool.iter().flat_map(|(colour, rows)| colour.chars().map(|letter| (letter, *rows))).collect();
    let mut scarf = String::new();
    for planned in pattern.chars().cycle() {
        let is_left = |colour: &char| left[colour] > 0;
        let Some(colour) = Some(planned).filter(is_left).or(scarf.chars().last().filter(is_left)) else {
            break;
        };
        *left.entry(colour).or_default() -= 1;
        scarf.push(colour);
    }
    scarf
}
*/
