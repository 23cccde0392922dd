// task: passk/tally_marks
// entry point: tally_marks
// tags: strings, formatting, numbers
// %% prompt
/// Writes a number of sheep as a shepherd's tally marks.
///
/// A full group of five is "||||/", a smaller rest as many "|". Groups are separated by a space, but after
/// every fourth full group the next group begins a new line instead. Nothing follows the last group. A count
/// of 0 or less is the empty string.
///
/// tally_marks(7) // "||||/ ||"
/// tally_marks(21) // "||||/ ||||/ ||||/ ||||/\n|"
fn tally_marks(count: i64) -> String {
// %% canonical solution
    let count = count.max(0) as usize;
    let mut groups = vec!["||||/"; count / 5];
    if count % 5 > 0 {
        groups.push(&"||||"[..count % 5]);
    }
    let lines: Vec<String> = groups.chunks(4).map(|line| line.join(" ")).collect();
    lines.join("\n")
}

// %% test
fn main() {
    check(tally_marks(7), "||||/ ||".to_string());
    check(tally_marks(21), "||||/ ||||/ ||||/ ||||/\n|".to_string());
    check(tally_marks(0), "".to_string());
    check(tally_marks(-3), "".to_string());
    check(tally_marks(-5), "".to_string());
    check(tally_marks(1), "|".to_string());
    check(tally_marks(4), "||||".to_string());
    check(tally_marks(5), "||||/".to_string());
    check(tally_marks(6), "||||/ |".to_string());
    check(tally_marks(10), "||||/ ||||/".to_string());
    check(tally_marks(19), "||||/ ||||/ ||||/ ||||".to_string());
    check(tally_marks(20), "||||/ ||||/ ||||/ ||||/".to_string());
    check(tally_marks(40), "||||/ ||||/ ||||/ ||||/\n||||/ ||||/ ||||/ ||||/".to_string());
    check(tally_marks(43), "||||/ ||||/ ||||/ ||||/\n||||/ ||||/ ||||/ ||||/\n|||".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: a new line after every fifth group -> wrong_answer
/*
fn tally_marks(count: i64) -> String {
    let count = count.max(0) as usize;
    let mut groups = vec!["||||/"; count / 5];
    if count % 5 > 0 {
        groups.push(&"||||"[..count % 5]);
    }
    let lines: Vec<String> = groups.chunks(5).map(|line| line.join(" ")).collect();
    lines.join("\n")
}
*/

// %% attempt: a group of five is five strokes -> wrong_answer
/*
fn tally_marks(count: i64) -> String {
    let count = count.max(0) as usize;
    let mut groups = vec!["|||||"; count / 5];
    if count % 5 > 0 {
        groups.push(&"||||"[..count % 5]);
    }
    let lines: Vec<String> = groups.chunks(4).map(|line| line.join(" ")).collect();
    lines.join("\n")
}
*/

// %% attempt: an empty rest is a group -> wrong_answer
/*
fn tally_marks(count: i64) -> String {
    let count = count.max(0) as usize;
    let mut groups = vec!["||||/"; count / 5];
    groups.push(&"||||"[..count % 5]);
    let lines: Vec<String> = groups.chunks(4).map(|line| line.join(" ")).collect();
    lines.join("\n")
}
*/

// %% attempt: a count below 0 has groups -> runtime_error
/*
fn tally_marks(count: i64) -> String {
    let count = usize::try_from(count).unwrap();
    let mut groups = vec!["||||/"; count / 5];
    if count % 5 > 0 {
        groups.push(&"||||"[..count % 5]);
    }
    let lines: Vec<String> = groups.chunks(4).map(|line| line.join(" ")).collect();
    lines.join("\n")
}
*/

// %% attempt: all in one line -> wrong_answer
/*
fn tally_marks(count: i64) -> String {
    let count = count.max(0) as usize;
    let mut groups = vec!["||||/"; count / 5];
    if count % 5 > 0 {
        groups.push(&"||||"[..count % 5]);
    }
    groups.join(" ")
}
*/

// %% attempt: a rest of four strokes -> runtime_error
/*
fn tally_marks(count: i64) -> String {
    let count = count.max(0) as usize;
    let mut groups = vec!["||||/"; count / 5];
    if count % 5 > 0 {
        groups.push(&"|||"[..count % 5]);
    }
    let lines: Vec<String> = groups.chunks(4).map(|line| line.join(" ")).collect();
    lines.join("\n")
}
*/
