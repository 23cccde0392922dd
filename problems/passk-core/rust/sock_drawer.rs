// task: passk/sock_drawer
// entry point: sock_drawer
// tags: counting, sorting
// %% prompt
use std::collections::BTreeMap;

/// Sorts a drawer of socks and gives the pairs that can be made and the socks that stay alone.
///
/// A sock is a colour; two socks of one colour are a pair. Socks without a partner are sorted by colour, but
/// grey ones and black ones go with each other if one of each is left: they make a pair, too.
///
/// sock_drawer(&["red", "blue", "red"]) // (1, ["blue"])
/// sock_drawer(&["grey", "black", "tan"]) // (1, ["tan"])
fn sock_drawer(socks: &[&str]) -> (usize, Vec<String>) {
// %% canonical solution
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for sock in socks {
        *counts.entry(sock).or_default() += 1;
    }
    let is_odd = |colour: &str| counts.get(colour).is_some_and(|count| count % 2 == 1);
    let is_mixed = is_odd("grey") && is_odd("black");
    let alone: Vec<String> = counts
        .keys()
        .filter(|colour| is_odd(colour) && !(is_mixed && ["grey", "black"].contains(colour)))
        .map(|colour| colour.to_string())
        .collect();
    ((socks.len() - alone.len()) / 2, alone)
}

// %% test
fn main() {
    check(sock_drawer(&["red", "blue", "red"]), (1, vec!["blue".to_string()]));
    check(sock_drawer(&["grey", "black", "tan"]), (1, vec!["tan".to_string()]));
    check(sock_drawer(&[]), (0, vec![]));
    check(sock_drawer(&["red"]), (0, vec!["red".to_string()]));
    check(sock_drawer(&["red", "red"]), (1, vec![]));
    check(sock_drawer(&["red", "red", "red"]), (1, vec!["red".to_string()]));
    check(sock_drawer(&["red", "red", "red", "red"]), (2, vec![]));
    check(sock_drawer(&["black"]), (0, vec!["black".to_string()]));
    check(sock_drawer(&["grey"]), (0, vec!["grey".to_string()]));
    check(sock_drawer(&["grey", "grey", "black"]), (1, vec!["black".to_string()]));
    check(sock_drawer(&["grey", "black", "grey", "black"]), (2, vec![]));
    check(sock_drawer(&["black", "grey", "grey", "black", "black", "grey"]), (3, vec![]));
    check(sock_drawer(&["tan", "red", "blue", "tan", "tan"]), (1, vec!["blue".to_string(), "red".to_string(),
        "tan".to_string()]));
    check(sock_drawer(&["b", "a", "b", "a", "c"]), (2, vec!["c".to_string()]));
    check(sock_drawer(&["grey", "blue"]), (0, vec!["blue".to_string(), "grey".to_string()]));
    check(sock_drawer(&["black", "blue", "grey", "apricot"]), (1, vec!["apricot".to_string(), "blue".to_string()]));
    check(sock_drawer(&["black", "red", "blue"]), (0, vec!["black".to_string(), "blue".to_string(),
        "red".to_string()]));
}

#[track_caller]
fn check(actual: (usize, Vec<String>), expected: (usize, Vec<String>)) {
    assert_eq!(actual, expected);
}

// %% attempt: grey and black never go together -> wrong_answer
/*
fn sock_drawer(socks: &[&str]) -> (usize, Vec<String>) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for sock in socks {
        *counts.entry(sock).or_default() += 1;
    }
    let is_odd = |colour: &str| counts.get(colour).is_some_and(|count| count % 2 == 1);
    let alone: Vec<String> = counts.keys().filter(|colour| is_odd(colour)).map(|colour| colour.to_string()).collect();
    ((socks.len() - alone.len()) / 2, alone)
}
*/

// %% attempt: counts the colours that have a pair -> wrong_answer
/*
fn sock_drawer(socks: &[&str]) -> (usize, Vec<String>) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for sock in socks {
        *counts.entry(sock).or_default() += 1;
    }
    let is_odd = |colour: &str| counts.get(colour).is_some_and(|count| count % 2 == 1);
    let is_mixed = is_odd("grey") && is_odd("black");
    let alone: Vec<String> = counts
        .keys()
        .filter(|colour| is_odd(colour) && !(is_mixed && ["grey", "black"].contains(colour)))
        .map(|colour| colour.to_string())
        .collect();
    let pairs = counts.values().filter(|count| **count > 1).count() + usize::from(is_mixed);
    (pairs, alone)
}
*/

// %% attempt: the rest is from the end of the alphabet -> wrong_answer
/*
fn sock_drawer(socks: &[&str]) -> (usize, Vec<String>) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for sock in socks {
        *counts.entry(sock).or_default() += 1;
    }
    let is_odd = |colour: &str| counts.get(colour).is_some_and(|count| count % 2 == 1);
    let is_mixed = is_odd("grey") && is_odd("black");
    let alone: Vec<String> = counts
        .keys()
        .rev()
        .filter(|colour| is_odd(colour) && !(is_mixed && ["grey", "black"].contains(colour)))
        .map(|colour| colour.to_string())
        .collect();
    ((socks.len() - alone.len()) / 2, alone)
}
*/

// %% attempt: only socks that are there once stay alone -> wrong_answer
/*
fn sock_drawer(socks: &[&str]) -> (usize, Vec<String>) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for sock in socks {
        *counts.entry(sock).or_default() += 1;
    }
    let is_odd = |colour: &str| counts.get(colour).is_some_and(|count| *count == 1);
    let is_mixed = is_odd("grey") && is_odd("black");
    let alone: Vec<String> = counts
        .keys()
        .filter(|colour| is_odd(colour) && !(is_mixed && ["grey", "black"].contains(colour)))
        .map(|colour| colour.to_string())
        .collect();
    ((socks.len() - alone.len()) / 2, alone)
}
*/

// %% attempt: grey and black leave the drawer in any case -> wrong_answer
/*
fn sock_drawer(socks: &[&str]) -> (usize, Vec<String>) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for sock in socks {
        *counts.entry(sock).or_default() += 1;
    }
    let is_odd = |colour: &str| counts.get(colour).is_some_and(|count| count % 2 == 1);
    let alone: Vec<String> = counts
        .keys()
        .filter(|colour| is_odd(colour) && !["grey", "black"].contains(colour))
        .map(|colour| colour.to_string())
        .collect();
    ((socks.len() - alone.len()) / 2, alone)
}
*/

// %% attempt: there are grey socks and black ones -> runtime_error
/*
fn sock_drawer(socks: &[&str]) -> (usize, Vec<String>) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for sock in socks {
        *counts.entry(sock).or_default() += 1;
    }
    let is_odd = |colour: &str| counts[colour] % 2 == 1;
    let is_mixed = is_odd("grey") && is_odd("black");
    let alone: Vec<String> = counts
        .keys()
        .filter(|colour| is_odd(colour) && !(is_mixed && ["grey", "black"].contains(colour)))
        .map(|colour| colour.to_string())
        .collect();
    ((socks.len() - alone.len()) / 2, alone)
}
*/
