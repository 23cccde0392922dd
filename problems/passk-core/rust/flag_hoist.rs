// task: passk/flag_hoist
// entry point: flag_hoist
// tags: strings, encoding
// %% prompt
/// Says which flags a ship hoists to spell a word of capital letters, from top to bottom.
///
/// There is only one flag for each letter, and three substitutes '1', '2' and '3'. A substitute repeats the
/// first, second or third flag from the top of the same hoist. So the first time a letter comes its own flag
/// is hoisted, and each later time a substitute that repeats it. Each substitute can be used once in a hoist,
/// and a substitute never repeats another one, though substitutes count as flags. If the next letter cannot
/// be hoisted, a new hoist begins, with all flags free again. Hoists are separated by a space.
///
/// flag_hoist("LOOM") // "LO2M"
/// flag_hoist("ABBACUS") // "AB21CUS"
fn flag_hoist(word: &str) -> String {
// %% canonical solution
    let mut hoists = vec![String::new()];
    for letter in word.chars() {
        let hoist = &hoists[hoists.len() - 1];
        let mut flag = letter;
        if let Some(place) = hoist.find(letter) {
            flag = ['1', '2', '3'].get(place).copied().unwrap_or(letter);
            if hoist.contains(flag) {
                hoists.push(String::new());
                flag = letter;
            }
        }
        hoists.last_mut().unwrap().push(flag);
    }
    hoists.join(" ")
}

// %% test
fn main() {
    check(flag_hoist("LOOM"), "LO2M".to_string());
    check(flag_hoist("ABBACUS"), "AB21CUS".to_string());
    check(flag_hoist(""), "".to_string());
    check(flag_hoist("A"), "A".to_string());
    check(flag_hoist("AA"), "A1".to_string());
    check(flag_hoist("AAA"), "A1 A".to_string());
    check(flag_hoist("AAAA"), "A1 A1".to_string());
    check(flag_hoist("ABB"), "AB2".to_string());
    check(flag_hoist("ABCC"), "ABC3".to_string());
    check(flag_hoist("ABCDD"), "ABCD D".to_string());
    check(flag_hoist("ABCDC"), "ABCD3".to_string());
    check(flag_hoist("ABAB"), "AB12".to_string());
    check(flag_hoist("ABCABCABC"), "ABC123 ABC".to_string());
    check(flag_hoist("AABB"), "A1B3".to_string());
    check(flag_hoist("AABCC"), "A1BC C".to_string());
    check(flag_hoist("BOOKKEEPER"), "BO2K KE2P ER".to_string());
    check(flag_hoist("SEAWORTHY"), "SEAWORTHY".to_string());
    check(flag_hoist("ABCDEFGHIJKLMNOPQRSTUVWXYZC"), "ABCDEFGHIJKLMNOPQRSTUVWXYZ3".to_string());
    check(flag_hoist("ABCDEFGHIJKZK"), "ABCDEFGHIJKZ K".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: a substitute may be used again -> wrong_answer
/*
fn flag_hoist(word: &str) -> String {
    let mut hoists = vec![String::new()];
    for letter in word.chars() {
        let hoist = &hoists[hoists.len() - 1];
        let mut flag = letter;
        if let Some(place) = hoist.find(letter) {
            flag = ['1', '2', '3'].get(place).copied().unwrap_or(letter);
            if flag == letter {
                hoists.push(String::new());
                flag = letter;
            }
        }
        hoists.last_mut().unwrap().push(flag);
    }
    hoists.join(" ")
}
*/

// %% attempt: a fourth substitute -> wrong_answer
/*
fn flag_hoist(word: &str) -> String {
    let mut hoists = vec![String::new()];
    for letter in word.chars() {
        let hoist = &hoists[hoists.len() - 1];
        let mut flag = letter;
        if let Some(place) = hoist.find(letter) {
            flag = ['1', '2', '3', '4'].get(place).copied().unwrap_or(letter);
            if hoist.contains(flag) {
                hoists.push(String::new());
                flag = letter;
            }
        }
        hoists.last_mut().unwrap().push(flag);
    }
    hoists.join(" ")
}
*/

// %% attempt: substitutes do not count as flags -> wrong_answer
/*
fn flag_hoist(word: &str) -> String {
    let mut hoists = vec![String::new()];
    for letter in word.chars() {
        let hoist = &hoists[hoists.len() - 1];
        let mut flag = letter;
        if let Some(place) = hoist.find(letter) {
            flag = ['1', '2', '3'].get(hoist[..place].matches(char::is_alphabetic).count()).copied().unwrap_or(letter);
            if hoist.contains(flag) {
                hoists.push(String::new());
                flag = letter;
            }
        }
        hoists.last_mut().unwrap().push(flag);
    }
    hoists.join(" ")
}
*/

// %% attempt: repeats the flag just above -> wrong_answer
/*
fn flag_hoist(word: &str) -> String {
    let mut hoists = vec![String::new()];
    for letter in word.chars() {
        let hoist = &hoists[hoists.len() - 1];
        let mut flag = letter;
        if hoist.contains(letter) {
            flag = ['1', '2', '3'].get(hoist.len() - 1).copied().unwrap_or(letter);
            if hoist.contains(flag) {
                hoists.push(String::new());
                flag = letter;
            }
        }
        hoists.last_mut().unwrap().push(flag);
    }
    hoists.join(" ")
}
*/

// %% attempt: a new hoist begins for every repeated letter -> wrong_answer
/*
fn flag_hoist(word: &str) -> String {
    let mut hoists = vec![String::new()];
    for letter in word.chars() {
        let hoist = &hoists[hoists.len() - 1];
        let flag = letter;
        if hoist.contains(letter) {
            hoists.push(String::new());
        }
        hoists.last_mut().unwrap().push(flag);
    }
    hoists.join(" ")
}
*/

// %% attempt: no substitute for the fourth flag -> runtime_error
/*
fn flag_hoist(word: &str) -> String {
    let mut hoists = vec![String::new()];
    for letter in word.chars() {
        let hoist = &hoists[hoists.len() - 1];
        let mut flag = letter;
        if let Some(place) = hoist.find(letter) {
            flag = ['1', '2', '3'][place];
            if hoist.contains(flag) {
                hoists.push(String::new());
                flag = letter;
            }
        }
        hoists.last_mut().unwrap().push(flag);
    }
    hoists.join(" ")
}
*/
