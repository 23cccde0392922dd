// task: passk/typewriter_sheet
// entry point: typewriter_sheet
// tags: strings, simulation
// %% prompt
/// Shows the sheet of paper on which somebody has typed on an old typewriter, line by line.
///
/// A letter, digit or other sign is typed at the place of the carriage, which then moves on by one; a space
/// moves it on without typing. '<' moves it back by one, but not beyond the first place. '/' begins the next
/// line at its first place. Two different signs typed at the same place are a '#' there from then on; the
/// same sign again changes nothing. Places without a sign are spaces; each line ends with its last sign.
/// There is always a first line.
///
/// typewriter_sheet("ab<c d") // ["a# d"]
/// typewriter_sheet("x/<y<<y") // ["x", "y"]
fn typewriter_sheet(keys: &str) -> Vec<String> {
// %% canonical solution
    let mut lines: Vec<Vec<char>> = vec![Vec::new()];
    let mut place: usize = 0;
    for key in keys.chars() {
        match key {
            '/' => {
                lines.push(Vec::new());
                place = 0;
            }
            '<' => place = place.saturating_sub(1),
            ' ' => place += 1,
            _ => {
                let line = lines.last_mut().unwrap();
                if place >= line.len() {
                    line.resize(place + 1, ' ');
                }
                line[place] = if [' ', key].contains(&line[place]) { key } else { '#' };
                place += 1;
            }
        }
    }
    lines.into_iter().map(|line| line.into_iter().collect()).collect()
}

// %% test
fn main() {
    check(typewriter_sheet("ab<c d"), vec!["a# d".to_string()]);
    check(typewriter_sheet("x/<y<<y"), vec!["x".to_string(), "y".to_string()]);
    check(typewriter_sheet(""), vec!["".to_string()]);
    check(typewriter_sheet("abc"), vec!["abc".to_string()]);
    check(typewriter_sheet("  a  "), vec!["  a".to_string()]);
    check(typewriter_sheet("   "), vec!["".to_string()]);
    check(typewriter_sheet("a/b"), vec!["a".to_string(), "b".to_string()]);
    check(typewriter_sheet("/"), vec!["".to_string(), "".to_string()]);
    check(typewriter_sheet("ab/  c//"), vec!["ab".to_string(), "  c".to_string(), "".to_string(), "".to_string()]);
    check(typewriter_sheet("aa<a"), vec!["aa".to_string()]);
    check(typewriter_sheet("ab<<ab"), vec!["ab".to_string()]);
    check(typewriter_sheet("ab<<ba"), vec!["##".to_string()]);
    check(typewriter_sheet("a<b<a"), vec!["#".to_string()]);
    check(typewriter_sheet("a<b<#"), vec!["#".to_string()]);
    check(typewriter_sheet("#<a"), vec!["#".to_string()]);
    check(typewriter_sheet("a< b"), vec!["ab".to_string()]);
    check(typewriter_sheet("<<<a"), vec!["a".to_string()]);
    check(typewriter_sheet("a  b<<<c"), vec!["ac b".to_string()]);
    check(typewriter_sheet("ab<<<<cd/<e"), vec!["##".to_string(), "e".to_string()]);
    check(typewriter_sheet("   x<<<<<y"), vec!["y  x".to_string()]);
    check(typewriter_sheet("abc<<</d"), vec!["abc".to_string(), "d".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: the later sign wins -> wrong_answer
/*
fn typewriter_sheet(keys: &str) -> Vec<String> {
    let mut lines: Vec<Vec<char>> = vec![Vec::new()];
    let mut place: usize = 0;
    for key in keys.chars() {
        match key {
            '/' => {
                lines.push(Vec::new());
                place = 0;
            }
            '<' => place = place.saturating_sub(1),
            ' ' => place += 1,
            _ => {
                let line = lines.last_mut().unwrap();
                if place >= line.len() {
                    line.resize(place + 1, ' ');
                }
                line[place] = key;
                place += 1;
            }
        }
    }
    lines.into_iter().map(|line| line.into_iter().collect()).collect()
}
*/

// %% attempt: the carriage leaves the paper at the left -> runtime_error
/*
fn typewriter_sheet(keys: &str) -> Vec<String> {
    let mut lines: Vec<Vec<char>> = vec![Vec::new()];
    let mut place: usize = 0;
    for key in keys.chars() {
        match key {
            '/' => {
                lines.push(Vec::new());
                place = 0;
            }
            '<' => place = place - 1,
            ' ' => place += 1,
            _ => {
                let line = lines.last_mut().unwrap();
                if place >= line.len() {
                    line.resize(place + 1, ' ');
                }
                line[place] = if [' ', key].contains(&line[place]) { key } else { '#' };
                place += 1;
            }
        }
    }
    lines.into_iter().map(|line| line.into_iter().collect()).collect()
}
*/

// %% attempt: a space wipes out the sign below -> wrong_answer
/*
fn typewriter_sheet(keys: &str) -> Vec<String> {
    let mut lines: Vec<Vec<char>> = vec![Vec::new()];
    let mut place: usize = 0;
    for key in keys.chars() {
        match key {
            '/' => {
                lines.push(Vec::new());
                place = 0;
            }
            '<' => place = place.saturating_sub(1),
            _ => {
                let line = lines.last_mut().unwrap();
                if place >= line.len() {
                    line.resize(place + 1, ' ');
                }
                line[place] = if key == ' ' || [' ', key].contains(&line[place]) { key } else { '#' };
                place += 1;
            }
        }
    }
    lines.into_iter().map(|line| line.into_iter().collect()).collect()
}
*/

// %% attempt: the carriage stays where it is in the next line -> wrong_answer
/*
fn typewriter_sheet(keys: &str) -> Vec<String> {
    let mut lines: Vec<Vec<char>> = vec![Vec::new()];
    let mut place: usize = 0;
    for key in keys.chars() {
        match key {
            '/' => {
                lines.push(Vec::new());
            }
            '<' => place = place.saturating_sub(1),
            ' ' => place += 1,
            _ => {
                let line = lines.last_mut().unwrap();
                if place >= line.len() {
                    line.resize(place + 1, ' ');
                }
                line[place] = if [' ', key].contains(&line[place]) { key } else { '#' };
                place += 1;
            }
        }
    }
    lines.into_iter().map(|line| line.into_iter().collect()).collect()
}
*/

// %% attempt: two signs that are equal become a mark too -> wrong_answer
/*
fn typewriter_sheet(keys: &str) -> Vec<String> {
    let mut lines: Vec<Vec<char>> = vec![Vec::new()];
    let mut place: usize = 0;
    for key in keys.chars() {
        match key {
            '/' => {
                lines.push(Vec::new());
                place = 0;
            }
            '<' => place = place.saturating_sub(1),
            ' ' => place += 1,
            _ => {
                let line = lines.last_mut().unwrap();
                if place >= line.len() {
                    line.resize(place + 1, ' ');
                }
                line[place] = if line[place] == ' ' { key } else { '#' };
                place += 1;
            }
        }
    }
    lines.into_iter().map(|line| line.into_iter().collect()).collect()
}
*/

// %% attempt: types beyond the end of the line -> runtime_error
/*
fn typewriter_sheet(keys: &str) -> Vec<String> {
    let mut lines: Vec<Vec<char>> = vec![Vec::new()];
    let mut place: usize = 0;
    for key in keys.chars() {
        match key {
            '/' => {
                lines.push(Vec::new());
                place = 0;
            }
            '<' => place = place.saturating_sub(1),
            ' ' => place += 1,
            _ => {
                let line = lines.last_mut().unwrap();
                if place == line.len() {
                    line.push(' ');
                }
                line[place] = if [' ', key].contains(&line[place]) { key } else { '#' };
                place += 1;
            }
        }
    }
    lines.into_iter().map(|line| line.into_iter().collect()).collect()
}
*/
