// task: passk/tram_departures
// entry point: tram_departures
// tags: scheduling, lists
// %% prompt
/// Says in which minute each tram really leaves the depot, or -1 for a tram that is cancelled.
///
/// The trams leave in the given order, by one track, so that each one leaves `gap` minutes after the one
/// before it at the earliest. It never leaves before its minute in `planned`, but as soon as it may. A tram
/// that would leave more than twice `gap` minutes later than planned is cancelled, and the ones behind it
/// take no notice of it. No number is negative; `planned` need not be sorted.
///
/// tram_departures(&[10, 11, 20], 4) // [10, 14, 20]
/// tram_departures(&[5, 5, 5, 5, 5], 3) // [5, 8, 11, -1, -1]
fn tram_departures(planned: &[i64], gap: i64) -> Vec<i64> {
// %% canonical solution
    let mut free = 0;
    let mut actual = Vec::new();
    for &minute in planned {
        let leaves = free.max(minute);
        if leaves - minute > 2 * gap {
            actual.push(-1);
        } else {
            actual.push(leaves);
            free = leaves + gap;
        }
    }
    actual
}

// %% test
fn main() {
    check(tram_departures(&[10, 11, 20], 4), vec![10, 14, 20]);
    check(tram_departures(&[5, 5, 5, 5, 5], 3), vec![5, 8, 11, -1, -1]);
    check(tram_departures(&[], 3), vec![]);
    check(tram_departures(&[0], 3), vec![0]);
    check(tram_departures(&[7], 0), vec![7]);
    check(tram_departures(&[3, 3, 3], 0), vec![3, 3, 3]);
    check(tram_departures(&[3, 2], 0), vec![3, -1]);
    check(tram_departures(&[0, 0], 1), vec![0, 1]);
    check(tram_departures(&[0, 4], 4), vec![0, 4]);
    check(tram_departures(&[0, 5], 4), vec![0, 5]);
    check(tram_departures(&[0, 3], 4), vec![0, 4]);
    check(tram_departures(&[9, 1, 9], 2), vec![9, -1, 11]);
    check(tram_departures(&[9, 7, 6, 12], 2), vec![9, 11, -1, 13]);
    check(tram_departures(&[30, 10, 31, 31, 31, 31, 45], 5), vec![30, -1, 35, 40, -1, -1, 45]);
    check(tram_departures(&[0, 0, 0, 0, 1, 2, 12], 2), vec![0, 2, 4, -1, -1, 6, 12]);
    check(tram_departures(&[0, 0, 0, 0, 3], 1), vec![0, 1, 2, -1, 3]);
    check(tram_departures(&[9, 4, 3], 3), vec![9, -1, -1]);
}

#[track_caller]
fn check(actual: Vec<i64>, expected: Vec<i64>) {
    assert_eq!(actual, expected);
}

// %% attempt: cancelled trams keep their place on the track -> wrong_answer
/*
fn tram_departures(planned: &[i64], gap: i64) -> Vec<i64> {
    let mut free = 0;
    let mut actual = Vec::new();
    for &minute in planned {
        let leaves = free.max(minute);
        if leaves - minute > 2 * gap {
            actual.push(-1);
            free = leaves + gap;
        } else {
            actual.push(leaves);
            free = leaves + gap;
        }
    }
    actual
}
*/

// %% attempt: a delay of just twice the gap is too much -> wrong_answer
/*
fn tram_departures(planned: &[i64], gap: i64) -> Vec<i64> {
    let mut free = 0;
    let mut actual = Vec::new();
    for &minute in planned {
        let leaves = free.max(minute);
        if leaves - minute >= 2 * gap {
            actual.push(-1);
        } else {
            actual.push(leaves);
            free = leaves + gap;
        }
    }
    actual
}
*/

// %% attempt: nothing is cancelled -> wrong_answer
/*
fn tram_departures(planned: &[i64], gap: i64) -> Vec<i64> {
    let mut free = 0;
    let mut actual = Vec::new();
    for &minute in planned {
        let leaves = free.max(minute);
        if leaves < minute {
            actual.push(-1);
        } else {
            actual.push(leaves);
            free = leaves + gap;
        }
    }
    actual
}
*/

// %% attempt: the gap is kept to the plan of the tram before -> wrong_answer
/*
fn tram_departures(planned: &[i64], gap: i64) -> Vec<i64> {
    let mut free = 0;
    let mut actual = Vec::new();
    for &minute in planned {
        let leaves = free.max(minute);
        if leaves - minute > 2 * gap {
            actual.push(-1);
        } else {
            actual.push(leaves);
            free = minute + gap;
        }
    }
    actual
}
*/

// %% attempt: a tram may not leave in the minute that ends the gap -> wrong_answer
/*
fn tram_departures(planned: &[i64], gap: i64) -> Vec<i64> {
    let mut free = 0;
    let mut actual = Vec::new();
    for &minute in planned {
        let leaves = free.max(minute);
        if leaves - minute > 2 * gap {
            actual.push(-1);
        } else {
            actual.push(leaves);
            free = leaves + gap + 1;
        }
    }
    actual
}
*/

// %% attempt: a delay without a sign -> runtime_error
/*
fn tram_departures(planned: &[i64], gap: i64) -> Vec<i64> {
    let mut free = 0;
    let mut actual = Vec::new();
    for &minute in planned {
        let leaves = minute + (free as u64 - minute as u64) as i64;
        if leaves - minute > 2 * gap {
            actual.push(-1);
        } else {
            actual.push(leaves);
            free = leaves + gap;
        }
    }
    actual
}
*/
