// task: passk/light_times
// entry point: light_times
// tags: strings, parsing, simulation
// %% prompt
/// Draws the first `seconds` seconds of a lighthouse, '*' for a second of light, '.' for a dark one.
///
/// Its character is a kind, a group and a period, such as "Fl(2+1)15s": in every period of 15 seconds a group
/// of two flashes, then one of one. The group may be missing, which means "(1)". A flash is one second of
/// light and one of darkness for the kind "Fl", three and one for "LFl", and the other way round, first one
/// second of darkness and then three of light, for "Oc". Between two groups there are two dark seconds more
/// ("Oc": light). After the last group it is dark ("Oc": light) until the period ends; what does not fit in
/// the period is cut off. "F" alone is a light without a break. A group is a digit from 1 to 9, the period 1
/// or more.
///
/// light_times("Fl(2)6s", 14) // "*.*...*.*...*."
/// light_times("Oc4s", 5) // ".***."
fn light_times(character: &str, seconds: usize) -> String {
// %% canonical solution
    if character == "F" {
        return "*".repeat(seconds);
    }
    let kind = character.trim_end_matches(|c: char| !c.is_alphabetic() || c == 's');
    let rest = character[kind.len()..].trim_end_matches('s');
    let (groups, period) = rest.strip_prefix('(').and_then(|text| text.split_once(')')).unwrap_or(("1", rest));
    let (flash, still) = match kind {
        "Fl" => ("*.", "."),
        "LFl" => ("***.", "."),
        _ => (".***", "*"),
    };
    let shown: Vec<String> = groups.split('+').map(|group| flash.repeat(group.parse().unwrap())).collect();
    let shown = shown.join(&still.repeat(2));
    let period: usize = period.parse().unwrap();
    shown.chars().chain(still.chars().cycle()).take(period).cycle().take(seconds).collect()
}

// %% test
fn main() {
    check(light_times("Fl(2)6s", 14), "*.*...*.*...*.".to_string());
    check(light_times("Oc4s", 5), ".***.".to_string());
    check(light_times("Oc9s", 10), ".********.".to_string());
    check(light_times("F", 0), "".to_string());
    check(light_times("F", 4), "****".to_string());
    check(light_times("Fl3s", 0), "".to_string());
    check(light_times("Fl3s", 1), "*".to_string());
    check(light_times("Fl3s", 3), "*..".to_string());
    check(light_times("Fl3s", 7), "*..*..*".to_string());
    check(light_times("Fl(1)3s", 7), "*..*..*".to_string());
    check(light_times("Fl(3)7s", 8), "*.*.*..*".to_string());
    check(light_times("Fl(2+1)15s", 17), "*.*...*........*.".to_string());
    check(light_times("Fl(1+1+2)12s", 12), "*...*...*.*.".to_string());
    check(light_times("Fl(9)20s", 21), "*.*.*.*.*.*.*.*.*...*".to_string());
    check(light_times("Fl(2)3s", 7), "*.**.**".to_string());
    check(light_times("Fl(2)2s", 5), "*.*.*".to_string());
    check(light_times("Fl1s", 3), "***".to_string());
    check(light_times("LFl10s", 11), "***.......*".to_string());
    check(light_times("LFl(2)10s", 12), "***.***...**".to_string());
    check(light_times("LFl(1+1)10s", 10), "***...***.".to_string());
    check(light_times("Oc(2)10s", 12), ".***.*****.*".to_string());
    check(light_times("Oc(1+2)20s", 22), ".*****.***.*********.*".to_string());
    check(light_times("Oc2s", 4), ".*.*".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: the group is the whole period -> wrong_answer
/*
fn light_times(character: &str, seconds: usize) -> String {
    if character == "F" {
        return "*".repeat(seconds);
    }
    let kind = character.trim_end_matches(|c: char| !c.is_alphabetic() || c == 's');
    let rest = character[kind.len()..].trim_end_matches('s');
    let (groups, period) = rest.strip_prefix('(').and_then(|text| text.split_once(')')).unwrap_or(("1", rest));
    let (flash, still) = match kind {
        "Fl" => ("*.", "."),
        "LFl" => ("***.", "."),
        _ => (".***", "*"),
    };
    let shown: Vec<String> = groups.split('+').map(|group| flash.repeat(group.parse().unwrap())).collect();
    let shown = shown.join(&still.repeat(2));
    let period: usize = period.parse().unwrap();
    shown.chars().take(period).cycle().take(seconds).collect()
}
*/

// %% attempt: a group that is too long makes the period longer -> wrong_answer
/*
fn light_times(character: &str, seconds: usize) -> String {
    if character == "F" {
        return "*".repeat(seconds);
    }
    let kind = character.trim_end_matches(|c: char| !c.is_alphabetic() || c == 's');
    let rest = character[kind.len()..].trim_end_matches('s');
    let (groups, period) = rest.strip_prefix('(').and_then(|text| text.split_once(')')).unwrap_or(("1", rest));
    let (flash, still) = match kind {
        "Fl" => ("*.", "."),
        "LFl" => ("***.", "."),
        _ => (".***", "*"),
    };
    let shown: Vec<String> = groups.split('+').map(|group| flash.repeat(group.parse().unwrap())).collect();
    let shown = shown.join(&still.repeat(2));
    let period: usize = period.parse().unwrap();
    shown.chars().chain(still.chars().cycle()).take(period.max(shown.len())).cycle().take(seconds).collect()
}
*/

// %% attempt: groups follow each other at once -> wrong_answer
/*
fn light_times(character: &str, seconds: usize) -> String {
    if character == "F" {
        return "*".repeat(seconds);
    }
    let kind = character.trim_end_matches(|c: char| !c.is_alphabetic() || c == 's');
    let rest = character[kind.len()..].trim_end_matches('s');
    let (groups, period) = rest.strip_prefix('(').and_then(|text| text.split_once(')')).unwrap_or(("1", rest));
    let (flash, still) = match kind {
        "Fl" => ("*.", "."),
        "LFl" => ("***.", "."),
        _ => (".***", "*"),
    };
    let shown: Vec<String> = groups.split('+').map(|group| flash.repeat(group.parse().unwrap())).collect();
    let shown = shown.concat();
    let period: usize = period.parse().unwrap();
    shown.chars().chain(still.chars().cycle()).take(period).cycle().take(seconds).collect()
}
*/

// %% attempt: dark at the end, whatever the kind -> wrong_answer
/*
fn light_times(character: &str, seconds: usize) -> String {
    if character == "F" {
        return "*".repeat(seconds);
    }
    let kind = character.trim_end_matches(|c: char| !c.is_alphabetic() || c == 's');
    let rest = character[kind.len()..].trim_end_matches('s');
    let (groups, period) = rest.strip_prefix('(').and_then(|text| text.split_once(')')).unwrap_or(("1", rest));
    let (flash, still) = match kind {
        "Fl" => ("*.", "."),
        "LFl" => ("***.", "."),
        _ => (".***", "*"),
    };
    let shown: Vec<String> = groups.split('+').map(|group| flash.repeat(group.parse().unwrap())).collect();
    let shown = shown.join(&still.repeat(2));
    let period: usize = period.parse().unwrap();
    shown.chars().chain(".".chars().cycle()).take(period).cycle().take(seconds).collect()
}
*/

// %% attempt: long flashes last as long as short ones -> wrong_answer
/*
fn light_times(character: &str, seconds: usize) -> String {
    if character == "F" {
        return "*".repeat(seconds);
    }
    let kind = character.trim_end_matches(|c: char| !c.is_alphabetic() || c == 's');
    let rest = character[kind.len()..].trim_end_matches('s');
    let (groups, period) = rest.strip_prefix('(').and_then(|text| text.split_once(')')).unwrap_or(("1", rest));
    let (flash, still) = match kind {
        "Fl" => ("*.", "."),
        "LFl" => ("*.", "."),
        _ => (".***", "*"),
    };
    let shown: Vec<String> = groups.split('+').map(|group| flash.repeat(group.parse().unwrap())).collect();
    let shown = shown.join(&still.repeat(2));
    let period: usize = period.parse().unwrap();
    shown.chars().chain(still.chars().cycle()).take(period).cycle().take(seconds).collect()
}
*/

// %% attempt: a fixed light has no period -> runtime_error
/*
fn light_times(character: &str, seconds: usize) -> String {
    let kind = character.trim_end_matches(|c: char| !c.is_alphabetic() || c == 's');
    let rest = character[kind.len()..].trim_end_matches('s');
    let (groups, period) = rest.strip_prefix('(').and_then(|text| text.split_once(')')).unwrap_or(("1", rest));
    let (flash, still) = match kind {
        "Fl" => ("*.", "."),
        "LFl" => ("***.", "."),
        _ => (".***", "*"),
    };
    let shown: Vec<String> = groups.split('+').map(|group| flash.repeat(group.parse().unwrap())).collect();
    let shown = shown.join(&still.repeat(2));
    let period: usize = period.parse().unwrap();
    shown.chars().chain(still.chars().cycle()).take(period).cycle().take(seconds).collect()
}
*/

// %% attempt: only the first group is shown -> wrong_answer
/*
fn light_times(character: &str, seconds: usize) -> String {
    if character == "F" {
        return "*".repeat(seconds);
    }
    let kind = character.trim_end_matches(|c: char| !c.is_alphabetic() || c == 's');
    let rest = character[kind.len()..].trim_end_matches('s');
    let (groups, period) = rest.strip_prefix('(').and_then(|text| text.split_once(')')).unwrap_or(("1", rest));
    let (flash, still) = match kind {
        "Fl" => ("*.", "."),
        "LFl" => ("***.", "."),
        _ => (".***", "*"),
    };
    let shown: Vec<String> = groups.split('+').take(1).map(|group| flash.repeat(group.parse().unwrap())).collect();
    let shown = shown.join(&still.repeat(2));
    let period: usize = period.parse().unwrap();
    shown.chars().chain(still.chars().cycle()).take(period).cycle().take(seconds).collect()
}
*/
