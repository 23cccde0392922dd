// task: passk/ripe_apples
// entry point: ripe_apples
// tags: lists
// %% prompt
/// Picks apples along a branch from left to right and returns the sizes of those that are picked.
///
/// An apple is picked if its size is `least` or more. Each pick shakes the branch so much that the next apple
/// falls down and is lost, whatever its size; the one after that is looked at again.
///
/// ripe_apples(&[7, 9, 8, 5, 9], 7) // [7, 8, 9]
/// ripe_apples(&[5, 7, 7, 7], 7) // [7, 7]
fn ripe_apples(sizes: &[i64], least: i64) -> Vec<i64> {
// %% canonical solution
    let mut apples = sizes.iter();
    let mut picked = Vec::new();
    while let Some(&size) = apples.next() {
        if size >= least {
            picked.push(size);
            apples.next();
        }
    }
    picked
}

// %% test
fn main() {
    check(ripe_apples(&[7, 9, 8, 5, 9], 7), vec![7, 8, 9]);
    check(ripe_apples(&[5, 7, 7, 7], 7), vec![7, 7]);
    check(ripe_apples(&[], 3), vec![]);
    check(ripe_apples(&[4], 4), vec![4]);
    check(ripe_apples(&[3], 4), vec![]);
    check(ripe_apples(&[4, 4], 4), vec![4]);
    check(ripe_apples(&[9, 1, 9], 5), vec![9, 9]);
    check(ripe_apples(&[1, 9, 9, 9, 9, 9], 5), vec![9, 9, 9]);
    check(ripe_apples(&[3, 3, 8, 2, 2, 8], 8), vec![8, 8]);
    check(ripe_apples(&[8, 9, 10, 11], 8), vec![8, 10]);
    check(ripe_apples(&[0, -1, 0], 0), vec![0, 0]);
    check(ripe_apples(&[6, 6, 6, 6, 6, 6, 6], 6), vec![6, 6, 6, 6]);
}

#[track_caller]
fn check(actual: Vec<i64>, expected: Vec<i64>) {
    assert_eq!(actual, expected);
}

// %% attempt: no apple falls down -> wrong_answer
/*
fn ripe_apples(sizes: &[i64], least: i64) -> Vec<i64> {
    let mut apples = sizes.iter();
    let mut picked = Vec::new();
    for &size in apples.by_ref() {
        if size >= least {
            picked.push(size);
        }
    }
    picked
}
*/

// %% attempt: an apple of just the size is left -> wrong_answer
/*
fn ripe_apples(sizes: &[i64], least: i64) -> Vec<i64> {
    let mut apples = sizes.iter();
    let mut picked = Vec::new();
    while let Some(&size) = apples.next() {
        if size > least {
            picked.push(size);
            apples.next();
        }
    }
    picked
}
*/

// %% attempt: the next ripe apple falls, not the next one -> wrong_answer
/*
fn ripe_apples(sizes: &[i64], least: i64) -> Vec<i64> {
    sizes.iter().copied().filter(|&size| size >= least).step_by(2).collect()
}
*/

// %% attempt: looks only at every other place -> wrong_answer
/*
fn ripe_apples(sizes: &[i64], least: i64) -> Vec<i64> {
    sizes.iter().copied().step_by(2).filter(|&size| size >= least).collect()
}
*/

// %% attempt: the next apple is there -> runtime_error
/*
fn ripe_apples(sizes: &[i64], least: i64) -> Vec<i64> {
    let mut apples = sizes.iter();
    let mut picked = Vec::new();
    while let Some(&size) = apples.next() {
        if size >= least {
            picked.push(size);
            apples.next().unwrap();
        }
    }
    picked
}
*/

// %% attempt: goes on with the apples of a loop -> syntax_error
/*
fn ripe_apples(sizes: &[i64], least: i64) -> Vec<i64> {
    let mut apples = sizes.iter();
    let mut picked = Vec::new();
    for &size in apples {
        if size >= least {
            picked.push(size);
            apples.next();
        }
    }
    picked
}
*/
