// task: passk/keen_hens
// entry point: keen_hens
// tags: dicts, sorting
// %% prompt
use std::collections::BTreeMap;

/// Names the hens that lay nearly as well as the best one, in alphabetical order.
///
/// `eggs` says how many eggs each hen has laid. A hen is named if her number of eggs is nearer to the highest
/// number of all than to the lowest, not if it is as near to both. Names are in small letters.
///
/// keen_hens(&BTreeMap::from([("ada", 7), ("mina", 3), ("tilda", 9)])) // ["ada", "tilda"]
/// keen_hens(&BTreeMap::from([("ada", 6), ("bo", 4), ("cleo", 8)])) // ["cleo"]
fn keen_hens(eggs: &BTreeMap<&str, i64>) -> Vec<String> {
// %% canonical solution
    let lowest = eggs.values().min().unwrap_or(&0);
    let highest = eggs.values().max().unwrap_or(&0);
    eggs.iter().filter(|(_, count)| 2 * **count > lowest + highest).map(|(hen, _)| hen.to_string()).collect()
}

// %% test
fn main() {
    check(keen_hens(&BTreeMap::from([("ada", 7), ("mina", 3), ("tilda", 9)])), vec!["ada".to_string(),
        "tilda".to_string()]);
    check(keen_hens(&BTreeMap::from([("ada", 6), ("bo", 4), ("cleo", 8)])), vec!["cleo".to_string()]);
    check(keen_hens(&BTreeMap::from([])), vec![]);
    check(keen_hens(&BTreeMap::from([("ada", 5)])), vec![]);
    check(keen_hens(&BTreeMap::from([("ada", 0)])), vec![]);
    check(keen_hens(&BTreeMap::from([("ada", 2), ("bo", 2)])), vec![]);
    check(keen_hens(&BTreeMap::from([("ada", 1), ("bo", 0)])), vec!["ada".to_string()]);
    check(keen_hens(&BTreeMap::from([("ada", 1), ("bo", 2), ("cleo", 4)])), vec!["cleo".to_string()]);
    check(keen_hens(&BTreeMap::from([("ada", 1), ("bo", 3), ("cleo", 4)])), vec!["bo".to_string(),
        "cleo".to_string()]);
    check(keen_hens(&BTreeMap::from([("ada", 10), ("mina", 0), ("zoe", 10)])), vec!["ada".to_string(),
        "zoe".to_string()]);
    check(keen_hens(&BTreeMap::from([("a", 0), ("b", 5), ("c", 10), ("d", 6)])), vec!["c".to_string(),
        "d".to_string()]);
    check(keen_hens(&BTreeMap::from([("a", 0), ("b", 0), ("c", 0), ("d", 4), ("e", 10)])), vec!["e".to_string()]);
    check(keen_hens(&BTreeMap::from([("a", 1), ("b", 17), ("c", 18), ("d", 19), ("e", 20)])), vec!["b".to_string(),
        "c".to_string(), "d".to_string(), "e".to_string()]);
    check(keen_hens(&BTreeMap::from([("a", 3), ("b", 4), ("c", 5), ("d", 6), ("e", 7)])), vec!["d".to_string(),
        "e".to_string()]);
    check(keen_hens(&BTreeMap::from([("ada", 100), ("bo", 0), ("cleo", 51), ("dora", 50), ("eva", 49)])),
        vec!["ada".to_string(), "cleo".to_string()]);
    check(keen_hens(&BTreeMap::from([("hedy", 12), ("hen", 12), ("henna", 12), ("ida", 0)])),
        vec!["hedy".to_string(), "hen".to_string(), "henna".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: a hen as near to both is named, too -> wrong_answer
/*
fn keen_hens(eggs: &BTreeMap<&str, i64>) -> Vec<String> {
    let lowest = eggs.values().min().unwrap_or(&0);
    let highest = eggs.values().max().unwrap_or(&0);
    eggs.iter().filter(|(_, count)| 2 * **count >= lowest + highest).map(|(hen, _)| hen.to_string()).collect()
}
*/

// %% attempt: compares with the average -> wrong_answer
/*
fn keen_hens(eggs: &BTreeMap<&str, i64>) -> Vec<String> {
    let sum: i64 = eggs.values().sum();
    eggs.iter().filter(|(_, count)| **count * eggs.len() as i64 > sum).map(|(hen, _)| hen.to_string()).collect()
}
*/

// %% attempt: compares with half of the highest number -> wrong_answer
/*
fn keen_hens(eggs: &BTreeMap<&str, i64>) -> Vec<String> {
    let highest = eggs.values().max().unwrap_or(&0);
    eggs.iter().filter(|(_, count)| 2 * **count > *highest).map(|(hen, _)| hen.to_string()).collect()
}
*/

// %% attempt: only the best are named -> wrong_answer
/*
fn keen_hens(eggs: &BTreeMap<&str, i64>) -> Vec<String> {
    let highest = eggs.values().max().unwrap_or(&0);
    eggs.iter().filter(|(_, count)| *count == highest).map(|(hen, _)| hen.to_string()).collect()
}
*/

// %% attempt: looks for the best hen of an empty yard -> runtime_error
/*
fn keen_hens(eggs: &BTreeMap<&str, i64>) -> Vec<String> {
    let lowest = eggs.values().min().unwrap_or(&0);
    let highest = eggs.values().max().unwrap();
    eggs.iter().filter(|(_, count)| 2 * **count > lowest + highest).map(|(hen, _)| hen.to_string()).collect()
}
*/

// %% attempt: names the hens from the last to the first -> wrong_answer
/*
fn keen_hens(eggs: &BTreeMap<&str, i64>) -> Vec<String> {
    let lowest = eggs.values().min().unwrap_or(&0);
    let highest = eggs.values().max().unwrap_or(&0);
    eggs.iter().rev().filter(|(_, count)| 2 * **count > lowest + highest).map(|(hen, _)| hen.to_string()).collect()
}
*/
