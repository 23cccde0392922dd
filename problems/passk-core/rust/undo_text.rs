// task: passk/undo_text
// entry point: undo_text
// tags: state machine, strings, parsing
// %% prompt
/// Follows the commands of a small text editor and returns the text at the end.
///
/// The text is empty at first. "+WORD" appends WORD, which may be empty or hold any characters. "-N" removes the
/// last N characters, or all if there are fewer. "u" undoes the last "+" or "-" command that is not undone yet, "r"
/// redoes the last undone one. A "+" or "-" command makes everything that was undone impossible to redo. "u" and
/// "r" with nothing to undo or redo do nothing.
///
/// undo_text(&["+abc", "-1", "u"]) // "abc"
/// undo_text(&["+a", "+b", "u", "+c", "r"]) // "ac"
fn undo_text(commands: &[&str]) -> String {
// %% canonical solution
    let (mut past, mut future) = (Vec::new(), Vec::new());
    let mut text = String::new();
    for command in commands {
        match *command {
            "u" => {
                if let Some(before) = past.pop() {
                    future.push(std::mem::replace(&mut text, before));
                }
            }
            "r" => {
                if let Some(after) = future.pop() {
                    past.push(std::mem::replace(&mut text, after));
                }
            }
            _ => {
                past.push(text.clone());
                future.clear();
                if let Some(word) = command.strip_prefix('+') {
                    text.push_str(word);
                } else {
                    let count: usize = command[1..].parse().unwrap();
                    let left = text.chars().count().saturating_sub(count);
                    text = text.chars().take(left).collect();
                }
            }
        }
    }
    text
}

// %% test
fn main() {
    check(undo_text(&["+abc", "-1", "u"]), "abc".to_string());
    check(undo_text(&["+a", "+b", "u", "+c", "r"]), "ac".to_string());
    check(undo_text(&[]), "".to_string());
    check(undo_text(&["u", "r", "+x"]), "x".to_string());
    check(undo_text(&["+abc", "-0"]), "abc".to_string());
    check(undo_text(&["+abc", "-9"]), "".to_string());
    check(undo_text(&["+abc", "-9", "u"]), "abc".to_string());
    check(undo_text(&["+abc", "-12", "+d"]), "d".to_string());
    check(undo_text(&["+a", "+", "u"]), "a".to_string());
    check(undo_text(&["+a", "+b", "+c", "u", "u", "r"]), "ab".to_string());
    check(undo_text(&["+a", "+b", "u", "u", "u", "r", "r", "r"]), "ab".to_string());
    check(undo_text(&["+u", "+r", "+-1", "++"]), "ur-1+".to_string());
    check(undo_text(&["+ab", "-1", "u", "u", "r", "r"]), "a".to_string());
    check(undo_text(&["+ab", "u", "-1", "r"]), "".to_string());
    check(undo_text(&["+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x",
        "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x",
        "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x",
        "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x",
        "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x",
        "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x",
        "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x",
        "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x",
        "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x",
        "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x",
        "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x",
        "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x",
        "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x",
        "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x",
        "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x",
        "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x",
        "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "+x", "u", "u", "u",
        "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u",
        "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u",
        "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u",
        "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u",
        "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "r", "r", "r", "r", "r", "r", "r", "r",
        "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r",
        "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r"]),
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx".to_string());
    check(undo_text(&["+a", "u", "r", "u"]), "".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: new commands keep what was undone -> wrong_answer
/*
fn undo_text(commands: &[&str]) -> String {
    let (mut past, mut future) = (Vec::new(), Vec::new());
    let mut text = String::new();
    for command in commands {
        match *command {
            "u" => {
                if let Some(before) = past.pop() {
                    future.push(std::mem::replace(&mut text, before));
                }
            }
            "r" => {
                if let Some(after) = future.pop() {
                    past.push(std::mem::replace(&mut text, after));
                }
            }
            _ => {
                past.push(text.clone());
                if let Some(word) = command.strip_prefix('+') {
                    text.push_str(word);
                } else {
                    let count: usize = command[1..].parse().unwrap();
                    let left = text.chars().count().saturating_sub(count);
                    text = text.chars().take(left).collect();
                }
            }
        }
    }
    text
}
*/

// %% attempt: removing more than is there removes nothing -> wrong_answer
/*
fn undo_text(commands: &[&str]) -> String {
    let (mut past, mut future) = (Vec::new(), Vec::new());
    let mut text = String::new();
    for command in commands {
        match *command {
            "u" => {
                if let Some(before) = past.pop() {
                    future.push(std::mem::replace(&mut text, before));
                }
            }
            "r" => {
                if let Some(after) = future.pop() {
                    past.push(std::mem::replace(&mut text, after));
                }
            }
            _ => {
                past.push(text.clone());
                future.clear();
                if let Some(word) = command.strip_prefix('+') {
                    text.push_str(word);
                } else {
                    let count: usize = command[1..].parse().unwrap();
                    let left = text.chars().count().checked_sub(count).unwrap_or(text.chars().count());
                    text = text.chars().take(left).collect();
                }
            }
        }
    }
    text
}
*/

// %% attempt: undoes what is not there -> runtime_error
/*
fn undo_text(commands: &[&str]) -> String {
    let (mut past, mut future) = (Vec::new(), Vec::new());
    let mut text = String::new();
    for command in commands {
        match *command {
            "u" => {
                let before = past.pop().unwrap();
                future.push(std::mem::replace(&mut text, before));
            }
            "r" => {
                if let Some(after) = future.pop() {
                    past.push(std::mem::replace(&mut text, after));
                }
            }
            _ => {
                past.push(text.clone());
                future.clear();
                if let Some(word) = command.strip_prefix('+') {
                    text.push_str(word);
                } else {
                    let count: usize = command[1..].parse().unwrap();
                    let left = text.chars().count().saturating_sub(count);
                    text = text.chars().take(left).collect();
                }
            }
        }
    }
    text
}
*/

// %% attempt: single-digit numbers only -> wrong_answer
/*
fn undo_text(commands: &[&str]) -> String {
    let (mut past, mut future) = (Vec::new(), Vec::new());
    let mut text = String::new();
    for command in commands {
        match *command {
            "u" => {
                if let Some(before) = past.pop() {
                    future.push(std::mem::replace(&mut text, before));
                }
            }
            "r" => {
                if let Some(after) = future.pop() {
                    past.push(std::mem::replace(&mut text, after));
                }
            }
            _ => {
                past.push(text.clone());
                future.clear();
                if let Some(word) = command.strip_prefix('+') {
                    text.push_str(word);
                } else {
                    let count: usize = command[1..2].parse().unwrap();
                    let left = text.chars().count().saturating_sub(count);
                    text = text.chars().take(left).collect();
                }
            }
        }
    }
    text
}
*/

// %% attempt: redoes for ever -> timeout
/*
fn undo_text(commands: &[&str]) -> String {
    let (mut past, mut future) = (Vec::new(), Vec::new());
    let mut text = String::new();
    for command in commands {
        match *command {
            "u" => {
                if let Some(before) = past.pop() {
                    future.push(std::mem::replace(&mut text, before));
                }
            }
            "r" => {
                while let Some(after) = future.last() {
                    text = String::clone(after);
                }
            }
            _ => {
                past.push(text.clone());
                future.clear();
                if let Some(word) = command.strip_prefix('+') {
                    text.push_str(word);
                } else {
                    let count: usize = command[1..].parse().unwrap();
                    let left = text.chars().count().saturating_sub(count);
                    text = text.chars().take(left).collect();
                }
            }
        }
    }
    text
}
*/

// %% attempt: removes more than is there -> runtime_error
/*
fn undo_text(commands: &[&str]) -> String {
    let (mut past, mut future) = (Vec::new(), Vec::new());
    let mut text = String::new();
    for command in commands {
        match *command {
            "u" => {
                if let Some(before) = past.pop() {
                    future.push(std::mem::replace(&mut text, before));
                }
            }
            "r" => {
                if let Some(after) = future.pop() {
                    past.push(std::mem::replace(&mut text, after));
                }
            }
            _ => {
                past.push(text.clone());
                future.clear();
                if let Some(word) = command.strip_prefix('+') {
                    text.push_str(word);
                } else {
                    let count: usize = command[1..].parse().unwrap();
                    let left = text.chars().count() - count;
                    text = text.chars().take(left).collect();
                }
            }
        }
    }
    text
}
*/

// %% attempt: goes on with a text that it has moved away -> syntax_error
/*
fn undo_text(commands: &[&str]) -> String {
    let (mut past, mut future) = (Vec::new(), Vec::new());
    let mut text = String::new();
    for command in commands {
        match *command {
            "u" => {
                if let Some(before) = past.pop() {
                    future.push(std::mem::replace(&mut text, before));
                }
            }
            "r" => {
                if let Some(after) = future.pop() {
                    past.push(std::mem::replace(&mut text, after));
                }
            }
            _ => {
                past.push(text);
                future.clear();
                if let Some(word) = command.strip_prefix('+') {
                    text.push_str(word);
                } else {
                    let count: usize = command[1..].parse().unwrap();
                    let left = text.chars().count().saturating_sub(count);
                    text = text.chars().take(left).collect();
                }
            }
        }
    }
    text
}
*/
