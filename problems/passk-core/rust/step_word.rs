// task: passk/step_word
// entry point: step_word
// tags: parsing, strings, encoding
// %% prompt
/// Decodes a word that was sent as steps on the ring of letters a to z.
///
/// A message is a small letter, the first of the word, and any number of steps such as "+3": a sign and one
/// or two digits. Each step leads to the next letter of the word, from z on to a. Anything else gives "".
///
/// step_word("c+3-1") // "cfe"
/// step_word("y+2+26-3") // "yaax"
fn step_word(message: &str) -> String {
// %% canonical solution
    let mut signs = message.chars().peekable();
    let mut word = String::new();
    let Some(first) = signs.next().filter(char::is_ascii_lowercase) else {
        return word;
    };
    word.push(first);
    let mut place = i64::from(first as u8 - b'a');
    while let Some(sign) = signs.next() {
        let digits: Vec<u32> = std::iter::from_fn(|| signs.next_if(char::is_ascii_digit)?.to_digit(10)).collect();
        let number = digits.iter().fold(0, |number, digit| number * 10 + i64::from(*digit));
        if !['+', '-'].contains(&sign) || ![1, 2].contains(&digits.len()) {
            return String::new();
        }
        let step = if sign == '+' { number } else { -number };
        place = (place + step).rem_euclid(26);
        word.push(char::from(b'a' + place as u8));
    }
    word
}

// %% test
fn main() {
    check(step_word("c+3-1"), "cfe".to_string());
    check(step_word("y+2+26-3"), "yaax".to_string());
    check(step_word(""), "".to_string());
    check(step_word("q"), "q".to_string());
    check(step_word("a-1"), "az".to_string());
    check(step_word("z+1"), "za".to_string());
    check(step_word("b+0+0"), "bbb".to_string());
    check(step_word("a+25-25"), "aza".to_string());
    check(step_word("m+99-99"), "mhm".to_string());
    check(step_word("a-27"), "az".to_string());
    check(step_word("a+007"), "".to_string());
    check(step_word("h+100"), "".to_string());
    check(step_word("h-8+"), "".to_string());
    check(step_word("h3"), "".to_string());
    check(step_word("C+1"), "".to_string());
    check(step_word("+1"), "".to_string());
    check(step_word("a +1"), "".to_string());
    check(step_word("a+1b"), "".to_string());
    check(step_word("ab+1"), "".to_string());
    check(step_word("a+-1"), "".to_string());
    check(step_word("c+3-1\n"), "".to_string());
    check(step_word("k-10+14+14-11-4+6"), "kaocrnt".to_string());
    check(step_word("a+09-09"), "aja".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: does not go round the ring -> runtime_error
/*
fn step_word(message: &str) -> String {
    let mut signs = message.chars().peekable();
    let mut word = String::new();
    let Some(first) = signs.next().filter(char::is_ascii_lowercase) else {
        return word;
    };
    word.push(first);
    let mut place = i64::from(first as u8 - b'a');
    while let Some(sign) = signs.next() {
        let digits: Vec<u32> = std::iter::from_fn(|| signs.next_if(char::is_ascii_digit)?.to_digit(10)).collect();
        let number = digits.iter().fold(0, |number, digit| number * 10 + i64::from(*digit));
        if !['+', '-'].contains(&sign) || ![1, 2].contains(&digits.len()) {
            return String::new();
        }
        let step = if sign == '+' { number } else { -number };
        place = place + step;
        word.push("abcdefghijklmnopqrstuvwxyz".chars().nth(place as usize).unwrap());
    }
    word
}
*/

// %% attempt: counts all steps from the first letter -> wrong_answer
/*
fn step_word(message: &str) -> String {
    let mut signs = message.chars().peekable();
    let mut word = String::new();
    let Some(first) = signs.next().filter(char::is_ascii_lowercase) else {
        return word;
    };
    word.push(first);
    let place = i64::from(first as u8 - b'a');
    while let Some(sign) = signs.next() {
        let digits: Vec<u32> = std::iter::from_fn(|| signs.next_if(char::is_ascii_digit)?.to_digit(10)).collect();
        let number = digits.iter().fold(0, |number, digit| number * 10 + i64::from(*digit));
        if !['+', '-'].contains(&sign) || ![1, 2].contains(&digits.len()) {
            return String::new();
        }
        let step = if sign == '+' { number } else { -number };
        let place = (place + step).rem_euclid(26);
        word.push(char::from(b'a' + place as u8));
    }
    word
}
*/

// %% attempt: decodes the beginning of what is no message -> wrong_answer
/*
fn step_word(message: &str) -> String {
    let mut signs = message.chars().peekable();
    let mut word = String::new();
    let Some(first) = signs.next().filter(char::is_ascii_lowercase) else {
        return word;
    };
    word.push(first);
    let mut place = i64::from(first as u8 - b'a');
    while let Some(sign) = signs.next() {
        let digits: Vec<u32> = std::iter::from_fn(|| signs.next_if(char::is_ascii_digit)?.to_digit(10)).collect();
        let number = digits.iter().fold(0, |number, digit| number * 10 + i64::from(*digit));
        if !['+', '-'].contains(&sign) || ![1, 2].contains(&digits.len()) {
            return word;
        }
        let step = if sign == '+' { number } else { -number };
        place = (place + step).rem_euclid(26);
        word.push(char::from(b'a' + place as u8));
    }
    word
}
*/

// %% attempt: a step has one digit -> wrong_answer
/*
fn step_word(message: &str) -> String {
    let mut signs = message.chars().peekable();
    let mut word = String::new();
    let Some(first) = signs.next().filter(char::is_ascii_lowercase) else {
        return word;
    };
    word.push(first);
    let mut place = i64::from(first as u8 - b'a');
    while let Some(sign) = signs.next() {
        let digits: Vec<u32> = std::iter::from_fn(|| signs.next_if(char::is_ascii_digit)?.to_digit(10)).collect();
        let number = digits.iter().fold(0, |number, digit| number * 10 + i64::from(*digit));
        if !['+', '-'].contains(&sign) || digits.len() != 1 {
            return String::new();
        }
        let step = if sign == '+' { number } else { -number };
        place = (place + step).rem_euclid(26);
        word.push(char::from(b'a' + place as u8));
    }
    word
}
*/

// %% attempt: leaves out the first letter -> wrong_answer
/*
fn step_word(message: &str) -> String {
    let mut signs = message.chars().peekable();
    let mut word = String::new();
    let Some(first) = signs.next().filter(char::is_ascii_lowercase) else {
        return word;
    };
    let mut place = i64::from(first as u8 - b'a');
    while let Some(sign) = signs.next() {
        let digits: Vec<u32> = std::iter::from_fn(|| signs.next_if(char::is_ascii_digit)?.to_digit(10)).collect();
        let number = digits.iter().fold(0, |number, digit| number * 10 + i64::from(*digit));
        if !['+', '-'].contains(&sign) || ![1, 2].contains(&digits.len()) {
            return String::new();
        }
        let step = if sign == '+' { number } else { -number };
        place = (place + step).rem_euclid(26);
        word.push(char::from(b'a' + place as u8));
    }
    word
}
*/

// %% attempt: the remainder of a place below 0 is taken as it is -> runtime_error
/*
fn step_word(message: &str) -> String {
    let mut signs = message.chars().peekable();
    let mut word = String::new();
    let Some(first) = signs.next().filter(char::is_ascii_lowercase) else {
        return word;
    };
    word.push(first);
    let mut place = i64::from(first as u8 - b'a');
    while let Some(sign) = signs.next() {
        let digits: Vec<u32> = std::iter::from_fn(|| signs.next_if(char::is_ascii_digit)?.to_digit(10)).collect();
        let number = digits.iter().fold(0, |number, digit| number * 10 + i64::from(*digit));
        if !['+', '-'].contains(&sign) || ![1, 2].contains(&digits.len()) {
            return String::new();
        }
        let step = if sign == '+' { number } else { -number };
        place = (place + step) % 26;
        word.push(char::from(b'a' + u8::try_from(place).unwrap()));
    }
    word
}
*/
