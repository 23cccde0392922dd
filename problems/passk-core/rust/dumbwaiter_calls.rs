// task: passk/dumbwaiter_calls
// entry point: dumbwaiter_calls
// tags: scheduling, simulation
// %% prompt
/// Says in which minute each call of a dumbwaiter is answered.
///
/// Calls (minute, floor) are sorted by minute. The dumbwaiter stands at floor 0 in minute 0 and moves one floor
/// a minute. Standing, it leaves for the nearest floor with an open call, of two the higher, without stops.
/// There it answers all calls made for that floor by then.
///
/// dumbwaiter_calls(&[(0, 3), (1, 1), (2, 3)]) // [3, 5, 3]
/// dumbwaiter_calls(&[(4, 2), (4, -2)]) // [6, 10]
fn dumbwaiter_calls(calls: &[(i64, i64)]) -> Vec<i64> {
// %% canonical solution
    let mut answers: Vec<Option<i64>> = vec![None; calls.len()];
    let mut minute = 0;
    let mut place = 0;
    while let Some(first) = answers.iter().position(Option::is_none) {
        minute = minute.max(calls[first].0);
        let open = (0..calls.len()).filter(|&i| answers[i].is_none() && calls[i].0 <= minute);
        let goal = open.map(|i| calls[i].1).min_by_key(|floor: &i64| ((floor - place).abs(), -floor)).unwrap();
        minute += (goal - place).abs();
        place = goal;
        for (answer, &(made, floor)) in answers.iter_mut().zip(calls) {
            if answer.is_none() && floor == goal && made <= minute {
                *answer = Some(minute);
            }
        }
    }
    answers.into_iter().flatten().collect()
}

// %% test
fn main() {
    check(dumbwaiter_calls(&[(0, 3), (1, 1), (2, 3)]), vec![3, 5, 3]);
    check(dumbwaiter_calls(&[(4, 2), (4, -2)]), vec![6, 10]);
    check(dumbwaiter_calls(&[]), vec![]);
    check(dumbwaiter_calls(&[(7, 0)]), vec![7]);
    check(dumbwaiter_calls(&[(0, 0), (3, 2)]), vec![0, 5]);
    check(dumbwaiter_calls(&[(0, 0), (0, 0)]), vec![0, 0]);
    check(dumbwaiter_calls(&[(5, 4)]), vec![9]);
    check(dumbwaiter_calls(&[(0, -3), (0, 2)]), vec![7, 2]);
    check(dumbwaiter_calls(&[(0, -3), (1, -1)]), vec![3, 5]);
    check(dumbwaiter_calls(&[(0, 2), (2, 2), (3, 2)]), vec![2, 2, 3]);
    check(dumbwaiter_calls(&[(0, 2), (3, 0), (3, 4)]), vec![2, 9, 5]);
    check(dumbwaiter_calls(&[(0, 5), (1, 0), (1, 9), (2, 3)]), vec![5, 10, 19, 7]);
    check(dumbwaiter_calls(&[(0, 1), (1, 5), (2, 0), (3, 9)]), vec![1, 5, 18, 9]);
    check(dumbwaiter_calls(&[(3, 6), (20, 6), (20, 7), (21, 5)]), vec![9, 20, 21, 23]);
    check(dumbwaiter_calls(&[(0, 10), (10, 12), (10, 8), (11, 9)]), vec![10, 12, 16, 15]);
    check(dumbwaiter_calls(&[(0, 1), (0, -1), (0, 2), (0, -2), (0, 3)]), vec![1, 7, 2, 8, 3]);
    check(dumbwaiter_calls(&[(2, -4), (3, 3), (4, -5), (9, 3), (12, 0), (13, 0), (30, -1)]), vec![6, 15, 7, 15, 18,
        18, 31]);
}

#[track_caller]
fn check(actual: Vec<i64>, expected: Vec<i64>) {
    assert_eq!(actual, expected);
}

// %% attempt: answers the calls in their order -> wrong_answer
/*
fn dumbwaiter_calls(calls: &[(i64, i64)]) -> Vec<i64> {
    let mut minute = 0;
    let mut place = 0;
    calls
        .iter()
        .map(|&(made, floor)| {
            minute = made.max(minute) + (floor - place).abs();
            place = floor;
            minute
        })
        .collect()
}
*/

// %% attempt: among equally near floors the lower one -> wrong_answer
/*
fn dumbwaiter_calls(calls: &[(i64, i64)]) -> Vec<i64> {
    let mut answers: Vec<Option<i64>> = vec![None; calls.len()];
    let mut minute = 0;
    let mut place = 0;
    while let Some(first) = answers.iter().position(Option::is_none) {
        minute = minute.max(calls[first].0);
        let open = (0..calls.len()).filter(|&i| answers[i].is_none() && calls[i].0 <= minute);
        let goal = open.map(|i| calls[i].1).min_by_key(|floor: &i64| ((floor - place).abs(), *floor)).unwrap();
        minute += (goal - place).abs();
        place = goal;
        for (answer, &(made, floor)) in answers.iter_mut().zip(calls) {
            if answer.is_none() && floor == goal && made <= minute {
                *answer = Some(minute);
            }
        }
    }
    answers.into_iter().flatten().collect()
}
*/

// %% attempt: stops at the calls on its way -> wrong_answer
/*
fn dumbwaiter_calls(calls: &[(i64, i64)]) -> Vec<i64> {
    let mut answers: Vec<Option<i64>> = vec![None; calls.len()];
    let mut minute = 0;
    let mut place = 0;
    while let Some(first) = answers.iter().position(Option::is_none) {
        minute = minute.max(calls[first].0);
        let open = (0..calls.len()).filter(|&i| answers[i].is_none() && calls[i].0 <= minute);
        let goal = open.map(|i| calls[i].1).min_by_key(|floor: &i64| ((floor - place).abs(), -floor)).unwrap();
        minute += (goal - place).abs();
        let start = place;
        place = goal;
        for (answer, &(made, floor)) in answers.iter_mut().zip(calls) {
            let passing = minute - (goal - floor).abs();
            if answer.is_none() && (start.min(goal)..=start.max(goal)).contains(&floor) && made <= passing {
                *answer = Some(passing);
            }
        }
    }
    answers.into_iter().flatten().collect()
}
*/

// %% attempt: knows of calls that were not made yet -> wrong_answer
/*
fn dumbwaiter_calls(calls: &[(i64, i64)]) -> Vec<i64> {
    let mut answers: Vec<Option<i64>> = vec![None; calls.len()];
    let mut minute = 0;
    let mut place = 0;
    while let Some(first) = answers.iter().position(Option::is_none) {
        minute = minute.max(calls[first].0);
        let open = (0..calls.len()).filter(|&i| answers[i].is_none());
        let goal = open.map(|i| calls[i].1).min_by_key(|floor: &i64| ((floor - place).abs(), -floor)).unwrap();
        minute += (goal - place).abs();
        place = goal;
        for (answer, &(made, floor)) in answers.iter_mut().zip(calls) {
            if answer.is_none() && floor == goal && made <= minute {
                *answer = Some(minute);
            }
        }
    }
    answers.into_iter().flatten().collect()
}
*/

// %% attempt: nobody has called yet -> runtime_error
/*
fn dumbwaiter_calls(calls: &[(i64, i64)]) -> Vec<i64> {
    let mut answers: Vec<Option<i64>> = vec![None; calls.len()];
    let mut minute = 0;
    let mut place = 0;
    while answers.contains(&None) {
        let open = (0..calls.len()).filter(|&i| answers[i].is_none() && calls[i].0 <= minute);
        let goal = open.map(|i| calls[i].1).min_by_key(|floor: &i64| ((floor - place).abs(), -floor)).unwrap();
        minute += (goal - place).abs();
        place = goal;
        for (answer, &(made, floor)) in answers.iter_mut().zip(calls) {
            if answer.is_none() && floor == goal && made <= minute {
                *answer = Some(minute);
            }
        }
    }
    answers.into_iter().flatten().collect()
}
*/

// %% attempt: a call is answered before it is made -> wrong_answer
/*
fn dumbwaiter_calls(calls: &[(i64, i64)]) -> Vec<i64> {
    let mut answers: Vec<Option<i64>> = vec![None; calls.len()];
    let mut minute = 0;
    let mut place = 0;
    while let Some(first) = answers.iter().position(Option::is_none) {
        minute = minute.max(calls[first].0);
        let open = (0..calls.len()).filter(|&i| answers[i].is_none() && calls[i].0 <= minute);
        let goal = open.map(|i| calls[i].1).min_by_key(|floor: &i64| ((floor - place).abs(), -floor)).unwrap();
        minute += (goal - place).abs();
        place = goal;
        for (answer, &(made, floor)) in answers.iter_mut().zip(calls) {
            if answer.is_none() && floor == goal && made >= 0 {
                *answer = Some(minute);
            }
        }
    }
    answers.into_iter().flatten().collect()
}
*/

// %% attempt: answers again what was answered -> wrong_answer
/*
fn dumbwaiter_calls(calls: &[(i64, i64)]) -> Vec<i64> {
    let mut answers: Vec<Option<i64>> = vec![None; calls.len()];
    let mut minute = 0;
    let mut place = 0;
    while let Some(first) = answers.iter().position(Option::is_none) {
        minute = minute.max(calls[first].0);
        let open = (0..calls.len()).filter(|&i| answers[i].is_none() && calls[i].0 <= minute);
        let goal = open.map(|i| calls[i].1).min_by_key(|floor: &i64| ((floor - place).abs(), -floor)).unwrap();
        minute += (goal - place).abs();
        place = goal;
        for (answer, &(made, floor)) in answers.iter_mut().zip(calls) {
            if floor == goal && made <= minute {
                *answer = Some(minute);
            }
        }
    }
    answers.into_iter().flatten().collect()
}
*/
