// task: passk/stamp_lines
// entry point: stamp_lines
// tags: strings, formatting
// %% prompt
/// Sets a text in lines of at most `width` characters for a rubber stamp.
///
/// Words are separated by spaces and set with one space between them, as many as fit in each line. A word
/// that does not fit in the rest of a line may only be divided after one of its '-', directly behind which
/// the line then ends; as many parts as fit stay in the line. If not even the first part fits there, the word
/// begins the next line. A part longer than a whole line begins a line and is cut: its first width - 1
/// characters and a '~' fill the line, and what is left is set in the next one like a word. `width` is at
/// least 2.
///
/// stamp_lines("the well-kept hen house", 9) // ["the well-", "kept hen", "house"]
/// stamp_lines("an unbelievable egg", 6) // ["an", "unbel~", "ievab~", "le egg"]
fn stamp_lines(text: &str, width: usize) -> Vec<String> {
// %% canonical solution
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let mut gap = if line.is_empty() { "" } else { " " };
        for part in word.split_inclusive('-') {
            let mut part = part;
            if line.len() + gap.len() + part.len() > width && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                gap = "";
            }
            while part.len() > width {
                let (cut, rest) = part.split_at(width - 1);
                lines.push(format!("{cut}~"));
                part = rest;
            }
            line.push_str(gap);
            line.push_str(part);
            gap = "";
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

// %% test
fn main() {
    check(stamp_lines("the well-kept hen house", 9), vec!["the well-".to_string(), "kept hen".to_string(),
        "house".to_string()]);
    check(stamp_lines("an unbelievable egg", 6), vec!["an".to_string(), "unbel~".to_string(), "ievab~".to_string(),
        "le egg".to_string()]);
    check(stamp_lines("", 5), vec![]);
    check(stamp_lines("   ", 5), vec![]);
    check(stamp_lines("egg", 5), vec!["egg".to_string()]);
    check(stamp_lines("eggs!", 5), vec!["eggs!".to_string()]);
    check(stamp_lines("eggs!!", 5), vec!["eggs~".to_string(), "!!".to_string()]);
    check(stamp_lines("  a   b  ", 5), vec!["a b".to_string()]);
    check(stamp_lines("ab cd", 5), vec!["ab cd".to_string()]);
    check(stamp_lines("ab cd", 4), vec!["ab".to_string(), "cd".to_string()]);
    check(stamp_lines("abc de f", 6), vec!["abc de".to_string(), "f".to_string()]);
    check(stamp_lines("a-b-c", 5), vec!["a-b-c".to_string()]);
    check(stamp_lines("a-b-c", 4), vec!["a-b-".to_string(), "c".to_string()]);
    check(stamp_lines("a-b-c", 3), vec!["a-".to_string(), "b-c".to_string()]);
    check(stamp_lines("x a-b-c", 7), vec!["x a-b-c".to_string()]);
    check(stamp_lines("x a-b-c", 6), vec!["x a-b-".to_string(), "c".to_string()]);
    check(stamp_lines("x a-b-c", 5), vec!["x a-".to_string(), "b-c".to_string()]);
    check(stamp_lines("x a-b-c", 4), vec!["x a-".to_string(), "b-c".to_string()]);
    check(stamp_lines("x a-b-c", 3), vec!["x".to_string(), "a-".to_string(), "b-c".to_string()]);
    check(stamp_lines("a-b c", 4), vec!["a-b".to_string(), "c".to_string()]);
    check(stamp_lines("a-b c", 5), vec!["a-b c".to_string()]);
    check(stamp_lines("x abcdefg", 4), vec!["x".to_string(), "abc~".to_string(), "defg".to_string()]);
    check(stamp_lines("x abcdefgh", 4), vec!["x".to_string(), "abc~".to_string(), "def~".to_string(),
        "gh".to_string()]);
    check(stamp_lines("abcdefgh ij", 4), vec!["abc~".to_string(), "def~".to_string(), "gh".to_string(),
        "ij".to_string()]);
    check(stamp_lines("abcdefgh i", 4), vec!["abc~".to_string(), "def~".to_string(), "gh i".to_string()]);
    check(stamp_lines("abcd-ef", 4), vec!["abc~".to_string(), "d-ef".to_string()]);
    check(stamp_lines("a abcdef-gh", 4), vec!["a".to_string(), "abc~".to_string(), "def-".to_string(),
        "gh".to_string()]);
    check(stamp_lines("abcde", 2), vec!["a~".to_string(), "b~".to_string(), "c~".to_string(), "de".to_string()]);
    check(stamp_lines("- -- a", 3), vec!["- -".to_string(), "- a".to_string()]);
    check(stamp_lines("sea-wa-ter pa-per", 8), vec!["sea-wa-".to_string(), "ter pa-".to_string(),
        "per".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: words are never divided -> wrong_answer
/*
fn stamp_lines(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let mut gap = if line.is_empty() { "" } else { " " };
        for part in [word] {
            let mut part = part;
            if line.len() + gap.len() + part.len() > width && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                gap = "";
            }
            while part.len() > width {
                let (cut, rest) = part.split_at(width - 1);
                lines.push(format!("{cut}~"));
                part = rest;
            }
            line.push_str(gap);
            line.push_str(part);
            gap = "";
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}
*/

// %% attempt: a long word is begun in the rest of the line -> wrong_answer
/*
fn stamp_lines(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let mut gap = if line.is_empty() { "" } else { " " };
        for part in word.split_inclusive('-') {
            let mut part = part;
            if line.len() + gap.len() + part.len() > width && !line.is_empty() && part.len() <= width {
                lines.push(std::mem::take(&mut line));
                gap = "";
            }
            if line.len() + gap.len() + part.len() > width && line.len() + gap.len() + 1 < width {
                let (cut, rest) = part.split_at(width - 1 - line.len() - gap.len());
                lines.push(format!("{line}{gap}{cut}~"));
                line.clear();
                gap = "";
                part = rest;
            }
            while part.len() > width {
                let (cut, rest) = part.split_at(width - 1);
                lines.push(format!("{cut}~"));
                part = rest;
            }
            line.push_str(gap);
            line.push_str(part);
            gap = "";
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}
*/

// %% attempt: a line may not be full -> wrong_answer
/*
fn stamp_lines(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let mut gap = if line.is_empty() { "" } else { " " };
        for part in word.split_inclusive('-') {
            let mut part = part;
            if line.len() + gap.len() + part.len() >= width && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                gap = "";
            }
            while part.len() >= width {
                let (cut, rest) = part.split_at(width - 1);
                lines.push(format!("{cut}~"));
                part = rest;
            }
            line.push_str(gap);
            line.push_str(part);
            gap = "";
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}
*/

// %% attempt: the sign comes on top of the width -> wrong_answer
/*
fn stamp_lines(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let mut gap = if line.is_empty() { "" } else { " " };
        for part in word.split_inclusive('-') {
            let mut part = part;
            if line.len() + gap.len() + part.len() > width && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                gap = "";
            }
            while part.len() > width {
                let (cut, rest) = part.split_at(width);
                lines.push(format!("{cut}~"));
                part = rest;
            }
            line.push_str(gap);
            line.push_str(part);
            gap = "";
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}
*/

// %% attempt: the last line is lost -> wrong_answer
/*
fn stamp_lines(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let mut gap = if line.is_empty() { "" } else { " " };
        for part in word.split_inclusive('-') {
            let mut part = part;
            if line.len() + gap.len() + part.len() > width && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                gap = "";
            }
            while part.len() > width {
                let (cut, rest) = part.split_at(width - 1);
                lines.push(format!("{cut}~"));
                part = rest;
            }
            line.push_str(gap);
            line.push_str(part);
            gap = "";
        }
    }
    lines
}
*/

// %% attempt: an empty line for an empty text -> wrong_answer
/*
fn stamp_lines(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let mut gap = if line.is_empty() { "" } else { " " };
        for part in word.split_inclusive('-') {
            let mut part = part;
            if line.len() + gap.len() + part.len() > width && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                gap = "";
            }
            while part.len() > width {
                let (cut, rest) = part.split_at(width - 1);
                lines.push(format!("{cut}~"));
                part = rest;
            }
            line.push_str(gap);
            line.push_str(part);
            gap = "";
        }
    }
    lines.push(line);
    lines
}
*/

// %% attempt: every part fills a line -> runtime_error
/*
fn stamp_lines(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let mut gap = if line.is_empty() { "" } else { " " };
        for part in word.split_inclusive('-') {
            let mut part = part;
            if line.len() + gap.len() + part.len() > width && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                gap = "";
            }
            if !part.is_empty() {
                let (cut, rest) = part.split_at(width - 1);
                lines.push(format!("{cut}~"));
                part = rest;
            }
            line.push_str(gap);
            line.push_str(part);
            gap = "";
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}
*/
