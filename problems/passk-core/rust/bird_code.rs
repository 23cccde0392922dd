// task: passk/bird_code
// entry point: bird_code
// tags: strings, encoding
// %% prompt
/// Shortens the name of a bird to the code that bird watchers note, in upper case.
///
/// Spaces and hyphens separate the words of the name; several in a row count as one. The code has the first
/// four letters of a single word; of two words the first two letters each; of three words the first letter of
/// the first two and the first two letters of the last; of more words the first letter of each of the first
/// four. A word that is too short gives what it has. Without a word the code is empty.
///
/// bird_code("Mute Swan") // "MUSW"
/// bird_code("Black-headed Gull") // "BHGU"
fn bird_code(name: &str) -> String {
// %% canonical solution
    let name = name.to_uppercase();
    let words: Vec<&str> = name.split([' ', '-']).filter(|word| !word.is_empty()).collect();
    let lengths: &[usize] = match words.len() {
        1 => &[4],
        2 => &[2, 2],
        3 => &[1, 1, 2],
        _ => &[1, 1, 1, 1],
    };
    words.iter().zip(lengths).flat_map(|(word, &length)| word.chars().take(length)).collect()
}

// %% test
fn main() {
    check(bird_code("Mute Swan"), "MUSW".to_string());
    check(bird_code("Black-headed Gull"), "BHGU".to_string());
    check(bird_code(""), "".to_string());
    check(bird_code(" - "), "".to_string());
    check(bird_code("Robin"), "ROBI".to_string());
    check(bird_code("Tui"), "TUI".to_string());
    check(bird_code("knot"), "KNOT".to_string());
    check(bird_code("Ou  Owl"), "OUOW".to_string());
    check(bird_code("O Owl"), "OOW".to_string());
    check(bird_code("Owl O"), "OWO".to_string());
    check(bird_code("Great Blue Heron"), "GBHE".to_string());
    check(bird_code("Great Blue O"), "GBO".to_string());
    check(bird_code("Black-crowned Night-Heron"), "BCNH".to_string());
    check(bird_code("Great Black-backed Sea Gull"), "GBBS".to_string());
    check(bird_code("American three-toed northern high wood-pecker"), "ATTN".to_string());
    check(bird_code("-Mute - Swan "), "MUSW".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: hyphens do not separate words -> wrong_answer
/*
fn bird_code(name: &str) -> String {
    let name = name.to_uppercase();
    let words: Vec<&str> = name.split(' ').filter(|word| !word.is_empty()).collect();
    let lengths: &[usize] = match words.len() {
        1 => &[4],
        2 => &[2, 2],
        3 => &[1, 1, 2],
        _ => &[1, 1, 1, 1],
    };
    words.iter().zip(lengths).flat_map(|(word, &length)| word.chars().take(length)).collect()
}
*/

// %% attempt: three words are shortened from the front -> wrong_answer
/*
fn bird_code(name: &str) -> String {
    let name = name.to_uppercase();
    let words: Vec<&str> = name.split([' ', '-']).filter(|word| !word.is_empty()).collect();
    let lengths: &[usize] = match words.len() {
        1 => &[4],
        2 => &[2, 2],
        3 => &[2, 1, 1],
        _ => &[1, 1, 1, 1],
    };
    words.iter().zip(lengths).flat_map(|(word, &length)| word.chars().take(length)).collect()
}
*/

// %% attempt: the first letter of each word, however many -> wrong_answer
/*
fn bird_code(name: &str) -> String {
    let name = name.to_uppercase();
    let words: Vec<&str> = name.split([' ', '-']).filter(|word| !word.is_empty()).collect();
    let lengths: &[usize] = match words.len() {
        1 => &[4],
        2 => &[2, 2],
        3 => &[1, 1, 2],
        _ => &[1; 20],
    };
    words.iter().zip(lengths).flat_map(|(word, &length)| word.chars().take(length)).collect()
}
*/

// %% attempt: lower case letters stay -> wrong_answer
/*
fn bird_code(name: &str) -> String {
    let words: Vec<&str> = name.split([' ', '-']).filter(|word| !word.is_empty()).collect();
    let lengths: &[usize] = match words.len() {
        1 => &[4],
        2 => &[2, 2],
        3 => &[1, 1, 2],
        _ => &[1, 1, 1, 1],
    };
    words.iter().zip(lengths).flat_map(|(word, &length)| word.chars().take(length)).collect()
}
*/

// %% attempt: splits at each single space -> wrong_answer
/*
fn bird_code(name: &str) -> String {
    let name = name.to_uppercase();
    let words: Vec<&str> = name.split([' ', '-']).collect();
    let lengths: &[usize] = match words.len() {
        1 => &[4],
        2 => &[2, 2],
        3 => &[1, 1, 2],
        _ => &[1, 1, 1, 1],
    };
    words.iter().zip(lengths).flat_map(|(word, &length)| word.chars().take(length)).collect()
}
*/

// %% attempt: a word is long enough -> runtime_error
/*
fn bird_code(name: &str) -> String {
    let name = name.to_uppercase();
    let words: Vec<&str> = name.split([' ', '-']).filter(|word| !word.is_empty()).collect();
    let lengths: &[usize] = match words.len() {
        1 => &[4],
        2 => &[2, 2],
        3 => &[1, 1, 2],
        _ => &[1, 1, 1, 1],
    };
    words.iter().zip(lengths).map(|(word, &length)| &word[..length]).collect()
}
*/
