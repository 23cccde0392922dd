// task: passk/race_places
// entry point: race_places
// tags: sorting, counting
// %% prompt
use std::collections::{BTreeMap, BTreeSet};

/// Gives every runner of a race a place by their time in seconds, the shortest time first.
///
/// Runners with equal times share a place. The place after a shared one is the next whole number, so none is
/// left out. Who has a time of 0 did not finish and has place 0.
///
/// race_places(&BTreeMap::from([("ann", 60), ("bo", 55), ("cy", 60), ("di", 61)])) // BTreeMap::from([("ann", 2), ("bo", 1), ("cy", 2), ("di", 3)])
/// race_places(&BTreeMap::from([("ann", 0), ("bo", 70)])) // BTreeMap::from([("ann", 0), ("bo", 1)])
fn race_places(times: &BTreeMap<&str, i64>) -> BTreeMap<String, usize> {
// %% canonical solution
    let finished: BTreeSet<i64> = times.values().copied().filter(|&time| time > 0).collect();
    times.iter().map(|(runner, time)| (runner.to_string(), finished.range(..=time).count())).collect()
}

// %% test
fn main() {
    check(race_places(&BTreeMap::from([("ann", 60), ("bo", 55), ("cy", 60), ("di", 61)])),
        BTreeMap::from([("ann".to_string(), 2), ("bo".to_string(), 1), ("cy".to_string(), 2), ("di".to_string(),
        3)]));
    check(race_places(&BTreeMap::from([("ann", 0), ("bo", 70)])), BTreeMap::from([("ann".to_string(), 0),
        ("bo".to_string(), 1)]));
    check(race_places(&BTreeMap::from([])), BTreeMap::from([]));
    check(race_places(&BTreeMap::from([("a", 5)])), BTreeMap::from([("a".to_string(), 1)]));
    check(race_places(&BTreeMap::from([("a", 0)])), BTreeMap::from([("a".to_string(), 0)]));
    check(race_places(&BTreeMap::from([("a", 0), ("b", 0)])), BTreeMap::from([("a".to_string(), 0),
        ("b".to_string(), 0)]));
    check(race_places(&BTreeMap::from([("a", 5), ("b", 5)])), BTreeMap::from([("a".to_string(), 1),
        ("b".to_string(), 1)]));
    check(race_places(&BTreeMap::from([("a", 5), ("b", 4), ("c", 3)])), BTreeMap::from([("a".to_string(), 3),
        ("b".to_string(), 2), ("c".to_string(), 1)]));
    check(race_places(&BTreeMap::from([("a", 9), ("b", 10), ("c", 100)])), BTreeMap::from([("a".to_string(), 1),
        ("b".to_string(), 2), ("c".to_string(), 3)]));
    check(race_places(&BTreeMap::from([("a", 7), ("b", 0), ("c", 7), ("d", 8)])), BTreeMap::from([("a".to_string(),
        1), ("b".to_string(), 0), ("c".to_string(), 1), ("d".to_string(), 2)]));
    check(race_places(&BTreeMap::from([("a", 1), ("b", 1), ("c", 2), ("d", 2), ("e", 3)])),
        BTreeMap::from([("a".to_string(), 1), ("b".to_string(), 1), ("c".to_string(), 2), ("d".to_string(), 2),
        ("e".to_string(), 3)]));
    check(race_places(&BTreeMap::from([("x", 30), ("y", 0), ("z", 20)])), BTreeMap::from([("x".to_string(), 2),
        ("y".to_string(), 0), ("z".to_string(), 1)]));
}

#[track_caller]
fn check(actual: BTreeMap<String, usize>, expected: BTreeMap<String, usize>) {
    assert_eq!(actual, expected);
}

// %% attempt: places are left out after a shared one -> wrong_answer
/*
fn race_places(times: &BTreeMap<&str, i64>) -> BTreeMap<String, usize> {
    let finished: BTreeSet<i64> = times.values().copied().filter(|&time| time > 0).collect();
    times
        .iter()
        .map(|(runner, time)| {
            (
                runner.to_string(),
                if *time > 0 { times.values().filter(|&other| *other > 0 && other < time).count() + 1 } else { 0 },
            )
        })
        .collect()
}
*/

// %% attempt: who did not finish comes first -> wrong_answer
/*
fn race_places(times: &BTreeMap<&str, i64>) -> BTreeMap<String, usize> {
    let finished: BTreeSet<i64> = times.values().copied().collect();
    times.iter().map(|(runner, time)| (runner.to_string(), finished.range(..=time).count())).collect()
}
*/

// %% attempt: the longest time comes first -> wrong_answer
/*
fn race_places(times: &BTreeMap<&str, i64>) -> BTreeMap<String, usize> {
    let finished: BTreeSet<i64> = times.values().copied().filter(|&time| time > 0).collect();
    times
        .iter()
        .map(|(runner, time)| (runner.to_string(), if *time > 0 { finished.range(time..).count() } else { 0 }))
        .collect()
}
*/

// %% attempt: who did not finish is left out -> wrong_answer
/*
fn race_places(times: &BTreeMap<&str, i64>) -> BTreeMap<String, usize> {
    let finished: BTreeSet<i64> = times.values().copied().filter(|&time| time > 0).collect();
    times
        .iter()
        .filter(|(_, time)| **time > 0)
        .map(|(runner, time)| (runner.to_string(), finished.range(..=time).count()))
        .collect()
}
*/

// %% attempt: who did not finish has no place -> runtime_error
/*
fn race_places(times: &BTreeMap<&str, i64>) -> BTreeMap<String, usize> {
    let finished: BTreeSet<i64> = times.values().copied().filter(|&time| time > 0).collect();
    times
        .iter()
        .map(|(runner, time)| (runner.to_string(), finished.iter().position(|other| other == time).unwrap() + 1))
        .collect()
}
*/

// %% attempt: places are counted from 0 -> wrong_answer
/*
fn race_places(times: &BTreeMap<&str, i64>) -> BTreeMap<String, usize> {
    let finished: BTreeSet<i64> = times.values().copied().filter(|&time| time > 0).collect();
    times.iter().map(|(runner, time)| (runner.to_string(), finished.range(..time).count())).collect()
}
*/
