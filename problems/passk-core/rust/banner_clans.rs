// task: passk/banner_clans
// entry point: banner_clans
// tags: graphs, dicts
// %% prompt
use std::collections::BTreeMap;

/// Says under which banner each person of the meetings is in the end.
///
/// At first everybody is a clan alone, with their name as banner. When two people meet, their clans become one,
/// unless it would have more than `most` people. It keeps the larger clan's banner, among equals the second
/// person's. A meeting within a clan changes nothing.
///
/// banner_clans(&[("ada", "bo"), ("cy", "ada")], 3) // BTreeMap::from([("ada", "bo"), ("bo", "bo"), ("cy", "bo")])
/// banner_clans(&[("ada", "bo"), ("cy", "ada")], 2) // BTreeMap::from([("ada", "bo"), ("bo", "bo"), ("cy", "cy")])
fn banner_clans(meetings: &[(&str, &str)], most: usize) -> BTreeMap<String, String> {
// %% canonical solution
    let mut banner: BTreeMap<String, String> = BTreeMap::new();
    for &(first, second) in meetings {
        let mut old = banner.entry(first.to_string()).or_insert_with(|| first.to_string()).clone();
        let mut new = banner.entry(second.to_string()).or_insert_with(|| second.to_string()).clone();
        let size = |name: &String| banner.values().filter(|&flag| flag == name).count();
        let (larger, smaller) = (size(&old), size(&new));
        if old == new || larger + smaller > most {
            continue;
        }
        if larger > smaller {
            std::mem::swap(&mut old, &mut new);
        }
        for flag in banner.values_mut().filter(|flag| **flag == old) {
            *flag = new.clone();
        }
    }
    banner
}

// %% test
fn main() {
    check(banner_clans(&[("ada", "bo"), ("cy", "ada")], 3), BTreeMap::from([("ada".to_string(), "bo".to_string()),
        ("bo".to_string(), "bo".to_string()), ("cy".to_string(), "bo".to_string())]));
    check(banner_clans(&[("ada", "bo"), ("cy", "ada")], 2), BTreeMap::from([("ada".to_string(), "bo".to_string()),
        ("bo".to_string(), "bo".to_string()), ("cy".to_string(), "cy".to_string())]));
    check(banner_clans(&[], 5), BTreeMap::from([]));
    check(banner_clans(&[("a", "b")], 1), BTreeMap::from([("a".to_string(), "a".to_string()), ("b".to_string(),
        "b".to_string())]));
    check(banner_clans(&[("a", "b")], 2), BTreeMap::from([("a".to_string(), "b".to_string()), ("b".to_string(),
        "b".to_string())]));
    check(banner_clans(&[("b", "a")], 2), BTreeMap::from([("a".to_string(), "a".to_string()), ("b".to_string(),
        "a".to_string())]));
    check(banner_clans(&[("a", "b"), ("b", "a"), ("a", "b")], 9), BTreeMap::from([("a".to_string(),
        "b".to_string()), ("b".to_string(), "b".to_string())]));
    check(banner_clans(&[("a", "b"), ("c", "d"), ("a", "c")], 4), BTreeMap::from([("a".to_string(),
        "d".to_string()), ("b".to_string(), "d".to_string()), ("c".to_string(), "d".to_string()), ("d".to_string(),
        "d".to_string())]));
    check(banner_clans(&[("a", "b"), ("c", "d"), ("a", "c")], 3), BTreeMap::from([("a".to_string(),
        "b".to_string()), ("b".to_string(), "b".to_string()), ("c".to_string(), "d".to_string()), ("d".to_string(),
        "d".to_string())]));
    check(banner_clans(&[("a", "b"), ("a", "c"), ("d", "e"), ("d", "a")], 5), BTreeMap::from([("a".to_string(),
        "b".to_string()), ("b".to_string(), "b".to_string()), ("c".to_string(), "b".to_string()), ("d".to_string(),
        "b".to_string()), ("e".to_string(), "b".to_string())]));
    check(banner_clans(&[("a", "b"), ("a", "c"), ("d", "e"), ("a", "d")], 5), BTreeMap::from([("a".to_string(),
        "b".to_string()), ("b".to_string(), "b".to_string()), ("c".to_string(), "b".to_string()), ("d".to_string(),
        "b".to_string()), ("e".to_string(), "b".to_string())]));
    check(banner_clans(&[("a", "b"), ("a", "c"), ("d", "e"), ("a", "d"), ("d", "f")], 4),
        BTreeMap::from([("a".to_string(), "b".to_string()), ("b".to_string(), "b".to_string()), ("c".to_string(),
        "b".to_string()), ("d".to_string(), "e".to_string()), ("e".to_string(), "e".to_string()), ("f".to_string(),
        "e".to_string())]));
    check(banner_clans(&[("a", "b"), ("a", "b"), ("a", "b"), ("c", "d"), ("d", "e"), ("a", "c")], 5),
        BTreeMap::from([("a".to_string(), "d".to_string()), ("b".to_string(), "d".to_string()), ("c".to_string(),
        "d".to_string()), ("d".to_string(), "d".to_string()), ("e".to_string(), "d".to_string())]));
    check(banner_clans(&[("a", "b"), ("c", "d"), ("e", "f"), ("a", "c"), ("e", "a"), ("g", "h"), ("h", "i"), ("g",
        "a")], 7), BTreeMap::from([("a".to_string(), "d".to_string()), ("b".to_string(), "d".to_string()),
        ("c".to_string(), "d".to_string()), ("d".to_string(), "d".to_string()), ("e".to_string(), "d".to_string()),
        ("f".to_string(), "d".to_string()), ("g".to_string(), "h".to_string()), ("h".to_string(), "h".to_string()),
        ("i".to_string(), "h".to_string())]));
    check(banner_clans(&[("a", "a"), ("a", "b")], 2), BTreeMap::from([("a".to_string(), "b".to_string()),
        ("b".to_string(), "b".to_string())]));
    check(banner_clans(&[("a", "b"), ("c", "d"), ("b", "d"), ("e", "f"), ("g", "h"), ("f", "h"), ("a", "e")], 8),
        BTreeMap::from([("a".to_string(), "h".to_string()), ("b".to_string(), "h".to_string()), ("c".to_string(),
        "h".to_string()), ("d".to_string(), "h".to_string()), ("e".to_string(), "h".to_string()), ("f".to_string(),
        "h".to_string()), ("g".to_string(), "h".to_string()), ("h".to_string(), "h".to_string())]));
}

#[track_caller]
fn check(actual: BTreeMap<String, String>, expected: BTreeMap<String, String>) {
    assert_eq!(actual, expected);
}

// %% attempt: the alphabet decides among equal clans -> wrong_answer
/*
fn banner_clans(meetings: &[(&str, &str)], most: usize) -> BTreeMap<String, String> {
    let mut banner: BTreeMap<String, String> = BTreeMap::new();
    for &(first, second) in meetings {
        let mut old = banner.entry(first.to_string()).or_insert_with(|| first.to_string()).clone();
        let mut new = banner.entry(second.to_string()).or_insert_with(|| second.to_string()).clone();
        let size = |name: &String| banner.values().filter(|&flag| flag == name).count();
        let (larger, smaller) = (size(&old), size(&new));
        if old == new || larger + smaller > most {
            continue;
        }
        if larger > smaller || larger == smaller && old < new {
            std::mem::swap(&mut old, &mut new);
        }
        for flag in banner.values_mut().filter(|flag| **flag == old) {
            *flag = new.clone();
        }
    }
    banner
}
*/

// %% attempt: among equal clans the first person's banner is kept -> wrong_answer
/*
fn banner_clans(meetings: &[(&str, &str)], most: usize) -> BTreeMap<String, String> {
    let mut banner: BTreeMap<String, String> = BTreeMap::new();
    for &(first, second) in meetings {
        let mut old = banner.entry(first.to_string()).or_insert_with(|| first.to_string()).clone();
        let mut new = banner.entry(second.to_string()).or_insert_with(|| second.to_string()).clone();
        let size = |name: &String| banner.values().filter(|&flag| flag == name).count();
        let (larger, smaller) = (size(&old), size(&new));
        if old == new || larger + smaller > most {
            continue;
        }
        if larger >= smaller {
            std::mem::swap(&mut old, &mut new);
        }
        for flag in banner.values_mut().filter(|flag| **flag == old) {
            *flag = new.clone();
        }
    }
    banner
}
*/

// %% attempt: the second person's banner is always kept -> wrong_answer
/*
fn banner_clans(meetings: &[(&str, &str)], most: usize) -> BTreeMap<String, String> {
    let mut banner: BTreeMap<String, String> = BTreeMap::new();
    for &(first, second) in meetings {
        let old = banner.entry(first.to_string()).or_insert_with(|| first.to_string()).clone();
        let new = banner.entry(second.to_string()).or_insert_with(|| second.to_string()).clone();
        let size = |name: &String| banner.values().filter(|&flag| flag == name).count();
        let (larger, smaller) = (size(&old), size(&new));
        if old == new || larger + smaller > most {
            continue;
        }

        for flag in banner.values_mut().filter(|flag| **flag == old) {
            *flag = new.clone();
        }
    }
    banner
}
*/

// %% attempt: only the two who meet change their banner -> wrong_answer
/*
fn banner_clans(meetings: &[(&str, &str)], most: usize) -> BTreeMap<String, String> {
    let mut banner: BTreeMap<String, String> = BTreeMap::new();
    for &(first, second) in meetings {
        let mut old = banner.entry(first.to_string()).or_insert_with(|| first.to_string()).clone();
        let mut new = banner.entry(second.to_string()).or_insert_with(|| second.to_string()).clone();
        let size = |name: &String| banner.values().filter(|&flag| flag == name).count();
        let (larger, smaller) = (size(&old), size(&new));
        if old == new || larger + smaller > most {
            continue;
        }
        if larger > smaller {
            std::mem::swap(&mut old, &mut new);
        }
        banner.insert(first.to_string(), new.clone());
        banner.insert(second.to_string(), new);
    }
    banner
}
*/

// %% attempt: people whose clan was too large are not listed -> wrong_answer
/*
fn banner_clans(meetings: &[(&str, &str)], most: usize) -> BTreeMap<String, String> {
    let mut banner: BTreeMap<String, String> = BTreeMap::new();
    for &(first, second) in meetings {
        let mut old = banner.entry(first.to_string()).or_insert_with(|| first.to_string()).clone();
        let mut new = banner.entry(second.to_string()).or_insert_with(|| second.to_string()).clone();
        let size = |name: &String| banner.values().filter(|&flag| flag == name).count();
        let (larger, smaller) = (size(&old), size(&new));
        if old == new || larger + smaller > most {
            continue;
        }
        if larger > smaller {
            std::mem::swap(&mut old, &mut new);
        }
        for flag in banner.values_mut().filter(|flag| **flag == old) {
            *flag = new.clone();
        }
    }
    let listed = banner.clone();
    banner.retain(|_, flag| listed.values().filter(|other| *other == flag).count() > 1);
    banner
}
*/

// %% attempt: knows nobody who has not met somebody yet -> runtime_error
/*
fn banner_clans(meetings: &[(&str, &str)], most: usize) -> BTreeMap<String, String> {
    let mut banner: BTreeMap<String, String> = BTreeMap::new();
    for &(first, second) in meetings {
        let mut old = banner[first].clone();
        let mut new = banner.entry(second.to_string()).or_insert_with(|| second.to_string()).clone();
        let size = |name: &String| banner.values().filter(|&flag| flag == name).count();
        let (larger, smaller) = (size(&old), size(&new));
        if old == new || larger + smaller > most {
            continue;
        }
        if larger > smaller {
            std::mem::swap(&mut old, &mut new);
        }
        for flag in banner.values_mut().filter(|flag| **flag == old) {
            *flag = new.clone();
        }
    }
    banner
}
*/

// %% attempt: looks at the banners while it changes them -> syntax_error
/*
fn banner_clans(meetings: &[(&str, &str)], most: usize) -> BTreeMap<String, String> {
    let mut banner: BTreeMap<String, String> = BTreeMap::new();
    for &(first, second) in meetings {
        let mut old = banner.entry(first.to_string()).or_insert_with(|| first.to_string()).clone();
        let mut new = banner.entry(second.to_string()).or_insert_with(|| second.to_string()).clone();
        let size = |name: &String| banner.values().filter(|&flag| flag == name).count();
        let (larger, smaller) = (size(&old), size(&new));
        if old == new || larger + smaller > most {
            continue;
        }
        if larger > smaller {
            std::mem::swap(&mut old, &mut new);
        }
        for (person, flag) in banner.iter() {
            if *flag == old {
                banner.insert(person.clone(), new.clone());
            }
        }
    }
    banner
}
*/
