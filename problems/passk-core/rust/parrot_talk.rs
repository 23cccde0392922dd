// task: passk/parrot_talk
// entry point: parrot_talk
// tags: strings
// %% prompt
/// Turns a sentence into what a parrot makes of it.
///
/// Words are separated by single spaces. The parrot drops the first character of each word and says its last one
/// twice. A word of a single character is left out, with its space; the others keep one space between them.
///
/// parrot_talk("who is a pretty bird") // "hoo ss rettyy irdd"
/// parrot_talk("oh") // "hh"
fn parrot_talk(text: &str) -> String {
// %% canonical solution
    let mut said: Vec<String> = Vec::new();
    for word in text.split(' ') {
        let mut signs = word.chars();
        signs.next();
        if let Some(last) = signs.clone().last() {
            said.push(format!("{}{last}", signs.as_str()));
        }
    }
    said.join(" ")
}

// %% test
fn main() {
    check(parrot_talk("who is a pretty bird"), "hoo ss rettyy irdd".to_string());
    check(parrot_talk("oh"), "hh".to_string());
    check(parrot_talk(""), "".to_string());
    check(parrot_talk("a"), "".to_string());
    check(parrot_talk("a b c"), "".to_string());
    check(parrot_talk("no"), "oo".to_string());
    check(parrot_talk("tea"), "eaa".to_string());
    check(parrot_talk("a seed"), "eedd".to_string());
    check(parrot_talk("seed a"), "eedd".to_string());
    check(parrot_talk("give a dog a nut"), "ivee ogg utt".to_string());
    check(parrot_talk("Polly, PLEASE!"), "olly,, LEASE!!".to_string());
    check(parrot_talk("22 x 333"), "22 333".to_string());
    check(parrot_talk("aa aa"), "aa aa".to_string());
    check(parrot_talk("supercilious"), "uperciliouss".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: a single letter is said once -> wrong_answer
/*
fn parrot_talk(text: &str) -> String {
    let mut said: Vec<String> = Vec::new();
    for word in text.split(' ') {
        let mut signs = word.chars();
        if word.chars().count() > 1 {
            signs.next();
        }
        if let Some(last) = signs.clone().last() {
            said.push(format!("{}{last}", signs.as_str()));
        }
    }
    said.join(" ")
}
*/

// %% attempt: a single letter leaves its space behind -> wrong_answer
/*
fn parrot_talk(text: &str) -> String {
    let mut said: Vec<String> = Vec::new();
    for word in text.split(' ') {
        let mut signs = word.chars();
        signs.next();
        let last = signs.clone().last().map_or(String::new(), String::from);
        said.push(format!("{}{last}", signs.as_str()));
    }
    said.join(" ")
}
*/

// %% attempt: the first letter goes to the end -> wrong_answer
/*
fn parrot_talk(text: &str) -> String {
    let mut said: Vec<String> = Vec::new();
    for word in text.split(' ') {
        let mut signs = word.chars();
        signs.next();
        if !signs.as_str().is_empty() {
            said.push(format!("{}{}", signs.as_str(), &word[..word.len() - signs.as_str().len()]));
        }
    }
    said.join(" ")
}
*/

// %% attempt: words of two letters are left out, too -> wrong_answer
/*
fn parrot_talk(text: &str) -> String {
    let mut said: Vec<String> = Vec::new();
    for word in text.split(' ') {
        let mut signs = word.chars();
        signs.next();
        if let Some(last) = signs.clone().skip(1).last() {
            said.push(format!("{}{last}", signs.as_str()));
        }
    }
    said.join(" ")
}
*/

// %% attempt: the last letter is said twice more -> wrong_answer
/*
fn parrot_talk(text: &str) -> String {
    let mut said: Vec<String> = Vec::new();
    for word in text.split(' ') {
        let mut signs = word.chars();
        signs.next();
        if let Some(last) = signs.clone().last() {
            said.push(format!("{}{last}{last}", signs.as_str()));
        }
    }
    said.join(" ")
}
*/

// %% attempt: looks for the last letter of an empty text -> runtime_error
/*
fn parrot_talk(text: &str) -> String {
    let mut said: Vec<String> = Vec::new();
    for word in text.split(' ') {
        let mut signs = word.chars();
        signs.next();
        let last = signs.clone().last().unwrap();
        said.push(format!("{}{last}", signs.as_str()));
    }
    said.join(" ")
}
*/
