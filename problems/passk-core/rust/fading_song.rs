// task: passk/fading_song
// entry point: fading_song
// tags: recursion, lists
// %% prompt
/// A part of a song: a note or a song.
#[derive(Debug, Clone, PartialEq)]
enum Part {
    Note(&'static str),
    Song(Vec<Part>),
}

/// Lists the notes of a song in the order in which they sound.
///
/// A song is a list of notes, which are strings, and of songs. The outermost song is played once. A song in
/// another song is played over and over, each time without the last part that it had the time before, until no
/// part is left.
///
/// fading_song(&[Part::Song(vec![Part::Note("a"), Part::Note("b")]), Part::Note("c")]) // ["a", "b", "a", "c"]
/// fading_song(&[Part::Note("x"), Part::Song(vec![Part::Note("a"), Part::Song(vec![Part::Note("b"), Part::Note("c")])])]) // ["x", "a", "b", "c", "b", "a"]
fn fading_song(song: &[Part]) -> Vec<String> {
// %% canonical solution
    let mut notes = Vec::new();
    for part in song {
        match part {
            Part::Note(note) => notes.push(note.to_string()),
            Part::Song(inner) => {
                for end in (1..=inner.len()).rev() {
                    notes.extend(fading_song(&inner[..end]));
                }
            }
        }
    }
    notes
}

// %% test
fn main() {
    check(fading_song(&[Part::Song(vec![Part::Note("a"), Part::Note("b")]), Part::Note("c")]), vec!["a".to_string(),
        "b".to_string(), "a".to_string(), "c".to_string()]);
    check(fading_song(&[Part::Note("x"), Part::Song(vec![Part::Note("a"), Part::Song(vec![Part::Note("b"),
        Part::Note("c")])])]), vec!["x".to_string(), "a".to_string(), "b".to_string(), "c".to_string(),
        "b".to_string(), "a".to_string()]);
    check(fading_song(&[]), vec![]);
    check(fading_song(&[Part::Song(vec![])]), vec![]);
    check(fading_song(&[Part::Note("do"), Part::Note("re")]), vec!["do".to_string(), "re".to_string()]);
    check(fading_song(&[Part::Note("la"), Part::Note("la")]), vec!["la".to_string(), "la".to_string()]);
    check(fading_song(&[Part::Song(vec![Part::Note("a")])]), vec!["a".to_string()]);
    check(fading_song(&[Part::Song(vec![]), Part::Note("a"), Part::Song(vec![Part::Song(vec![])])]),
        vec!["a".to_string()]);
    check(fading_song(&[Part::Song(vec![Part::Note("a"), Part::Note("b"), Part::Note("c")])]), vec!["a".to_string(),
        "b".to_string(), "c".to_string(), "a".to_string(), "b".to_string(), "a".to_string()]);
    check(fading_song(&[Part::Song(vec![Part::Note("a"), Part::Song(vec![])])]), vec!["a".to_string(),
        "a".to_string()]);
    check(fading_song(&[Part::Song(vec![Part::Song(vec![]), Part::Note("a")])]), vec!["a".to_string()]);
    check(fading_song(&[Part::Song(vec![Part::Song(vec![Part::Note("a"), Part::Note("b")]), Part::Note("c")])]),
        vec!["a".to_string(), "b".to_string(), "a".to_string(), "c".to_string(), "a".to_string(), "b".to_string(),
        "a".to_string()]);
    check(fading_song(&[Part::Song(vec![Part::Song(vec![Part::Note("a"), Part::Note("b")])])]),
        vec!["a".to_string(), "b".to_string(), "a".to_string()]);
    check(fading_song(&[Part::Song(vec![Part::Note("a"), Part::Song(vec![Part::Note("b"), Part::Note("c")]),
        Part::Note("d")])]), vec!["a".to_string(), "b".to_string(), "c".to_string(), "b".to_string(),
        "d".to_string(), "a".to_string(), "b".to_string(), "c".to_string(), "b".to_string(), "a".to_string()]);
    check(fading_song(&[Part::Note("x"), Part::Song(vec![Part::Note("a"), Part::Note("b")]), Part::Note("y"),
        Part::Song(vec![Part::Note("c"), Part::Note("d")]), Part::Note("z")]), vec!["x".to_string(),
        "a".to_string(), "b".to_string(), "a".to_string(), "y".to_string(), "c".to_string(), "d".to_string(),
        "c".to_string(), "z".to_string()]);
    check(fading_song(&[Part::Song(vec![Part::Song(vec![Part::Song(vec![Part::Note("a"), Part::Note("b")]),
        Part::Note("c")]), Part::Note("d")])]), vec!["a".to_string(), "b".to_string(), "a".to_string(),
        "c".to_string(), "a".to_string(), "b".to_string(), "a".to_string(), "d".to_string(), "a".to_string(),
        "b".to_string(), "a".to_string(), "c".to_string(), "a".to_string(), "b".to_string(), "a".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: every song is played once -> wrong_answer
/*
fn fading_song(song: &[Part]) -> Vec<String> {
    let mut notes = Vec::new();
    for part in song {
        match part {
            Part::Note(note) => notes.push(note.to_string()),
            Part::Song(inner) => {
                notes.extend(fading_song(inner));
            }
        }
    }
    notes
}
*/

// %% attempt: the first part is left out -> wrong_answer
/*
fn fading_song(song: &[Part]) -> Vec<String> {
    let mut notes = Vec::new();
    for part in song {
        match part {
            Part::Note(note) => notes.push(note.to_string()),
            Part::Song(inner) => {
                for end in (1..=inner.len()).rev() {
                    notes.extend(fading_song(&inner[inner.len() - end..]));
                }
            }
        }
    }
    notes
}
*/

// %% attempt: no part is left out -> wrong_answer
/*
fn fading_song(song: &[Part]) -> Vec<String> {
    let mut notes = Vec::new();
    for part in song {
        match part {
            Part::Note(note) => notes.push(note.to_string()),
            Part::Song(inner) => {
                for _ in inner {
                    notes.extend(fading_song(inner));
                }
            }
        }
    }
    notes
}
*/

// %% attempt: grows instead of fading -> wrong_answer
/*
fn fading_song(song: &[Part]) -> Vec<String> {
    let mut notes = Vec::new();
    for part in song {
        match part {
            Part::Note(note) => notes.push(note.to_string()),
            Part::Song(inner) => {
                for end in 1..=inner.len() {
                    notes.extend(fading_song(&inner[..end]));
                }
            }
        }
    }
    notes
}
*/

// %% attempt: the last note is left out instead of the last part -> wrong_answer
/*
fn fading_song(song: &[Part]) -> Vec<String> {
    let mut notes = Vec::new();
    for part in song {
        match part {
            Part::Note(note) => notes.push(note.to_string()),
            Part::Song(inner) => {
                let sung = fading_song(inner);
                for end in (1..=sung.len()).rev() {
                    notes.extend_from_slice(&sung[..end]);
                }
            }
        }
    }
    notes
}
*/

// %% attempt: plays a part too much -> runtime_error
/*
fn fading_song(song: &[Part]) -> Vec<String> {
    let mut notes = Vec::new();
    for part in song {
        match part {
            Part::Note(note) => notes.push(note.to_string()),
            Part::Song(inner) => {
                for end in (1..=inner.len() + 1).rev() {
                    notes.extend(fading_song(&inner[..end]));
                }
            }
        }
    }
    notes
}
*/
