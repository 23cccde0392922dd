// task: passk/tug_of_war
// entry point: tug_of_war
// tags: games, simulation
// %% prompt
/// Decides a tug of war and says who wins, "left" or "right", and after which pull, the first being 1.
///
/// The knot begins at 0. Each pull moves it, a positive one to the right. A team wins as soon as the knot is
/// at least `limit` away from 0 on its side, or when it has been on its side, not at 0, after five pulls in a
/// row. If nobody wins the result is "draw" and the number of pulls. `limit` is positive.
///
/// tug_of_war(&[2, 3, -1], 5) // ("right", 2)
/// tug_of_war(&[-1, 0, 0, 0, 0, 9], 10) // ("left", 5)
fn tug_of_war(pulls: &[i64], limit: i64) -> (String, usize) {
// %% canonical solution
    let mut knot: i64 = 0;
    let mut row = 0;
    for (i, pull) in pulls.iter().enumerate() {
        let before = knot;
        knot += pull;
        row = if knot.signum() * before.signum() > 0 { row + 1 } else { 1 };
        if knot.abs() >= limit || row == 5 {
            let winner = if knot > 0 { "right" } else { "left" };
            return (winner.to_string(), i + 1);
        }
    }
    ("draw".to_string(), pulls.len())
}

// %% test
fn main() {
    check(tug_of_war(&[2, 3, -1], 5), ("right".to_string(), 2));
    check(tug_of_war(&[-1, 0, 0, 0, 0, 9], 10), ("left".to_string(), 5));
    check(tug_of_war(&[], 3), ("draw".to_string(), 0));
    check(tug_of_war(&[3], 3), ("right".to_string(), 1));
    check(tug_of_war(&[-3], 3), ("left".to_string(), 1));
    check(tug_of_war(&[2], 3), ("draw".to_string(), 1));
    check(tug_of_war(&[1, 1, 1, 1, 1], 9), ("right".to_string(), 5));
    check(tug_of_war(&[1, 1, 1, 1], 9), ("draw".to_string(), 4));
    check(tug_of_war(&[1, -1, 1, 0, 0, 0, 0], 9), ("right".to_string(), 7));
    check(tug_of_war(&[0, 0, 0, 0, 0, 0], 9), ("draw".to_string(), 6));
    check(tug_of_war(&[-1, 2, 0, 0, 0, 0], 9), ("right".to_string(), 6));
    check(tug_of_war(&[1, 0, 0, 0, 6], 7), ("right".to_string(), 5));
    check(tug_of_war(&[1, 0, 0, 0, -8], 7), ("left".to_string(), 5));
    check(tug_of_war(&[4, -4, 4, -4, 5], 5), ("right".to_string(), 5));
    check(tug_of_war(&[-2, -2, 3, 0, -9], 5), ("left".to_string(), 5));
}

#[track_caller]
fn check(actual: (String, usize), expected: (String, usize)) {
    assert_eq!(actual, expected);
}

// %% attempt: nobody wins by staying on a side -> wrong_answer
/*
fn tug_of_war(pulls: &[i64], limit: i64) -> (String, usize) {
    let mut knot: i64 = 0;
    let mut row = 0;
    for (i, pull) in pulls.iter().enumerate() {
        let before = knot;
        knot += pull;
        row = if knot.signum() * before.signum() > 0 { row + 1 } else { 1 };
        if knot.abs() >= limit || pulls.is_empty() {
            let winner = if knot > 0 { "right" } else { "left" };
            return (winner.to_string(), i + 1);
        }
    }
    ("draw".to_string(), pulls.len())
}
*/

// %% attempt: pulls are counted from 0 -> wrong_answer
/*
fn tug_of_war(pulls: &[i64], limit: i64) -> (String, usize) {
    let mut knot: i64 = 0;
    let mut row = 0;
    for (i, pull) in pulls.iter().enumerate() {
        let before = knot;
        knot += pull;
        row = if knot.signum() * before.signum() > 0 { row + 1 } else { 1 };
        if knot.abs() >= limit || row == 5 {
            let winner = if knot > 0 { "right" } else { "left" };
            return (winner.to_string(), i);
        }
    }
    ("draw".to_string(), pulls.len())
}
*/

// %% attempt: the pulls on both sides count together -> wrong_answer
/*
fn tug_of_war(pulls: &[i64], limit: i64) -> (String, usize) {
    let mut knot: i64 = 0;
    let mut row = 0;
    for (i, pull) in pulls.iter().enumerate() {
        let before = knot;
        knot += pull;
        row = if knot * before != 0 { row + 1 } else { 1 };
        if knot.abs() >= limit || row == 5 {
            let winner = if knot > 0 { "right" } else { "left" };
            return (winner.to_string(), i + 1);
        }
    }
    ("draw".to_string(), pulls.len())
}
*/

// %% attempt: the knot must pass the limit -> wrong_answer
/*
fn tug_of_war(pulls: &[i64], limit: i64) -> (String, usize) {
    let mut knot: i64 = 0;
    let mut row = 0;
    for (i, pull) in pulls.iter().enumerate() {
        let before = knot;
        knot += pull;
        row = if knot.signum() * before.signum() > 0 { row + 1 } else { 1 };
        if knot.abs() > limit || row == 5 {
            let winner = if knot > 0 { "right" } else { "left" };
            return (winner.to_string(), i + 1);
        }
    }
    ("draw".to_string(), pulls.len())
}
*/

// %% attempt: there is always a last pull -> runtime_error
/*
fn tug_of_war(pulls: &[i64], limit: i64) -> (String, usize) {
    let mut knot: i64 = 0;
    let mut row = 0;
    for (i, pull) in pulls.iter().enumerate() {
        let before = knot;
        knot += pull;
        row = if knot.signum() * before.signum() > 0 { row + 1 } else { 1 };
        if knot.abs() >= limit || row == 5 {
            let winner = if knot > 0 { "right" } else { "left" };
            return (winner.to_string(), i + 1);
        }
    }
    let last = pulls.len() - 1;
    ("draw".to_string(), last + 1)
}
*/

// %% attempt: the winner is lent, not given -> syntax_error
/*
fn tug_of_war(pulls: &[i64], limit: i64) -> (String, usize) {
    let mut knot: i64 = 0;
    let mut row = 0;
    for (i, pull) in pulls.iter().enumerate() {
        let before = knot;
        knot += pull;
        row = if knot.signum() * before.signum() > 0 { row + 1 } else { 1 };
        if knot.abs() >= limit || row == 5 {
            let winner = if knot > 0 { "right" } else { "left" };
            return (winner, i + 1);
        }
    }
    ("draw".to_string(), pulls.len())
}
*/
