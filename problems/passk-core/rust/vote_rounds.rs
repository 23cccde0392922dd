// task: passk/vote_rounds
// entry point: vote_rounds
// tags: simulation, sorting
// %% prompt
use std::collections::BTreeMap;

/// Orders the candidates of a ranked vote by elimination, the winner first.
///
/// Each ballot lists candidates from most to least liked; it may leave some out. In every round each ballot gives
/// one vote to the first of its candidates who is still in the race, or to nobody. The candidate with the
/// fewest votes leaves the race; among equals it is the one who is last in the alphabet. Whoever is named on a
/// ballot is a candidate. Return all candidates, who left last first.
///
/// vote_rounds(&[vec!["ann", "bob"], vec!["bob"], vec!["cid", "bob"]]) // ["bob", "ann", "cid"]
/// vote_rounds(&[vec![]]) // []
fn vote_rounds(ballots: &[Vec<&str>]) -> Vec<String> {
// %% canonical solution
    let mut race: Vec<&str> = ballots.iter().flatten().copied().collect();
    race.sort();
    race.dedup();
    let mut order = Vec::new();
    while !race.is_empty() {
        let mut votes: BTreeMap<&str, usize> = race.iter().map(|name| (*name, 0)).collect();
        for ballot in ballots {
            if let Some(count) = ballot.iter().find(|name| race.contains(name)).and_then(|name| votes.get_mut(name)) {
                *count += 1;
            }
        }
        let loser = *race.iter().rev().min_by_key(|name| votes[*name]).unwrap();
        race.retain(|name| *name != loser);
        order.push(loser.to_string());
    }
    order.reverse();
    order
}

// %% test
fn main() {
    check(vote_rounds(&[vec!["ann", "bob"], vec!["bob"], vec!["cid", "bob"]]), vec!["bob".to_string(),
        "ann".to_string(), "cid".to_string()]);
    check(vote_rounds(&[vec![]]), vec![]);
    check(vote_rounds(&[]), vec![]);
    check(vote_rounds(&[vec!["x"]]), vec!["x".to_string()]);
    check(vote_rounds(&[vec!["b", "a"]]), vec!["b".to_string(), "a".to_string()]);
    check(vote_rounds(&[vec!["a"], vec!["b"]]), vec!["a".to_string(), "b".to_string()]);
    check(vote_rounds(&[vec!["a"], vec!["b"], vec!["b"], vec!["c", "a"], vec!["c", "a"], vec!["d", "c"]]),
        vec!["c".to_string(), "b".to_string(), "a".to_string(), "d".to_string()]);
    check(vote_rounds(&[vec!["z", "y", "x"]]), vec!["z".to_string(), "x".to_string(), "y".to_string()]);
    check(vote_rounds(&[vec!["a"], vec!["a"], vec!["b"], vec!["b"], vec!["c", "b"]]), vec!["b".to_string(),
        "a".to_string(), "c".to_string()]);
    check(vote_rounds(&[vec!["m", "n"], vec!["n", "m"], vec!["o"], vec!["o"]]), vec!["m".to_string(),
        "o".to_string(), "n".to_string()]);
    check(vote_rounds(&[vec!["c00", "c00"], vec!["c01", "c07"], vec!["c02", "c14"], vec!["c03", "c21"], vec!["c04",
        "c28"], vec!["c05", "c05"], vec!["c06", "c12"], vec!["c07", "c19"], vec!["c08", "c26"], vec!["c09", "c03"],
        vec!["c10", "c10"], vec!["c11", "c17"], vec!["c12", "c24"], vec!["c13", "c01"], vec!["c14", "c08"],
        vec!["c15", "c15"], vec!["c16", "c22"], vec!["c17", "c29"], vec!["c18", "c06"], vec!["c19", "c13"],
        vec!["c20", "c20"], vec!["c21", "c27"], vec!["c22", "c04"], vec!["c23", "c11"], vec!["c24", "c18"],
        vec!["c25", "c25"], vec!["c26", "c02"], vec!["c27", "c09"], vec!["c28", "c16"], vec!["c29", "c23"],
        vec!["c00", "c00"], vec!["c01", "c07"], vec!["c02", "c14"], vec!["c03", "c21"], vec!["c04", "c28"],
        vec!["c05", "c05"], vec!["c06", "c12"], vec!["c07", "c19"], vec!["c08", "c26"], vec!["c09", "c03"],
        vec!["c10", "c10"], vec!["c11", "c17"], vec!["c12", "c24"], vec!["c13", "c01"], vec!["c14", "c08"],
        vec!["c15", "c15"], vec!["c16", "c22"], vec!["c17", "c29"], vec!["c18", "c06"], vec!["c19", "c13"],
        vec!["c20", "c20"], vec!["c21", "c27"], vec!["c22", "c04"], vec!["c23", "c11"], vec!["c24", "c18"],
        vec!["c25", "c25"], vec!["c26", "c02"], vec!["c27", "c09"], vec!["c28", "c16"], vec!["c29", "c23"],
        vec!["c00", "c00"], vec!["c01", "c07"], vec!["c02", "c14"], vec!["c03", "c21"], vec!["c04", "c28"],
        vec!["c05", "c05"], vec!["c06", "c12"], vec!["c07", "c19"], vec!["c08", "c26"], vec!["c09", "c03"],
        vec!["c10", "c10"], vec!["c11", "c17"], vec!["c12", "c24"], vec!["c13", "c01"], vec!["c14", "c08"],
        vec!["c15", "c15"], vec!["c16", "c22"], vec!["c17", "c29"], vec!["c18", "c06"], vec!["c19", "c13"],
        vec!["c20", "c20"], vec!["c21", "c27"], vec!["c22", "c04"], vec!["c23", "c11"], vec!["c24", "c18"],
        vec!["c25", "c25"], vec!["c26", "c02"], vec!["c27", "c09"], vec!["c28", "c16"], vec!["c29", "c23"],
        vec!["c00", "c00"], vec!["c01", "c07"], vec!["c02", "c14"], vec!["c03", "c21"], vec!["c04", "c28"],
        vec!["c05", "c05"], vec!["c06", "c12"], vec!["c07", "c19"], vec!["c08", "c26"], vec!["c09", "c03"],
        vec!["c10", "c10"], vec!["c11", "c17"], vec!["c12", "c24"], vec!["c13", "c01"], vec!["c14", "c08"],
        vec!["c15", "c15"], vec!["c16", "c22"], vec!["c17", "c29"], vec!["c18", "c06"], vec!["c19", "c13"],
        vec!["c20", "c20"], vec!["c21", "c27"], vec!["c22", "c04"], vec!["c23", "c11"], vec!["c24", "c18"],
        vec!["c25", "c25"], vec!["c26", "c02"], vec!["c27", "c09"], vec!["c28", "c16"], vec!["c29", "c23"],
        vec!["c00", "c00"], vec!["c01", "c07"], vec!["c02", "c14"], vec!["c03", "c21"], vec!["c04", "c28"],
        vec!["c05", "c05"], vec!["c06", "c12"], vec!["c07", "c19"], vec!["c08", "c26"], vec!["c09", "c03"],
        vec!["c10", "c10"], vec!["c11", "c17"], vec!["c12", "c24"], vec!["c13", "c01"], vec!["c14", "c08"],
        vec!["c15", "c15"], vec!["c16", "c22"], vec!["c17", "c29"], vec!["c18", "c06"], vec!["c19", "c13"],
        vec!["c20", "c20"], vec!["c21", "c27"], vec!["c22", "c04"], vec!["c23", "c11"], vec!["c24", "c18"],
        vec!["c25", "c25"], vec!["c26", "c02"], vec!["c27", "c09"], vec!["c28", "c16"], vec!["c29", "c23"],
        vec!["c00", "c00"], vec!["c01", "c07"], vec!["c02", "c14"], vec!["c03", "c21"], vec!["c04", "c28"],
        vec!["c05", "c05"], vec!["c06", "c12"], vec!["c07", "c19"], vec!["c08", "c26"], vec!["c09", "c03"],
        vec!["c10", "c10"], vec!["c11", "c17"], vec!["c12", "c24"], vec!["c13", "c01"], vec!["c14", "c08"],
        vec!["c15", "c15"], vec!["c16", "c22"], vec!["c17", "c29"], vec!["c18", "c06"], vec!["c19", "c13"],
        vec!["c20", "c20"], vec!["c21", "c27"], vec!["c22", "c04"], vec!["c23", "c11"], vec!["c24", "c18"],
        vec!["c25", "c25"], vec!["c26", "c02"], vec!["c27", "c09"], vec!["c28", "c16"], vec!["c29", "c23"],
        vec!["c00", "c00"], vec!["c01", "c07"], vec!["c02", "c14"], vec!["c03", "c21"], vec!["c04", "c28"],
        vec!["c05", "c05"], vec!["c06", "c12"], vec!["c07", "c19"], vec!["c08", "c26"], vec!["c09", "c03"],
        vec!["c10", "c10"], vec!["c11", "c17"], vec!["c12", "c24"], vec!["c13", "c01"], vec!["c14", "c08"],
        vec!["c15", "c15"], vec!["c16", "c22"], vec!["c17", "c29"], vec!["c18", "c06"], vec!["c19", "c13"],
        vec!["c20", "c20"], vec!["c21", "c27"], vec!["c22", "c04"], vec!["c23", "c11"], vec!["c24", "c18"],
        vec!["c25", "c25"], vec!["c26", "c02"], vec!["c27", "c09"], vec!["c28", "c16"], vec!["c29", "c23"],
        vec!["c00", "c00"], vec!["c01", "c07"], vec!["c02", "c14"], vec!["c03", "c21"], vec!["c04", "c28"],
        vec!["c05", "c05"], vec!["c06", "c12"], vec!["c07", "c19"], vec!["c08", "c26"], vec!["c09", "c03"],
        vec!["c10", "c10"], vec!["c11", "c17"], vec!["c12", "c24"], vec!["c13", "c01"], vec!["c14", "c08"],
        vec!["c15", "c15"], vec!["c16", "c22"], vec!["c17", "c29"], vec!["c18", "c06"], vec!["c19", "c13"],
        vec!["c20", "c20"], vec!["c21", "c27"], vec!["c22", "c04"], vec!["c23", "c11"], vec!["c24", "c18"],
        vec!["c25", "c25"], vec!["c26", "c02"], vec!["c27", "c09"], vec!["c28", "c16"], vec!["c29", "c23"],
        vec!["c00", "c00"], vec!["c01", "c07"], vec!["c02", "c14"], vec!["c03", "c21"], vec!["c04", "c28"],
        vec!["c05", "c05"], vec!["c06", "c12"], vec!["c07", "c19"], vec!["c08", "c26"], vec!["c09", "c03"],
        vec!["c10", "c10"], vec!["c11", "c17"], vec!["c12", "c24"], vec!["c13", "c01"], vec!["c14", "c08"],
        vec!["c15", "c15"], vec!["c16", "c22"], vec!["c17", "c29"], vec!["c18", "c06"], vec!["c19", "c13"],
        vec!["c20", "c20"], vec!["c21", "c27"], vec!["c22", "c04"], vec!["c23", "c11"], vec!["c24", "c18"],
        vec!["c25", "c25"], vec!["c26", "c02"], vec!["c27", "c09"], vec!["c28", "c16"], vec!["c29", "c23"],
        vec!["c00", "c00"], vec!["c01", "c07"], vec!["c02", "c14"], vec!["c03", "c21"], vec!["c04", "c28"],
        vec!["c05", "c05"], vec!["c06", "c12"], vec!["c07", "c19"], vec!["c08", "c26"], vec!["c09", "c03"],
        vec!["c10", "c10"], vec!["c11", "c17"], vec!["c12", "c24"], vec!["c13", "c01"], vec!["c14", "c08"],
        vec!["c15", "c15"], vec!["c16", "c22"], vec!["c17", "c29"], vec!["c18", "c06"], vec!["c19", "c13"],
        vec!["c20", "c20"], vec!["c21", "c27"], vec!["c22", "c04"], vec!["c23", "c11"], vec!["c24", "c18"],
        vec!["c25", "c25"], vec!["c26", "c02"], vec!["c27", "c09"], vec!["c28", "c16"], vec!["c29", "c23"],
        vec!["c00", "c00"], vec!["c01", "c07"], vec!["c02", "c14"], vec!["c03", "c21"], vec!["c04", "c28"],
        vec!["c05", "c05"], vec!["c06", "c12"], vec!["c07", "c19"], vec!["c08", "c26"], vec!["c09", "c03"],
        vec!["c10", "c10"], vec!["c11", "c17"], vec!["c12", "c24"], vec!["c13", "c01"], vec!["c14", "c08"],
        vec!["c15", "c15"], vec!["c16", "c22"], vec!["c17", "c29"], vec!["c18", "c06"], vec!["c19", "c13"],
        vec!["c20", "c20"], vec!["c21", "c27"], vec!["c22", "c04"], vec!["c23", "c11"], vec!["c24", "c18"],
        vec!["c25", "c25"], vec!["c26", "c02"], vec!["c27", "c09"], vec!["c28", "c16"], vec!["c29", "c23"],
        vec!["c00", "c00"], vec!["c01", "c07"], vec!["c02", "c14"], vec!["c03", "c21"], vec!["c04", "c28"],
        vec!["c05", "c05"], vec!["c06", "c12"], vec!["c07", "c19"], vec!["c08", "c26"], vec!["c09", "c03"],
        vec!["c10", "c10"], vec!["c11", "c17"], vec!["c12", "c24"], vec!["c13", "c01"], vec!["c14", "c08"],
        vec!["c15", "c15"], vec!["c16", "c22"], vec!["c17", "c29"], vec!["c18", "c06"], vec!["c19", "c13"],
        vec!["c20", "c20"], vec!["c21", "c27"], vec!["c22", "c04"], vec!["c23", "c11"], vec!["c24", "c18"],
        vec!["c25", "c25"], vec!["c26", "c02"], vec!["c27", "c09"], vec!["c28", "c16"], vec!["c29", "c23"],
        vec!["c00", "c00"], vec!["c01", "c07"], vec!["c02", "c14"], vec!["c03", "c21"], vec!["c04", "c28"],
        vec!["c05", "c05"], vec!["c06", "c12"], vec!["c07", "c19"], vec!["c08", "c26"], vec!["c09", "c03"],
        vec!["c10", "c10"], vec!["c11", "c17"], vec!["c12", "c24"], vec!["c13", "c01"], vec!["c14", "c08"],
        vec!["c15", "c15"], vec!["c16", "c22"], vec!["c17", "c29"], vec!["c18", "c06"], vec!["c19", "c13"],
        vec!["c20", "c20"], vec!["c21", "c27"], vec!["c22", "c04"], vec!["c23", "c11"], vec!["c24", "c18"],
        vec!["c25", "c25"], vec!["c26", "c02"], vec!["c27", "c09"], vec!["c28", "c16"], vec!["c29", "c23"],
        vec!["c00", "c00"], vec!["c01", "c07"], vec!["c02", "c14"], vec!["c03", "c21"], vec!["c04", "c28"],
        vec!["c05", "c05"], vec!["c06", "c12"], vec!["c07", "c19"], vec!["c08", "c26"], vec!["c09", "c03"]]),
        vec!["c02".to_string(), "c04".to_string(), "c08".to_string(), "c09".to_string(), "c13".to_string(),
        "c16".to_string(), "c18".to_string(), "c23".to_string(), "c00".to_string(), "c01".to_string(),
        "c03".to_string(), "c05".to_string(), "c06".to_string(), "c07".to_string(), "c10".to_string(),
        "c11".to_string(), "c12".to_string(), "c14".to_string(), "c15".to_string(), "c17".to_string(),
        "c19".to_string(), "c20".to_string(), "c21".to_string(), "c22".to_string(), "c24".to_string(),
        "c25".to_string(), "c26".to_string(), "c27".to_string(), "c28".to_string(), "c29".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: counts first places once and for all -> wrong_answer
/*
fn vote_rounds(ballots: &[Vec<&str>]) -> Vec<String> {
    let mut race: Vec<&str> = ballots.iter().flatten().copied().collect();
    race.sort();
    race.dedup();
    let mut order = Vec::new();
    while !race.is_empty() {
        let mut votes: BTreeMap<&str, usize> = race.iter().map(|name| (*name, 0)).collect();
        for ballot in ballots {
            if let Some(count) = ballot.first().and_then(|name| votes.get_mut(name)) {
                *count += 1;
            }
        }
        let loser = *race.iter().rev().min_by_key(|name| votes[*name]).unwrap();
        race.retain(|name| *name != loser);
        order.push(loser.to_string());
    }
    order.reverse();
    order
}
*/

// %% attempt: among equals the first in the alphabet leaves -> wrong_answer
/*
fn vote_rounds(ballots: &[Vec<&str>]) -> Vec<String> {
    let mut race: Vec<&str> = ballots.iter().flatten().copied().collect();
    race.sort();
    race.dedup();
    let mut order = Vec::new();
    while !race.is_empty() {
        let mut votes: BTreeMap<&str, usize> = race.iter().map(|name| (*name, 0)).collect();
        for ballot in ballots {
            if let Some(count) = ballot.iter().find(|name| race.contains(name)).and_then(|name| votes.get_mut(name)) {
                *count += 1;
            }
        }
        let loser = *race.iter().min_by_key(|name| votes[*name]).unwrap();
        race.retain(|name| *name != loser);
        order.push(loser.to_string());
    }
    order.reverse();
    order
}
*/

// %% attempt: who left first comes first -> wrong_answer
/*
fn vote_rounds(ballots: &[Vec<&str>]) -> Vec<String> {
    let mut race: Vec<&str> = ballots.iter().flatten().copied().collect();
    race.sort();
    race.dedup();
    let mut order = Vec::new();
    while !race.is_empty() {
        let mut votes: BTreeMap<&str, usize> = race.iter().map(|name| (*name, 0)).collect();
        for ballot in ballots {
            if let Some(count) = ballot.iter().find(|name| race.contains(name)).and_then(|name| votes.get_mut(name)) {
                *count += 1;
            }
        }
        let loser = *race.iter().rev().min_by_key(|name| votes[*name]).unwrap();
        race.retain(|name| *name != loser);
        order.push(loser.to_string());
    }
    order
}
*/

// %% attempt: only those with a first place are candidates -> runtime_error
/*
fn vote_rounds(ballots: &[Vec<&str>]) -> Vec<String> {
    let mut race: Vec<&str> = ballots.iter().map(|ballot| ballot[0]).collect();
    race.sort();
    race.dedup();
    let mut order = Vec::new();
    while !race.is_empty() {
        let mut votes: BTreeMap<&str, usize> = race.iter().map(|name| (*name, 0)).collect();
        for ballot in ballots {
            if let Some(count) = ballot.iter().find(|name| race.contains(name)).and_then(|name| votes.get_mut(name)) {
                *count += 1;
            }
        }
        let loser = *race.iter().rev().min_by_key(|name| votes[*name]).unwrap();
        race.retain(|name| *name != loser);
        order.push(loser.to_string());
    }
    order.reverse();
    order
}
*/

// %% attempt: a ballot gives a vote to everybody on it -> wrong_answer
/*
fn vote_rounds(ballots: &[Vec<&str>]) -> Vec<String> {
    let mut race: Vec<&str> = ballots.iter().flatten().copied().collect();
    race.sort();
    race.dedup();
    let mut order = Vec::new();
    while !race.is_empty() {
        let mut votes: BTreeMap<&str, usize> = race.iter().map(|name| (*name, 0)).collect();
        for ballot in ballots {
            for name in ballot.iter().filter(|name| race.contains(name)) {
                *votes.get_mut(name).unwrap() += 1;
            }
        }
        let loser = *race.iter().rev().min_by_key(|name| votes[*name]).unwrap();
        race.retain(|name| *name != loser);
        order.push(loser.to_string());
    }
    order.reverse();
    order
}
*/
