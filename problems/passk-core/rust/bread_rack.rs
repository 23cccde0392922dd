// task: passk/bread_rack
// entry point: bread_rack
// tags: scheduling
// %% prompt
/// Says in which minute the last loaf is done and how many minutes the first of two bakers waits.
///
/// Loaves (shape, bake) come in order; both are minutes, at least 1. From minute 0 the first baker shapes each and
/// lays it on a rack of `places`, at least 1; while that is full she waits with it. The second takes the next loaf
/// off it whenever she is free, and bakes it.
///
/// bread_rack(&[(2, 5), (2, 5), (2, 5), (2, 5)], 1) // (22, 4)
/// bread_rack(&[(2, 5), (2, 5), (2, 5), (2, 5)], 2) // (22, 0)
fn bread_rack(loaves: &[(i64, i64)], places: usize) -> (i64, i64) {
// %% canonical solution
    let mut taken: Vec<i64> = Vec::new();
    let (mut shaped, mut baked, mut waited) = (0, 0, 0);
    for (number, &(shape, bake)) in loaves.iter().enumerate() {
        shaped += shape;
        if number >= places {
            let wait = (taken[number - places] - shaped).max(0);
            waited += wait;
            shaped += wait;
        }
        taken.push(shaped.max(baked));
        baked = taken[number] + bake;
    }
    (baked, waited)
}

// %% test
fn main() {
    check(bread_rack(&[(2, 5), (2, 5), (2, 5), (2, 5)], 1), (22, 4));
    check(bread_rack(&[(2, 5), (2, 5), (2, 5), (2, 5)], 2), (22, 0));
    check(bread_rack(&[], 3), (0, 0));
    check(bread_rack(&[(4, 6)], 1), (10, 0));
    check(bread_rack(&[(4, 6), (4, 6)], 1), (16, 0));
    check(bread_rack(&[(4, 6), (4, 6), (1, 6)], 1), (22, 1));
    check(bread_rack(&[(1, 9), (1, 1), (1, 1), (1, 1)], 1), (13, 7));
    check(bread_rack(&[(1, 9), (1, 1), (1, 1), (1, 1)], 2), (13, 6));
    check(bread_rack(&[(1, 9), (1, 1), (1, 1), (1, 1)], 3), (13, 0));
    check(bread_rack(&[(5, 1), (5, 1), (5, 1)], 1), (16, 0));
    check(bread_rack(&[(1, 1), (9, 1), (1, 8), (1, 1), (1, 1)], 1), (21, 6));
    check(bread_rack(&[(3, 4), (1, 7), (2, 2), (6, 3), (1, 9), (1, 1), (2, 5), (1, 1), (1, 6)], 1), (41, 16));
    check(bread_rack(&[(3, 4), (1, 7), (2, 2), (6, 3), (1, 9), (1, 1), (2, 5), (1, 1), (1, 6)], 2), (41, 11));
    check(bread_rack(&[(3, 4), (1, 7), (2, 2), (6, 3), (1, 9), (1, 1), (2, 5), (1, 1), (1, 6)], 3), (41, 10));
    check(bread_rack(&[(1, 10), (1, 10), (1, 10), (1, 10), (40, 3), (1, 7), (1, 7), (1, 7)], 2), (75, 7));
}

#[track_caller]
fn check(actual: (i64, i64), expected: (i64, i64)) {
    assert_eq!(actual, expected);
}

// %% attempt: bakes when all loaves are shaped -> wrong_answer
/*
fn bread_rack(loaves: &[(i64, i64)], places: usize) -> (i64, i64) {
    (loaves.iter().map(|(shape, bake)| shape + bake).sum(), 0)
}
*/

// %% attempt: the rack is never full -> wrong_answer
/*
fn bread_rack(loaves: &[(i64, i64)], places: usize) -> (i64, i64) {
    let mut taken: Vec<i64> = Vec::new();
    let (mut shaped, mut baked, waited) = (0, 0, 0);
    for (number, &(shape, bake)) in loaves.iter().enumerate() {
        shaped += shape;
        taken.push(shaped.max(baked));
        baked = taken[number] + bake;
    }
    (baked, waited)
}
*/

// %% attempt: the loaf in the oven still has its place on the rack -> wrong_answer
/*
fn bread_rack(loaves: &[(i64, i64)], places: usize) -> (i64, i64) {
    let mut taken: Vec<i64> = Vec::new();
    let (mut shaped, mut baked, mut waited) = (0, 0, 0);
    for (number, &(shape, bake)) in loaves.iter().enumerate() {
        shaped += shape;
        if number >= places {
            let wait = (taken[number - places] + loaves[number - places].1 - shaped).max(0);
            waited += wait;
            shaped += wait;
        }
        taken.push(shaped.max(baked));
        baked = taken[number] + bake;
    }
    (baked, waited)
}
*/

// %% attempt: one loaf more than the rack has places -> wrong_answer
/*
fn bread_rack(loaves: &[(i64, i64)], places: usize) -> (i64, i64) {
    let mut taken: Vec<i64> = Vec::new();
    let (mut shaped, mut baked, mut waited) = (0, 0, 0);
    for (number, &(shape, bake)) in loaves.iter().enumerate() {
        shaped += shape;
        if number > places {
            let wait = (taken[number - places - 1] - shaped).max(0);
            waited += wait;
            shaped += wait;
        }
        taken.push(shaped.max(baked));
        baked = taken[number] + bake;
    }
    (baked, waited)
}
*/

// %% attempt: counts the minutes in which the second baker waits -> wrong_answer
/*
fn bread_rack(loaves: &[(i64, i64)], places: usize) -> (i64, i64) {
    let mut taken: Vec<i64> = Vec::new();
    let (mut shaped, mut baked, mut waited) = (0, 0, 0);
    for (number, &(shape, bake)) in loaves.iter().enumerate() {
        shaped += shape;
        if number >= places {
            let wait = (taken[number - places] - shaped).max(0);
            shaped += wait;
        }
        taken.push(shaped.max(baked));
        waited += taken[number] - baked;
        baked = taken[number] + bake;
    }
    (baked, waited)
}
*/

// %% attempt: the first baker goes on while she waits -> wrong_answer
/*
fn bread_rack(loaves: &[(i64, i64)], places: usize) -> (i64, i64) {
    let mut taken: Vec<i64> = Vec::new();
    let (mut shaped, mut baked, mut waited) = (0, 0, 0);
    for (number, &(shape, bake)) in loaves.iter().enumerate() {
        shaped += shape;
        if number >= places {
            let wait = (taken[number - places] - shaped).max(0);
            waited += wait;
        }
        taken.push(shaped.max(baked));
        baked = taken[number] + bake;
    }
    (baked, waited)
}
*/

// %% attempt: asks when loaves were taken that are not on the rack yet -> runtime_error
/*
fn bread_rack(loaves: &[(i64, i64)], places: usize) -> (i64, i64) {
    let mut taken: Vec<i64> = Vec::new();
    let (mut shaped, mut baked, mut waited) = (0, 0, 0);
    for (number, &(shape, bake)) in loaves.iter().enumerate() {
        shaped += shape;
        let wait = (taken[number - places] - shaped).max(0);
        waited += wait;
        shaped += wait;
        taken.push(shaped.max(baked));
        baked = taken[number] + bake;
    }
    (baked, waited)
}
*/
