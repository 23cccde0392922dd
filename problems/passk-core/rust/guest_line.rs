// task: passk/guest_line
// entry point: guest_line
// tags: strings, formatting, lists
// %% prompt
/// Says who comes to a garden party in one line that names at most `most` guests.
///
/// If all can be named, they are joined by ", " with " and " before the last. Otherwise the first `most`
/// names are joined by ", " and followed by " and N more", where N is the number of those not named; but a
/// single guest is never hidden so: one name more is shown than `most` then. Without guests the line is
/// "nobody". `most` is at least 1.
///
/// guest_line(&["Ann", "Bo", "Cy", "Di"], 2) // "Ann, Bo and 2 more"
/// guest_line(&["Ann", "Bo", "Cy"], 2) // "Ann, Bo and Cy"
fn guest_line(names: &[&str], most: usize) -> String {
// %% canonical solution
    match names {
        [] => "nobody".to_string(),
        [name] => name.to_string(),
        _ if names.len() > most + 1 => {
            format!("{} and {} more", names[..most].join(", "), names.len() - most)
        }
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}

// %% test
fn main() {
    check(guest_line(&["Ann", "Bo", "Cy", "Di"], 2), "Ann, Bo and 2 more".to_string());
    check(guest_line(&["Ann", "Bo", "Cy"], 2), "Ann, Bo and Cy".to_string());
    check(guest_line(&[], 3), "nobody".to_string());
    check(guest_line(&["Ann"], 1), "Ann".to_string());
    check(guest_line(&["Ann"], 5), "Ann".to_string());
    check(guest_line(&["Ann", "Bo"], 1), "Ann and Bo".to_string());
    check(guest_line(&["Ann", "Bo"], 2), "Ann and Bo".to_string());
    check(guest_line(&["Ann", "Bo", "Cy"], 1), "Ann and 2 more".to_string());
    check(guest_line(&["Ann", "Bo", "Cy"], 3), "Ann, Bo and Cy".to_string());
    check(guest_line(&["Ann", "Bo", "Cy", "Di"], 1), "Ann and 3 more".to_string());
    check(guest_line(&["Ann", "Bo", "Cy", "Di"], 3), "Ann, Bo, Cy and Di".to_string());
    check(guest_line(&["Ann", "Bo", "Cy", "Di"], 9), "Ann, Bo, Cy and Di".to_string());
    check(guest_line(&["Ann", "Ann", "Ann", "Ann", "Bo"], 3), "Ann, Ann, Ann and 2 more".to_string());
    check(guest_line(&["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"], 2),
        "a, b and 11 more".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: hides a single guest -> wrong_answer
/*
fn guest_line(names: &[&str], most: usize) -> String {
    match names {
        [] => "nobody".to_string(),
        [name] => name.to_string(),
        _ if names.len() > most => {
            format!("{} and {} more", names[..most].join(", "), names.len() - most)
        }
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}
*/

// %% attempt: a comma before the last name -> wrong_answer
/*
fn guest_line(names: &[&str], most: usize) -> String {
    match names {
        [] => "nobody".to_string(),
        [name] => name.to_string(),
        _ if names.len() > most + 1 => {
            format!("{} and {} more", names[..most].join(", "), names.len() - most)
        }
        [others @ .., last] => format!("{}, and {last}", others.join(", ")),
    }
}
*/

// %% attempt: counts all guests as more -> wrong_answer
/*
fn guest_line(names: &[&str], most: usize) -> String {
    match names {
        [] => "nobody".to_string(),
        [name] => name.to_string(),
        _ if names.len() > most + 1 => {
            format!("{} and {} more", names[..most].join(", "), names.len())
        }
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}
*/

// %% attempt: a lone guest comes with nobody -> wrong_answer
/*
fn guest_line(names: &[&str], most: usize) -> String {
    match names {
        [] => "nobody".to_string(),
        _ if names.len() > most + 1 => {
            format!("{} and {} more", names[..most].join(", "), names.len() - most)
        }
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}
*/

// %% attempt: there is always a last guest -> runtime_error
/*
fn guest_line(names: &[&str], most: usize) -> String {
    let (last, others) = names.split_last().unwrap();
    if names.len() > most + 1 {
        return format!("{} and {} more", names[..most].join(", "), names.len() - most);
    }
    if others.is_empty() {
        return last.to_string();
    }
    format!("{} and {last}", others.join(", "))
}
*/

// %% attempt: more guests than there are -> runtime_error
/*
fn guest_line(names: &[&str], most: usize) -> String {
    match names {
        [] => "nobody".to_string(),
        [name] => name.to_string(),
        _ if names.len() - most > 1 => {
            format!("{} and {} more", names[..most].join(", "), names.len() - most)
        }
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}
*/
