// task: passk/barrel_organ
// entry point: barrel_organ
// tags: strings, state machine
// %% prompt
/// Writes out what a barrel organ plays; small letters are notes.
///
/// A digit sends the organ back to the nearest '|' before it, or else to the beginning, as many times as it says.
/// When it comes to that digit once more, it goes on, and the digit counts anew. A '|' is silent.
///
/// barrel_organ("a|bc1d") // "abcbcd"
/// barrel_organ("ab1c1") // "ababcababc"
fn barrel_organ(score: &str) -> String {
// %% canonical solution
    let signs: Vec<char> = score.chars().collect();
    let digit = |place: usize| signs[place].to_digit(10);
    let mut left: Vec<u32> = (0..signs.len()).map(|place| digit(place).unwrap_or(0)).collect();
    let mut played = String::new();
    let mut place = 0;
    while place < signs.len() {
        if left[place] > 0 {
            left[place] -= 1;
            place = signs[..place].iter().rposition(|&sign| sign == '|').map_or(0, |bar| bar + 1);
            continue;
        }
        if let Some(times) = digit(place) {
            left[place] = times;
        } else if signs[place] != '|' {
            played.push(signs[place]);
        }
        place += 1;
    }
    played
}

// %% test
fn main() {
    check(barrel_organ("a|bc1d"), "abcbcd".to_string());
    check(barrel_organ("ab1c1"), "ababcababc".to_string());
    check(barrel_organ(""), "".to_string());
    check(barrel_organ("abc"), "abc".to_string());
    check(barrel_organ("ab1c"), "ababc".to_string());
    check(barrel_organ("a0b"), "ab".to_string());
    check(barrel_organ("|"), "".to_string());
    check(barrel_organ("||a1|"), "aa".to_string());
    check(barrel_organ("2"), "".to_string());
    check(barrel_organ("|1"), "".to_string());
    check(barrel_organ("a|b2"), "abbb".to_string());
    check(barrel_organ("a9"), "aaaaaaaaaa".to_string());
    check(barrel_organ("a11"), "aaaa".to_string());
    check(barrel_organ("a1b1"), "aabaab".to_string());
    check(barrel_organ("a|b1|c1"), "abbcc".to_string());
    check(barrel_organ("a|b|c1d"), "abccd".to_string());
    check(barrel_organ("a|b1c1"), "abbcbbc".to_string());
    check(barrel_organ("a1|b1c"), "aabbc".to_string());
    check(barrel_organ("ab2c1|d1"), "abababcabababcdd".to_string());
    check(barrel_organ("a1b1c1"), "aabaabcaabaabc".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: a digit is worn out for ever -> wrong_answer
/*
fn barrel_organ(score: &str) -> String {
    let signs: Vec<char> = score.chars().collect();
    let digit = |place: usize| signs[place].to_digit(10);
    let mut left: Vec<u32> = (0..signs.len()).map(|place| digit(place).unwrap_or(0)).collect();
    let mut played = String::new();
    let mut place = 0;
    while place < signs.len() {
        if left[place] > 0 {
            left[place] -= 1;
            place = signs[..place].iter().rposition(|&sign| sign == '|').map_or(0, |bar| bar + 1);
            continue;
        }
        if digit(place).is_none() && signs[place] != '|' {
            played.push(signs[place]);
        }
        place += 1;
    }
    played
}
*/

// %% attempt: a digit says how often it is played in all -> wrong_answer
/*
fn barrel_organ(score: &str) -> String {
    let signs: Vec<char> = score.chars().collect();
    let digit = |place: usize| signs[place].to_digit(10);
    let mut left: Vec<u32> = (0..signs.len()).map(|place| digit(place).unwrap_or(0)).collect();
    let mut played = String::new();
    let mut place = 0;
    while place < signs.len() {
        if left[place] > 1 {
            left[place] -= 1;
            place = signs[..place].iter().rposition(|&sign| sign == '|').map_or(0, |bar| bar + 1);
            continue;
        }
        if let Some(times) = digit(place) {
            left[place] = times;
        } else if signs[place] != '|' {
            played.push(signs[place]);
        }
        place += 1;
    }
    played
}
*/

// %% attempt: always back to the beginning -> wrong_answer
/*
fn barrel_organ(score: &str) -> String {
    let signs: Vec<char> = score.chars().collect();
    let digit = |place: usize| signs[place].to_digit(10);
    let mut left: Vec<u32> = (0..signs.len()).map(|place| digit(place).unwrap_or(0)).collect();
    let mut played = String::new();
    let mut place = 0;
    while place < signs.len() {
        if left[place] > 0 {
            left[place] -= 1;
            place = 0;
            continue;
        }
        if let Some(times) = digit(place) {
            left[place] = times;
        } else if signs[place] != '|' {
            played.push(signs[place]);
        }
        place += 1;
    }
    played
}
*/

// %% attempt: back to the first bar -> wrong_answer
/*
fn barrel_organ(score: &str) -> String {
    let signs: Vec<char> = score.chars().collect();
    let digit = |place: usize| signs[place].to_digit(10);
    let mut left: Vec<u32> = (0..signs.len()).map(|place| digit(place).unwrap_or(0)).collect();
    let mut played = String::new();
    let mut place = 0;
    while place < signs.len() {
        if left[place] > 0 {
            left[place] -= 1;
            place = signs.iter().position(|&sign| sign == '|').map_or(0, |bar| bar + 1);
            continue;
        }
        if let Some(times) = digit(place) {
            left[place] = times;
        } else if signs[place] != '|' {
            played.push(signs[place]);
        }
        place += 1;
    }
    played
}
*/

// %% attempt: back to the last bar of all -> wrong_answer
/*
fn barrel_organ(score: &str) -> String {
    let signs: Vec<char> = score.chars().collect();
    let digit = |place: usize| signs[place].to_digit(10);
    let mut left: Vec<u32> = (0..signs.len()).map(|place| digit(place).unwrap_or(0)).collect();
    let mut played = String::new();
    let mut place = 0;
    while place < signs.len() {
        if left[place] > 0 {
            left[place] -= 1;
            place = signs.iter().rposition(|&sign| sign == '|').map_or(0, |bar| bar + 1);
            continue;
        }
        if let Some(times) = digit(place) {
            left[place] = times;
        } else if signs[place] != '|' {
            played.push(signs[place]);
        }
        place += 1;
    }
    played
}
*/

// %% attempt: there is always a bar -> runtime_error
/*
fn barrel_organ(score: &str) -> String {
    let signs: Vec<char> = score.chars().collect();
    let digit = |place: usize| signs[place].to_digit(10);
    let mut left: Vec<u32> = (0..signs.len()).map(|place| digit(place).unwrap_or(0)).collect();
    let mut played = String::new();
    let mut place = 0;
    while place < signs.len() {
        if left[place] > 0 {
            left[place] -= 1;
            place = signs[..place].iter().rposition(|&sign| sign == '|').unwrap() + 1;
            continue;
        }
        if let Some(times) = digit(place) {
            left[place] = times;
        } else if signs[place] != '|' {
            played.push(signs[place]);
        }
        place += 1;
    }
    played
}
*/
