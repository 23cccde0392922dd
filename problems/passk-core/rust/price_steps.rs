// task: passk/price_steps
// entry point: price_steps
// tags: numbers
// %% prompt
/// Computes the price of units whose price changes with their number.
///
/// `steps` lists pairs (upto, price) with rising upto: the units up to and including number `upto` of the first
/// pair cost its price each, the further ones up to the second pair's `upto` cost the second price each, and so on.
/// Units beyond the last pair cost the last price too. Without steps everything is free.
///
/// price_steps(12, &[(10, 5), (20, 3)]) // 56
/// price_steps(30, &[(10, 5), (20, 3)]) // 110
fn price_steps(units: i64, steps: &[(i64, i64)]) -> i64 {
// %% canonical solution
    let mut total = 0;
    let mut before = 0;
    for &(upto, price) in steps {
        total += (units.min(upto) - before).max(0) * price;
        before = upto;
    }
    if let Some((_, price)) = steps.last() {
        total += (units - before).max(0) * price;
    }
    total
}

// %% test
fn main() {
    check(price_steps(12, &[(10, 5), (20, 3)]), 56);
    check(price_steps(30, &[(10, 5), (20, 3)]), 110);
    check(price_steps(10, &[(10, 5), (20, 3)]), 50);
    check(price_steps(11, &[(10, 5), (20, 3)]), 53);
    check(price_steps(20, &[(10, 5), (20, 3)]), 80);
    check(price_steps(21, &[(10, 5), (20, 3)]), 83);
    check(price_steps(0, &[(10, 5)]), 0);
    check(price_steps(7, &[]), 0);
    check(price_steps(1, &[(10, 5), (20, 3)]), 5);
    check(price_steps(25, &[(10, 0), (20, 7)]), 105);
    check(price_steps(6, &[(1, 100), (2, 10), (3, 1)]), 114);
    check(price_steps(1000000, &[(1000, 2), (100000, 1)]), 1001000);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: all units at the price of the last step reached -> wrong_answer
/*
fn price_steps(units: i64, steps: &[(i64, i64)]) -> i64 {
    let reached = steps.iter().find(|(upto, _)| units <= *upto).or(steps.last());
    reached.map_or(0, |(_, price)| units * price)
}
*/

// %% attempt: units beyond the last step are free -> wrong_answer
/*
fn price_steps(units: i64, steps: &[(i64, i64)]) -> i64 {
    let mut total = 0;
    let mut before = 0;
    for &(upto, price) in steps {
        total += (units.min(upto) - before).max(0) * price;
        before = upto;
    }
    total
}
*/

// %% attempt: off by one at each step -> wrong_answer
/*
fn price_steps(units: i64, steps: &[(i64, i64)]) -> i64 {
    let mut total = 0;
    let mut before = 0;
    for &(upto, price) in steps {
        total += (units.min(upto + 1) - before).max(0) * price;
        before = upto + 1;
    }
    if let Some((_, price)) = steps.last() {
        total += (units - before).max(0) * price;
    }
    total
}
*/

// %% attempt: expects at least one step -> runtime_error
/*
fn price_steps(units: i64, steps: &[(i64, i64)]) -> i64 {
    let mut total = 0;
    let mut before = 0;
    for &(upto, price) in steps {
        total += (units.min(upto) - before).max(0) * price;
        before = upto;
    }
    total += (units - before).max(0) * steps[steps.len() - 1].1;
    total
}
*/

// %% attempt: a part of a step may be below 0 -> wrong_answer
/*
fn price_steps(units: i64, steps: &[(i64, i64)]) -> i64 {
    let mut total = 0;
    let mut before = 0;
    for &(upto, price) in steps {
        total += (units.min(upto) - before) * price;
        before = upto;
    }
    if let Some((_, price)) = steps.last() {
        total += (units - before).max(0) * price;
    }
    total
}
*/

// %% attempt: counts units without a sign -> runtime_error
/*
fn price_steps(units: i64, steps: &[(i64, i64)]) -> i64 {
    let mut total = 0;
    let mut before = 0;
    for &(upto, price) in steps {
        total += (units.min(upto) as u64 - before as u64) as i64 * price;
        before = upto;
    }
    if let Some((_, price)) = steps.last() {
        total += (units - before).max(0) * price;
    }
    total
}
*/
