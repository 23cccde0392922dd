// task: passk/echo_words
// entry point: echo_words
// tags: strings, windows
// %% prompt
/// Lists the words of a text that are heard again soon.
///
/// Words are separated by white space and compared without regard to case. A word is an echo if the same
/// word stands at most `reach` places before it. Each echoing word is listed once, in lower case, in
/// the order of its first echo. With a reach of 0 nothing echoes.
///
/// echo_words("Row row your boat", 1) // ["row"]
/// echo_words("the cat and the dog and the cat", 3) // ["the", "and"]
fn echo_words(text: &str, reach: usize) -> Vec<String> {
// %% canonical solution
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let mut echoes: Vec<String> = Vec::new();
    for (i, word) in words.iter().enumerate() {
        let is_near = words[i.saturating_sub(reach)..i].contains(word);
        if is_near && !echoes.iter().any(|echo| echo == word) {
            echoes.push(word.to_string());
        }
    }
    echoes
}

// %% test
fn main() {
    check(echo_words("Row row your boat", 1), vec!["row".to_string()]);
    check(echo_words("the cat and the dog and the cat", 3), vec!["the".to_string(), "and".to_string()]);
    check(echo_words("the cat and the dog and the cat", 6), vec!["the".to_string(), "and".to_string(),
        "cat".to_string()]);
    check(echo_words("", 4), vec![]);
    check(echo_words("a a a", 0), vec![]);
    check(echo_words("a a a", 1), vec!["a".to_string()]);
    check(echo_words("a b a b", 1), vec![]);
    check(echo_words("a b A B", 2), vec!["a".to_string(), "b".to_string()]);
    check(echo_words("b a x a b", 4), vec!["a".to_string(), "b".to_string()]);
    check(echo_words("one\ttwo\n one", 9), vec!["one".to_string()]);
    check(echo_words("0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99",
        99), vec![]);
    check(echo_words("0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99",
        100), vec!["0".to_string(), "1".to_string(), "2".to_string(), "3".to_string(), "4".to_string(),
        "5".to_string(), "6".to_string(), "7".to_string(), "8".to_string(), "9".to_string(), "10".to_string(),
        "11".to_string(), "12".to_string(), "13".to_string(), "14".to_string(), "15".to_string(), "16".to_string(),
        "17".to_string(), "18".to_string(), "19".to_string(), "20".to_string(), "21".to_string(), "22".to_string(),
        "23".to_string(), "24".to_string(), "25".to_string(), "26".to_string(), "27".to_string(), "28".to_string(),
        "29".to_string(), "30".to_string(), "31".to_string(), "32".to_string(), "33".to_string(), "34".to_string(),
        "35".to_string(), "36".to_string(), "37".to_string(), "38".to_string(), "39".to_string(), "40".to_string(),
        "41".to_string(), "42".to_string(), "43".to_string(), "44".to_string(), "45".to_string(), "46".to_string(),
        "47".to_string(), "48".to_string(), "49".to_string(), "50".to_string(), "51".to_string(), "52".to_string(),
        "53".to_string(), "54".to_string(), "55".to_string(), "56".to_string(), "57".to_string(), "58".to_string(),
        "59".to_string(), "60".to_string(), "61".to_string(), "62".to_string(), "63".to_string(), "64".to_string(),
        "65".to_string(), "66".to_string(), "67".to_string(), "68".to_string(), "69".to_string(), "70".to_string(),
        "71".to_string(), "72".to_string(), "73".to_string(), "74".to_string(), "75".to_string(), "76".to_string(),
        "77".to_string(), "78".to_string(), "79".to_string(), "80".to_string(), "81".to_string(), "82".to_string(),
        "83".to_string(), "84".to_string(), "85".to_string(), "86".to_string(), "87".to_string(), "88".to_string(),
        "89".to_string(), "90".to_string(), "91".to_string(), "92".to_string(), "93".to_string(), "94".to_string(),
        "95".to_string(), "96".to_string(), "97".to_string(), "98".to_string(), "99".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: reaches one word too far -> wrong_answer
/*
fn echo_words(text: &str, reach: usize) -> Vec<String> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let mut echoes: Vec<String> = Vec::new();
    for (i, word) in words.iter().enumerate() {
        let is_near = words[i.saturating_sub(reach + 1)..i].contains(word);
        if is_near && !echoes.iter().any(|echo| echo == word) {
            echoes.push(word.to_string());
        }
    }
    echoes
}
*/

// %% attempt: counts below zero without a sign -> runtime_error
/*
fn echo_words(text: &str, reach: usize) -> Vec<String> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let mut echoes: Vec<String> = Vec::new();
    for (i, word) in words.iter().enumerate() {
        if words[i - reach..i].contains(word) && !echoes.iter().any(|echo| echo == word) {
            echoes.push(word.to_string());
        }
    }
    echoes
}
*/

// %% attempt: words may be empty between two blanks -> wrong_answer
/*
fn echo_words(text: &str, reach: usize) -> Vec<String> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(' ').collect();
    let mut echoes: Vec<String> = Vec::new();
    for (i, word) in words.iter().enumerate() {
        let is_near = words[i.saturating_sub(reach)..i].contains(word);
        if is_near && !echoes.iter().any(|echo| echo == word) {
            echoes.push(word.to_string());
        }
    }
    echoes
}
*/

// %% attempt: returns borrowed words of a text that ends with the function -> syntax_error
/*
fn echo_words(text: &str, reach: usize) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut echoes = Vec::new();
    for (i, word) in words.iter().enumerate() {
        if words[i.saturating_sub(reach)..i].contains(word) && !echoes.contains(word) {
            echoes.push(*word);
        }
    }
    echoes
}
*/
