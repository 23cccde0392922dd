// task: passk/rising_marks
// entry point: rising_marks
// tags: lists
// %% prompt
/// Paints flood marks on a harbour wall and returns the levels that get a mark, in the order of painting.
///
/// The first level gets one. Any later level gets one if it lies at least `rise` above the highest mark so
/// far; `rise` is positive. The other levels leave no trace.
///
/// rising_marks(&[3, 4, 6, 5, 9], 2) // [3, 6, 9]
/// rising_marks(&[5, 6, 7, 8], 3) // [5, 8]
fn rising_marks(levels: &[i64], rise: i64) -> Vec<i64> {
// %% canonical solution
    let mut marks: Vec<i64> = Vec::new();
    for &level in levels {
        if marks.last().map_or(true, |mark| level >= mark + rise) {
            marks.push(level);
        }
    }
    marks
}

// %% test
fn main() {
    check(rising_marks(&[3, 4, 6, 5, 9], 2), vec![3, 6, 9]);
    check(rising_marks(&[5, 6, 7, 8], 3), vec![5, 8]);
    check(rising_marks(&[], 1), vec![]);
    check(rising_marks(&[4], 1), vec![4]);
    check(rising_marks(&[4, 4], 1), vec![4]);
    check(rising_marks(&[4, 5], 1), vec![4, 5]);
    check(rising_marks(&[9, 1, 2, 3, 10], 1), vec![9, 10]);
    check(rising_marks(&[1, 2, 3, 4, 5], 2), vec![1, 3, 5]);
    check(rising_marks(&[0, 4, 8, 7, 12], 4), vec![0, 4, 8, 12]);
    check(rising_marks(&[-5, -3, -1], 2), vec![-5, -3, -1]);
    check(rising_marks(&[-5, -3, -1], 3), vec![-5, -1]);
    check(rising_marks(&[2, 9, 3, 9, 16], 7), vec![2, 9, 16]);
    check(rising_marks(&[10, 9, 8], 1), vec![10]);
}

#[track_caller]
fn check(actual: Vec<i64>, expected: Vec<i64>) {
    assert_eq!(actual, expected);
}

// %% attempt: compares with the level before instead of the highest mark -> wrong_answer
/*
fn rising_marks(levels: &[i64], rise: i64) -> Vec<i64> {
    let mut marks: Vec<i64> = Vec::new();
    for (i, &level) in levels.iter().enumerate() {
        if i == 0 || level >= levels[i - 1] + rise {
            marks.push(level);
        }
    }
    marks
}
*/

// %% attempt: a level that is just high enough gets no mark -> wrong_answer
/*
fn rising_marks(levels: &[i64], rise: i64) -> Vec<i64> {
    let mut marks: Vec<i64> = Vec::new();
    for &level in levels {
        if marks.last().map_or(true, |mark| level > mark + rise) {
            marks.push(level);
        }
    }
    marks
}
*/

// %% attempt: fails without a first level -> runtime_error
/*
fn rising_marks(levels: &[i64], rise: i64) -> Vec<i64> {
    let mut marks: Vec<i64> = vec![levels[0]];
    for &level in levels {
        if marks.last().map_or(true, |mark| level >= mark + rise) {
            marks.push(level);
        }
    }
    marks
}
*/

// %% attempt: every new record gets a mark -> wrong_answer
/*
fn rising_marks(levels: &[i64], rise: i64) -> Vec<i64> {
    let mut marks: Vec<i64> = Vec::new();
    for &level in levels {
        if marks.last().map_or(true, |mark| level > *mark) {
            marks.push(level);
        }
    }
    marks
}
*/

// %% attempt: the first level gets no mark -> wrong_answer
/*
fn rising_marks(levels: &[i64], rise: i64) -> Vec<i64> {
    let mut marks: Vec<i64> = Vec::new();
    for &level in levels {
        if marks.last().is_some_and(|mark| level >= mark + rise) {
            marks.push(level);
        }
    }
    marks
}
*/
