// task: passk/rumour_days
// entry point: rumour_days
// tags: graphs
// %% prompt
use std::collections::{BTreeMap, VecDeque};

/// Tells on which day each villager hears a rumour that `start` makes up on day 0; who never hears it is left
/// out.
///
/// On the day after they heard it, villagers tell all of their friends. But a villager with just two friends
/// is shy and tells nobody, unless it is the one who made it up. `friends` names every villager with a list
/// of friends, and friendship is mutual.
///
/// rumour_days(&BTreeMap::from([("a", vec!["b"]), ("b", vec!["a", "c"]), ("c", vec!["b"])]), "a") // BTreeMap::from([("a", 0), ("b", 1)])
/// rumour_days(&BTreeMap::from([("a", vec!["h"]), ("b", vec!["h"]), ("c", vec!["h"]), ("h", vec!["a", "b", "c"])]), "a") // BTreeMap::from([("a", 0), ("b", 2), ("c", 2), ("h", 1)])
fn rumour_days(friends: &BTreeMap<&str, Vec<&str>>, start: &str) -> BTreeMap<String, i64> {
// %% canonical solution
    let mut heard = BTreeMap::from([(start.to_string(), 0)]);
    let mut queue = VecDeque::from([(start, 0)]);
    while let Some((teller, day)) = queue.pop_front() {
        if teller != start && friends[teller].len() == 2 {
            continue;
        }
        for &friend in &friends[teller] {
            if !heard.contains_key(friend) {
                heard.insert(friend.to_string(), day + 1);
                queue.push_back((friend, day + 1));
            }
        }
    }
    heard
}

// %% test
fn main() {
    check(rumour_days(&BTreeMap::from([("a", vec!["b"]), ("b", vec!["a", "c"]), ("c", vec!["b"])]), "a"),
        BTreeMap::from([("a".to_string(), 0), ("b".to_string(), 1)]));
    check(rumour_days(&BTreeMap::from([("a", vec!["h"]), ("b", vec!["h"]), ("c", vec!["h"]), ("h", vec!["a", "b",
        "c"])]), "a"), BTreeMap::from([("a".to_string(), 0), ("b".to_string(), 2), ("c".to_string(), 2),
        ("h".to_string(), 1)]));
    check(rumour_days(&BTreeMap::from([("a", vec!["b"]), ("b", vec!["a"])]), "a"), BTreeMap::from([("a".to_string(),
        0), ("b".to_string(), 1)]));
    check(rumour_days(&BTreeMap::from([("a", vec![]), ("b", vec![])]), "b"), BTreeMap::from([("b".to_string(),
        0)]));
    check(rumour_days(&BTreeMap::from([("a", vec!["b"]), ("b", vec!["a", "c", "d"]), ("c", vec!["b", "d"]), ("d",
        vec!["b", "c", "e"]), ("e", vec!["d"])]), "a"), BTreeMap::from([("a".to_string(), 0), ("b".to_string(), 1),
        ("c".to_string(), 2), ("d".to_string(), 2), ("e".to_string(), 3)]));
    check(rumour_days(&BTreeMap::from([("a", vec!["b", "c"]), ("b", vec!["a", "d"]), ("c", vec!["a", "d", "e"]),
        ("d", vec!["b", "c"]), ("e", vec!["c"])]), "a"), BTreeMap::from([("a".to_string(), 0), ("b".to_string(), 1),
        ("c".to_string(), 1), ("d".to_string(), 2), ("e".to_string(), 2)]));
    check(rumour_days(&BTreeMap::from([("a", vec!["b"]), ("b", vec!["a", "c"]), ("c", vec!["b", "d"]), ("d",
        vec!["c"])]), "c"), BTreeMap::from([("b".to_string(), 1), ("c".to_string(), 0), ("d".to_string(), 1)]));
    check(rumour_days(&BTreeMap::from([("a", vec!["b", "c"]), ("b", vec!["a", "c"]), ("c", vec!["a", "b"])]), "b"),
        BTreeMap::from([("a".to_string(), 1), ("b".to_string(), 0), ("c".to_string(), 1)]));
    check(rumour_days(&BTreeMap::from([("a", vec!["b", "c"]), ("b", vec!["a"]), ("c", vec!["a", "d"]), ("d",
        vec!["c", "e"]), ("e", vec!["d"])]), "b"), BTreeMap::from([("a".to_string(), 1), ("b".to_string(), 0)]));
    check(rumour_days(&BTreeMap::from([("a", vec!["b"]), ("b", vec!["a"]), ("c", vec!["d"]), ("d", vec!["c"])]),
        "d"), BTreeMap::from([("c".to_string(), 1), ("d".to_string(), 0)]));
    check(rumour_days(&BTreeMap::from([("a", vec!["b", "d"]), ("b", vec!["a", "c"]), ("c", vec!["b", "d"]), ("d",
        vec!["a", "c"])]), "a"), BTreeMap::from([("a".to_string(), 0), ("b".to_string(), 1), ("d".to_string(),
        1)]));
    check(rumour_days(&BTreeMap::from([("a", vec!["h"]), ("b", vec!["h"]), ("c", vec!["h"]), ("h", vec!["a", "b",
        "c"])]), "h"), BTreeMap::from([("a".to_string(), 1), ("b".to_string(), 1), ("c".to_string(), 1),
        ("h".to_string(), 0)]));
    check(rumour_days(&BTreeMap::from([("a", vec!["h"]), ("b", vec!["h"]), ("c", vec!["h"]), ("h", vec!["a", "b",
        "c"])]), "c"), BTreeMap::from([("a".to_string(), 2), ("b".to_string(), 2), ("c".to_string(), 0),
        ("h".to_string(), 1)]));
    check(rumour_days(&BTreeMap::from([("a", vec!["b", "c"]), ("b", vec!["a", "d"]), ("c", vec!["a", "d"]), ("d",
        vec!["b", "c", "e"]), ("e", vec!["d", "f"]), ("f", vec!["e"])]), "a"), BTreeMap::from([("a".to_string(), 0),
        ("b".to_string(), 1), ("c".to_string(), 1)]));
}

#[track_caller]
fn check(actual: BTreeMap<String, i64>, expected: BTreeMap<String, i64>) {
    assert_eq!(actual, expected);
}

// %% attempt: the one who made it up is shy too -> wrong_answer
/*
fn rumour_days(friends: &BTreeMap<&str, Vec<&str>>, start: &str) -> BTreeMap<String, i64> {
    let mut heard = BTreeMap::from([(start.to_string(), 0)]);
    let mut queue = VecDeque::from([(start, 0)]);
    while let Some((teller, day)) = queue.pop_front() {
        if friends[teller].len() == 2 {
            continue;
        }
        for &friend in &friends[teller] {
            if !heard.contains_key(friend) {
                heard.insert(friend.to_string(), day + 1);
                queue.push_back((friend, day + 1));
            }
        }
    }
    heard
}
*/

// %% attempt: who never hears it has day -1 -> wrong_answer
/*
fn rumour_days(friends: &BTreeMap<&str, Vec<&str>>, start: &str) -> BTreeMap<String, i64> {
    let mut heard = BTreeMap::from([(start.to_string(), 0)]);
    let mut queue = VecDeque::from([(start, 0)]);
    while let Some((teller, day)) = queue.pop_front() {
        if teller != start && friends[teller].len() == 2 {
            continue;
        }
        for &friend in &friends[teller] {
            if !heard.contains_key(friend) {
                heard.insert(friend.to_string(), day + 1);
                queue.push_back((friend, day + 1));
            }
        }
    }
    for villager in friends.keys() {
        heard.entry(villager.to_string()).or_insert(-1);
    }
    heard
}
*/

// %% attempt: only the first friend of each is told -> wrong_answer
/*
fn rumour_days(friends: &BTreeMap<&str, Vec<&str>>, start: &str) -> BTreeMap<String, i64> {
    let mut heard = BTreeMap::from([(start.to_string(), 0)]);
    let mut queue = VecDeque::from([(start, 0)]);
    while let Some((teller, day)) = queue.pop_front() {
        if teller != start && friends[teller].len() == 2 {
            continue;
        }
        for &friend in friends[teller].iter().take(1) {
            if !heard.contains_key(friend) {
                heard.insert(friend.to_string(), day + 1);
                queue.push_back((friend, day + 1));
            }
        }
    }
    heard
}
*/

// %% attempt: goes as deep as it can first -> wrong_answer
/*
fn rumour_days(friends: &BTreeMap<&str, Vec<&str>>, start: &str) -> BTreeMap<String, i64> {
    fn tell(friends: &BTreeMap<&str, Vec<&str>>, villager: &str, day: i64, heard: &mut BTreeMap<String, i64>) {
        heard.insert(villager.to_string(), day);
        for friend in &friends[villager] {
            if !heard.contains_key(*friend) {
                tell(friends, friend, day + 1, heard);
            }
        }
    }
    let mut heard = BTreeMap::new();
    tell(friends, start, 0, &mut heard);
    heard
}
*/

// %% attempt: everybody has three friends -> runtime_error
/*
fn rumour_days(friends: &BTreeMap<&str, Vec<&str>>, start: &str) -> BTreeMap<String, i64> {
    let mut heard = BTreeMap::from([(start.to_string(), 0)]);
    let mut queue = VecDeque::from([(start, 0)]);
    while let Some((teller, day)) = queue.pop_front() {
        if teller != start && friends[teller].len() == 2 {
            continue;
        }
        for &friend in &friends[teller][..3] {
            if !heard.contains_key(friend) {
                heard.insert(friend.to_string(), day + 1);
                queue.push_back((friend, day + 1));
            }
        }
    }
    heard
}
*/

// %% attempt: two friends are not enough to be shy -> wrong_answer
/*
fn rumour_days(friends: &BTreeMap<&str, Vec<&str>>, start: &str) -> BTreeMap<String, i64> {
    let mut heard = BTreeMap::from([(start.to_string(), 0)]);
    let mut queue = VecDeque::from([(start, 0)]);
    while let Some((teller, day)) = queue.pop_front() {
        if teller != start && friends[teller].len() == 3 {
            continue;
        }
        for &friend in &friends[teller] {
            if !heard.contains_key(friend) {
                heard.insert(friend.to_string(), day + 1);
                queue.push_back((friend, day + 1));
            }
        }
    }
    heard
}
*/
