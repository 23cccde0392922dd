// task: passk/maze_walk
// entry point: maze_walk
// tags: graphs, simulation
// %% prompt
/// Lists the places that a child comes to in `steps` steps through a maze, the start first.
///
/// Paths join two different places, no two paths the same ones. The child goes back the way it came only if
/// there is no other. Otherwise it takes the path by which it left this place least often, among equals that to
/// the first place in the alphabet. Without paths it stops.
///
/// maze_walk(&[("a", "b"), ("b", "c"), ("b", "d")], "a", 6) // ["a", "b", "c", "b", "a", "b", "d"]
/// maze_walk(&[("a", "b")], "c", 9) // ["c"]
fn maze_walk(paths: &[(&str, &str)], start: &str, steps: usize) -> Vec<String> {
// %% canonical solution
    let mut walk = vec![start];
    for _ in 0..steps {
        let here = walk[walk.len() - 1];
        let before = walk.len().checked_sub(2).map(|i| walk[i]);
        let left = |place: &str| walk.windows(2).filter(|pair| pair[0] == here && pair[1] == place).count();
        let onward = paths.iter().filter_map(|&(a, b)| match here {
            _ if a == here => Some(b),
            _ if b == here => Some(a),
            _ => None,
        });
        match onward.min_by_key(|&place| (Some(place) == before, left(place), place)) {
            Some(place) => walk.push(place),
            None => break,
        }
    }
    walk.iter().map(|place| place.to_string()).collect()
}

// %% test
fn main() {
    check(maze_walk(&[("a", "b"), ("b", "c"), ("b", "d")], "a", 6), vec!["a".to_string(), "b".to_string(),
        "c".to_string(), "b".to_string(), "a".to_string(), "b".to_string(), "d".to_string()]);
    check(maze_walk(&[("a", "b")], "c", 9), vec!["c".to_string()]);
    check(maze_walk(&[], "a", 3), vec!["a".to_string()]);
    check(maze_walk(&[("a", "b")], "a", 0), vec!["a".to_string()]);
    check(maze_walk(&[("a", "b")], "b", 3), vec!["b".to_string(), "a".to_string(), "b".to_string(),
        "a".to_string()]);
    check(maze_walk(&[("b", "c"), ("a", "b")], "b", 1), vec!["b".to_string(), "a".to_string()]);
    check(maze_walk(&[("b", "c"), ("b", "ab")], "b", 1), vec!["b".to_string(), "ab".to_string()]);
    check(maze_walk(&[("a", "b"), ("b", "c"), ("c", "d")], "c", 6), vec!["c".to_string(), "b".to_string(),
        "a".to_string(), "b".to_string(), "c".to_string(), "d".to_string(), "c".to_string()]);
    check(maze_walk(&[("a", "c"), ("b", "c"), ("c", "d")], "c", 6), vec!["c".to_string(), "a".to_string(),
        "c".to_string(), "b".to_string(), "c".to_string(), "d".to_string(), "c".to_string()]);
    check(maze_walk(&[("z", "y"), ("x", "y"), ("z", "x")], "y", 7), vec!["y".to_string(), "x".to_string(),
        "z".to_string(), "y".to_string(), "x".to_string(), "z".to_string(), "y".to_string(), "x".to_string()]);
    check(maze_walk(&[("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")], "a", 12), vec!["a".to_string(),
        "b".to_string(), "c".to_string(), "a".to_string(), "b".to_string(), "c".to_string(), "d".to_string(),
        "c".to_string(), "b".to_string(), "a".to_string(), "c".to_string(), "b".to_string(), "a".to_string()]);
    check(maze_walk(&[("hall", "well"), ("well", "oak"), ("oak", "hall"), ("oak", "gate"), ("gate", "hall"),
        ("well", "gate")], "hall", 14), vec!["hall".to_string(), "gate".to_string(), "oak".to_string(),
        "hall".to_string(), "well".to_string(), "gate".to_string(), "hall".to_string(), "oak".to_string(),
        "gate".to_string(), "well".to_string(), "hall".to_string(), "gate".to_string(), "oak".to_string(),
        "well".to_string(), "gate".to_string()]);
    check(maze_walk(&[("m", "a"), ("m", "b"), ("m", "c"), ("m", "d")], "m", 9), vec!["m".to_string(),
        "a".to_string(), "m".to_string(), "b".to_string(), "m".to_string(), "c".to_string(), "m".to_string(),
        "d".to_string(), "m".to_string(), "a".to_string()]);
    check(maze_walk(&[("a", "b"), ("b", "c"), ("c", "d"), ("d", "e"), ("e", "c")], "a", 16), vec!["a".to_string(),
        "b".to_string(), "c".to_string(), "d".to_string(), "e".to_string(), "c".to_string(), "b".to_string(),
        "a".to_string(), "b".to_string(), "c".to_string(), "e".to_string(), "d".to_string(), "c".to_string(),
        "b".to_string(), "a".to_string(), "b".to_string(), "c".to_string()]);
    check(maze_walk(&[("x", "left"), ("x", "right"), ("left", "right"), ("y", "z")], "right", 8),
        vec!["right".to_string(), "left".to_string(), "x".to_string(), "right".to_string(), "left".to_string(),
        "x".to_string(), "right".to_string(), "left".to_string(), "x".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: goes back like by any other path -> wrong_answer
/*
fn maze_walk(paths: &[(&str, &str)], start: &str, steps: usize) -> Vec<String> {
    let mut walk = vec![start];
    for _ in 0..steps {
        let here = walk[walk.len() - 1];
        let left = |place: &str| walk.windows(2).filter(|pair| pair[0] == here && pair[1] == place).count();
        let onward = paths.iter().filter_map(|&(a, b)| match here {
            _ if a == here => Some(b),
            _ if b == here => Some(a),
            _ => None,
        });
        match onward.min_by_key(|&place| (left(place), place)) {
            Some(place) => walk.push(place),
            None => break,
        }
    }
    walk.iter().map(|place| place.to_string()).collect()
}
*/

// %% attempt: stops in a dead end -> wrong_answer
/*
fn maze_walk(paths: &[(&str, &str)], start: &str, steps: usize) -> Vec<String> {
    let mut walk = vec![start];
    for _ in 0..steps {
        let here = walk[walk.len() - 1];
        let before = walk.len().checked_sub(2).map(|i| walk[i]);
        let left = |place: &str| walk.windows(2).filter(|pair| pair[0] == here && pair[1] == place).count();
        let onward = paths.iter().filter_map(|&(a, b)| match here {
            _ if a == here => Some(b),
            _ if b == here => Some(a),
            _ => None,
        });
        match onward.min_by_key(|&place| (Some(place) == before, left(place), place)) {
            Some(place) if Some(place) != before => walk.push(place),
            _ => break,
        }
    }
    walk.iter().map(|place| place.to_string()).collect()
}
*/

// %% attempt: always the first place in the alphabet -> wrong_answer
/*
fn maze_walk(paths: &[(&str, &str)], start: &str, steps: usize) -> Vec<String> {
    let mut walk = vec![start];
    for _ in 0..steps {
        let here = walk[walk.len() - 1];
        let before = walk.len().checked_sub(2).map(|i| walk[i]);
        let onward = paths.iter().filter_map(|&(a, b)| match here {
            _ if a == here => Some(b),
            _ if b == here => Some(a),
            _ => None,
        });
        match onward.min_by_key(|&place| (Some(place) == before, place)) {
            Some(place) => walk.push(place),
            None => break,
        }
    }
    walk.iter().map(|place| place.to_string()).collect()
}
*/

// %% attempt: counts the visits to the places -> wrong_answer
/*
fn maze_walk(paths: &[(&str, &str)], start: &str, steps: usize) -> Vec<String> {
    let mut walk = vec![start];
    for _ in 0..steps {
        let here = walk[walk.len() - 1];
        let before = walk.len().checked_sub(2).map(|i| walk[i]);
        let left = |place: &str| walk.iter().filter(|other| **other == place).count();
        let onward = paths.iter().filter_map(|&(a, b)| match here {
            _ if a == here => Some(b),
            _ if b == here => Some(a),
            _ => None,
        });
        match onward.min_by_key(|&place| (Some(place) == before, left(place), place)) {
            Some(place) => walk.push(place),
            None => break,
        }
    }
    walk.iter().map(|place| place.to_string()).collect()
}
*/

// %% attempt: counts both directions of a path -> wrong_answer
/*
fn maze_walk(paths: &[(&str, &str)], start: &str, steps: usize) -> Vec<String> {
    let mut walk = vec![start];
    for _ in 0..steps {
        let here = walk[walk.len() - 1];
        let before = walk.len().checked_sub(2).map(|i| walk[i]);
        let left = |place: &str| walk.windows(2).filter(|pair| pair.contains(&here) && pair.contains(&place)).count();
        let onward = paths.iter().filter_map(|&(a, b)| match here {
            _ if a == here => Some(b),
            _ if b == here => Some(a),
            _ => None,
        });
        match onward.min_by_key(|&place| (Some(place) == before, left(place), place)) {
            Some(place) => walk.push(place),
            None => break,
        }
    }
    walk.iter().map(|place| place.to_string()).collect()
}
*/

// %% attempt: among equals the path listed first -> wrong_answer
/*
fn maze_walk(paths: &[(&str, &str)], start: &str, steps: usize) -> Vec<String> {
    let mut walk = vec![start];
    for _ in 0..steps {
        let here = walk[walk.len() - 1];
        let before = walk.len().checked_sub(2).map(|i| walk[i]);
        let left = |place: &str| walk.windows(2).filter(|pair| pair[0] == here && pair[1] == place).count();
        let onward = paths.iter().filter_map(|&(a, b)| match here {
            _ if a == here => Some(b),
            _ if b == here => Some(a),
            _ => None,
        });
        match onward.min_by_key(|&place| (Some(place) == before, left(place))) {
            Some(place) => walk.push(place),
            None => break,
        }
    }
    walk.iter().map(|place| place.to_string()).collect()
}
*/

// %% attempt: looks for a path where there is none -> runtime_error
/*
fn maze_walk(paths: &[(&str, &str)], start: &str, steps: usize) -> Vec<String> {
    let mut walk = vec![start];
    for _ in 0..steps {
        let here = walk[walk.len() - 1];
        let before = walk.len().checked_sub(2).map(|i| walk[i]);
        let left = |place: &str| walk.windows(2).filter(|pair| pair[0] == here && pair[1] == place).count();
        let onward = paths.iter().filter_map(|&(a, b)| match here {
            _ if a == here => Some(b),
            _ if b == here => Some(a),
            _ => None,
        });
        let place = onward.min_by_key(|&place| (Some(place) == before, left(place), place)).unwrap();
        walk.push(place);
    }
    walk.iter().map(|place| place.to_string()).collect()
}
*/

// %% attempt: there is always a place before -> runtime_error
/*
fn maze_walk(paths: &[(&str, &str)], start: &str, steps: usize) -> Vec<String> {
    let mut walk = vec![start];
    for _ in 0..steps {
        let here = walk[walk.len() - 1];
        let before = Some(walk[walk.len() - 2]);
        let left = |place: &str| walk.windows(2).filter(|pair| pair[0] == here && pair[1] == place).count();
        let onward = paths.iter().filter_map(|&(a, b)| match here {
            _ if a == here => Some(b),
            _ if b == here => Some(a),
            _ => None,
        });
        match onward.min_by_key(|&place| (Some(place) == before, left(place), place)) {
            Some(place) => walk.push(place),
            None => break,
        }
    }
    walk.iter().map(|place| place.to_string()).collect()
}
*/
