// task: passk/wire_words
// entry point: wire_words
// tags: strings, counting
// %% prompt
/// Counts the words of a telegram for which the sender pays.
///
/// Words are separated by spaces. The word "STOP" is free if it stands behind another word than "STOP" (in
/// the same spelling); elsewhere it counts like any word. A word only of digits counts one for every five
/// digits or part of five. Any other word counts one for every ten characters or part of ten, and one more if
/// it holds both a digit and a letter.
///
/// wire_words("ARRIVE 1899 STOP BRING TROUT") // 4
/// wire_words("STOP CABIN12B STOP STOP 123456") // 6
fn wire_words(message: &str) -> usize {
// %% canonical solution
    let mut count = 0;
    let mut before = "";
    for word in message.split_whitespace() {
        let is_free = word == "STOP" && !["", "STOP"].contains(&before);
        before = word;
        if is_free {
            continue;
        }
        let length = word.chars().count();
        if word.chars().all(|c| c.is_ascii_digit()) {
            count += length.div_ceil(5);
        } else {
            let is_mixed = word.contains(|c: char| c.is_ascii_digit()) && word.contains(char::is_alphabetic);
            count += length.div_ceil(10) + usize::from(is_mixed);
        }
    }
    count
}

// %% test
fn main() {
    check(wire_words("ARRIVE 1899 STOP BRING TROUT"), 4);
    check(wire_words("STOP CABIN12B STOP STOP 123456"), 6);
    check(wire_words(""), 0);
    check(wire_words("   "), 0);
    check(wire_words("COME"), 1);
    check(wire_words("STOP"), 1);
    check(wire_words("COME STOP"), 1);
    check(wire_words("COME STOP STOP"), 2);
    check(wire_words("STOP STOP"), 2);
    check(wire_words("STOP COME STOP"), 2);
    check(wire_words("COME STOP GO STOP"), 2);
    check(wire_words("COME stop"), 2);
    check(wire_words("COME STOP."), 2);
    check(wire_words("  COME   HOME  "), 2);
    check(wire_words("12345"), 1);
    check(wire_words("123456"), 2);
    check(wire_words("1234567890"), 2);
    check(wire_words("12345678901"), 3);
    check(wire_words("ABCDEFGHIJ"), 1);
    check(wire_words("ABCDEFGHIJK"), 2);
    check(wire_words("ABCDEFGHIJKLMNOPQRSTU"), 3);
    check(wire_words("A1"), 2);
    check(wire_words("ABCDEFGHI1"), 2);
    check(wire_words("ABCDEFGHIJ1"), 3);
    check(wire_words("12-34"), 1);
    check(wire_words("1-2-3-4-5-6"), 2);
    check(wire_words("-- ?"), 2);
    check(wire_words("b7 7b 77"), 5);
    check(wire_words("A STOP  STOP"), 2);
}

#[track_caller]
fn check(actual: usize, expected: usize) {
    assert_eq!(actual, expected);
}

// %% attempt: every STOP is free -> wrong_answer
/*
fn wire_words(message: &str) -> usize {
    let mut count = 0;
    let mut before = "";
    for word in message.split_whitespace() {
        let is_free = word == "STOP";
        before = word;
        if is_free {
            continue;
        }
        let length = word.chars().count();
        if word.chars().all(|c| c.is_ascii_digit()) {
            count += length.div_ceil(5);
        } else {
            let is_mixed = word.contains(|c: char| c.is_ascii_digit()) && word.contains(char::is_alphabetic);
            count += length.div_ceil(10) + usize::from(is_mixed);
        }
    }
    count
}
*/

// %% attempt: a STOP after a STOP is free -> wrong_answer
/*
fn wire_words(message: &str) -> usize {
    let mut count = 0;
    let mut before = "";
    for word in message.split_whitespace() {
        let is_free = word == "STOP" && !before.is_empty();
        before = word;
        if is_free {
            continue;
        }
        let length = word.chars().count();
        if word.chars().all(|c| c.is_ascii_digit()) {
            count += length.div_ceil(5);
        } else {
            let is_mixed = word.contains(|c: char| c.is_ascii_digit()) && word.contains(char::is_alphabetic);
            count += length.div_ceil(10) + usize::from(is_mixed);
        }
    }
    count
}
*/

// %% attempt: five digits begin a second group -> wrong_answer
/*
fn wire_words(message: &str) -> usize {
    let mut count = 0;
    let mut before = "";
    for word in message.split_whitespace() {
        let is_free = word == "STOP" && !["", "STOP"].contains(&before);
        before = word;
        if is_free {
            continue;
        }
        let length = word.chars().count();
        if word.chars().all(|c| c.is_ascii_digit()) {
            count += length / 5 + 1;
        } else {
            let is_mixed = word.contains(|c: char| c.is_ascii_digit()) && word.contains(char::is_alphabetic);
            count += length.div_ceil(10) + usize::from(is_mixed);
        }
    }
    count
}
*/

// %% attempt: words of any length count one -> wrong_answer
/*
fn wire_words(message: &str) -> usize {
    let mut count = 0;
    let mut before = "";
    for word in message.split_whitespace() {
        let is_free = word == "STOP" && !["", "STOP"].contains(&before);
        before = word;
        if is_free {
            continue;
        }
        let length = word.chars().count();
        if word.chars().all(|c| c.is_ascii_digit()) {
            count += length.div_ceil(5);
        } else {
            let is_mixed = word.contains(|c: char| c.is_ascii_digit()) && word.contains(char::is_alphabetic);
            count += 1 + usize::from(is_mixed);
        }
    }
    count
}
*/

// %% attempt: a digit with any other sign counts one more -> wrong_answer
/*
fn wire_words(message: &str) -> usize {
    let mut count = 0;
    let mut before = "";
    for word in message.split_whitespace() {
        let is_free = word == "STOP" && !["", "STOP"].contains(&before);
        before = word;
        if is_free {
            continue;
        }
        let length = word.chars().count();
        if word.chars().all(|c| c.is_ascii_digit()) {
            count += length.div_ceil(5);
        } else {
            let is_mixed = word.contains(|c: char| c.is_ascii_digit());
            count += length.div_ceil(10) + usize::from(is_mixed);
        }
    }
    count
}
*/

// %% attempt: takes the first word for granted -> runtime_error
/*
fn wire_words(message: &str) -> usize {
    let mut count = 0;
    let mut before = message.split_whitespace().next().unwrap();
    for word in message.split_whitespace() {
        let is_free = word == "STOP" && !["", "STOP"].contains(&before);
        before = word;
        if is_free {
            continue;
        }
        let length = word.chars().count();
        if word.chars().all(|c| c.is_ascii_digit()) {
            count += length.div_ceil(5);
        } else {
            let is_mixed = word.contains(|c: char| c.is_ascii_digit()) && word.contains(char::is_alphabetic);
            count += length.div_ceil(10) + usize::from(is_mixed);
        }
    }
    count
}
*/
