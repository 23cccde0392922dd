// task: passk/yard_crane
// entry point: yard_crane
// tags: simulation, lists
// %% prompt
/// Fetches containers from a yard; returns the number of crane moves and the stacks then.
///
/// Names are unique; a stack ends with its top; at least two stand there. To fetch a container, those above it
/// are moved first, from the top, each to the lowest other stack, among equals the nearest, then the left one.
/// Fetching is a move, too. Unknown names are skipped.
///
/// yard_crane(&[vec!["a", "b"], vec!["c"], vec![]], &["a"]) // (2, [[], ["c"], ["b"]])
/// yard_crane(&[vec!["a", "b"], vec!["c"], vec![]], &["x", "c", "a"]) // (3, [[], ["b"], []])
fn yard_crane(stacks: &[Vec<&str>], orders: &[&str]) -> (usize, Vec<Vec<String>>) {
// %% canonical solution
    let mut yard: Vec<Vec<String>> =
        stacks.iter().map(|stack| stack.iter().map(|name| name.to_string()).collect()).collect();
    let mut moves = 0;
    for order in orders {
        let Some(place) = yard.iter().position(|stack| stack.iter().any(|name| name == order)) else {
            continue;
        };
        while let Some(name) = yard[place].pop() {
            moves += 1;
            if name == *order {
                break;
            }
            let others = (0..yard.len()).filter(|&other| other != place);
            let target = others.min_by_key(|&other| (yard[other].len(), other.abs_diff(place))).unwrap();
            yard[target].push(name);
        }
    }
    (moves, yard)
}

// %% test
fn main() {
    check(yard_crane(&[vec!["a", "b"], vec!["c"], vec![]], &["a"]), (2, vec![vec![], vec!["c".to_string()],
        vec!["b".to_string()]]));
    check(yard_crane(&[vec!["a", "b"], vec!["c"], vec![]], &["x", "c", "a"]), (3, vec![vec![],
        vec!["b".to_string()], vec![]]));
    check(yard_crane(&[vec![], vec![]], &["a"]), (0, vec![vec![], vec![]]));
    check(yard_crane(&[vec!["a"], vec!["b"]], &[]), (0, vec![vec!["a".to_string()], vec!["b".to_string()]]));
    check(yard_crane(&[vec!["a"], vec![]], &["a"]), (1, vec![vec![], vec![]]));
    check(yard_crane(&[vec!["a", "b", "c"], vec![]], &["a"]), (3, vec![vec![], vec!["c".to_string(),
        "b".to_string()]]));
    check(yard_crane(&[vec![], vec!["a", "b", "c"]], &["b"]), (2, vec![vec!["c".to_string()],
        vec!["a".to_string()]]));
    check(yard_crane(&[vec!["a", "b", "c"], vec!["d", "e"]], &["d", "a", "d"]), (6, vec![vec![],
        vec!["e".to_string(), "c".to_string(), "b".to_string()]]));
    check(yard_crane(&[vec![], vec![], vec!["a", "b"], vec![], vec![]], &["a"]), (2, vec![vec![],
        vec!["b".to_string()], vec![], vec![], vec![]]));
    check(yard_crane(&[vec![], vec!["x"], vec!["a", "b"], vec!["y"], vec![]], &["a"]), (2,
        vec![vec!["b".to_string()], vec!["x".to_string()], vec![], vec!["y".to_string()], vec![]]));
    check(yard_crane(&[vec!["x"], vec!["y"], vec!["z"], vec!["a", "b"], vec!["v"], vec!["w", "u"]], &["a"]), (2,
        vec![vec!["x".to_string()], vec!["y".to_string()], vec!["z".to_string(), "b".to_string()], vec![],
        vec!["v".to_string()], vec!["w".to_string(), "u".to_string()]]));
    check(yard_crane(&[vec!["a", "b", "c", "d", "e"], vec![], vec!["f"]], &["a"]), (5, vec![vec![],
        vec!["e".to_string(), "d".to_string(), "b".to_string()], vec!["f".to_string(), "c".to_string()]]));
    check(yard_crane(&[vec!["a", "b", "c", "d", "e"], vec!["f", "g", "h"], vec![]], &["c", "f", "a"]), (9,
        vec![vec![], vec!["h".to_string(), "b".to_string()], vec!["e".to_string(), "d".to_string(),
        "g".to_string()]]));
    check(yard_crane(&[vec!["a", "b"], vec!["c", "d"], vec!["e", "f"]], &["e", "c", "a", "b", "d", "f"]), (10,
        vec![vec![], vec![], vec![]]));
    check(yard_crane(&[vec!["k", "l", "m"], vec!["n"], vec!["o", "p", "q", "r"], vec!["s", "t"]], &["k", "o", "zz",
        "s", "o", "n"]), (13, vec![vec!["r".to_string(), "q".to_string()], vec![], vec!["p".to_string(),
        "t".to_string()], vec!["l".to_string(), "m".to_string()]]));
    check(yard_crane(&[vec!["ab", "a"], vec!["b"]], &["ab"]), (2, vec![vec![], vec!["b".to_string(),
        "a".to_string()]]));
}

#[track_caller]
fn check(actual: (usize, Vec<Vec<String>>), expected: (usize, Vec<Vec<String>>)) {
    assert_eq!(actual, expected);
}

// %% attempt: moves them to the stack at the right -> wrong_answer
/*
fn yard_crane(stacks: &[Vec<&str>], orders: &[&str]) -> (usize, Vec<Vec<String>>) {
    let mut yard: Vec<Vec<String>> =
        stacks.iter().map(|stack| stack.iter().map(|name| name.to_string()).collect()).collect();
    let mut moves = 0;
    for order in orders {
        let Some(place) = yard.iter().position(|stack| stack.iter().any(|name| name == order)) else {
            continue;
        };
        while let Some(name) = yard[place].pop() {
            moves += 1;
            if name == *order {
                break;
            }
            let target = (place + 1) % yard.len();
            yard[target].push(name);
        }
    }
    (moves, yard)
}
*/

// %% attempt: does not ask which of the lowest stacks is nearest -> wrong_answer
/*
fn yard_crane(stacks: &[Vec<&str>], orders: &[&str]) -> (usize, Vec<Vec<String>>) {
    let mut yard: Vec<Vec<String>> =
        stacks.iter().map(|stack| stack.iter().map(|name| name.to_string()).collect()).collect();
    let mut moves = 0;
    for order in orders {
        let Some(place) = yard.iter().position(|stack| stack.iter().any(|name| name == order)) else {
            continue;
        };
        while let Some(name) = yard[place].pop() {
            moves += 1;
            if name == *order {
                break;
            }
            let others = (0..yard.len()).filter(|&other| other != place);
            let target = others.min_by_key(|&other| yard[other].len()).unwrap();
            yard[target].push(name);
        }
    }
    (moves, yard)
}
*/

// %% attempt: fetching is no move -> wrong_answer
/*
fn yard_crane(stacks: &[Vec<&str>], orders: &[&str]) -> (usize, Vec<Vec<String>>) {
    let mut yard: Vec<Vec<String>> =
        stacks.iter().map(|stack| stack.iter().map(|name| name.to_string()).collect()).collect();
    let mut moves = 0;
    for order in orders {
        let Some(place) = yard.iter().position(|stack| stack.iter().any(|name| name == order)) else {
            continue;
        };
        while let Some(name) = yard[place].pop() {
            if name == *order {
                break;
            }
            moves += 1;
            let others = (0..yard.len()).filter(|&other| other != place);
            let target = others.min_by_key(|&other| (yard[other].len(), other.abs_diff(place))).unwrap();
            yard[target].push(name);
        }
    }
    (moves, yard)
}
*/

// %% attempt: puts a container back on its own stack -> timeout
/*
fn yard_crane(stacks: &[Vec<&str>], orders: &[&str]) -> (usize, Vec<Vec<String>>) {
    let mut yard: Vec<Vec<String>> =
        stacks.iter().map(|stack| stack.iter().map(|name| name.to_string()).collect()).collect();
    let mut moves = 0;
    for order in orders {
        let Some(place) = yard.iter().position(|stack| stack.iter().any(|name| name == order)) else {
            continue;
        };
        while let Some(name) = yard[place].pop() {
            moves += 1;
            if name == *order {
                break;
            }
            let others = 0..yard.len();
            let target = others.min_by_key(|&other| (yard[other].len(), other.abs_diff(place))).unwrap();
            yard[target].push(name);
        }
    }
    (moves, yard)
}
*/

// %% attempt: a name that is not there -> runtime_error
/*
fn yard_crane(stacks: &[Vec<&str>], orders: &[&str]) -> (usize, Vec<Vec<String>>) {
    let mut yard: Vec<Vec<String>> =
        stacks.iter().map(|stack| stack.iter().map(|name| name.to_string()).collect()).collect();
    let mut moves = 0;
    for order in orders {
        let place = yard.iter().position(|stack| stack.iter().any(|name| name == order)).unwrap();
        while let Some(name) = yard[place].pop() {
            moves += 1;
            if name == *order {
                break;
            }
            let others = (0..yard.len()).filter(|&other| other != place);
            let target = others.min_by_key(|&other| (yard[other].len(), other.abs_diff(place))).unwrap();
            yard[target].push(name);
        }
    }
    (moves, yard)
}
*/

// %% attempt: the stacks to the left are not looked at -> wrong_answer
/*
fn yard_crane(stacks: &[Vec<&str>], orders: &[&str]) -> (usize, Vec<Vec<String>>) {
    let mut yard: Vec<Vec<String>> =
        stacks.iter().map(|stack| stack.iter().map(|name| name.to_string()).collect()).collect();
    let mut moves = 0;
    for order in orders {
        let Some(place) = yard.iter().position(|stack| stack.iter().any(|name| name == order)) else {
            continue;
        };
        while let Some(name) = yard[place].pop() {
            moves += 1;
            if name == *order {
                break;
            }
            let others = (0..yard.len()).filter(|&other| other > place).chain([(place + 1) % yard.len()]);
            let target = others.min_by_key(|&other| (yard[other].len(), other.abs_diff(place))).unwrap();
            yard[target].push(name);
        }
    }
    (moves, yard)
}
*/

// %% attempt: moves the containers in two stacks at once -> syntax_error
/*
fn yard_crane(stacks: &[Vec<&str>], orders: &[&str]) -> (usize, Vec<Vec<String>>) {
    let mut yard: Vec<Vec<String>> =
        stacks.iter().map(|stack| stack.iter().map(|name| name.to_string()).collect()).collect();
    let mut moves = 0;
    for order in orders {
        let Some(place) = yard.iter().position(|stack| stack.iter().any(|name| name == order)) else {
            continue;
        };
        let stack = &mut yard[place];
        while let Some(name) = stack.pop() {
            moves += 1;
            if name == *order {
                break;
            }
            let others = (0..yard.len()).filter(|&other| other != place);
            let target = others.min_by_key(|&other| (yard[other].len(), other.abs_diff(place))).unwrap();
            yard[target].push(name);
        }
    }
    (moves, yard)
}
*/
