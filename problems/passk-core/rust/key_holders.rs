// task: passk/key_holders
// entry point: key_holders
// tags: dicts, state machine
// %% prompt
use std::collections::BTreeMap;

/// Reads the log of a key cupboard and says who has which key in the end; keys in the cupboard are left out.
///
/// An entry (person, key) means that the person takes the key, from the cupboard or from whoever has it. If
/// the person has it already, the entry means that it goes back. Nobody can have two keys: who takes a second
/// one hands the first one back.
///
/// key_holders(&[("ann", "attic"), ("bo", "attic")]) // BTreeMap::from([("attic", "bo")])
/// key_holders(&[("ann", "attic"), ("ann", "shed")]) // BTreeMap::from([("shed", "ann")])
fn key_holders(log: &[(&str, &str)]) -> BTreeMap<String, String> {
// %% canonical solution
    let mut holders: BTreeMap<String, String> = BTreeMap::new();
    for &(person, key) in log {
        let is_returned = holders.get(key).is_some_and(|holder| holder == person);
        holders.retain(|other, holder| other != key && holder != person);
        if !is_returned {
            holders.insert(key.to_string(), person.to_string());
        }
    }
    holders
}

// %% test
fn main() {
    check(key_holders(&[("ann", "attic"), ("bo", "attic")]), BTreeMap::from([("attic".to_string(),
        "bo".to_string())]));
    check(key_holders(&[("ann", "attic"), ("ann", "shed")]), BTreeMap::from([("shed".to_string(),
        "ann".to_string())]));
    check(key_holders(&[]), BTreeMap::from([]));
    check(key_holders(&[("ann", "attic")]), BTreeMap::from([("attic".to_string(), "ann".to_string())]));
    check(key_holders(&[("ann", "attic"), ("ann", "attic")]), BTreeMap::from([]));
    check(key_holders(&[("ann", "attic"), ("ann", "attic"), ("ann", "attic")]),
        BTreeMap::from([("attic".to_string(), "ann".to_string())]));
    check(key_holders(&[("ann", "attic"), ("bo", "shed"), ("ann", "shed")]), BTreeMap::from([("shed".to_string(),
        "ann".to_string())]));
    check(key_holders(&[("ann", "attic"), ("bo", "shed"), ("bo", "attic")]), BTreeMap::from([("attic".to_string(),
        "bo".to_string())]));
    check(key_holders(&[("ann", "attic"), ("bo", "attic"), ("ann", "attic")]), BTreeMap::from([("attic".to_string(),
        "ann".to_string())]));
    check(key_holders(&[("a", "x"), ("b", "y"), ("c", "z")]), BTreeMap::from([("x".to_string(), "a".to_string()),
        ("y".to_string(), "b".to_string()), ("z".to_string(), "c".to_string())]));
    check(key_holders(&[("a", "x"), ("a", "y"), ("a", "x"), ("a", "y")]), BTreeMap::from([("y".to_string(),
        "a".to_string())]));
    check(key_holders(&[("a", "x"), ("b", "x"), ("b", "x"), ("a", "x")]), BTreeMap::from([("x".to_string(),
        "a".to_string())]));
    check(key_holders(&[("a", "x"), ("b", "y"), ("a", "y"), ("b", "x")]), BTreeMap::from([("x".to_string(),
        "b".to_string()), ("y".to_string(), "a".to_string())]));
}

#[track_caller]
fn check(actual: BTreeMap<String, String>, expected: BTreeMap<String, String>) {
    assert_eq!(actual, expected);
}

// %% attempt: a person may have several keys -> wrong_answer
/*
fn key_holders(log: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut holders: BTreeMap<String, String> = BTreeMap::new();
    for &(person, key) in log {
        let is_returned = holders.get(key).is_some_and(|holder| holder == person);
        holders.retain(|other, _| other != key);
        if !is_returned {
            holders.insert(key.to_string(), person.to_string());
        }
    }
    holders
}
*/

// %% attempt: a key never goes back -> wrong_answer
/*
fn key_holders(log: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut holders: BTreeMap<String, String> = BTreeMap::new();
    for &(person, key) in log {
        holders.retain(|other, holder| other != key && holder != person);
        holders.insert(key.to_string(), person.to_string());
    }
    holders
}
*/

// %% attempt: a key that somebody has cannot be taken -> wrong_answer
/*
fn key_holders(log: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut holders: BTreeMap<String, String> = BTreeMap::new();
    for &(person, key) in log {
        let is_returned = holders.get(key).is_some_and(|holder| holder == person);
        if holders.contains_key(key) && !is_returned {
            continue;
        }
        holders.retain(|other, holder| other != key && holder != person);
        if !is_returned {
            holders.insert(key.to_string(), person.to_string());
        }
    }
    holders
}
*/

// %% attempt: names the key by the person -> wrong_answer
/*
fn key_holders(log: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut holders: BTreeMap<String, String> = BTreeMap::new();
    for &(person, key) in log {
        let is_returned = holders.get(key).is_some_and(|holder| holder == person);
        holders.retain(|other, holder| other != key && holder != person);
        if !is_returned {
            holders.insert(key.to_string(), person.to_string());
        }
    }
    holders.into_iter().map(|(key, person)| (person, key)).collect()
}
*/

// %% attempt: the key was in somebody's hands -> runtime_error
/*
fn key_holders(log: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut holders: BTreeMap<String, String> = BTreeMap::new();
    for &(person, key) in log {
        let is_returned = holders[key] == person;
        holders.retain(|other, holder| other != key && holder != person);
        if !is_returned {
            holders.insert(key.to_string(), person.to_string());
        }
    }
    holders
}
*/

// %% attempt: compares a holder that it lets go of -> syntax_error
/*
fn key_holders(log: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut holders: BTreeMap<String, String> = BTreeMap::new();
    for &(person, key) in log {
        let is_returned = holders.get(key).is_some_and(|holder| holder == person);
        for (other, holder) in holders.iter() {
            if other == key || holder == person {
                holders.remove(other);
            }
        }
        if !is_returned {
            holders.insert(key.to_string(), person.to_string());
        }
    }
    holders
}
*/
