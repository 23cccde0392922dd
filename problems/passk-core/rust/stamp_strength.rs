// task: passk/stamp_strength
// entry point: stamp_strength
// tags: simulation, lists
// %% prompt
/// Lists how strong `count` impressions of a rubber stamp are, one after the other.
///
/// A stamp that was just inked prints with the strength `full`, and each further impression is weaker by one.
/// The stamp is inked before the first impression, and again whenever the next one would be weaker than
/// `least`. `full` is not below `least`.
///
/// stamp_strength(5, 4, 2) // [4, 3, 2, 4, 3]
/// stamp_strength(3, 9, 1) // [9, 8, 7]
fn stamp_strength(count: i64, full: i64, least: i64) -> Vec<i64> {
// %% canonical solution
    (least..=full).rev().cycle().take(count as usize).collect()
}

// %% test
fn main() {
    check(stamp_strength(5, 4, 2), vec![4, 3, 2, 4, 3]);
    check(stamp_strength(3, 9, 1), vec![9, 8, 7]);
    check(stamp_strength(0, 5, 1), vec![]);
    check(stamp_strength(1, 5, 1), vec![5]);
    check(stamp_strength(4, 3, 3), vec![3, 3, 3, 3]);
    check(stamp_strength(6, 2, 1), vec![2, 1, 2, 1, 2, 1]);
    check(stamp_strength(7, 1, -1), vec![1, 0, -1, 1, 0, -1, 1]);
    check(stamp_strength(4, 5, 2), vec![5, 4, 3, 2]);
    check(stamp_strength(5, 5, 2), vec![5, 4, 3, 2, 5]);
    check(stamp_strength(9, 5, 2), vec![5, 4, 3, 2, 5, 4, 3, 2, 5]);
    check(stamp_strength(2, 0, 0), vec![0, 0]);
    check(stamp_strength(3, -2, -3), vec![-2, -3, -2]);
    check(stamp_strength(12, 10, 0), vec![10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 10]);
}

#[track_caller]
fn check(actual: Vec<i64>, expected: Vec<i64>) {
    assert_eq!(actual, expected);
}

// %% attempt: inks only when the next one would be weaker by two -> wrong_answer
/*
fn stamp_strength(count: i64, full: i64, least: i64) -> Vec<i64> {
    (least - 1..=full).rev().cycle().take(count as usize).collect()
}
*/

// %% attempt: inks one impression too early -> wrong_answer
/*
fn stamp_strength(count: i64, full: i64, least: i64) -> Vec<i64> {
    (least + 1..=full.max(least + 1)).rev().cycle().take(count as usize).collect()
}
*/

// %% attempt: is never inked again -> wrong_answer
/*
fn stamp_strength(count: i64, full: i64, least: i64) -> Vec<i64> {
    (0..count).map(|number| least.max(full - number)).collect()
}
*/

// %% attempt: the stamp stays at full strength for two impressions -> wrong_answer
/*
fn stamp_strength(count: i64, full: i64, least: i64) -> Vec<i64> {
    (0..count).map(|number| full - (number + 1) / 2 % (full - least + 1)).collect()
}
*/

// %% attempt: a list of one strength too many -> wrong_answer
/*
fn stamp_strength(count: i64, full: i64, least: i64) -> Vec<i64> {
    (least..=full).rev().cycle().take(count as usize + 1).collect()
}
*/

// %% attempt: takes a signed number of impressions -> syntax_error
/*
fn stamp_strength(count: i64, full: i64, least: i64) -> Vec<i64> {
    (least..=full).rev().cycle().take(count).collect()
}
*/
