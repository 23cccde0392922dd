// task: passk/settings_text
// entry point: settings_text
// tags: strings, parsing, dicts
// %% prompt
use std::collections::BTreeMap;

/// Reads the settings of a greenhouse computer from the lines of a file.
///
/// A line "key = value" sets a key; "key += value" appends the value to what the key has, with one space
/// between if both are not empty. A key without a value yet counts as empty. The first '=' of a line is the
/// one that matters; spaces around key and value do not belong to them. A line that begins with a space is
/// appended in the same way, without the spaces around it, to the key of the last line that set or appended
/// to one. A '#' that begins a line or stands behind a space begins a comment, which is removed first. Then
/// these are ignored: blank lines, lines that begin without a space and have no '=' or no key before it, and
/// lines that begin with a space before any key.
///
/// settings_text(&["fan = on # loud", "fan += slow"]) // BTreeMap::from([("fan", "on slow")])
/// settings_text(&["beds = a", "  b#1", "", "vent="]) // BTreeMap::from([("beds", "a b#1"), ("vent", "")])
fn settings_text(lines: &[&str]) -> BTreeMap<String, String> {
// %% canonical solution
    let mut settings: BTreeMap<String, String> = BTreeMap::new();
    let mut key = "";
    for full in lines {
        let line = if full.starts_with('#') { "" } else { full.split(" #").next().unwrap_or("") };
        let (mut is_appended, mut value) = (true, line);
        if !line.starts_with(' ') {
            let Some((name, text)) = line.split_once('=') else {
                continue;
            };
            is_appended = name.ends_with('+');
            let name = name.strip_suffix('+').unwrap_or(name).trim_matches(' ');
            if name.is_empty() {
                continue;
            }
            (key, value) = (name, text);
        }
        if key.is_empty() {
            continue;
        }
        let setting = settings.entry(key.to_string()).or_default();
        if !is_appended {
            setting.clear();
        }
        let value = value.trim_matches(' ');
        if !setting.is_empty() && !value.is_empty() {
            setting.push(' ');
        }
        setting.push_str(value);
    }
    settings
}

// %% test
fn main() {
    check(settings_text(&["fan = on # loud", "fan += slow"]), BTreeMap::from([("fan".to_string(),
        "on slow".to_string())]));
    check(settings_text(&["beds = a", "  b#1", "", "vent="]), BTreeMap::from([("beds".to_string(),
        "a b#1".to_string()), ("vent".to_string(), "".to_string())]));
    check(settings_text(&[]), BTreeMap::from([]));
    check(settings_text(&[""]), BTreeMap::from([]));
    check(settings_text(&["fan"]), BTreeMap::from([]));
    check(settings_text(&["= on"]), BTreeMap::from([]));
    check(settings_text(&["+= on"]), BTreeMap::from([]));
    check(settings_text(&["+=on", " off"]), BTreeMap::from([]));
    check(settings_text(&["  a = b"]), BTreeMap::from([]));
    check(settings_text(&["fan=on"]), BTreeMap::from([("fan".to_string(), "on".to_string())]));
    check(settings_text(&["fan  =  on  off  "]), BTreeMap::from([("fan".to_string(), "on  off".to_string())]));
    check(settings_text(&["fan = a = b"]), BTreeMap::from([("fan".to_string(), "a = b".to_string())]));
    check(settings_text(&["fan = on", "fan = off"]), BTreeMap::from([("fan".to_string(), "off".to_string())]));
    check(settings_text(&["fan = on", "fan ="]), BTreeMap::from([("fan".to_string(), "".to_string())]));
    check(settings_text(&["fan += on"]), BTreeMap::from([("fan".to_string(), "on".to_string())]));
    check(settings_text(&["fan =", "fan += on", "fan +=", "fan+= off"]), BTreeMap::from([("fan".to_string(),
        "on off".to_string())]));
    check(settings_text(&["fan = on", "  a = b  ", "   ", " c"]), BTreeMap::from([("fan".to_string(),
        "on a = b c".to_string())]));
    check(settings_text(&["fan =", " on"]), BTreeMap::from([("fan".to_string(), "on".to_string())]));
    check(settings_text(&["a = 1", "b = 2", " 3", "a += 4", " 5"]), BTreeMap::from([("a".to_string(),
        "1 4 5".to_string()), ("b".to_string(), "2 3".to_string())]));
    check(settings_text(&["a = 1", "nothing", " 2", "= 3", " 4"]), BTreeMap::from([("a".to_string(),
        "1 2 4".to_string())]));
    check(settings_text(&["a = 1", "", " 2"]), BTreeMap::from([("a".to_string(), "1 2".to_string())]));
    check(settings_text(&["#a = 1", "a = 2#3", "b = #4", "c = 5 # 6 # 7"]), BTreeMap::from([("a".to_string(),
        "2#3".to_string()), ("b".to_string(), "".to_string()), ("c".to_string(), "5".to_string())]));
    check(settings_text(&["a = 1", "# note", " # note", " 2 #", "  #3"]), BTreeMap::from([("a".to_string(),
        "1 2".to_string())]));
    check(settings_text(&["a b = c d", "a b += e"]), BTreeMap::from([("a b".to_string(), "c d e".to_string())]));
    check(settings_text(&["a # = b"]), BTreeMap::from([]));
}

#[track_caller]
fn check(actual: BTreeMap<String, String>, expected: BTreeMap<String, String>) {
    assert_eq!(actual, expected);
}

// %% attempt: a line in front of everything has a key -> wrong_answer
/*
fn settings_text(lines: &[&str]) -> BTreeMap<String, String> {
    let mut settings: BTreeMap<String, String> = BTreeMap::new();
    let mut key = "";
    for full in lines {
        let line = if full.starts_with('#') { "" } else { full.split(" #").next().unwrap_or("") };
        let (mut is_appended, mut value) = (true, line);
        if !line.starts_with(' ') {
            let Some((name, text)) = line.split_once('=') else {
                continue;
            };
            is_appended = name.ends_with('+');
            let name = name.strip_suffix('+').unwrap_or(name).trim_matches(' ');
            if name.is_empty() {
                continue;
            }
            (key, value) = (name, text);
        }
        let setting = settings.entry(key.to_string()).or_default();
        if !is_appended {
            setting.clear();
        }
        let value = value.trim_matches(' ');
        if !setting.is_empty() && !value.is_empty() {
            setting.push(' ');
        }
        setting.push_str(value);
    }
    settings
}
*/

// %% attempt: every '#' begins a comment -> wrong_answer
/*
fn settings_text(lines: &[&str]) -> BTreeMap<String, String> {
    let mut settings: BTreeMap<String, String> = BTreeMap::new();
    let mut key = "";
    for full in lines {
        let line = full.split('#').next().unwrap_or("");
        let (mut is_appended, mut value) = (true, line);
        if !line.starts_with(' ') {
            let Some((name, text)) = line.split_once('=') else {
                continue;
            };
            is_appended = name.ends_with('+');
            let name = name.strip_suffix('+').unwrap_or(name).trim_matches(' ');
            if name.is_empty() {
                continue;
            }
            (key, value) = (name, text);
        }
        if key.is_empty() {
            continue;
        }
        let setting = settings.entry(key.to_string()).or_default();
        if !is_appended {
            setting.clear();
        }
        let value = value.trim_matches(' ');
        if !setting.is_empty() && !value.is_empty() {
            setting.push(' ');
        }
        setting.push_str(value);
    }
    settings
}
*/

// %% attempt: the last '=' matters -> wrong_answer
/*
fn settings_text(lines: &[&str]) -> BTreeMap<String, String> {
    let mut settings: BTreeMap<String, String> = BTreeMap::new();
    let mut key = "";
    for full in lines {
        let line = if full.starts_with('#') { "" } else { full.split(" #").next().unwrap_or("") };
        let (mut is_appended, mut value) = (true, line);
        if !line.starts_with(' ') {
            let Some((name, text)) = line.rsplit_once('=') else {
                continue;
            };
            is_appended = name.ends_with('+');
            let name = name.strip_suffix('+').unwrap_or(name).trim_matches(' ');
            if name.is_empty() {
                continue;
            }
            (key, value) = (name, text);
        }
        if key.is_empty() {
            continue;
        }
        let setting = settings.entry(key.to_string()).or_default();
        if !is_appended {
            setting.clear();
        }
        let value = value.trim_matches(' ');
        if !setting.is_empty() && !value.is_empty() {
            setting.push(' ');
        }
        setting.push_str(value);
    }
    settings
}
*/

// %% attempt: appends without a space -> wrong_answer
/*
fn settings_text(lines: &[&str]) -> BTreeMap<String, String> {
    let mut settings: BTreeMap<String, String> = BTreeMap::new();
    let mut key = "";
    for full in lines {
        let line = if full.starts_with('#') { "" } else { full.split(" #").next().unwrap_or("") };
        let (mut is_appended, mut value) = (true, line);
        if !line.starts_with(' ') {
            let Some((name, text)) = line.split_once('=') else {
                continue;
            };
            is_appended = name.ends_with('+');
            let name = name.strip_suffix('+').unwrap_or(name).trim_matches(' ');
            if name.is_empty() {
                continue;
            }
            (key, value) = (name, text);
        }
        if key.is_empty() {
            continue;
        }
        let setting = settings.entry(key.to_string()).or_default();
        if !is_appended {
            setting.clear();
        }
        let value = value.trim_matches(' ');
        setting.push_str(value);
    }
    settings
}
*/

// %% attempt: a line that is ignored ends the value -> wrong_answer
/*
fn settings_text(lines: &[&str]) -> BTreeMap<String, String> {
    let mut settings: BTreeMap<String, String> = BTreeMap::new();
    let mut key = "";
    for full in lines {
        let line = if full.starts_with('#') { "" } else { full.split(" #").next().unwrap_or("") };
        let (mut is_appended, mut value) = (true, line);
        if !line.starts_with(' ') {
            let Some((name, text)) = line.split_once('=') else {
                key = "";
                continue;
            };
            is_appended = name.ends_with('+');
            let name = name.strip_suffix('+').unwrap_or(name).trim_matches(' ');
            if name.is_empty() {
                continue;
            }
            (key, value) = (name, text);
        }
        if key.is_empty() {
            continue;
        }
        let setting = settings.entry(key.to_string()).or_default();
        if !is_appended {
            setting.clear();
        }
        let value = value.trim_matches(' ');
        if !setting.is_empty() && !value.is_empty() {
            setting.push(' ');
        }
        setting.push_str(value);
    }
    settings
}
*/

// %% attempt: an empty value leaves a space behind -> wrong_answer
/*
fn settings_text(lines: &[&str]) -> BTreeMap<String, String> {
    let mut settings: BTreeMap<String, String> = BTreeMap::new();
    let mut key = "";
    for full in lines {
        let line = if full.starts_with('#') { "" } else { full.split(" #").next().unwrap_or("") };
        let (mut is_appended, mut value) = (true, line);
        if !line.starts_with(' ') {
            let Some((name, text)) = line.split_once('=') else {
                continue;
            };
            is_appended = name.ends_with('+');
            let name = name.strip_suffix('+').unwrap_or(name).trim_matches(' ');
            if name.is_empty() {
                continue;
            }
            (key, value) = (name, text);
        }
        if key.is_empty() {
            continue;
        }
        let setting = settings.entry(key.to_string()).or_default();
        if !is_appended {
            setting.clear();
        }
        let value = value.trim_matches(' ');
        if !setting.is_empty() {
            setting.push(' ');
        }
        setting.push_str(value);
    }
    settings
}
*/

// %% attempt: appends to a key that is not there -> runtime_error
/*
fn settings_text(lines: &[&str]) -> BTreeMap<String, String> {
    let mut settings: BTreeMap<String, String> = BTreeMap::new();
    let mut key = "";
    for full in lines {
        let line = if full.starts_with('#') { "" } else { full.split(" #").next().unwrap_or("") };
        let (mut is_appended, mut value) = (true, line);
        if !line.starts_with(' ') {
            let Some((name, text)) = line.split_once('=') else {
                continue;
            };
            is_appended = name.ends_with('+');
            let name = name.strip_suffix('+').unwrap_or(name).trim_matches(' ');
            if name.is_empty() {
                continue;
            }
            (key, value) = (name, text);
        }
        if key.is_empty() {
            continue;
        }
        if !is_appended {
            settings.insert(key.to_string(), String::new());
        }
        let setting = settings.get_mut(key).unwrap();
        if !is_appended {
            setting.clear();
        }
        let value = value.trim_matches(' ');
        if !setting.is_empty() && !value.is_empty() {
            setting.push(' ');
        }
        setting.push_str(value);
    }
    settings
}
*/
