// task: passk/lantern_oil
// entry point: lantern_oil
// tags: dynamic programming
// %% prompt
/// Finds the least oil with which a lighthouse keeper gets through some nights, where `nights` says what each
/// would cost.
///
/// The light must not be dark for two nights in a row, and the first night after a dark one costs 1 more,
/// because the cold lamp needs it. The light was lit on the night before the first one; what comes after the
/// last night does not matter.
///
/// lantern_oil(&[5, 2, 5]) // 3
/// lantern_oil(&[4, 4]) // 4
fn lantern_oil(nights: &[i64]) -> i64 {
// %% canonical solution
    let (mut lit, mut dark) = (0, i64::MAX / 2);
    for cost in nights {
        (lit, dark) = ((lit + cost).min(dark + cost + 1), lit);
    }
    lit.min(dark)
}

// %% test
fn main() {
    check(lantern_oil(&[5, 2, 5]), 3);
    check(lantern_oil(&[4, 4]), 4);
    check(lantern_oil(&[]), 0);
    check(lantern_oil(&[3]), 0);
    check(lantern_oil(&[1, 1, 1]), 2);
    check(lantern_oil(&[9, 1, 9, 1, 9]), 4);
    check(lantern_oil(&[1, 9, 1, 9, 1]), 5);
    check(lantern_oil(&[2, 3, 3, 2]), 6);
    check(lantern_oil(&[0, 0, 0]), 0);
    check(lantern_oil(&[5, 5, 5, 5, 5]), 12);
    check(lantern_oil(&[10, 1, 1, 10]), 3);
    check(lantern_oil(&[1, 2, 3, 4, 5, 6]), 11);
    check(lantern_oil(&[3, 1, 4, 1, 5, 9, 2, 6]), 12);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: a cold lamp needs no more oil -> wrong_answer
/*
fn lantern_oil(nights: &[i64]) -> i64 {
    let (mut lit, mut dark) = (0, i64::MAX / 2);
    for cost in nights {
        (lit, dark) = ((lit + cost).min(dark + cost), lit);
    }
    lit.min(dark)
}
*/

// %% attempt: the last night must be lit -> wrong_answer
/*
fn lantern_oil(nights: &[i64]) -> i64 {
    let (mut lit, mut dark) = (0, i64::MAX / 2);
    for cost in nights {
        (lit, dark) = ((lit + cost).min(dark + cost + 1), lit);
    }
    lit
}
*/

// %% attempt: the first night must be lit -> wrong_answer
/*
fn lantern_oil(nights: &[i64]) -> i64 {
    let Some((first, others)) = nights.split_first() else {
        return 0;
    };
    let (mut lit, mut dark) = (*first, i64::MAX / 2);
    for cost in others {
        (lit, dark) = ((lit + cost).min(dark + cost + 1), lit);
    }
    lit.min(dark)
}
*/

// %% attempt: every other night is dark -> wrong_answer
/*
fn lantern_oil(nights: &[i64]) -> i64 {
    let odd: i64 = nights.iter().skip(1).step_by(2).map(|cost| cost + 1).sum();
    let even: i64 = nights.iter().step_by(2).map(|cost| cost + 1).sum();
    odd.min((even - 1).max(0))
}
*/

// %% attempt: adds to the largest number -> runtime_error
/*
fn lantern_oil(nights: &[i64]) -> i64 {
    let (mut lit, mut dark) = (0, i64::MAX);
    for cost in nights {
        (lit, dark) = ((lit + cost).min(dark + cost + 1), lit);
    }
    lit.min(dark)
}
*/
