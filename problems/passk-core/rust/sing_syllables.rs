// task: passk/sing_syllables
// entry point: sing_syllables
// tags: strings, parsing
// %% prompt
/// Puts the syllables of a song text under the notes of a choir's part, one string a note.
///
/// Words are separated by spaces. Hyphens divide a word into syllables; each syllable but the last of its
/// word keeps the hyphen at its end. A word "_" is no syllable: it holds the syllable before it for one note
/// more, and is written as "_". If there are fewer notes than that, the rest of the text is left out; if
/// there are more, the further notes get the empty string.
///
/// sing_syllables("Al-le-lu-ia _ a-men", 7) // ["Al-", "le-", "lu-", "ia", "_", "a-", "men"]
/// sing_syllables("Oh night", 3) // ["Oh", "night", ""]
fn sing_syllables(lyrics: &str, notes: usize) -> Vec<String> {
// %% canonical solution
    let mut sung: Vec<String> = Vec::new();
    for word in lyrics.split_whitespace() {
        let mut syllables = word.split('-').peekable();
        while let Some(syllable) = syllables.next() {
            let hyphen = if syllables.peek().is_some() { "-" } else { "" };
            sung.push(format!("{syllable}{hyphen}"));
        }
    }
    sung.resize(notes, String::new());
    sung
}

// %% test
fn main() {
    check(sing_syllables("Al-le-lu-ia _ a-men", 7), vec!["Al-".to_string(), "le-".to_string(), "lu-".to_string(),
        "ia".to_string(), "_".to_string(), "a-".to_string(), "men".to_string()]);
    check(sing_syllables("Oh night", 3), vec!["Oh".to_string(), "night".to_string(), "".to_string()]);
    check(sing_syllables("", 0), vec![]);
    check(sing_syllables("", 2), vec!["".to_string(), "".to_string()]);
    check(sing_syllables("la", 0), vec![]);
    check(sing_syllables("la", 1), vec!["la".to_string()]);
    check(sing_syllables("la la", 1), vec!["la".to_string()]);
    check(sing_syllables("  la   la ", 2), vec!["la".to_string(), "la".to_string()]);
    check(sing_syllables("Glo-ri-a", 2), vec!["Glo-".to_string(), "ri-".to_string()]);
    check(sing_syllables("Glo-ri-a", 3), vec!["Glo-".to_string(), "ri-".to_string(), "a".to_string()]);
    check(sing_syllables("Glo-ri-a", 5), vec!["Glo-".to_string(), "ri-".to_string(), "a".to_string(),
        "".to_string(), "".to_string()]);
    check(sing_syllables("_ oh _ _ joy", 5), vec!["_".to_string(), "oh".to_string(), "_".to_string(),
        "_".to_string(), "joy".to_string()]);
    check(sing_syllables("a-b-c d-e", 4), vec!["a-".to_string(), "b-".to_string(), "c".to_string(),
        "d-".to_string()]);
    check(sing_syllables("lo-lo-lo lo", 9), vec!["lo-".to_string(), "lo-".to_string(), "lo".to_string(),
        "lo".to_string(), "".to_string(), "".to_string(), "".to_string(), "".to_string(), "".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: the hyphens disappear -> wrong_answer
/*
fn sing_syllables(lyrics: &str, notes: usize) -> Vec<String> {
    let mut sung: Vec<String> = Vec::new();
    for word in lyrics.split_whitespace() {
        for syllable in word.split('-') {
            sung.push(syllable.to_string());
        }
    }
    sung.resize(notes, String::new());
    sung
}
*/

// %% attempt: further notes are left out -> wrong_answer
/*
fn sing_syllables(lyrics: &str, notes: usize) -> Vec<String> {
    let mut sung: Vec<String> = Vec::new();
    for word in lyrics.split_whitespace() {
        let mut syllables = word.split('-').peekable();
        while let Some(syllable) = syllables.next() {
            let hyphen = if syllables.peek().is_some() { "-" } else { "" };
            sung.push(format!("{syllable}{hyphen}"));
        }
    }
    sung.truncate(notes);
    sung
}
*/

// %% attempt: sings on when there are no more notes -> wrong_answer
/*
fn sing_syllables(lyrics: &str, notes: usize) -> Vec<String> {
    let mut sung: Vec<String> = Vec::new();
    for word in lyrics.split_whitespace() {
        let mut syllables = word.split('-').peekable();
        while let Some(syllable) = syllables.next() {
            let hyphen = if syllables.peek().is_some() { "-" } else { "" };
            sung.push(format!("{syllable}{hyphen}"));
        }
    }
    sung.resize(notes.max(sung.len()), String::new());
    sung
}
*/

// %% attempt: repeats the syllable that is held -> wrong_answer
/*
fn sing_syllables(lyrics: &str, notes: usize) -> Vec<String> {
    let mut sung: Vec<String> = Vec::new();
    for word in lyrics.split_whitespace() {
        let mut syllables = word.split('-').peekable();
        while let Some(syllable) = syllables.next() {
            let hyphen = if syllables.peek().is_some() { "-" } else { "" };
            let held = sung.last().filter(|_| syllable == "_").cloned();
            sung.push(held.unwrap_or(format!("{syllable}{hyphen}")));
        }
    }
    sung.resize(notes, String::new());
    sung
}
*/

// %% attempt: takes what is not there -> runtime_error
/*
fn sing_syllables(lyrics: &str, notes: usize) -> Vec<String> {
    let mut sung: Vec<String> = Vec::new();
    for word in lyrics.split_whitespace() {
        let mut syllables = word.split('-').peekable();
        while let Some(syllable) = syllables.next() {
            let hyphen = if syllables.peek().is_some() { "-" } else { "" };
            sung.push(format!("{syllable}{hyphen}"));
        }
    }
    sung[..notes].to_vec()
}
*/

// %% attempt: every syllable keeps a hyphen -> wrong_answer
/*
fn sing_syllables(lyrics: &str, notes: usize) -> Vec<String> {
    let mut sung: Vec<String> = Vec::new();
    for word in lyrics.split_whitespace() {
        for syllable in word.split('-') {
            let hyphen = if word.contains('-') { "-" } else { "" };
            sung.push(format!("{syllable}{hyphen}"));
        }
    }
    sung.resize(notes, String::new());
    sung
}
*/
