// task: passk/draft_gap
// entry point: draft_gap
// tags: lists, sorting
// %% prompt
/// Shares players out to two captains and says by how many points the first team is ahead, below 0 if it is
/// behind.
///
/// The players are chosen from the best score to the worst. The first captain chooses one, then the second
/// captain two, then the first two, and so on, always two in turn, until nobody is left.
///
/// draft_gap(&[5, 9, 7]) // -3
/// draft_gap(&[1, 2, 3, 4]) // 0
fn draft_gap(scores: &[i64]) -> i64 {
// %% canonical solution
    let mut ranked = scores.to_vec();
    ranked.sort();
    ranked.iter().rev().zip([1, -1, -1, 1].iter().cycle()).map(|(score, sign)| score * sign).sum()
}

// %% test
fn main() {
    check(draft_gap(&[5, 9, 7]), -3);
    check(draft_gap(&[1, 2, 3, 4]), 0);
    check(draft_gap(&[]), 0);
    check(draft_gap(&[8]), 8);
    check(draft_gap(&[8, 8]), 0);
    check(draft_gap(&[8, 3]), 5);
    check(draft_gap(&[4, 4, 4]), -4);
    check(draft_gap(&[10, 1, 1, 1, 1]), 10);
    check(draft_gap(&[6, 5, 4, 3, 2, 1]), 1);
    check(draft_gap(&[1, 2, 3, 4, 5, 6, 7, 8, 9]), 1);
    check(draft_gap(&[0, 0, 5]), 5);
    check(draft_gap(&[-1, -2, -3]), 4);
    check(draft_gap(&[50, 20, 20, 20, 5, 5, 1]), 29);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: the captains choose one player each in turn -> wrong_answer
/*
fn draft_gap(scores: &[i64]) -> i64 {
    let mut ranked = scores.to_vec();
    ranked.sort();
    ranked.iter().rev().zip([1, -1].iter().cycle()).map(|(score, sign)| score * sign).sum()
}
*/

// %% attempt: the first captain chooses two at first, too -> wrong_answer
/*
fn draft_gap(scores: &[i64]) -> i64 {
    let mut ranked = scores.to_vec();
    ranked.sort();
    ranked.iter().rev().zip([1, 1, -1, -1].iter().cycle()).map(|(score, sign)| score * sign).sum()
}
*/

// %% attempt: the players are chosen from the worst to the best -> wrong_answer
/*
fn draft_gap(scores: &[i64]) -> i64 {
    let mut ranked = scores.to_vec();
    ranked.sort();
    ranked.iter().zip([1, -1, -1, 1].iter().cycle()).map(|(score, sign)| score * sign).sum()
}
*/

// %% attempt: takes the players in the order in which they stand -> wrong_answer
/*
fn draft_gap(scores: &[i64]) -> i64 {
    let ranked = scores.to_vec();
    ranked.iter().zip([1, -1, -1, 1].iter().cycle()).map(|(score, sign)| score * sign).sum()
}
*/

// %% attempt: sorts the scores that it has borrowed -> syntax_error
/*
fn draft_gap(scores: &[i64]) -> i64 {
    let ranked = scores;
    ranked.sort();
    ranked.iter().rev().zip([1, -1, -1, 1].iter().cycle()).map(|(score, sign)| score * sign).sum()
}
*/
