// task: passk/gear_marks
// entry point: gear_marks
// tags: numbers
// %% prompt
fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 {
        a
    } else {
        gcd(b, a % b)
    }
}

/// Says how far the outer wheels of a music box turn until it is back in its first position.
///
/// The wheels stand in a row, and each one drives the next; `teeth` holds the number of teeth of each
/// wheel, at least one wheel. Each wheel has a mark that points up. The first wheel is turned clockwise
/// until all marks point up together again. Give the full turns of the first wheel and those of the last
/// wheel. Wheels that touch turn in opposite directions; turns of the last wheel against the clock are
/// negative.
///
/// gear_marks(&[20, 30]) // (3, -2)
/// gear_marks(&[12, 8, 6]) // (2, 4)
fn gear_marks(teeth: &[i64]) -> (i64, i64) {
// %% canonical solution
    let common = teeth.iter().fold(1, |common, count| common / gcd(common, *count) * count);
    let first = common / teeth[0];
    let last = common / teeth[teeth.len() - 1];
    if teeth.len() % 2 == 1 {
        (first, last)
    } else {
        (first, -last)
    }
}

// %% test
fn main() {
    check(gear_marks(&[20, 30]), (3, -2));
    check(gear_marks(&[12, 8, 6]), (2, 4));
    check(gear_marks(&[15]), (1, 1));
    check(gear_marks(&[1]), (1, 1));
    check(gear_marks(&[10, 10]), (1, -1));
    check(gear_marks(&[10, 10, 10]), (1, 1));
    check(gear_marks(&[10, 20]), (2, -1));
    check(gear_marks(&[20, 10]), (1, -2));
    check(gear_marks(&[7, 11]), (11, -7));
    check(gear_marks(&[30, 12, 30]), (2, 2));
    check(gear_marks(&[9, 7, 8, 3]), (56, -168));
    check(gear_marks(&[6, 4, 10]), (10, 6));
    check(gear_marks(&[40, 60, 24, 36, 16]), (18, 45));
    check(gear_marks(&[8, 1, 12, 1]), (3, -24));
    check(gear_marks(&[101, 103, 107]), (11021, 10403));
}

#[track_caller]
fn check(actual: (i64, i64), expected: (i64, i64)) {
    assert_eq!(actual, expected);
}

// %% attempt: multiplies all the teeth -> wrong_answer
/*
fn gear_marks(teeth: &[i64]) -> (i64, i64) {
    let common = teeth.iter().product::<i64>();
    let first = common / teeth[0];
    let last = common / teeth[teeth.len() - 1];
    if teeth.len() % 2 == 1 {
        (first, last)
    } else {
        (first, -last)
    }
}
*/

// %% attempt: the last wheel always turns like the first -> wrong_answer
/*
fn gear_marks(teeth: &[i64]) -> (i64, i64) {
    let common = teeth.iter().fold(1, |common, count| common / gcd(common, *count) * count);
    let first = common / teeth[0];
    let last = common / teeth[teeth.len() - 1];
    (first, last)
}
*/

// %% attempt: an even number of wheels turns clockwise -> wrong_answer
/*
fn gear_marks(teeth: &[i64]) -> (i64, i64) {
    let common = teeth.iter().fold(1, |common, count| common / gcd(common, *count) * count);
    let first = common / teeth[0];
    let last = common / teeth[teeth.len() - 1];
    if teeth.len() % 2 == 0 {
        (first, last)
    } else {
        (first, -last)
    }
}
*/

// %% attempt: looks at the first and the last wheel only -> wrong_answer
/*
fn gear_marks(teeth: &[i64]) -> (i64, i64) {
    let common =
        [teeth[0], teeth[teeth.len() - 1]].iter().fold(1, |common, count| common / gcd(common, *count) * count);
    let first = common / teeth[0];
    let last = common / teeth[teeth.len() - 1];
    if teeth.len() % 2 == 1 {
        (first, last)
    } else {
        (first, -last)
    }
}
*/

// %% attempt: counts teeth instead of turns -> wrong_answer
/*
fn gear_marks(teeth: &[i64]) -> (i64, i64) {
    let common = teeth.iter().fold(1, |common, count| common / gcd(common, *count) * count);
    let first = common;
    let last = common / teeth[teeth.len() - 1];
    if teeth.len() % 2 == 1 {
        (first, last)
    } else {
        (first, -last)
    }
}
*/

// %% attempt: a music box needs two wheels -> runtime_error
/*
fn gear_marks(teeth: &[i64]) -> (i64, i64) {
    let common = teeth[2..]
        .iter()
        .fold(teeth[0] / gcd(teeth[0], teeth[1]) * teeth[1], |common, count| common / gcd(common, *count) * count);
    let first = common / teeth[0];
    let last = common / teeth[teeth.len() - 1];
    if teeth.len() % 2 == 1 {
        (first, last)
    } else {
        (first, -last)
    }
}
*/

// %% attempt: the product in 8 bits -> runtime_error
/*
fn gear_marks(teeth: &[i64]) -> (i64, i64) {
    let common = teeth.iter().fold(1, |common, count| common / gcd(common, *count) * count);
    let first = common / teeth[0];
    let last = common / teeth[teeth.len() - 1];
    if i8::try_from(common).unwrap() > 0 && teeth.len() % 2 == 1 {
        (first, last)
    } else {
        (first, -last)
    }
}
*/
