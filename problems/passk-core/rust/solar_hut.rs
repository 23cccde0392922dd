// task: passk/solar_hut
// entry point: solar_hut
// tags: simulation, numbers
// %% prompt
/// Follows the battery of a mountain hut through some days and says what is in it in the end and on how many
/// days the light fails.
///
/// On each day the sun first adds the day's number of `gains`, but the battery never holds more than `most`.
/// Then the evening takes the day's number of `uses`; if there is less, nothing is taken and the light fails
/// on that day. The battery begins full. Both lists are equally long.
///
/// solar_hut(&[2, 0, 1], &[3, 4, 2], 5) // (1, 1)
/// solar_hut(&[0, 0], &[2, 2], 3) // (1, 1)
fn solar_hut(gains: &[i64], uses: &[i64], most: i64) -> (i64, i64) {
// %% canonical solution
    let mut charge = most;
    let mut failed = 0;
    for (gain, taken) in gains.iter().zip(uses) {
        charge = most.min(charge + gain);
        if *taken > charge {
            failed += 1;
        } else {
            charge -= taken;
        }
    }
    (charge, failed)
}

// %% test
fn main() {
    check(solar_hut(&[2, 0, 1], &[3, 4, 2], 5), (1, 1));
    check(solar_hut(&[0, 0], &[2, 2], 3), (1, 1));
    check(solar_hut(&[], &[], 7), (7, 0));
    check(solar_hut(&[5], &[5], 5), (0, 0));
    check(solar_hut(&[5], &[6], 5), (5, 1));
    check(solar_hut(&[1, 1, 1], &[0, 0, 0], 4), (4, 0));
    check(solar_hut(&[0, 0, 0], &[1, 1, 1], 2), (0, 1));
    check(solar_hut(&[0, 3, 0], &[4, 4, 1], 5), (0, 1));
    check(solar_hut(&[9, 9], &[10, 9], 9), (0, 1));
    check(solar_hut(&[1, 0, 2, 0], &[3, 3, 3, 3], 6), (2, 2));
    check(solar_hut(&[0], &[0], 0), (0, 0));
    check(solar_hut(&[0, 10, 0], &[4, 1, 4], 4), (3, 1));
}

#[track_caller]
fn check(actual: (i64, i64), expected: (i64, i64)) {
    assert_eq!(actual, expected);
}

// %% attempt: the battery holds any amount -> wrong_answer
/*
fn solar_hut(gains: &[i64], uses: &[i64], most: i64) -> (i64, i64) {
    let mut charge = most;
    let mut failed = 0;
    for (gain, taken) in gains.iter().zip(uses) {
        charge = charge + gain;
        if *taken > charge {
            failed += 1;
        } else {
            charge -= taken;
        }
    }
    (charge, failed)
}
*/

// %% attempt: what is there is taken though the light fails -> wrong_answer
/*
fn solar_hut(gains: &[i64], uses: &[i64], most: i64) -> (i64, i64) {
    let mut charge = most;
    let mut failed = 0;
    for (gain, taken) in gains.iter().zip(uses) {
        charge = most.min(charge + gain);
        if *taken > charge {
            failed += 1;
            charge = 0;
        } else {
            charge -= taken;
        }
    }
    (charge, failed)
}
*/

// %% attempt: the battery begins empty -> wrong_answer
/*
fn solar_hut(gains: &[i64], uses: &[i64], most: i64) -> (i64, i64) {
    let mut charge = 0;
    let mut failed = 0;
    for (gain, taken) in gains.iter().zip(uses) {
        charge = most.min(charge + gain);
        if *taken > charge {
            failed += 1;
        } else {
            charge -= taken;
        }
    }
    (charge, failed)
}
*/

// %% attempt: the sun comes after the evening -> wrong_answer
/*
fn solar_hut(gains: &[i64], uses: &[i64], most: i64) -> (i64, i64) {
    let mut charge = most;
    let mut failed = 0;
    for (gain, taken) in gains.iter().zip(uses) {
        if *taken > charge {
            failed += 1;
        } else {
            charge -= taken;
        }
        charge = most.min(charge + gain);
    }
    (charge, failed)
}
*/

// %% attempt: takes from a battery without a sign -> runtime_error
/*
fn solar_hut(gains: &[i64], uses: &[i64], most: i64) -> (i64, i64) {
    let mut charge = most;
    let mut failed = 0;
    for (gain, taken) in gains.iter().zip(uses) {
        charge = most.min(charge + gain);
        if charge as u64 - (*taken as u64) > charge as u64 {
            failed += 1;
        } else {
            charge -= taken;
        }
    }
    (charge, failed)
}
*/
