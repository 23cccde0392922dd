// task: passk/mixed_waters
// entry point: mixed_waters
// tags: graphs, dicts
// %% prompt
use std::collections::{BTreeMap, BTreeSet};

/// Says which colour the water has at every place that it reaches.
///
/// `springs` gives the places where water rises and its colour. It flows through each pipe (from, to), in this
/// direction only. Where waters of different colours meet, a spring's own included, they become "brown" and
/// flow on as such. Dry places are left out.
///
/// mixed_waters(&BTreeMap::from([("a", "red"), ("b", "blue")]), &[("a", "c"), ("b", "c"), ("c", "d"), ("b", "e")]) // BTreeMap::from([("a", "red"), ("b", "blue"), ("c", "brown"), ("d", "brown"), ("e", "blue")])
/// mixed_waters(&BTreeMap::from([("a", "red")]), &[("b", "a"), ("b", "c")]) // BTreeMap::from([("a", "red")])
fn mixed_waters(springs: &BTreeMap<&str, &str>, pipes: &[(&str, &str)]) -> BTreeMap<String, String> {
// %% canonical solution
    let mut waters: BTreeMap<&str, BTreeSet<&str>> =
        springs.iter().map(|(place, colour)| (*place, BTreeSet::from([*colour]))).collect();
    let mut is_flowing = true;
    while is_flowing {
        is_flowing = false;
        for (source, target) in pipes {
            for colour in waters.get(source).cloned().unwrap_or_default() {
                is_flowing |= waters.entry(target).or_default().insert(colour);
            }
        }
    }
    let shown = |colours: &BTreeSet<&str>| match colours.first() {
        Some(colour) if colours.len() == 1 => colour.to_string(),
        _ => "brown".to_string(),
    };
    waters.iter().map(|(place, colours)| (place.to_string(), shown(colours))).collect()
}

// %% test
fn main() {
    check(mixed_waters(&BTreeMap::from([("a", "red"), ("b", "blue")]), &[("a", "c"), ("b", "c"), ("c", "d"), ("b",
        "e")]), BTreeMap::from([("a".to_string(), "red".to_string()), ("b".to_string(), "blue".to_string()),
        ("c".to_string(), "brown".to_string()), ("d".to_string(), "brown".to_string()), ("e".to_string(),
        "blue".to_string())]));
    check(mixed_waters(&BTreeMap::from([("a", "red")]), &[("b", "a"), ("b", "c")]),
        BTreeMap::from([("a".to_string(), "red".to_string())]));
    check(mixed_waters(&BTreeMap::from([]), &[("a", "b")]), BTreeMap::from([]));
    check(mixed_waters(&BTreeMap::from([("a", "red")]), &[]), BTreeMap::from([("a".to_string(),
        "red".to_string())]));
    check(mixed_waters(&BTreeMap::from([("a", "red"), ("b", "red")]), &[("a", "c"), ("b", "c")]),
        BTreeMap::from([("a".to_string(), "red".to_string()), ("b".to_string(), "red".to_string()),
        ("c".to_string(), "red".to_string())]));
    check(mixed_waters(&BTreeMap::from([("a", "red"), ("b", "blue")]), &[("a", "b")]),
        BTreeMap::from([("a".to_string(), "red".to_string()), ("b".to_string(), "brown".to_string())]));
    check(mixed_waters(&BTreeMap::from([("a", "red"), ("b", "blue")]), &[("a", "b"), ("b", "a")]),
        BTreeMap::from([("a".to_string(), "brown".to_string()), ("b".to_string(), "brown".to_string())]));
    check(mixed_waters(&BTreeMap::from([("a", "red"), ("b", "red")]), &[("a", "b"), ("b", "a")]),
        BTreeMap::from([("a".to_string(), "red".to_string()), ("b".to_string(), "red".to_string())]));
    check(mixed_waters(&BTreeMap::from([("a", "red")]), &[("a", "a"), ("a", "b"), ("b", "c"), ("c", "b")]),
        BTreeMap::from([("a".to_string(), "red".to_string()), ("b".to_string(), "red".to_string()),
        ("c".to_string(), "red".to_string())]));
    check(mixed_waters(&BTreeMap::from([("a", "red")]), &[("c", "d"), ("b", "c"), ("a", "b")]),
        BTreeMap::from([("a".to_string(), "red".to_string()), ("b".to_string(), "red".to_string()),
        ("c".to_string(), "red".to_string()), ("d".to_string(), "red".to_string())]));
    check(mixed_waters(&BTreeMap::from([("a", "red"), ("b", "blue")]), &[("a", "x"), ("x", "y"), ("y", "z"), ("z",
        "x"), ("b", "y")]), BTreeMap::from([("a".to_string(), "red".to_string()), ("b".to_string(),
        "blue".to_string()), ("x".to_string(), "brown".to_string()), ("y".to_string(), "brown".to_string()),
        ("z".to_string(), "brown".to_string())]));
    check(mixed_waters(&BTreeMap::from([("a", "red"), ("b", "brown")]), &[("a", "c"), ("b", "d"), ("c", "e"), ("d",
        "e")]), BTreeMap::from([("a".to_string(), "red".to_string()), ("b".to_string(), "brown".to_string()),
        ("c".to_string(), "red".to_string()), ("d".to_string(), "brown".to_string()), ("e".to_string(),
        "brown".to_string())]));
    check(mixed_waters(&BTreeMap::from([("a", "red"), ("b", "blue"), ("c", "white")]), &[("a", "x"), ("b", "x"),
        ("x", "y"), ("c", "y"), ("y", "z"), ("c", "z")]), BTreeMap::from([("a".to_string(), "red".to_string()),
        ("b".to_string(), "blue".to_string()), ("c".to_string(), "white".to_string()), ("x".to_string(),
        "brown".to_string()), ("y".to_string(), "brown".to_string()), ("z".to_string(), "brown".to_string())]));
    check(mixed_waters(&BTreeMap::from([("a", "red"), ("b", "blue"), ("c", "blue")]), &[("a", "b"), ("a", "b"),
        ("c", "d"), ("c", "e"), ("d", "f"), ("e", "f"), ("f", "g")]), BTreeMap::from([("a".to_string(),
        "red".to_string()), ("b".to_string(), "brown".to_string()), ("c".to_string(), "blue".to_string()),
        ("d".to_string(), "blue".to_string()), ("e".to_string(), "blue".to_string()), ("f".to_string(),
        "blue".to_string()), ("g".to_string(), "blue".to_string())]));
}

#[track_caller]
fn check(actual: BTreeMap<String, String>, expected: BTreeMap<String, String>) {
    assert_eq!(actual, expected);
}

// %% attempt: the first colour of the alphabet wins -> wrong_answer
/*
fn mixed_waters(springs: &BTreeMap<&str, &str>, pipes: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut waters: BTreeMap<&str, BTreeSet<&str>> =
        springs.iter().map(|(place, colour)| (*place, BTreeSet::from([*colour]))).collect();
    let mut is_flowing = true;
    while is_flowing {
        is_flowing = false;
        for (source, target) in pipes {
            for colour in waters.get(source).cloned().unwrap_or_default() {
                is_flowing |= waters.entry(target).or_default().insert(colour);
            }
        }
    }
    let shown = |colours: &BTreeSet<&str>| match colours.first() {
        Some(colour) => colour.to_string(),
        _ => "brown".to_string(),
    };
    waters.iter().map(|(place, colours)| (place.to_string(), shown(colours))).collect()
}
*/

// %% attempt: goes through the pipes once, in their order -> wrong_answer
/*
fn mixed_waters(springs: &BTreeMap<&str, &str>, pipes: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut waters: BTreeMap<&str, BTreeSet<&str>> =
        springs.iter().map(|(place, colour)| (*place, BTreeSet::from([*colour]))).collect();
    for _ in 0..1 {
        for (source, target) in pipes {
            for colour in waters.get(source).cloned().unwrap_or_default() {
                waters.entry(target).or_default().insert(colour);
            }
        }
    }
    let shown = |colours: &BTreeSet<&str>| match colours.first() {
        Some(colour) if colours.len() == 1 => colour.to_string(),
        _ => "brown".to_string(),
    };
    waters.iter().map(|(place, colours)| (place.to_string(), shown(colours))).collect()
}
*/

// %% attempt: a spring keeps its own colour -> wrong_answer
/*
fn mixed_waters(springs: &BTreeMap<&str, &str>, pipes: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut waters: BTreeMap<&str, BTreeSet<&str>> =
        springs.iter().map(|(place, colour)| (*place, BTreeSet::from([*colour]))).collect();
    let mut is_flowing = true;
    while is_flowing {
        is_flowing = false;
        for (source, target) in pipes {
            for colour in waters.get(source).cloned().unwrap_or_default() {
                is_flowing |= waters.entry(target).or_default().insert(colour);
            }
        }
    }
    let shown = |colours: &BTreeSet<&str>| match colours.first() {
        Some(colour) if colours.len() == 1 => colour.to_string(),
        _ => "brown".to_string(),
    };
    let mixed = |place: &str, colours| springs.get(place).map_or_else(|| shown(colours), |own| own.to_string());
    waters.iter().map(|(place, colours)| (place.to_string(), mixed(place, colours))).collect()
}
*/

// %% attempt: water does not flow on from a place where it mixes -> wrong_answer
/*
fn mixed_waters(springs: &BTreeMap<&str, &str>, pipes: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut waters: BTreeMap<&str, BTreeSet<&str>> =
        springs.iter().map(|(place, colour)| (*place, BTreeSet::from([*colour]))).collect();
    let mut is_flowing = true;
    while is_flowing {
        is_flowing = false;
        for (source, target) in pipes {
            for colour in waters.get(source).filter(|colours| colours.len() == 1).cloned().unwrap_or_default() {
                is_flowing |= waters.entry(target).or_default().insert(colour);
            }
        }
    }
    let shown = |colours: &BTreeSet<&str>| match colours.first() {
        Some(colour) if colours.len() == 1 => colour.to_string(),
        _ => "brown".to_string(),
    };
    waters.iter().map(|(place, colours)| (place.to_string(), shown(colours))).collect()
}
*/

// %% attempt: a pipe from a dry place -> runtime_error
/*
fn mixed_waters(springs: &BTreeMap<&str, &str>, pipes: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut waters: BTreeMap<&str, BTreeSet<&str>> =
        springs.iter().map(|(place, colour)| (*place, BTreeSet::from([*colour]))).collect();
    let mut is_flowing = true;
    while is_flowing {
        is_flowing = false;
        for (source, target) in pipes {
            for colour in waters[source].clone() {
                is_flowing |= waters.entry(target).or_default().insert(colour);
            }
        }
    }
    let shown = |colours: &BTreeSet<&str>| match colours.first() {
        Some(colour) if colours.len() == 1 => colour.to_string(),
        _ => "brown".to_string(),
    };
    waters.iter().map(|(place, colours)| (place.to_string(), shown(colours))).collect()
}
*/

// %% attempt: wets what it is looking at -> syntax_error
/*
fn mixed_waters(springs: &BTreeMap<&str, &str>, pipes: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut waters: BTreeMap<&str, BTreeSet<&str>> =
        springs.iter().map(|(place, colour)| (*place, BTreeSet::from([*colour]))).collect();
    let mut is_flowing = true;
    while is_flowing {
        is_flowing = false;
        for (source, target) in pipes {
            for colour in &waters[source] {
                is_flowing |= waters.entry(target).or_default().insert(colour);
            }
        }
    }
    let shown = |colours: &BTreeSet<&str>| match colours.first() {
        Some(colour) if colours.len() == 1 => colour.to_string(),
        _ => "brown".to_string(),
    };
    waters.iter().map(|(place, colours)| (place.to_string(), shown(colours))).collect()
}
*/
