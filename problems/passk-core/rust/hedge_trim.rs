// task: passk/hedge_trim
// entry point: hedge_trim
// tags: lists, counting
// %% prompt
/// Cuts a hedge of bushes down to at most `most` each and says how much is cut off and how many bushes are
/// touched.
///
/// But a bush that stands lower than both of its neighbours before the cut is left as it is, for the birds;
/// the bushes at the ends have one neighbour and are never left.
///
/// hedge_trim(&[5, 3, 6], 4) // (3, 2)
/// hedge_trim(&[9, 7, 8], 4) // (9, 2)
fn hedge_trim(heights: &[i64], most: i64) -> (i64, i64) {
// %% canonical solution
    let (mut cut, mut touched) = (0, 0);
    for (i, &height) in heights.iter().enumerate() {
        let is_inside = i > 0 && i + 1 < heights.len();
        let is_left = is_inside && heights[i - 1] > height && heights[i + 1] > height;
        if !is_left && height > most {
            cut += height - most;
            touched += 1;
        }
    }
    (cut, touched)
}

// %% test
fn main() {
    check(hedge_trim(&[5, 3, 6], 4), (3, 2));
    check(hedge_trim(&[9, 7, 8], 4), (9, 2));
    check(hedge_trim(&[], 4), (0, 0));
    check(hedge_trim(&[5], 4), (1, 1));
    check(hedge_trim(&[4], 4), (0, 0));
    check(hedge_trim(&[4, 5, 4], 4), (1, 1));
    check(hedge_trim(&[8, 6, 6, 8], 5), (8, 4));
    check(hedge_trim(&[8, 6, 7, 6, 8], 5), (8, 3));
    check(hedge_trim(&[7, 6], 5), (3, 2));
    check(hedge_trim(&[9, 6, 9, 6, 9], 5), (12, 3));
    check(hedge_trim(&[1, 2, 3], 9), (0, 0));
    check(hedge_trim(&[6, 6, 6], 5), (3, 3));
    check(hedge_trim(&[9, 8, 7], 5), (9, 3));
    check(hedge_trim(&[7, 8, 9], 5), (9, 3));
}

#[track_caller]
fn check(actual: (i64, i64), expected: (i64, i64)) {
    assert_eq!(actual, expected);
}

// %% attempt: no bush is left for the birds -> wrong_answer
/*
fn hedge_trim(heights: &[i64], most: i64) -> (i64, i64) {
    let (mut cut, mut touched) = (0, 0);
    for &height in heights {
        if height > most {
            cut += height - most;
            touched += 1;
        }
    }
    (cut, touched)
}
*/

// %% attempt: a bush as low as a neighbour is left too -> wrong_answer
/*
fn hedge_trim(heights: &[i64], most: i64) -> (i64, i64) {
    let (mut cut, mut touched) = (0, 0);
    for (i, &height) in heights.iter().enumerate() {
        let is_inside = i > 0 && i + 1 < heights.len();
        let is_left = is_inside && heights[i - 1] >= height && heights[i + 1] >= height;
        if !is_left && height > most {
            cut += height - most;
            touched += 1;
        }
    }
    (cut, touched)
}
*/

// %% attempt: compares with neighbours that are cut already -> wrong_answer
/*
fn hedge_trim(heights: &[i64], most: i64) -> (i64, i64) {
    let (mut cut, mut touched) = (0, 0);
    for (i, &height) in heights.iter().enumerate() {
        let is_inside = i > 0 && i + 1 < heights.len();
        let is_left = is_inside && heights[i - 1].min(most) > height && heights[i + 1] > height;
        if !is_left && height > most {
            cut += height - most;
            touched += 1;
        }
    }
    (cut, touched)
}
*/

// %% attempt: a low bush at an end is left -> wrong_answer
/*
fn hedge_trim(heights: &[i64], most: i64) -> (i64, i64) {
    let (mut cut, mut touched) = (0, 0);
    for (i, &height) in heights.iter().enumerate() {
        let is_lower = |neighbour: Option<&i64>| neighbour.map_or(true, |other| *other > height);
        let is_left = is_lower(heights[..i].last()) && is_lower(heights.get(i + 1));
        if !is_left && height > most {
            cut += height - most;
            touched += 1;
        }
    }
    (cut, touched)
}
*/

// %% attempt: the first bush has a neighbour before it -> runtime_error
/*
fn hedge_trim(heights: &[i64], most: i64) -> (i64, i64) {
    let (mut cut, mut touched) = (0, 0);
    for (i, &height) in heights.iter().enumerate() {
        let is_inside = i + 1 < heights.len();
        let is_left = is_inside && heights[i - 1] > height && heights[i + 1] > height;
        if !is_left && height > most {
            cut += height - most;
            touched += 1;
        }
    }
    (cut, touched)
}
*/
