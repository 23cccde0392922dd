// task: passk/half_pills
// entry point: half_pills
// tags: numbers
// %% prompt
/// Works out how many half pills a vet gives to an animal.
///
/// The animal should get `dose` milligrams for each kilogram of its weight. One pill has `pill`
/// milligrams and can be broken into two halves. Take the count of halves whose milligrams come nearest
/// to what the animal should get; if two counts are equally near, take the smaller one. But every animal
/// gets at least one half. All three numbers are whole and at least 1.
///
/// half_pills(12, 5, 40) // 3
/// half_pills(30, 3, 40) // 4
fn half_pills(weight: i64, dose: i64, pill: i64) -> i64 {
// %% canonical solution
    let wanted = 2 * weight * dose;
    let mut halves = wanted / pill;
    if 2 * (wanted % pill) > pill {
        halves += 1;
    }
    halves.max(1)
}

// %% test
fn main() {
    check(half_pills(12, 5, 40), 3);
    check(half_pills(30, 3, 40), 4);
    check(half_pills(1, 1, 1), 2);
    check(half_pills(1, 1, 2), 1);
    check(half_pills(1, 1, 3), 1);
    check(half_pills(1, 1, 4), 1);
    check(half_pills(1, 1, 5), 1);
    check(half_pills(1, 1, 100), 1);
    check(half_pills(3, 1, 4), 1);
    check(half_pills(5, 1, 4), 2);
    check(half_pills(10, 7, 20), 7);
    check(half_pills(25, 1, 20), 2);
    check(half_pills(26, 1, 20), 3);
    check(half_pills(24, 1, 20), 2);
    check(half_pills(35, 1, 20), 3);
    check(half_pills(4, 9, 7), 10);
    check(half_pills(450, 12, 250), 43);
    check(half_pills(1, 29, 40), 1);
    check(half_pills(1, 31, 40), 2);
    check(half_pills(7, 3, 14), 3);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: a tie takes the larger count -> wrong_answer
/*
fn half_pills(weight: i64, dose: i64, pill: i64) -> i64 {
    let wanted = 2 * weight * dose;
    let mut halves = wanted / pill;
    if 2 * (wanted % pill) >= pill {
        halves += 1;
    }
    halves.max(1)
}
*/

// %% attempt: rounds up -> wrong_answer
/*
fn half_pills(weight: i64, dose: i64, pill: i64) -> i64 {
    let wanted = 2 * weight * dose;
    let mut halves = wanted / pill;
    if wanted % pill > 0 {
        halves += 1;
    }
    halves.max(1)
}
*/

// %% attempt: rounds down -> wrong_answer
/*
fn half_pills(weight: i64, dose: i64, pill: i64) -> i64 {
    let wanted = 2 * weight * dose;
    let halves = wanted / pill;
    halves.max(1)
}
*/

// %% attempt: counts whole pills -> wrong_answer
/*
fn half_pills(weight: i64, dose: i64, pill: i64) -> i64 {
    let wanted = weight * dose;
    let mut halves = wanted / pill;
    if 2 * (wanted % pill) > pill {
        halves += 1;
    }
    halves.max(1)
}
*/

// %% attempt: a small animal gets nothing -> wrong_answer
/*
fn half_pills(weight: i64, dose: i64, pill: i64) -> i64 {
    let wanted = 2 * weight * dose;
    let mut halves = wanted / pill;
    if 2 * (wanted % pill) > pill {
        halves += 1;
    }
    halves
}
*/

// %% attempt: a fraction of 32 bits and the rounding of the language -> wrong_answer
/*
fn half_pills(weight: i64, dose: i64, pill: i64) -> i64 {
    let halves = (2 * weight * dose) as f32 / pill as f32;
    (halves.round() as i64).max(1)
}
*/
