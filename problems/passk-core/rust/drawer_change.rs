// task: passk/drawer_change
// entry point: drawer_change
// tags: money, lists
// %% prompt
/// Gives change of `amount` cents from a cash drawer and say which coins and notes are taken.
///
/// `drawer` holds (worth, count) for each kind, the worth falling, each more than 0. The cashier takes as
/// many as possible of the dearest kind, then of the next, and so on, never more than are there. If that does
/// not meet the amount exactly, she starts again without the dearest kind, then without the two dearest, and
/// so on. Return (worth, count) for the kinds that are taken in the order of the drawer; nothing if the
/// amount is 0 or no attempt meets it.
///
/// drawer_change(60, &[(50, 1), (20, 5)]) // [(20, 3)]
/// drawer_change(70, &[(50, 1), (20, 5), (10, 9)]) // [(50, 1), (20, 1)]
fn drawer_change(amount: i64, drawer: &[(i64, i64)]) -> Vec<(i64, i64)> {
// %% canonical solution
    for first in 0..drawer.len() {
        let mut left = amount;
        let mut taken = Vec::new();
        for &(worth, count) in &drawer[first..] {
            let used = count.min(left / worth);
            left -= used * worth;
            if used > 0 {
                taken.push((worth, used));
            }
        }
        if left == 0 {
            return taken;
        }
    }
    Vec::new()
}

// %% test
fn main() {
    check(drawer_change(60, &[(50, 1), (20, 5)]), vec![(20, 3)]);
    check(drawer_change(70, &[(50, 1), (20, 5), (10, 9)]), vec![(50, 1), (20, 1)]);
    check(drawer_change(0, &[]), vec![]);
    check(drawer_change(5, &[]), vec![]);
    check(drawer_change(0, &[(50, 1)]), vec![]);
    check(drawer_change(50, &[(50, 1)]), vec![(50, 1)]);
    check(drawer_change(50, &[(50, 0)]), vec![]);
    check(drawer_change(100, &[(50, 1)]), vec![]);
    check(drawer_change(100, &[(50, 3)]), vec![(50, 2)]);
    check(drawer_change(49, &[(50, 1)]), vec![]);
    check(drawer_change(51, &[(50, 1), (1, 1)]), vec![(50, 1), (1, 1)]);
    check(drawer_change(52, &[(50, 1), (1, 1)]), vec![]);
    check(drawer_change(100, &[(50, 1), (20, 2), (10, 1)]), vec![(50, 1), (20, 2), (10, 1)]);
    check(drawer_change(80, &[(50, 1), (20, 4)]), vec![(20, 4)]);
    check(drawer_change(60, &[(50, 1), (30, 1), (20, 3)]), vec![(20, 3)]);
    check(drawer_change(60, &[(50, 1), (30, 2), (20, 3)]), vec![(30, 2)]);
    check(drawer_change(60, &[(50, 2), (25, 1), (20, 2)]), vec![]);
    check(drawer_change(130, &[(50, 2), (30, 1), (20, 9)]), vec![(50, 2), (30, 1)]);
    check(drawer_change(110, &[(50, 1), (30, 2), (20, 1)]), vec![(50, 1), (30, 2)]);
    check(drawer_change(120, &[(50, 1), (30, 2), (20, 1)]), vec![]);
    check(drawer_change(9, &[(5, 9), (3, 3)]), vec![(3, 3)]);
    check(drawer_change(6, &[(4, 1), (3, 2), (1, 1)]), vec![(3, 2)]);
    check(drawer_change(2000000, &[(1000, 1000), (500, 3000)]), vec![(1000, 1000), (500, 2000)]);
}

#[track_caller]
fn check(actual: Vec<(i64, i64)>, expected: Vec<(i64, i64)>) {
    assert_eq!(actual, expected);
}

// %% attempt: one attempt only -> wrong_answer
/*
fn drawer_change(amount: i64, drawer: &[(i64, i64)]) -> Vec<(i64, i64)> {
    for first in 0..drawer.len().min(1) {
        let mut left = amount;
        let mut taken = Vec::new();
        for &(worth, count) in &drawer[first..] {
            let used = count.min(left / worth);
            left -= used * worth;
            if used > 0 {
                taken.push((worth, used));
            }
        }
        if left == 0 {
            return taken;
        }
    }
    Vec::new()
}
*/

// %% attempt: coins without end -> wrong_answer
/*
fn drawer_change(amount: i64, drawer: &[(i64, i64)]) -> Vec<(i64, i64)> {
    for first in 0..drawer.len() {
        let mut left = amount;
        let mut taken = Vec::new();
        for &(worth, _) in &drawer[first..] {
            let used = left / worth;
            left -= used * worth;
            if used > 0 {
                taken.push((worth, used));
            }
        }
        if left == 0 {
            return taken;
        }
    }
    Vec::new()
}
*/

// %% attempt: lists kinds that are not taken -> wrong_answer
/*
fn drawer_change(amount: i64, drawer: &[(i64, i64)]) -> Vec<(i64, i64)> {
    for first in 0..drawer.len() {
        let mut left = amount;
        let mut taken = Vec::new();
        for &(worth, count) in &drawer[first..] {
            let used = count.min(left / worth);
            left -= used * worth;
            taken.push((worth, used));
        }
        if left == 0 {
            return taken;
        }
    }
    Vec::new()
}
*/

// %% attempt: goes on with what is left -> wrong_answer
/*
fn drawer_change(amount: i64, drawer: &[(i64, i64)]) -> Vec<(i64, i64)> {
    let mut left = amount;
    let mut taken = Vec::new();
    for first in 0..drawer.len() {
        for &(worth, count) in &drawer[first..] {
            let used = count.min(left / worth);
            left -= used * worth;
            if used > 0 {
                taken.push((worth, used));
            }
        }
        if left == 0 {
            return taken;
        }
    }
    Vec::new()
}
*/

// %% attempt: one of each kind -> wrong_answer
/*
fn drawer_change(amount: i64, drawer: &[(i64, i64)]) -> Vec<(i64, i64)> {
    for first in 0..drawer.len() {
        let mut left = amount;
        let mut taken = Vec::new();
        for &(worth, count) in &drawer[first..] {
            let used = count.min(left / worth).min(1);
            left -= used * worth;
            if used > 0 {
                taken.push((worth, used));
            }
        }
        if left == 0 {
            return taken;
        }
    }
    Vec::new()
}
*/

// %% attempt: a kind too few -> runtime_error
/*
fn drawer_change(amount: i64, drawer: &[(i64, i64)]) -> Vec<(i64, i64)> {
    for first in 0..=drawer.len() + 1 {
        let mut left = amount;
        let mut taken = Vec::new();
        for &(worth, count) in &drawer[first..] {
            let used = count.min(left / worth);
            left -= used * worth;
            if used > 0 {
                taken.push((worth, used));
            }
        }
        if left == 0 {
            return taken;
        }
    }
    Vec::new()
}
*/
