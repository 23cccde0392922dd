// task: passk/quote_depth
// entry point: quote_depth
// tags: strings, parsing, formatting
// %% prompt
/// Tidies the quotes of a letter: each line begins with as many '>' as it is deep.
///
/// A line's depth is the number of '>' at its beginning, where spaces before and between them are ignored.
/// The marks are followed by a single space and the rest of the line without the spaces around it, or by
/// nothing if the rest is empty. A line of depth 0 is kept as it is. Where the depth falls from one line to
/// the next by two or more, an empty line is put between them, unless the lower line is empty or blank
/// itself.
///
/// quote_depth(&["> > Bees?", ">No. "]) // [">> Bees?", "> No."]
/// quote_depth(&[">>Why?", "So: > 3"]) // [">> Why?", "", "So: > 3"]
fn quote_depth(lines: &[&str]) -> Vec<String> {
// %% canonical solution
    let mut tidy = Vec::new();
    let mut before = 0;
    for line in lines {
        let rest = line.trim_start_matches(['>', ' ']);
        let depth = line[..line.len() - rest.len()].matches('>').count();
        if before >= depth + 2 && !line.trim_matches(' ').is_empty() {
            tidy.push(String::new());
        }
        tidy.push(match depth {
            0 => line.to_string(),
            _ => format!("{} {rest}", ">".repeat(depth)).trim_end_matches(' ').to_string(),
        });
        before = depth;
    }
    tidy
}

// %% test
fn main() {
    check(quote_depth(&["> > Bees?", ">No. "]), vec![">> Bees?".to_string(), "> No.".to_string()]);
    check(quote_depth(&[">>Why?", "So: > 3"]), vec![">> Why?".to_string(), "".to_string(), "So: > 3".to_string()]);
    check(quote_depth(&[]), vec![]);
    check(quote_depth(&[""]), vec!["".to_string()]);
    check(quote_depth(&[" a > b "]), vec![" a > b ".to_string()]);
    check(quote_depth(&[">"]), vec![">".to_string()]);
    check(quote_depth(&["> > "]), vec![">>".to_string()]);
    check(quote_depth(&[">a"]), vec!["> a".to_string()]);
    check(quote_depth(&["  >   a >b  "]), vec!["> a >b".to_string()]);
    check(quote_depth(&[">>>a", ">a"]), vec![">>> a".to_string(), "".to_string(), "> a".to_string()]);
    check(quote_depth(&[">>>a", ">>a"]), vec![">>> a".to_string(), ">> a".to_string()]);
    check(quote_depth(&[">>>a", "b"]), vec![">>> a".to_string(), "".to_string(), "b".to_string()]);
    check(quote_depth(&[">>a", ""]), vec![">> a".to_string(), "".to_string()]);
    check(quote_depth(&[">>a", "  ", "b"]), vec![">> a".to_string(), "  ".to_string(), "b".to_string()]);
    check(quote_depth(&[">>>a", ">"]), vec![">>> a".to_string(), "".to_string(), ">".to_string()]);
    check(quote_depth(&["a", ">>>b", ">>>c"]), vec!["a".to_string(), ">>> b".to_string(), ">>> c".to_string()]);
    check(quote_depth(&[">>a", ">b", "c"]), vec![">> a".to_string(), "> b".to_string(), "c".to_string()]);
    check(quote_depth(&[">a", "b"]), vec!["> a".to_string(), "b".to_string()]);
    check(quote_depth(&["> >> a", " b"]), vec![">>> a".to_string(), "".to_string(), " b".to_string()]);
    check(quote_depth(&[">>>>a", ">> b", "c"]), vec![">>>> a".to_string(), "".to_string(), ">> b".to_string(),
        "".to_string(), "c".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: spaces end the marks -> wrong_answer
/*
fn quote_depth(lines: &[&str]) -> Vec<String> {
    let mut tidy = Vec::new();
    let mut before = 0;
    for line in lines {
        let rest = line.trim_start_matches('>');
        let depth = line[..line.len() - rest.len()].matches('>').count();
        if before >= depth + 2 && !line.trim_matches(' ').is_empty() {
            tidy.push(String::new());
        }
        tidy.push(match depth {
            0 => line.to_string(),
            _ => format!("{} {rest}", ">".repeat(depth)).trim_end_matches(' ').to_string(),
        });
        before = depth;
    }
    tidy
}
*/

// %% attempt: an empty line wherever the depth falls -> wrong_answer
/*
fn quote_depth(lines: &[&str]) -> Vec<String> {
    let mut tidy = Vec::new();
    let mut before = 0;
    for line in lines {
        let rest = line.trim_start_matches(['>', ' ']);
        let depth = line[..line.len() - rest.len()].matches('>').count();
        if before > depth && !line.trim_matches(' ').is_empty() {
            tidy.push(String::new());
        }
        tidy.push(match depth {
            0 => line.to_string(),
            _ => format!("{} {rest}", ">".repeat(depth)).trim_end_matches(' ').to_string(),
        });
        before = depth;
    }
    tidy
}
*/

// %% attempt: a space behind marks that stand alone -> wrong_answer
/*
fn quote_depth(lines: &[&str]) -> Vec<String> {
    let mut tidy = Vec::new();
    let mut before = 0;
    for line in lines {
        let rest = line.trim_start_matches(['>', ' ']);
        let depth = line[..line.len() - rest.len()].matches('>').count();
        if before >= depth + 2 && !line.trim_matches(' ').is_empty() {
            tidy.push(String::new());
        }
        tidy.push(match depth {
            0 => line.to_string(),
            _ => format!("{} {}", ">".repeat(depth), rest.trim_end_matches(' ')),
        });
        before = depth;
    }
    tidy
}
*/

// %% attempt: lines without marks lose their spaces -> wrong_answer
/*
fn quote_depth(lines: &[&str]) -> Vec<String> {
    let mut tidy = Vec::new();
    let mut before = 0;
    for line in lines {
        let rest = line.trim_start_matches(['>', ' ']);
        let depth = line[..line.len() - rest.len()].matches('>').count();
        if before >= depth + 2 && !line.trim_matches(' ').is_empty() {
            tidy.push(String::new());
        }
        tidy.push(match depth {
            0 => line.trim_matches(' ').to_string(),
            _ => format!("{} {rest}", ">".repeat(depth)).trim_end_matches(' ').to_string(),
        });
        before = depth;
    }
    tidy
}
*/

// %% attempt: an empty line before an empty line -> wrong_answer
/*
fn quote_depth(lines: &[&str]) -> Vec<String> {
    let mut tidy = Vec::new();
    let mut before = 0;
    for line in lines {
        let rest = line.trim_start_matches(['>', ' ']);
        let depth = line[..line.len() - rest.len()].matches('>').count();
        if before >= depth + 2 {
            tidy.push(String::new());
        }
        tidy.push(match depth {
            0 => line.to_string(),
            _ => format!("{} {rest}", ">".repeat(depth)).trim_end_matches(' ').to_string(),
        });
        before = depth;
    }
    tidy
}
*/

// %% attempt: the depth falls without a sign -> runtime_error
/*
fn quote_depth(lines: &[&str]) -> Vec<String> {
    let mut tidy = Vec::new();
    let mut before = 0;
    for line in lines {
        let rest = line.trim_start_matches(['>', ' ']);
        let depth = line[..line.len() - rest.len()].matches('>').count();
        if before - depth >= 2 && !line.trim_matches(' ').is_empty() {
            tidy.push(String::new());
        }
        tidy.push(match depth {
            0 => line.to_string(),
            _ => format!("{} {rest}", ">".repeat(depth)).trim_end_matches(' ').to_string(),
        });
        before = depth;
    }
    tidy
}
*/
