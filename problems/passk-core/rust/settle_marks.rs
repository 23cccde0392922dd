// task: passk/settle_marks
// entry point: settle_marks
// tags: strings, parsing
// %% prompt
/// Settles the marks that a proofreader left in a text, from left to right.
///
/// "[old]" marks words to take out, "<new>" words to put in. If `accept` is true, what is in "<>" stays and
/// what is in "[]" goes; otherwise the other way round. The brackets themselves go. Where a mark leaves
/// nothing behind, one space directly behind it goes too, if the text written so far is empty or ends with a
/// space. Marks are complete and hold no brackets.
///
/// settle_marks("a [very] old <stone >kiln", true) // "a old stone kiln"
/// settle_marks("[My] the [red]<blue> kiln", false) // "My the red kiln"
fn settle_marks(text: &str, accept: bool) -> String {
// %% canonical solution
    let kept = if accept { '<' } else { '[' };
    let mut settled = String::new();
    let mut is_kept = true;
    let mut closing = None;
    let mut start = 0;
    let mut swallows = false;
    for sign in text.chars() {
        if sign == '[' || sign == '<' {
            is_kept = sign == kept;
            closing = Some(if sign == '[' { ']' } else { '>' });
            start = settled.len();
            swallows = false;
        } else if closing == Some(sign) {
            is_kept = true;
            closing = None;
            swallows = settled.len() == start && (settled.is_empty() || settled.ends_with(' '));
        } else if is_kept {
            if !(swallows && sign == ' ') {
                settled.push(sign);
            }
            swallows = false;
        }
    }
    settled
}

// %% test
fn main() {
    check(settle_marks("a [very] old <stone >kiln", true), "a old stone kiln".to_string());
    check(settle_marks("[My] the [red]<blue> kiln", false), "My the red kiln".to_string());
    check(settle_marks("", true), "".to_string());
    check(settle_marks("plain  text ", false), "plain  text ".to_string());
    check(settle_marks("[gone]", true), "".to_string());
    check(settle_marks("[gone]", false), "gone".to_string());
    check(settle_marks("<here>", true), "here".to_string());
    check(settle_marks("<here>", false), "".to_string());
    check(settle_marks("[My] the", true), "the".to_string());
    check(settle_marks("the [red]<blue> kiln", true), "the blue kiln".to_string());
    check(settle_marks("the [red]<blue> kiln", false), "the red kiln".to_string());
    check(settle_marks("the [x]<> kiln", true), "the kiln".to_string());
    check(settle_marks("a [b] [c] d", true), "a d".to_string());
    check(settle_marks("a [b]  d", true), "a  d".to_string());
    check(settle_marks("a[b] d", true), "a d".to_string());
    check(settle_marks("a [b]d", true), "a d".to_string());
    check(settle_marks("a [b]", true), "a ".to_string());
    check(settle_marks("a <b>", false), "a ".to_string());
    check(settle_marks("a <b > c", true), "a b  c".to_string());
    check(settle_marks("a[ b]", false), "a b".to_string());
    check(settle_marks("[a] <b> [c] d", true), "b d".to_string());
    check(settle_marks("[a] <b> [c] d", false), "a c d".to_string());
    check(settle_marks("<> <> x", true), "x".to_string());
    check(settle_marks("a []<> b [c]", true), "a b ".to_string());
    check(settle_marks("[a ][b] c", true), "c".to_string());
    check(settle_marks("x]y>z", true), "x]y>z".to_string());
    check(settle_marks(" a [b]", true), " a ".to_string());
    check(settle_marks("two\n[lines]\nhere", true), "two\n\nhere".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: no space goes with the mark -> wrong_answer
/*
fn settle_marks(text: &str, accept: bool) -> String {
    let kept = if accept { '<' } else { '[' };
    let mut settled = String::new();
    let mut is_kept = true;
    let mut closing = None;
    for sign in text.chars() {
        if sign == '[' || sign == '<' {
            is_kept = sign == kept;
            closing = Some(if sign == '[' { ']' } else { '>' });
        } else if closing == Some(sign) {
            is_kept = true;
            closing = None;
        } else if is_kept {
            settled.push(sign);
        }
    }
    settled
}
*/

// %% attempt: accepts when it should reject -> wrong_answer
/*
fn settle_marks(text: &str, accept: bool) -> String {
    let kept = if !accept { '<' } else { '[' };
    let mut settled = String::new();
    let mut is_kept = true;
    let mut closing = None;
    let mut start = 0;
    let mut swallows = false;
    for sign in text.chars() {
        if sign == '[' || sign == '<' {
            is_kept = sign == kept;
            closing = Some(if sign == '[' { ']' } else { '>' });
            start = settled.len();
            swallows = false;
        } else if closing == Some(sign) {
            is_kept = true;
            closing = None;
            swallows = settled.len() == start && (settled.is_empty() || settled.ends_with(' '));
        } else if is_kept {
            if !(swallows && sign == ' ') {
                settled.push(sign);
            }
            swallows = false;
        }
    }
    settled
}
*/

// %% attempt: all spaces behind the mark go -> wrong_answer
/*
fn settle_marks(text: &str, accept: bool) -> String {
    let kept = if accept { '<' } else { '[' };
    let mut settled = String::new();
    let mut is_kept = true;
    let mut closing = None;
    let mut start = 0;
    let mut swallows = false;
    for sign in text.chars() {
        if sign == '[' || sign == '<' {
            is_kept = sign == kept;
            closing = Some(if sign == '[' { ']' } else { '>' });
            start = settled.len();
            swallows = false;
        } else if closing == Some(sign) {
            is_kept = true;
            closing = None;
            swallows = settled.len() == start && (settled.is_empty() || settled.ends_with(' '));
        } else if is_kept {
            if !(swallows && sign == ' ') {
                settled.push(sign);
                swallows = false;
            }
        }
    }
    settled
}
*/

// %% attempt: the space goes wherever the mark stands -> wrong_answer
/*
fn settle_marks(text: &str, accept: bool) -> String {
    let kept = if accept { '<' } else { '[' };
    let mut settled = String::new();
    let mut is_kept = true;
    let mut closing = None;
    let mut start = 0;
    let mut swallows = false;
    for sign in text.chars() {
        if sign == '[' || sign == '<' {
            is_kept = sign == kept;
            closing = Some(if sign == '[' { ']' } else { '>' });
            start = settled.len();
            swallows = false;
        } else if closing == Some(sign) {
            is_kept = true;
            closing = None;
            swallows = settled.len() == start;
        } else if is_kept {
            if !(swallows && sign == ' ') {
                settled.push(sign);
            }
            swallows = false;
        }
    }
    settled
}
*/

// %% attempt: the space at the very beginning stays -> wrong_answer
/*
fn settle_marks(text: &str, accept: bool) -> String {
    let kept = if accept { '<' } else { '[' };
    let mut settled = String::new();
    let mut is_kept = true;
    let mut closing = None;
    let mut start = 0;
    let mut swallows = false;
    for sign in text.chars() {
        if sign == '[' || sign == '<' {
            is_kept = sign == kept;
            closing = Some(if sign == '[' { ']' } else { '>' });
            start = settled.len();
            swallows = false;
        } else if closing == Some(sign) {
            is_kept = true;
            closing = None;
            swallows = settled.len() == start && settled.ends_with(' ');
        } else if is_kept {
            if !(swallows && sign == ' ') {
                settled.push(sign);
            }
            swallows = false;
        }
    }
    settled
}
*/

// %% attempt: looks at the last character of nothing -> runtime_error
/*
fn settle_marks(text: &str, accept: bool) -> String {
    let kept = if accept { '<' } else { '[' };
    let mut settled = String::new();
    let mut is_kept = true;
    let mut closing = None;
    let mut start = 0;
    let mut swallows = false;
    for sign in text.chars() {
        if sign == '[' || sign == '<' {
            is_kept = sign == kept;
            closing = Some(if sign == '[' { ']' } else { '>' });
            start = settled.len();
            swallows = false;
        } else if closing == Some(sign) {
            is_kept = true;
            closing = None;
            swallows = settled.len() == start && settled.chars().last().unwrap() == ' ';
        } else if is_kept {
            if !(swallows && sign == ' ') {
                settled.push(sign);
            }
            swallows = false;
        }
    }
    settled
}
*/
