// task: passk/cards_match
// entry point: cards_match
// tags: geometry, grids
// %% prompt
/// Says whether two punched cards have the same pattern of holes.
///
/// A hole is (column, row); all holes of a card differ, in no order. Patterns are the same if one, after half
/// a turn or none, can be moved by whole columns and rows to cover the other hole upon hole. Cards are never
/// turned over. Two cards without holes match.
///
/// cards_match(&[(0, 0), (1, 0), (0, 1)], &[(5, 9), (6, 9), (6, 8)]) // true
/// cards_match(&[(0, 0), (1, 0), (0, 1)], &[(0, 0), (1, 0), (1, 1)]) // false
fn cards_match(first: &[(i64, i64)], second: &[(i64, i64)]) -> bool {
// %% canonical solution
    let pattern = |holes: &[(i64, i64)], sign: i64| -> Vec<(i64, i64)> {
        let mut turned: Vec<(i64, i64)> = holes.iter().map(|(column, row)| (sign * column, sign * row)).collect();
        turned.sort();
        turned.iter().map(|(column, row)| (column - turned[0].0, row - turned[0].1)).collect()
    };
    let kept = pattern(first, 1);
    kept == pattern(second, 1) || kept == pattern(second, -1)
}

// %% test
fn main() {
    check(cards_match(&[(0, 0), (1, 0), (0, 1)], &[(5, 9), (6, 9), (6, 8)]), true);
    check(cards_match(&[(0, 0), (1, 0), (0, 1)], &[(0, 0), (1, 0), (1, 1)]), false);
    check(cards_match(&[], &[]), true);
    check(cards_match(&[], &[(0, 0)]), false);
    check(cards_match(&[(2, 2)], &[]), false);
    check(cards_match(&[(3, 4)], &[(-7, 0)]), true);
    check(cards_match(&[(0, 0), (2, 1)], &[(7, 6), (5, 5)]), true);
    check(cards_match(&[(0, 0), (2, 1)], &[(0, 0), (1, 2)]), false);
    check(cards_match(&[(0, 0), (2, 1)], &[(0, 1), (2, 0)]), false);
    check(cards_match(&[(0, 0), (1, 0), (0, 1)], &[(1, 1), (0, 1), (0, 2)]), true);
    check(cards_match(&[(0, 0), (1, 0), (0, 1)], &[(-4, -3), (-5, -2), (-5, -3)]), true);
    check(cards_match(&[(0, 0), (1, 0), (0, 1)], &[(1, 1), (0, 1), (1, 0)]), true);
    check(cards_match(&[(0, 0), (1, 0), (0, 1)], &[(1, 1), (0, 1)]), false);
    check(cards_match(&[(1, 1), (0, 1)], &[(0, 0), (1, 0), (0, 1)]), false);
    check(cards_match(&[(0, 0), (1, 0), (0, 1), (3, 3)], &[(0, 0), (1, 0), (0, 1)]), false);
    check(cards_match(&[(0, 0), (1, 0), (0, 1)], &[(0, 0), (1, 0), (0, 1), (9, 9)]), false);
    check(cards_match(&[(0, 0), (1, 0), (3, 0)], &[(2, 0), (3, 0), (0, 0)]), true);
    check(cards_match(&[(0, 0), (1, 0), (3, 0)], &[(0, 0), (2, 0), (5, 0)]), false);
    check(cards_match(&[(0, 1), (23, 0)], &[(0, 12), (3, 0)]), false);
    check(cards_match(&[(0, 0), (9, 0), (10, 0)], &[(10, 4), (0, 4), (1, 4)]), true);
    check(cards_match(&[(1, 0), (0, 1), (11, 1)], &[(0, 11), (10, 0), (11, 11)]), false);
}

#[track_caller]
fn check(actual: bool, expected: bool) {
    assert_eq!(actual, expected);
}

// %% attempt: compares the places of the holes -> wrong_answer
/*
fn cards_match(first: &[(i64, i64)], second: &[(i64, i64)]) -> bool {
    let sorted = |holes: &[(i64, i64)]| {
        let mut sorted = holes.to_vec();
        sorted.sort();
        sorted
    };
    sorted(first) == sorted(second)
}
*/

// %% attempt: does not turn -> wrong_answer
/*
fn cards_match(first: &[(i64, i64)], second: &[(i64, i64)]) -> bool {
    let pattern = |holes: &[(i64, i64)], sign: i64| -> Vec<(i64, i64)> {
        let mut turned: Vec<(i64, i64)> = holes.iter().map(|(column, row)| (sign * column, sign * row)).collect();
        turned.sort();
        turned.iter().map(|(column, row)| (column - turned[0].0, row - turned[0].1)).collect()
    };
    let kept = pattern(first, 1);
    kept == pattern(second, 1)
}
*/

// %% attempt: turns the card over -> wrong_answer
/*
fn cards_match(first: &[(i64, i64)], second: &[(i64, i64)]) -> bool {
    let pattern = |holes: &[(i64, i64)], sign: i64| -> Vec<(i64, i64)> {
        let mut turned: Vec<(i64, i64)> = holes.iter().map(|(column, row)| (sign * column, *row)).collect();
        turned.sort();
        turned.iter().map(|(column, row)| (column - turned[0].0, row - turned[0].1)).collect()
    };
    let kept = pattern(first, 1);
    kept == pattern(second, 1) || kept == pattern(second, -1)
}
*/

// %% attempt: holes without a partner do not count -> wrong_answer
/*
fn cards_match(first: &[(i64, i64)], second: &[(i64, i64)]) -> bool {
    let pattern = |holes: &[(i64, i64)], sign: i64| -> Vec<(i64, i64)> {
        let mut turned: Vec<(i64, i64)> = holes.iter().map(|(column, row)| (sign * column, sign * row)).collect();
        turned.sort();
        turned.iter().map(|(column, row)| (column - turned[0].0, row - turned[0].1)).collect()
    };
    let kept = pattern(first, 1);
    let matches = |other: Vec<(i64, i64)>| kept.iter().zip(&other).all(|(a, b)| a == b);
    matches(pattern(second, 1)) || matches(pattern(second, -1))
}
*/

// %% attempt: takes the holes in the order given -> wrong_answer
/*
fn cards_match(first: &[(i64, i64)], second: &[(i64, i64)]) -> bool {
    let pattern = |holes: &[(i64, i64)], sign: i64| -> Vec<(i64, i64)> {
        let turned: Vec<(i64, i64)> = holes.iter().map(|(column, row)| (sign * column, sign * row)).collect();
        turned.iter().map(|(column, row)| (column - turned[0].0, row - turned[0].1)).collect()
    };
    let kept = pattern(first, 1);
    kept == pattern(second, 1) || kept == pattern(second, -1)
}
*/

// %% attempt: asks a card without holes for its first hole -> runtime_error
/*
fn cards_match(first: &[(i64, i64)], second: &[(i64, i64)]) -> bool {
    let pattern = |holes: &[(i64, i64)], sign: i64| -> Vec<(i64, i64)> {
        let mut turned: Vec<(i64, i64)> = holes.iter().map(|(column, row)| (sign * column, sign * row)).collect();
        turned.sort();
        let (left, low) = turned[0];
        turned.iter().map(|(column, row)| (column - left, row - low)).collect()
    };
    let kept = pattern(first, 1);
    kept == pattern(second, 1) || kept == pattern(second, -1)
}
*/
