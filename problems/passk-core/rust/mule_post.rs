// task: passk/mule_post
// entry point: mule_post
// tags: graphs, searching
// %% prompt
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

/// Finds the fewest minutes in which a mule gets from start to goal, or returns -1.
///
/// Paths (a, b, minutes) lead both ways; minutes are positive. The first path after a rest takes its minutes,
/// the second twice its minutes, the third three times, and so on. The mule starts rested and may rest for
/// `rest` minutes at any place in `inns`.
///
/// mule_post(&[("a", "b", 5), ("b", "c", 4), ("c", "d", 2)], &["b"], "a", "d", 3) // 16
/// mule_post(&[("a", "b", 5), ("b", "c", 4), ("c", "d", 2)], &["c"], "a", "d", 9) // 19
fn mule_post(paths: &[(&str, &str, i64)], inns: &[&str], start: &str, goal: &str, rest: i64) -> i64 {
// %% canonical solution
    let mut ways: HashMap<&str, Vec<(&str, i64)>> = HashMap::new();
    for &(a, b, minutes) in paths {
        ways.entry(a).or_default().push((b, minutes));
        ways.entry(b).or_default().push((a, minutes));
    }
    let mut heap = BinaryHeap::from([Reverse((0, 1, start))]);
    let mut least: HashMap<&str, i64> = HashMap::new();
    while let Some(Reverse((spent, times, place))) = heap.pop() {
        if place == goal {
            return spent;
        }
        if least.get(place).is_some_and(|&known| known <= times) {
            continue;
        }
        least.insert(place, times);
        if inns.contains(&place) {
            heap.push(Reverse((spent + rest, 1, place)));
        }
        for &(other, minutes) in ways.get(place).into_iter().flatten() {
            heap.push(Reverse((spent + times * minutes, times + 1, other)));
        }
    }
    -1
}

// %% test
fn main() {
    check(mule_post(&[("a", "b", 5), ("b", "c", 4), ("c", "d", 2)], &["b"], "a", "d", 3), 16);
    check(mule_post(&[("a", "b", 5), ("b", "c", 4), ("c", "d", 2)], &["c"], "a", "d", 9), 19);
    check(mule_post(&[], &[], "a", "a", 7), 0);
    check(mule_post(&[], &["a"], "a", "b", 7), -1);
    check(mule_post(&[("a", "b", 5)], &[], "a", "b", 7), 5);
    check(mule_post(&[("b", "a", 5)], &["a", "b"], "a", "b", 0), 5);
    check(mule_post(&[("a", "b", 1), ("c", "d", 1)], &["b"], "a", "d", 2), -1);
    check(mule_post(&[("a", "b", 2), ("b", "c", 2), ("a", "c", 7)], &[], "a", "c", 0), 6);
    check(mule_post(&[("a", "b", 2), ("b", "c", 2), ("a", "c", 6)], &[], "a", "c", 0), 6);
    check(mule_post(&[("a", "b", 2), ("b", "c", 3), ("a", "c", 7)], &[], "a", "c", 0), 7);
    check(mule_post(&[("a", "b", 2), ("b", "c", 2), ("a", "c", 7)], &["b"], "a", "c", 0), 4);
    check(mule_post(&[("a", "b", 9), ("a", "b", 4)], &[], "a", "b", 1), 4);
    check(mule_post(&[("a", "b", 1), ("b", "c", 1), ("a", "c", 4), ("c", "d", 10)], &[], "a", "d", 9), 24);
    check(mule_post(&[("a", "b", 1), ("b", "c", 1), ("a", "c", 4), ("c", "d", 10)], &["c"], "a", "d", 9), 22);
    check(mule_post(&[("a", "b", 1), ("b", "c", 1), ("c", "x", 1), ("c", "d", 9), ("d", "e", 9)], &["x"], "a", "e",
        13), 65);
    check(mule_post(&[("a", "b", 1), ("b", "c", 1), ("c", "x", 1), ("c", "d", 9), ("d", "e", 9)], &["x"], "a", "e",
        15), 66);
    check(mule_post(&[("a", "b", 3), ("b", "c", 3), ("c", "d", 3), ("d", "e", 3), ("e", "f", 3)], &["b", "c", "d",
        "e"], "a", "f", 4), 29);
    check(mule_post(&[("a", "b", 3), ("b", "c", 3), ("c", "d", 3), ("d", "e", 3), ("e", "f", 3)], &["b", "c", "d",
        "e"], "f", "a", 2), 23);
    check(mule_post(&[("a", "i", 1), ("i", "a", 9), ("a", "b", 6), ("b", "c", 6), ("c", "d", 6)], &["i"], "a", "d",
        0), 36);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: rests at every inn on its way -> wrong_answer
/*
fn mule_post(paths: &[(&str, &str, i64)], inns: &[&str], start: &str, goal: &str, rest: i64) -> i64 {
    let mut ways: HashMap<&str, Vec<(&str, i64)>> = HashMap::new();
    for &(a, b, minutes) in paths {
        ways.entry(a).or_default().push((b, minutes));
        ways.entry(b).or_default().push((a, minutes));
    }
    let mut heap = BinaryHeap::from([Reverse((0, 1, start))]);
    let mut least: HashMap<&str, i64> = HashMap::new();
    while let Some(Reverse((spent, times, place))) = heap.pop() {
        if place == goal {
            return spent;
        }
        if least.get(place).is_some_and(|&known| known <= times) {
            continue;
        }
        least.insert(place, times);
        if inns.contains(&place) {
            heap.push(Reverse((spent + rest, 1, place)));
            if times > 1 {
                continue;
            }
        }
        for &(other, minutes) in ways.get(place).into_iter().flatten() {
            heap.push(Reverse((spent + times * minutes, times + 1, other)));
        }
    }
    -1
}
*/

// %% attempt: a place that was reached once is not looked at again -> wrong_answer
/*
fn mule_post(paths: &[(&str, &str, i64)], inns: &[&str], start: &str, goal: &str, rest: i64) -> i64 {
    let mut ways: HashMap<&str, Vec<(&str, i64)>> = HashMap::new();
    for &(a, b, minutes) in paths {
        ways.entry(a).or_default().push((b, minutes));
        ways.entry(b).or_default().push((a, minutes));
    }
    let mut heap = BinaryHeap::from([Reverse((0, 1, start))]);
    let mut least: HashMap<&str, i64> = HashMap::new();
    while let Some(Reverse((spent, times, place))) = heap.pop() {
        if place == goal {
            return spent;
        }
        if least.get(place).is_some() {
            continue;
        }
        least.insert(place, times);
        if inns.contains(&place) {
            for &(other, minutes) in ways.get(place).into_iter().flatten() {
                heap.push(Reverse((spent + rest + minutes, 2, other)));
            }
        }
        for &(other, minutes) in ways.get(place).into_iter().flatten() {
            heap.push(Reverse((spent + times * minutes, times + 1, other)));
        }
    }
    -1
}
*/

// %% attempt: paths lead one way only -> wrong_answer
/*
fn mule_post(paths: &[(&str, &str, i64)], inns: &[&str], start: &str, goal: &str, rest: i64) -> i64 {
    let mut ways: HashMap<&str, Vec<(&str, i64)>> = HashMap::new();
    for &(a, b, minutes) in paths {
        ways.entry(a).or_default().push((b, minutes));
    }
    let mut heap = BinaryHeap::from([Reverse((0, 1, start))]);
    let mut least: HashMap<&str, i64> = HashMap::new();
    while let Some(Reverse((spent, times, place))) = heap.pop() {
        if place == goal {
            return spent;
        }
        if least.get(place).is_some_and(|&known| known <= times) {
            continue;
        }
        least.insert(place, times);
        if inns.contains(&place) {
            heap.push(Reverse((spent + rest, 1, place)));
        }
        for &(other, minutes) in ways.get(place).into_iter().flatten() {
            heap.push(Reverse((spent + times * minutes, times + 1, other)));
        }
    }
    -1
}
*/

// %% attempt: a rest takes no time -> wrong_answer
/*
fn mule_post(paths: &[(&str, &str, i64)], inns: &[&str], start: &str, goal: &str, rest: i64) -> i64 {
    let mut ways: HashMap<&str, Vec<(&str, i64)>> = HashMap::new();
    for &(a, b, minutes) in paths {
        ways.entry(a).or_default().push((b, minutes));
        ways.entry(b).or_default().push((a, minutes));
    }
    let mut heap = BinaryHeap::from([Reverse((0, 1, start))]);
    let mut least: HashMap<&str, i64> = HashMap::new();
    while let Some(Reverse((spent, times, place))) = heap.pop() {
        if place == goal {
            return spent;
        }
        if least.get(place).is_some_and(|&known| known <= times) {
            continue;
        }
        least.insert(place, times);
        if inns.contains(&place) {
            heap.push(Reverse((spent, 1, place)));
        }
        for &(other, minutes) in ways.get(place).into_iter().flatten() {
            heap.push(Reverse((spent + times * minutes, times + 1, other)));
        }
    }
    -1
}
*/

// %% attempt: the second path is as easy as the first -> wrong_answer
/*
fn mule_post(paths: &[(&str, &str, i64)], inns: &[&str], start: &str, goal: &str, rest: i64) -> i64 {
    let mut ways: HashMap<&str, Vec<(&str, i64)>> = HashMap::new();
    for &(a, b, minutes) in paths {
        ways.entry(a).or_default().push((b, minutes));
        ways.entry(b).or_default().push((a, minutes));
    }
    let mut heap = BinaryHeap::from([Reverse((0, 1, start))]);
    let mut least: HashMap<&str, i64> = HashMap::new();
    while let Some(Reverse((spent, times, place))) = heap.pop() {
        if place == goal {
            return spent;
        }
        if least.get(place).is_some_and(|&known| known <= times) {
            continue;
        }
        least.insert(place, times);
        if inns.contains(&place) {
            heap.push(Reverse((spent + rest, 1, place)));
        }
        for &(other, minutes) in ways.get(place).into_iter().flatten() {
            heap.push(Reverse((spent + (times - 1).max(1) * minutes, times + 1, other)));
        }
    }
    -1
}
*/

// %% attempt: asks for the paths of a place that has none -> runtime_error
/*
fn mule_post(paths: &[(&str, &str, i64)], inns: &[&str], start: &str, goal: &str, rest: i64) -> i64 {
    let mut ways: HashMap<&str, Vec<(&str, i64)>> = HashMap::new();
    for &(a, b, minutes) in paths {
        ways.entry(a).or_default().push((b, minutes));
        ways.entry(b).or_default().push((a, minutes));
    }
    let mut heap = BinaryHeap::from([Reverse((0, 1, start))]);
    let mut least: HashMap<&str, i64> = HashMap::new();
    while let Some(Reverse((spent, times, place))) = heap.pop() {
        if place == goal {
            return spent;
        }
        if least.get(place).is_some_and(|&known| known <= times) {
            continue;
        }
        least.insert(place, times);
        if inns.contains(&place) {
            heap.push(Reverse((spent + rest, 1, place)));
        }
        for &(other, minutes) in &ways[place] {
            heap.push(Reverse((spent + times * minutes, times + 1, other)));
        }
    }
    -1
}
*/

// %% attempt: the heap gives the longest way first -> wrong_answer
/*
fn mule_post(paths: &[(&str, &str, i64)], inns: &[&str], start: &str, goal: &str, rest: i64) -> i64 {
    let mut ways: HashMap<&str, Vec<(&str, i64)>> = HashMap::new();
    for &(a, b, minutes) in paths {
        ways.entry(a).or_default().push((b, minutes));
        ways.entry(b).or_default().push((a, minutes));
    }
    let mut heap = BinaryHeap::from([(0, Reverse(1), start)]);
    let mut least: HashMap<&str, i64> = HashMap::new();
    while let Some((spent, Reverse(times), place)) = heap.pop() {
        if place == goal {
            return spent;
        }
        if least.get(place).is_some_and(|&known| known <= times) {
            continue;
        }
        least.insert(place, times);
        if inns.contains(&place) {
            heap.push((spent + rest, Reverse(1), place));
        }
        for &(other, minutes) in ways.get(place).into_iter().flatten() {
            heap.push((spent + times * minutes, Reverse(times + 1), other));
        }
    }
    -1
}
*/
