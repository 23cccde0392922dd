// task: passk/chart_route
// entry point: chart_route
// tags: matrices, graphs
// %% prompt
/// Measures a ferry route with the chart of distances in an old sea atlas.
///
/// The atlas prints each distance only once, so the chart is a triangle: row i of `chart` has i
/// distances, from harbour i to the harbours 0 to i - 1. Row 0 is empty. `route` names harbours by their
/// numbers, in the order of the trip. Add up the distances from each stop to the next. Staying at the
/// same harbour is no distance, and neither is a route with fewer than two stops.
///
/// chart_route(&[vec![], vec![7], vec![4, 9]], &[0, 2, 1]) // 13
/// chart_route(&[vec![], vec![7]], &[1]) // 0
fn chart_route(chart: &[Vec<i64>], route: &[usize]) -> i64 {
// %% canonical solution
    route
        .windows(2)
        .map(|leg| (leg[0].max(leg[1]), leg[0].min(leg[1])))
        .filter(|(high, low)| high != low)
        .map(|(high, low)| chart[high][low])
        .sum()
}

// %% test
fn main() {
    check(chart_route(&[vec![], vec![7], vec![4, 9]], &[0, 2, 1]), 13);
    check(chart_route(&[vec![], vec![7]], &[1]), 0);
    check(chart_route(&[], &[]), 0);
    check(chart_route(&[vec![]], &[0, 0]), 0);
    check(chart_route(&[vec![], vec![7]], &[0, 1]), 7);
    check(chart_route(&[vec![], vec![7]], &[1, 0]), 7);
    check(chart_route(&[vec![], vec![7]], &[0, 1, 0, 1]), 21);
    check(chart_route(&[vec![], vec![7], vec![4, 9]], &[2, 2, 2]), 0);
    check(chart_route(&[vec![], vec![7], vec![4, 9]], &[2, 1, 1, 0]), 16);
    check(chart_route(&[vec![], vec![7], vec![4, 9]], &[]), 0);
    check(chart_route(&[vec![], vec![7], vec![4, 9], vec![1, 20, 300]], &[3, 2, 1, 0]), 316);
    check(chart_route(&[vec![], vec![7], vec![4, 9], vec![1, 20, 300]], &[0, 3, 1, 3, 2]), 341);
    check(chart_route(&[vec![], vec![7], vec![4, 9], vec![1, 20, 300]], &[0, 1, 2, 3, 0]), 317);
    check(chart_route(&[vec![], vec![0], vec![5, 6]], &[0, 1, 2]), 6);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: always goes from the higher harbour to the lower -> runtime_error
/*
fn chart_route(chart: &[Vec<i64>], route: &[usize]) -> i64 {
    route
        .windows(2)
        .map(|leg| (leg[0], leg[1]))
        .filter(|(high, low)| high != low)
        .map(|(high, low)| chart[high][low])
        .sum()
}
*/

// %% attempt: returns to the first harbour -> wrong_answer
/*
fn chart_route(chart: &[Vec<i64>], route: &[usize]) -> i64 {
    let mut round = route.to_vec();
    round.extend(route.first());
    round
        .windows(2)
        .map(|leg| (leg[0].max(leg[1]), leg[0].min(leg[1])))
        .filter(|(high, low)| high != low)
        .map(|(high, low)| chart[high][low])
        .sum()
}
*/

// %% attempt: forgets the last leg -> wrong_answer
/*
fn chart_route(chart: &[Vec<i64>], route: &[usize]) -> i64 {
    route[..route.len().saturating_sub(1)]
        .windows(2)
        .map(|leg| (leg[0].max(leg[1]), leg[0].min(leg[1])))
        .filter(|(high, low)| high != low)
        .map(|(high, low)| chart[high][low])
        .sum()
}
*/

// %% attempt: measures from the first stop only -> wrong_answer
/*
fn chart_route(chart: &[Vec<i64>], route: &[usize]) -> i64 {
    route
        .iter()
        .map(|&stop| (stop.max(route[0]), stop.min(route[0])))
        .filter(|(high, low)| high != low)
        .map(|(high, low)| chart[high][low])
        .sum()
}
*/

// %% attempt: a stay is looked up as well -> runtime_error
/*
fn chart_route(chart: &[Vec<i64>], route: &[usize]) -> i64 {
    route.windows(2).map(|leg| (leg[0].max(leg[1]), leg[0].min(leg[1]))).map(|(high, low)| chart[high][low]).sum()
}
*/
