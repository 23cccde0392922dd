// task: passk/lift_script
// entry point: lift_script
// tags: parsing, recursion, simulation
// %% prompt
/// Runs the script of a lift that starts on floor 0 and lists the floors that it comes to.
///
/// "up" and "down" move it by a floor. "at N" runs the block below it if the lift is on floor N, "until N" as
/// long as it is not, looked up before each run. A block is indented by one space more than that line. Every
/// script ends.
///
/// lift_script(&["until 2", " up", "down"]) // [1, 2, 1]
/// lift_script(&["at 0", " up", " up", "at 1", " down"]) // [1, 2]
fn lift_script(script: &[&str]) -> Vec<i64> {
// %% canonical solution
    fn run(script: &[&str], depth: usize, floors: &mut Vec<i64>) {
        let mut i = 0;
        while i < script.len() {
            let inside = script[i + 1..].iter().take_while(|line| line[depth..].starts_with(' ')).count();
            let block = &script[i + 1..i + 1 + inside];
            let at = |floors: &[i64], goal: &str| floors.last().unwrap_or(&0).to_string() == goal;
            match script[i][depth..].split_once(' ') {
                Some(("at", goal)) => {
                    if at(floors, goal) {
                        run(block, depth + 1, floors);
                    }
                }
                Some((_, goal)) => {
                    while !at(floors, goal) {
                        run(block, depth + 1, floors);
                    }
                }
                None => {
                    let step = if &script[i][depth..] == "up" { 1 } else { -1 };
                    floors.push(floors.last().unwrap_or(&0) + step);
                }
            }
            i += 1 + inside;
        }
    }
    let mut floors = Vec::new();
    run(script, 0, &mut floors);
    floors
}

// %% test
fn main() {
    check(lift_script(&["until 2", " up", "down"]), vec![1, 2, 1]);
    check(lift_script(&["at 0", " up", " up", "at 1", " down"]), vec![1, 2]);
    check(lift_script(&[]), vec![]);
    check(lift_script(&["up", "up", "down"]), vec![1, 2, 1]);
    check(lift_script(&["at 0", "up"]), vec![1]);
    check(lift_script(&["up", "at 1"]), vec![1]);
    check(lift_script(&["at 1", " up"]), vec![]);
    check(lift_script(&["until 0", " up", " down"]), vec![]);
    check(lift_script(&["at 0", " at 1", "  up", "down"]), vec![-1]);
    check(lift_script(&["until 0", " up", "down"]), vec![-1]);
    check(lift_script(&["until 11", " up"]), vec![1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    check(lift_script(&["down", "until -3", " down", "up"]), vec![-1, -2, -3, -2]);
    check(lift_script(&["until 2", " up", " up", " up", " down"]), vec![1, 2, 3, 2]);
    check(lift_script(&["until 3", " up", " at 2", "  up", "  up", "  down"]), vec![1, 2, 3, 4, 3]);
    check(lift_script(&["at 0", " at 0", "  up", " up", "up"]), vec![1, 2, 3]);
    check(lift_script(&["until 2", " until 2", "  up", "at 2", " until 0", "  down", " up"]), vec![1, 2, 1, 0, 1]);
    check(lift_script(&["until 4", " up", " at 3", "  until 1", "   down", "  down", "  at 0", "   until 3",
        "    up"]), vec![1, 2, 3, 2, 1, 0, 1, 2, 3, 4]);
    check(lift_script(&["until -2", " down", " at -1", "  down", "  at -2", "   down", " up"]), vec![-1, -2, -3,
        -2]);
}

#[track_caller]
fn check(actual: Vec<i64>, expected: Vec<i64>) {
    assert_eq!(actual, expected);
}

// %% attempt: the floor is looked up after the first run -> wrong_answer
/*
fn lift_script(script: &[&str]) -> Vec<i64> {
    fn run(script: &[&str], depth: usize, floors: &mut Vec<i64>) {
        let mut i = 0;
        while i < script.len() {
            let inside = script[i + 1..].iter().take_while(|line| line[depth..].starts_with(' ')).count();
            let block = &script[i + 1..i + 1 + inside];
            let at = |floors: &[i64], goal: &str| floors.last().unwrap_or(&0).to_string() == goal;
            match script[i][depth..].split_once(' ') {
                Some(("at", goal)) => {
                    if at(floors, goal) {
                        run(block, depth + 1, floors);
                    }
                }
                Some((_, goal)) => {
                    run(block, depth + 1, floors);
                    while !at(floors, goal) {
                        run(block, depth + 1, floors);
                    }
                }
                None => {
                    let step = if &script[i][depth..] == "up" { 1 } else { -1 };
                    floors.push(floors.last().unwrap_or(&0) + step);
                }
            }
            i += 1 + inside;
        }
    }
    let mut floors = Vec::new();
    run(script, 0, &mut floors);
    floors
}
*/

// %% attempt: the lift does not go below floor 0 -> wrong_answer
/*
fn lift_script(script: &[&str]) -> Vec<i64> {
    fn run(script: &[&str], depth: usize, floors: &mut Vec<i64>) {
        let mut i = 0;
        while i < script.len() {
            let inside = script[i + 1..].iter().take_while(|line| line[depth..].starts_with(' ')).count();
            let block = &script[i + 1..i + 1 + inside];
            let at = |floors: &[i64], goal: &str| floors.last().unwrap_or(&0).to_string() == goal;
            match script[i][depth..].split_once(' ') {
                Some(("at", goal)) => {
                    if at(floors, goal) {
                        run(block, depth + 1, floors);
                    }
                }
                Some((_, goal)) => {
                    while !at(floors, goal) {
                        run(block, depth + 1, floors);
                    }
                }
                None => {
                    let step = if &script[i][depth..] == "up" { 1 } else { -1 };
                    floors.push((floors.last().unwrap_or(&0) + step).max(0));
                }
            }
            i += 1 + inside;
        }
    }
    let mut floors = Vec::new();
    run(script, 0, &mut floors);
    floors
}
*/

// %% attempt: floors have one digit -> wrong_answer
/*
fn lift_script(script: &[&str]) -> Vec<i64> {
    fn run(script: &[&str], depth: usize, floors: &mut Vec<i64>) {
        let mut i = 0;
        while i < script.len() {
            let inside = script[i + 1..].iter().take_while(|line| line[depth..].starts_with(' ')).count();
            let block = &script[i + 1..i + 1 + inside];
            let at = |floors: &[i64], goal: &str| floors.last().unwrap_or(&0).to_string() == goal;
            match script[i][depth..].split_once(' ') {
                Some(("at", goal)) => {
                    if at(floors, goal) {
                        run(block, depth + 1, floors);
                    }
                }
                Some((_, goal)) => {
                    while !at(floors, &goal[goal.len() - 1..]) {
                        run(block, depth + 1, floors);
                    }
                }
                None => {
                    let step = if &script[i][depth..] == "up" { 1 } else { -1 };
                    floors.push(floors.last().unwrap_or(&0) + step);
                }
            }
            i += 1 + inside;
        }
    }
    let mut floors = Vec::new();
    run(script, 0, &mut floors);
    floors
}
*/

// %% attempt: a block is run once at most -> wrong_answer
/*
fn lift_script(script: &[&str]) -> Vec<i64> {
    fn run(script: &[&str], depth: usize, floors: &mut Vec<i64>) {
        let mut i = 0;
        while i < script.len() {
            let inside = script[i + 1..].iter().take_while(|line| line[depth..].starts_with(' ')).count();
            let block = &script[i + 1..i + 1 + inside];
            let at = |floors: &[i64], goal: &str| floors.last().unwrap_or(&0).to_string() == goal;
            match script[i][depth..].split_once(' ') {
                Some(("at", goal)) => {
                    if at(floors, goal) {
                        run(block, depth + 1, floors);
                    }
                }
                Some((_, goal)) => {
                    if !at(floors, goal) {
                        run(block, depth + 1, floors);
                    }
                }
                None => {
                    let step = if &script[i][depth..] == "up" { 1 } else { -1 };
                    floors.push(floors.last().unwrap_or(&0) + step);
                }
            }
            i += 1 + inside;
        }
    }
    let mut floors = Vec::new();
    run(script, 0, &mut floors);
    floors
}
*/

// %% attempt: the lift came from a floor before -> runtime_error
/*
fn lift_script(script: &[&str]) -> Vec<i64> {
    fn run(script: &[&str], depth: usize, floors: &mut Vec<i64>) {
        let mut i = 0;
        while i < script.len() {
            let inside = script[i + 1..].iter().take_while(|line| line[depth..].starts_with(' ')).count();
            let block = &script[i + 1..i + 1 + inside];
            let at = |floors: &[i64], goal: &str| floors.last().unwrap_or(&0).to_string() == goal;
            match script[i][depth..].split_once(' ') {
                Some(("at", goal)) => {
                    if at(floors, goal) {
                        run(block, depth + 1, floors);
                    }
                }
                Some((_, goal)) => {
                    while !at(floors, goal) {
                        run(block, depth + 1, floors);
                    }
                }
                None => {
                    let step = if &script[i][depth..] == "up" { 1 } else { -1 };
                    floors.push(floors.last().unwrap() + step);
                }
            }
            i += 1 + inside;
        }
    }
    let mut floors = Vec::new();
    run(script, 0, &mut floors);
    floors
}
*/

// %% attempt: reads a block beyond the end of the script -> runtime_error
/*
fn lift_script(script: &[&str]) -> Vec<i64> {
    fn run(script: &[&str], depth: usize, floors: &mut Vec<i64>) {
        let mut i = 0;
        while i < script.len() {
            let inside = (1..).take_while(|n| script[i + n][depth..].starts_with(' ')).count();
            let block = &script[i + 1..i + 1 + inside];
            let at = |floors: &[i64], goal: &str| floors.last().unwrap_or(&0).to_string() == goal;
            match script[i][depth..].split_once(' ') {
                Some(("at", goal)) => {
                    if at(floors, goal) {
                        run(block, depth + 1, floors);
                    }
                }
                Some((_, goal)) => {
                    while !at(floors, goal) {
                        run(block, depth + 1, floors);
                    }
                }
                None => {
                    let step = if &script[i][depth..] == "up" { 1 } else { -1 };
                    floors.push(floors.last().unwrap_or(&0) + step);
                }
            }
            i += 1 + inside;
        }
    }
    let mut floors = Vec::new();
    run(script, 0, &mut floors);
    floors
}
*/
