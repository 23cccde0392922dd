// task: passk/rhyme_scheme
// entry point: rhyme_scheme
// tags: strings, dicts
// %% prompt
/// Writes the rhyme scheme of a poem as one capital letter a line.
///
/// The ending of a line runs from the last vowel in its last word to the end of that word. Only the letters A
/// to Z and a to z and spaces occur; the vowels are those of "aeiou", and capital letters count as small
/// ones. A word without a vowel is its ending as a whole. Lines with equal endings get the same letter; each
/// new ending gets the next letter, beginning with A. But an 'e' that ends a word is skipped in the search
/// for the last vowel, though it belongs to the ending, if the word has another vowel. A line without a word
/// gets '-'. There are at most 26 endings.
///
/// rhyme_scheme(&["The owl at noon", "sees no stone", "and sleeps too soon"]) // "ABA"
/// rhyme_scheme(&["late", "", "fate", "the", "be", "sky"]) // "A-ABBC"
fn rhyme_scheme(lines: &[&str]) -> String {
// %% canonical solution
    let mut endings: Vec<String> = Vec::new();
    let mut scheme = String::new();
    for line in lines {
        let lower = line.to_lowercase();
        let Some(word) = lower.split_whitespace().last() else {
            scheme.push('-');
            continue;
        };
        let stem = word.strip_suffix('e').unwrap_or(word);
        let is_vowel = |c: char| "aeiou".contains(c);
        let start = stem.rfind(is_vowel).or(word.find(is_vowel)).unwrap_or(0);
        let ending = &word[start..];
        let place = endings.iter().position(|other| other == ending).unwrap_or(endings.len());
        if place == endings.len() {
            endings.push(ending.to_string());
        }
        scheme.push(char::from(b'A' + place as u8));
    }
    scheme
}

// %% test
fn main() {
    check(rhyme_scheme(&["The owl at noon", "sees no stone", "and sleeps too soon"]), "ABA".to_string());
    check(rhyme_scheme(&["late", "", "fate", "the", "be", "sky"]), "A-ABBC".to_string());
    check(rhyme_scheme(&[]), "".to_string());
    check(rhyme_scheme(&[""]), "-".to_string());
    check(rhyme_scheme(&["  ", "oak"]), "-A".to_string());
    check(rhyme_scheme(&["oak", "soak", "Oak "]), "AAA".to_string());
    check(rhyme_scheme(&["soak", "oak", "break", "lake", "Lake"]), "AAABB".to_string());
    check(rhyme_scheme(&["stone", "bone", "on", "one"]), "AABA".to_string());
    check(rhyme_scheme(&["tree", "free", "e", "me"]), "AABB".to_string());
    check(rhyme_scheme(&["sky", "sky", "by"]), "AAB".to_string());
    check(rhyme_scheme(&["hmm", "HMM"]), "AA".to_string());
    check(rhyme_scheme(&["a hen", "pen and ink", "ten"]), "ABA".to_string());
    check(rhyme_scheme(&["sea", "tea", "a", "via"]), "AAAA".to_string());
    check(rhyme_scheme(&["eye", "dye"]), "AB".to_string());
    check(rhyme_scheme(&["ale", "pale", "al"]), "AAB".to_string());
    check(rhyme_scheme(&["queue", "due", "blue", "u"]), "AAAB".to_string());
    check(rhyme_scheme(&["ab", "eb", "ib", "ob", "ub", "ac", "ec", "ab"]), "ABCDEFGA".to_string());
    check(rhyme_scheme(&["the end", "e", "end of e"]), "ABB".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: a silent e is a vowel like any other -> wrong_answer
/*
fn rhyme_scheme(lines: &[&str]) -> String {
    let mut endings: Vec<String> = Vec::new();
    let mut scheme = String::new();
    for line in lines {
        let lower = line.to_lowercase();
        let Some(word) = lower.split_whitespace().last() else {
            scheme.push('-');
            continue;
        };
        let stem = word;
        let is_vowel = |c: char| "aeiou".contains(c);
        let start = stem.rfind(is_vowel).or(word.find(is_vowel)).unwrap_or(0);
        let ending = &word[start..];
        let place = endings.iter().position(|other| other == ending).unwrap_or(endings.len());
        if place == endings.len() {
            endings.push(ending.to_string());
        }
        scheme.push(char::from(b'A' + place as u8));
    }
    scheme
}
*/

// %% attempt: the silent e does not belong to the ending -> wrong_answer
/*
fn rhyme_scheme(lines: &[&str]) -> String {
    let mut endings: Vec<String> = Vec::new();
    let mut scheme = String::new();
    for line in lines {
        let lower = line.to_lowercase();
        let Some(word) = lower.split_whitespace().last() else {
            scheme.push('-');
            continue;
        };
        let stem = word.strip_suffix('e').unwrap_or(word);
        let is_vowel = |c: char| "aeiou".contains(c);
        let start = stem.rfind(is_vowel).or(word.find(is_vowel)).unwrap_or(0);
        let ending = if start < stem.len() { &stem[start..] } else { word };
        let place = endings.iter().position(|other| other == ending).unwrap_or(endings.len());
        if place == endings.len() {
            endings.push(ending.to_string());
        }
        scheme.push(char::from(b'A' + place as u8));
    }
    scheme
}
*/

// %% attempt: the first vowel of the word begins the ending -> wrong_answer
/*
fn rhyme_scheme(lines: &[&str]) -> String {
    let mut endings: Vec<String> = Vec::new();
    let mut scheme = String::new();
    for line in lines {
        let lower = line.to_lowercase();
        let Some(word) = lower.split_whitespace().last() else {
            scheme.push('-');
            continue;
        };
        let stem = word.strip_suffix('e').unwrap_or(word);
        let is_vowel = |c: char| "aeiou".contains(c);
        let start = stem.find(is_vowel).or(word.find(is_vowel)).unwrap_or(0);
        let ending = &word[start..];
        let place = endings.iter().position(|other| other == ending).unwrap_or(endings.len());
        if place == endings.len() {
            endings.push(ending.to_string());
        }
        scheme.push(char::from(b'A' + place as u8));
    }
    scheme
}
*/

// %% attempt: empty lines take a letter -> wrong_answer
/*
fn rhyme_scheme(lines: &[&str]) -> String {
    let mut endings: Vec<String> = Vec::new();
    let mut scheme = String::new();
    for line in lines {
        let lower = line.to_lowercase();
        let word = lower.split_whitespace().last().unwrap_or("-");
        let stem = word.strip_suffix('e').unwrap_or(word);
        let is_vowel = |c: char| "aeiou".contains(c);
        let start = stem.rfind(is_vowel).or(word.find(is_vowel)).unwrap_or(0);
        let ending = &word[start..];
        let place = endings.iter().position(|other| other == ending).unwrap_or(endings.len());
        if place == endings.len() {
            endings.push(ending.to_string());
        }
        scheme.push(char::from(b'A' + place as u8));
    }
    scheme
}
*/

// %% attempt: capital letters rhyme only with capital letters -> wrong_answer
/*
fn rhyme_scheme(lines: &[&str]) -> String {
    let mut endings: Vec<String> = Vec::new();
    let mut scheme = String::new();
    for line in lines {
        let lower = line.to_string();
        let Some(word) = lower.split_whitespace().last() else {
            scheme.push('-');
            continue;
        };
        let stem = word.strip_suffix('e').unwrap_or(word);
        let is_vowel = |c: char| "aeiou".contains(c);
        let start = stem.rfind(is_vowel).or(word.find(is_vowel)).unwrap_or(0);
        let ending = &word[start..];
        let place = endings.iter().position(|other| other == ending).unwrap_or(endings.len());
        if place == endings.len() {
            endings.push(ending.to_string());
        }
        scheme.push(char::from(b'A' + place as u8));
    }
    scheme
}
*/

// %% attempt: a line without a word has no last word -> runtime_error
/*
fn rhyme_scheme(lines: &[&str]) -> String {
    let mut endings: Vec<String> = Vec::new();
    let mut scheme = String::new();
    for line in lines {
        let lower = line.to_lowercase();
        let word = lower.split_whitespace().last().unwrap();
        let stem = word.strip_suffix('e').unwrap_or(word);
        let is_vowel = |c: char| "aeiou".contains(c);
        let start = stem.rfind(is_vowel).or(word.find(is_vowel)).unwrap_or(0);
        let ending = &word[start..];
        let place = endings.iter().position(|other| other == ending).unwrap_or(endings.len());
        if place == endings.len() {
            endings.push(ending.to_string());
        }
        scheme.push(char::from(b'A' + place as u8));
    }
    scheme
}
*/
