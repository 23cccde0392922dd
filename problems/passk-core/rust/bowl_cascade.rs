// task: passk/bowl_cascade
// entry point: bowl_cascade
// tags: simulation, numbers
// %% prompt
/// Says how much each bowl of a fountain holds after `water` cups were poured into the top one.
///
/// The bowls stand below each other, the top one first, and are empty at the beginning. `capacities` is in
/// cups, too. What a bowl can't hold spills over its rim: half of the spilled cups, rounded down, reach the
/// bowl below, and the others splash on the floor. No number is negative.
///
/// bowl_cascade(&[3, 5, 4], 12) // [3, 4, 0]
/// bowl_cascade(&[4, 4], 3) // [3, 0]
fn bowl_cascade(capacities: &[i64], water: i64) -> Vec<i64> {
// %% canonical solution
    let mut water = water;
    capacities
        .iter()
        .map(|&capacity| {
            let held = water.min(capacity);
            water = (water - held) / 2;
            held
        })
        .collect()
}

// %% test
fn main() {
    check(bowl_cascade(&[3, 5, 4], 12), vec![3, 4, 0]);
    check(bowl_cascade(&[4, 4], 3), vec![3, 0]);
    check(bowl_cascade(&[], 9), vec![]);
    check(bowl_cascade(&[5], 0), vec![0]);
    check(bowl_cascade(&[5], 5), vec![5]);
    check(bowl_cascade(&[5], 6), vec![5]);
    check(bowl_cascade(&[5, 5], 6), vec![5, 0]);
    check(bowl_cascade(&[5, 5], 7), vec![5, 1]);
    check(bowl_cascade(&[5, 5], 8), vec![5, 1]);
    check(bowl_cascade(&[0, 3, 3], 5), vec![0, 2, 0]);
    check(bowl_cascade(&[2, 0, 7], 11), vec![2, 0, 2]);
    check(bowl_cascade(&[1, 1, 1, 1, 1], 63), vec![1, 1, 1, 1, 1]);
    check(bowl_cascade(&[10, 1, 2, 100], 1000), vec![10, 1, 2, 100]);
    check(bowl_cascade(&[3, 3, 3], 9), vec![3, 3, 0]);
    check(bowl_cascade(&[3, 3, 3], 10), vec![3, 3, 0]);
}

#[track_caller]
fn check(actual: Vec<i64>, expected: Vec<i64>) {
    assert_eq!(actual, expected);
}

// %% attempt: everything that spills reaches the next bowl -> wrong_answer
/*
fn bowl_cascade(capacities: &[i64], water: i64) -> Vec<i64> {
    let mut water = water;
    capacities
        .iter()
        .map(|&capacity| {
            let held = water.min(capacity);
            water = water - held;
            held
        })
        .collect()
}
*/

// %% attempt: half of the spill is rounded up -> wrong_answer
/*
fn bowl_cascade(capacities: &[i64], water: i64) -> Vec<i64> {
    let mut water = water;
    capacities
        .iter()
        .map(|&capacity| {
            let held = water.min(capacity);
            water = (water - held + 1) / 2;
            held
        })
        .collect()
}
*/

// %% attempt: half of all water runs on, not of the spill -> wrong_answer
/*
fn bowl_cascade(capacities: &[i64], water: i64) -> Vec<i64> {
    let mut water = water;
    capacities
        .iter()
        .map(|&capacity| {
            let held = water.min(capacity);
            water = (water / 2 - held).max(0);
            held
        })
        .collect()
}
*/

// %% attempt: leaves the dry bowls out -> wrong_answer
/*
fn bowl_cascade(capacities: &[i64], water: i64) -> Vec<i64> {
    let mut water = water;
    capacities
        .iter()
        .map(|&capacity| {
            let held = water.min(capacity);
            water = (water - held) / 2;
            held
        })
        .filter(|&held| held > 0)
        .collect()
}
*/

// %% attempt: the water runs short without a sign -> runtime_error
/*
fn bowl_cascade(capacities: &[i64], water: i64) -> Vec<i64> {
    let mut water = water;
    capacities
        .iter()
        .map(|&capacity| {
            let spilled = (water as u64 - capacity as u64) as i64;
            let held = water - spilled;
            water = spilled / 2;
            held
        })
        .collect()
}
*/
