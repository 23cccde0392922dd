// task: passk/boss_chain
// entry point: boss_chain
// tags: graphs, dicts
// %% prompt
use std::collections::HashMap;

/// Follows a complaint upwards through a company and lists who reads it, in order.
///
/// `bosses` names the boss of a person; who has none is at the top. The person's own boss reads it first,
/// then that one's boss, and so on. It ends at the top, or when it would come to somebody who has read it
/// already or to the person who wrote it.
///
/// boss_chain(&HashMap::from([("ann", "bo"), ("bo", "cy")]), "ann") // ["bo", "cy"]
/// boss_chain(&HashMap::from([("ann", "bo"), ("bo", "ann")]), "ann") // ["bo"]
fn boss_chain(bosses: &HashMap<&str, &str>, person: &str) -> Vec<String> {
// %% canonical solution
    let mut readers: Vec<String> = Vec::new();
    let mut reader = person;
    while let Some(&boss) = bosses.get(reader) {
        if boss == person || readers.iter().any(|name| name == boss) {
            break;
        }
        readers.push(boss.to_string());
        reader = boss;
    }
    readers
}

// %% test
fn main() {
    check(boss_chain(&HashMap::from([("ann", "bo"), ("bo", "cy")]), "ann"), vec!["bo".to_string(),
        "cy".to_string()]);
    check(boss_chain(&HashMap::from([("ann", "bo"), ("bo", "ann")]), "ann"), vec!["bo".to_string()]);
    check(boss_chain(&HashMap::from([]), "ann"), vec![]);
    check(boss_chain(&HashMap::from([("ann", "ann")]), "ann"), vec![]);
    check(boss_chain(&HashMap::from([("ann", "bo"), ("bo", "bo")]), "ann"), vec!["bo".to_string()]);
    check(boss_chain(&HashMap::from([("a", "b"), ("b", "c"), ("c", "b")]), "a"), vec!["b".to_string(),
        "c".to_string()]);
    check(boss_chain(&HashMap::from([("a", "b"), ("b", "c"), ("c", "d"), ("d", "b")]), "a"), vec!["b".to_string(),
        "c".to_string(), "d".to_string()]);
    check(boss_chain(&HashMap::from([("a", "b"), ("b", "c"), ("c", "a")]), "b"), vec!["c".to_string(),
        "a".to_string()]);
    check(boss_chain(&HashMap::from([("x", "y")]), "a"), vec![]);
    check(boss_chain(&HashMap::from([("x", "y")]), "y"), vec![]);
    check(boss_chain(&HashMap::from([("a", "b"), ("b", "c"), ("x", "c")]), "x"), vec!["c".to_string()]);
    check(boss_chain(&HashMap::from([("a", "b"), ("b", "c"), ("c", "d"), ("d", "e")]), "a"), vec!["b".to_string(),
        "c".to_string(), "d".to_string(), "e".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: the person reads it too -> wrong_answer
/*
fn boss_chain(bosses: &HashMap<&str, &str>, person: &str) -> Vec<String> {
    let mut readers: Vec<String> = vec![person.to_string()];
    let mut reader = person;
    while let Some(&boss) = bosses.get(reader) {
        if boss == person || readers.iter().any(|name| name == boss) {
            break;
        }
        readers.push(boss.to_string());
        reader = boss;
    }
    readers
}
*/

// %% attempt: it may come back to the person -> wrong_answer
/*
fn boss_chain(bosses: &HashMap<&str, &str>, person: &str) -> Vec<String> {
    let mut readers: Vec<String> = Vec::new();
    let mut reader = person;
    while let Some(&boss) = bosses.get(reader) {
        if readers.iter().any(|name| name == boss) {
            break;
        }
        readers.push(boss.to_string());
        reader = boss;
    }
    readers
}
*/

// %% attempt: only the first boss reads it -> wrong_answer
/*
fn boss_chain(bosses: &HashMap<&str, &str>, person: &str) -> Vec<String> {
    let mut readers: Vec<String> = Vec::new();
    let mut reader = person;
    while let Some(&boss) = bosses.get(reader) {
        if boss == person || readers.iter().any(|name| name == boss) {
            break;
        }
        readers.push(boss.to_string());
        break;
    }
    readers
}
*/

// %% attempt: goes round in circles, but gives up -> wrong_answer
/*
fn boss_chain(bosses: &HashMap<&str, &str>, person: &str) -> Vec<String> {
    let mut readers: Vec<String> = Vec::new();
    let mut reader = person;
    while let Some(&boss) = bosses.get(reader) {
        if boss == person || readers.len() >= bosses.len() {
            break;
        }
        readers.push(boss.to_string());
        reader = boss;
    }
    readers
}
*/

// %% attempt: everybody has a boss -> runtime_error
/*
fn boss_chain(bosses: &HashMap<&str, &str>, person: &str) -> Vec<String> {
    let mut readers: Vec<String> = Vec::new();
    let mut reader = person;
    loop {
        let boss = bosses[reader];
        if boss == person || readers.iter().any(|name| name == boss) {
            break;
        }
        readers.push(boss.to_string());
        reader = boss;
    }
    readers
}
*/

// %% attempt: keeps the borrowed names -> syntax_error
/*
fn boss_chain(bosses: &HashMap<&str, &str>, person: &str) -> Vec<String> {
    let mut readers: Vec<String> = Vec::new();
    let mut reader = person;
    while let Some(&boss) = bosses.get(reader) {
        if boss == person || readers.iter().any(|name| name == boss) {
            break;
        }
        readers.push(boss);
        reader = boss;
    }
    readers
}
*/
