// task: passk/renumber_steps
// entry point: renumber_steps
// tags: strings, parsing, dicts
// %% prompt
use std::collections::HashMap;

/// Renumbers the steps of a kiln's manual after steps were crossed out and put in.
///
/// A step is "LABEL. TEXT"; labels are runs of digits, such as "7" or "07", and differ as strings. A step
/// whose text begins with "x " is crossed out and left out. The others get the labels "1", "2" and so on, in
/// the given order. In their texts "#LABEL", as many digits as follow the '#', refers to a step: it gets that
/// step's new label. A reference to a step that was crossed out gets the label of the next step that is not,
/// or "#end" if there is none. A reference to a label that no step has becomes "#?".
///
/// renumber_steps(&["10. Load", "20. x Wait", "15. Fire, see #20"]) // ["1. Load", "2. Fire, see #2"]
/// renumber_steps(&["1. Go to #2 or #3", "2. x Stop"]) // ["1. Go to #end or #?"]
fn renumber_steps(steps: &[&str]) -> Vec<String> {
// %% canonical solution
    let mut labels: HashMap<&str, String> = HashMap::new();
    let mut kept = Vec::new();
    let mut waiting = Vec::new();
    for step in steps {
        let (label, text) = step.split_once(". ").unwrap();
        waiting.push(label);
        if !text.starts_with("x ") {
            kept.push(text);
            labels.extend(waiting.drain(..).map(|old| (old, kept.len().to_string())));
        }
    }
    labels.extend(waiting.into_iter().map(|old| (old, "end".to_string())));
    let renumber = |text: &str| {
        let mut parts = text.split('#');
        let mut renumbered = parts.next().unwrap_or("").to_string();
        for part in parts {
            let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
            let label = &part[..part.len() - rest.len()];
            let new = match label {
                "" => "",
                _ => labels.get(label).map_or("?", |new| new.as_str()),
            };
            renumbered.push_str(&format!("#{new}{rest}"));
        }
        renumbered
    };
    (1..).zip(&kept).map(|(number, text)| format!("{number}. {}", renumber(text))).collect()
}

// %% test
fn main() {
    check(renumber_steps(&["10. Load", "20. x Wait", "15. Fire, see #20"]), vec!["1. Load".to_string(),
        "2. Fire, see #2".to_string()]);
    check(renumber_steps(&["1. Go to #2 or #3", "2. x Stop"]), vec!["1. Go to #end or #?".to_string()]);
    check(renumber_steps(&[]), vec![]);
    check(renumber_steps(&["5. Fire"]), vec!["1. Fire".to_string()]);
    check(renumber_steps(&["10. Load", "15. Fire, see #20", "20. Cool, back to #10"]), vec!["1. Load".to_string(),
        "2. Fire, see #3".to_string(), "3. Cool, back to #1".to_string()]);
    check(renumber_steps(&["5. x Fire"]), vec![]);
    check(renumber_steps(&["5. xylem"]), vec!["1. xylem".to_string()]);
    check(renumber_steps(&["5. x"]), vec!["1. x".to_string()]);
    check(renumber_steps(&["5. See #5"]), vec!["1. See #1".to_string()]);
    check(renumber_steps(&["5. See #05"]), vec!["1. See #?".to_string()]);
    check(renumber_steps(&["07. a #7", "7. b #07"]), vec!["1. a #2".to_string(), "2. b #1".to_string()]);
    check(renumber_steps(&["1. a #12", "2. b", "12. c #1"]), vec!["1. a #3".to_string(), "2. b".to_string(),
        "3. c #1".to_string()]);
    check(renumber_steps(&["2. a #1#2.#", "1. b 2 #x"]), vec!["1. a #2#1.#".to_string(), "2. b 2 #x".to_string()]);
    check(renumber_steps(&["1. x a", "2. x b", "3. c #1 #2 #3", "4. x d #1", "5. x e", "6. f #4 #5"]),
        vec!["1. c #1 #1 #1".to_string(), "2. f #2 #2".to_string()]);
    check(renumber_steps(&["1. a #2 #3 #4", "2. b", "3. x c", "4. x d"]), vec!["1. a #2 #end #end".to_string(),
        "2. b".to_string()]);
    check(renumber_steps(&["3. 1. a. b #3", "1. x y. z"]), vec!["1. 1. a. b #1".to_string()]);
    check(renumber_steps(&["9. a #9", "8. b #9", "7. c", "6. d", "5. e", "4. f", "3. g", "2. h", "1. i",
        "0. j #0"]), vec!["1. a #1".to_string(), "2. b #1".to_string(), "3. c".to_string(), "4. d".to_string(),
        "5. e".to_string(), "6. f".to_string(), "7. g".to_string(), "8. h".to_string(), "9. i".to_string(),
        "10. j #10".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: a step that is crossed out is unknown -> wrong_answer
/*
fn renumber_steps(steps: &[&str]) -> Vec<String> {
    let mut labels: HashMap<&str, String> = HashMap::new();
    let mut kept = Vec::new();
    let mut waiting = Vec::new();
    for step in steps {
        let (label, text) = step.split_once(". ").unwrap();
        waiting.push(label);
        if !text.starts_with("x ") {
            kept.push(text);
            labels.extend(waiting.drain(..).map(|old| (old, kept.len().to_string())));
        }
    }
    let renumber = |text: &str| {
        let mut parts = text.split('#');
        let mut renumbered = parts.next().unwrap_or("").to_string();
        for part in parts {
            let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
            let label = &part[..part.len() - rest.len()];
            let new = match label {
                "" => "",
                _ => labels.get(label).map_or("?", |new| new.as_str()),
            };
            renumbered.push_str(&format!("#{new}{rest}"));
        }
        renumbered
    };
    (1..).zip(&kept).map(|(number, text)| format!("{number}. {}", renumber(text))).collect()
}
*/

// %% attempt: any text with an x in front is crossed out -> wrong_answer
/*
fn renumber_steps(steps: &[&str]) -> Vec<String> {
    let mut labels: HashMap<&str, String> = HashMap::new();
    let mut kept = Vec::new();
    let mut waiting = Vec::new();
    for step in steps {
        let (label, text) = step.split_once(". ").unwrap();
        waiting.push(label);
        if !text.starts_with('x') {
            kept.push(text);
            labels.extend(waiting.drain(..).map(|old| (old, kept.len().to_string())));
        }
    }
    labels.extend(waiting.into_iter().map(|old| (old, "end".to_string())));
    let renumber = |text: &str| {
        let mut parts = text.split('#');
        let mut renumbered = parts.next().unwrap_or("").to_string();
        for part in parts {
            let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
            let label = &part[..part.len() - rest.len()];
            let new = match label {
                "" => "",
                _ => labels.get(label).map_or("?", |new| new.as_str()),
            };
            renumbered.push_str(&format!("#{new}{rest}"));
        }
        renumbered
    };
    (1..).zip(&kept).map(|(number, text)| format!("{number}. {}", renumber(text))).collect()
}
*/

// %% attempt: labels have one digit -> wrong_answer
/*
fn renumber_steps(steps: &[&str]) -> Vec<String> {
    let mut labels: HashMap<&str, String> = HashMap::new();
    let mut kept = Vec::new();
    let mut waiting = Vec::new();
    for step in steps {
        let (label, text) = step.split_once(". ").unwrap();
        waiting.push(label);
        if !text.starts_with("x ") {
            kept.push(text);
            labels.extend(waiting.drain(..).map(|old| (old, kept.len().to_string())));
        }
    }
    labels.extend(waiting.into_iter().map(|old| (old, "end".to_string())));
    let renumber = |text: &str| {
        let mut parts = text.split('#');
        let mut renumbered = parts.next().unwrap_or("").to_string();
        for part in parts {
            let digits = usize::from(part.starts_with(|c: char| c.is_ascii_digit()));
            let rest = &part[digits..];
            let label = &part[..part.len() - rest.len()];
            let new = match label {
                "" => "",
                _ => labels.get(label).map_or("?", |new| new.as_str()),
            };
            renumbered.push_str(&format!("#{new}{rest}"));
        }
        renumbered
    };
    (1..).zip(&kept).map(|(number, text)| format!("{number}. {}", renumber(text))).collect()
}
*/

// %% attempt: crossed out steps keep their number -> wrong_answer
/*
fn renumber_steps(steps: &[&str]) -> Vec<String> {
    let mut labels: HashMap<&str, String> = HashMap::new();
    let mut kept = Vec::new();
    let mut waiting = Vec::new();
    for step in steps {
        let (label, text) = step.split_once(". ").unwrap();
        waiting.push(label);
        if !text.starts_with("x ") {
            kept.push(text);
            labels.extend(
                waiting
                    .drain(..)
                    .map(|old| (old, steps.iter().position(|step| step.ends_with(text)).unwrap().to_string())),
            );
        }
    }
    labels.extend(waiting.into_iter().map(|old| (old, "end".to_string())));
    let renumber = |text: &str| {
        let mut parts = text.split('#');
        let mut renumbered = parts.next().unwrap_or("").to_string();
        for part in parts {
            let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
            let label = &part[..part.len() - rest.len()];
            let new = match label {
                "" => "",
                _ => labels.get(label).map_or("?", |new| new.as_str()),
            };
            renumbered.push_str(&format!("#{new}{rest}"));
        }
        renumbered
    };
    (1..).zip(&kept).map(|(number, text)| format!("{number}. {}", renumber(text))).collect()
}
*/

// %% attempt: labels are compared as numbers -> wrong_answer
/*
fn renumber_steps(steps: &[&str]) -> Vec<String> {
    let mut labels: HashMap<&str, String> = HashMap::new();
    let mut kept = Vec::new();
    let mut waiting = Vec::new();
    for step in steps {
        let (label, text) = step.split_once(". ").unwrap();
        waiting.push(label.trim_start_matches('0'));
        if !text.starts_with("x ") {
            kept.push(text);
            labels.extend(waiting.drain(..).map(|old| (old, kept.len().to_string())));
        }
    }
    labels.extend(waiting.into_iter().map(|old| (old, "end".to_string())));
    let renumber = |text: &str| {
        let mut parts = text.split('#');
        let mut renumbered = parts.next().unwrap_or("").to_string();
        for part in parts {
            let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
            let label = &part[..part.len() - rest.len()];
            let new = match label {
                "" => "",
                _ => labels.get(label.trim_start_matches('0')).map_or("?", |new| new.as_str()),
            };
            renumbered.push_str(&format!("#{new}{rest}"));
        }
        renumbered
    };
    (1..).zip(&kept).map(|(number, text)| format!("{number}. {}", renumber(text))).collect()
}
*/

// %% attempt: trusts every reference -> runtime_error
/*
fn renumber_steps(steps: &[&str]) -> Vec<String> {
    let mut labels: HashMap<&str, String> = HashMap::new();
    let mut kept = Vec::new();
    let mut waiting = Vec::new();
    for step in steps {
        let (label, text) = step.split_once(". ").unwrap();
        waiting.push(label);
        if !text.starts_with("x ") {
            kept.push(text);
            labels.extend(waiting.drain(..).map(|old| (old, kept.len().to_string())));
        }
    }
    labels.extend(waiting.into_iter().map(|old| (old, "end".to_string())));
    let renumber = |text: &str| {
        let mut parts = text.split('#');
        let mut renumbered = parts.next().unwrap_or("").to_string();
        for part in parts {
            let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
            let label = &part[..part.len() - rest.len()];
            let new = match label {
                "" => "",
                _ => labels[label].as_str(),
            };
            renumbered.push_str(&format!("#{new}{rest}"));
        }
        renumbered
    };
    (1..).zip(&kept).map(|(number, text)| format!("{number}. {}", renumber(text))).collect()
}
*/

// %% attempt: a '#' is always a reference -> wrong_answer
/*
fn renumber_steps(steps: &[&str]) -> Vec<String> {
    let mut labels: HashMap<&str, String> = HashMap::new();
    let mut kept = Vec::new();
    let mut waiting = Vec::new();
    for step in steps {
        let (label, text) = step.split_once(". ").unwrap();
        waiting.push(label);
        if !text.starts_with("x ") {
            kept.push(text);
            labels.extend(waiting.drain(..).map(|old| (old, kept.len().to_string())));
        }
    }
    labels.extend(waiting.into_iter().map(|old| (old, "end".to_string())));
    let renumber = |text: &str| {
        let mut parts = text.split('#');
        let mut renumbered = parts.next().unwrap_or("").to_string();
        for part in parts {
            let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
            let label = &part[..part.len() - rest.len()];
            let new = match label {
                _ => labels.get(label).map_or("?", |new| new.as_str()),
            };
            renumbered.push_str(&format!("#{new}{rest}"));
        }
        renumbered
    };
    (1..).zip(&kept).map(|(number, text)| format!("{number}. {}", renumber(text))).collect()
}
*/
