// task: passk/expand_codes
// entry point: expand_codes
// tags: strings, parsing
// %% prompt
/// Expands the shortened article numbers of a packing slip.
///
/// The numbers are strings of digits separated by commas; spaces around them are ignored. A number that is
/// shorter than the full number before it stands for that number with its last digits replaced. Others stand
/// for themselves. An empty or blank text has no numbers; otherwise there is at least one digit between the
/// commas.
///
/// expand_codes("4711, 25, 7") // ["4711", "4725", "4727"]
/// expand_codes("98,1002,98") // ["98", "1002", "1098"]
fn expand_codes(text: &str) -> Vec<String> {
// %% canonical solution
    let mut codes: Vec<String> = Vec::new();
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let before = codes.last().map_or("", |code| code.as_str());
        let kept = before.len().saturating_sub(part.len());
        codes.push(format!("{}{part}", &before[..kept]));
    }
    codes
}

// %% test
fn main() {
    check(expand_codes("4711, 25, 7"), vec!["4711".to_string(), "4725".to_string(), "4727".to_string()]);
    check(expand_codes("98,1002,98"), vec!["98".to_string(), "1002".to_string(), "1098".to_string()]);
    check(expand_codes(""), vec![]);
    check(expand_codes("   "), vec![]);
    check(expand_codes("7"), vec!["7".to_string()]);
    check(expand_codes("7,8"), vec!["7".to_string(), "8".to_string()]);
    check(expand_codes(" 70 ,8 "), vec!["70".to_string(), "78".to_string()]);
    check(expand_codes("4711,4711"), vec!["4711".to_string(), "4711".to_string()]);
    check(expand_codes("4711,0"), vec!["4711".to_string(), "4710".to_string()]);
    check(expand_codes("4711, 2, 34, 567"), vec!["4711".to_string(), "4712".to_string(), "4734".to_string(),
        "4567".to_string()]);
    check(expand_codes("12,345,6"), vec!["12".to_string(), "345".to_string(), "346".to_string()]);
    check(expand_codes("5,12345,67"), vec!["5".to_string(), "12345".to_string(), "12367".to_string()]);
    check(expand_codes("0012,3"), vec!["0012".to_string(), "0013".to_string()]);
    check(expand_codes("123,45,45"), vec!["123".to_string(), "145".to_string(), "145".to_string()]);
    check(expand_codes("99999999999999999999,0"), vec!["99999999999999999999".to_string(),
        "99999999999999999990".to_string()]);
    check(expand_codes("12,3,456,7,89"), vec!["12".to_string(), "13".to_string(), "456".to_string(),
        "457".to_string(), "489".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: replaces digits of the first number -> wrong_answer
/*
fn expand_codes(text: &str) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let before = codes.first().map_or("", |code| code.as_str());
        let kept = before.len().saturating_sub(part.len());
        codes.push(format!("{}{part}", &before[..kept]));
    }
    codes
}
*/

// %% attempt: puts the digits behind the number -> wrong_answer
/*
fn expand_codes(text: &str) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let before = codes.last().map_or("", |code| code.as_str());
        let kept = if part.len() < before.len() { before.len() } else { 0 };
        codes.push(format!("{}{part}", &before[..kept]));
    }
    codes
}
*/

// %% attempt: replaces the first digits -> wrong_answer
/*
fn expand_codes(text: &str) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let before = codes.last().map_or("", |code| code.as_str());
        let kept = before.len().saturating_sub(part.len());
        codes.push(format!("{part}{}", &before[before.len() - kept..]));
    }
    codes
}
*/

// %% attempt: an empty text has one empty number -> wrong_answer
/*
fn expand_codes(text: &str) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for part in text.split(',').map(str::trim) {
        let before = codes.last().map_or("", |code| code.as_str());
        let kept = before.len().saturating_sub(part.len());
        codes.push(format!("{}{part}", &before[..kept]));
    }
    codes
}
*/

// %% attempt: reads them as numbers -> wrong_answer
/*
fn expand_codes(text: &str) -> Vec<String> {
    let mut codes = Vec::new();
    let mut before = 0;
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let unit = 10i64.pow(part.len() as u32);
        before = before / unit * unit + part.parse::<i64>().unwrap();
        codes.push(before.to_string());
    }
    codes
}
*/

// %% attempt: a number may be longer than the one before -> runtime_error
/*
fn expand_codes(text: &str) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let before = codes.last().map_or("", |code| code.as_str());
        let kept = before.len() - part.len();
        codes.push(format!("{}{part}", &before[..kept]));
    }
    codes
}
*/
