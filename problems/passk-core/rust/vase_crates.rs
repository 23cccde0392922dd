// task: passk/vase_crates
// entry point: vase_crates
// tags: dynamic programming, lists
// %% prompt
/// Packs a row of vases and returns the least cost and the fewest crates that reach it.
///
/// Each crate takes 1 to `room` vases that stand side by side. It costs `price`, and 1 more for each centimetre
/// by which its tallest vase is higher than its lowest. Without vases there are no crates.
///
/// vase_crates(&[20, 22, 31, 30], 3, 5) // (13, 2)
/// vase_crates(&[20, 22, 31, 30], 3, 1) // (4, 3)
fn vase_crates(heights: &[i64], room: usize, price: i64) -> (i64, i64) {
// %% canonical solution
    let mut best = vec![(0, 0)];
    for end in 1..=heights.len() {
        let choice = |start: usize| {
            let vases = &heights[start..end];
            let spread = vases.iter().max().unwrap() - vases.iter().min().unwrap();
            let (cost, crates): (i64, i64) = best[start];
            (cost + price + spread, crates + 1)
        };
        let least = (end.saturating_sub(room)..end).map(choice).min().unwrap();
        best.push(least);
    }
    best[heights.len()]
}

// %% test
fn main() {
    check(vase_crates(&[20, 22, 31, 30], 3, 5), (13, 2));
    check(vase_crates(&[20, 22, 31, 30], 3, 1), (4, 3));
    check(vase_crates(&[], 4, 9), (0, 0));
    check(vase_crates(&[33], 1, 9), (9, 1));
    check(vase_crates(&[7, 7, 7, 7, 7], 2, 3), (9, 3));
    check(vase_crates(&[7, 7, 7, 7], 4, 0), (0, 1));
    check(vase_crates(&[1, 3], 2, 2), (4, 1));
    check(vase_crates(&[1, 3], 2, 1), (2, 2));
    check(vase_crates(&[1, 3, 1, 3], 2, 2), (8, 2));
    check(vase_crates(&[5, 1, 9], 3, 0), (0, 3));
    check(vase_crates(&[5, 1, 9], 1, 4), (12, 3));
    check(vase_crates(&[5, 1, 9], 3, 100), (108, 1));
    check(vase_crates(&[1, 9, 1, 9, 1], 5, 6), (14, 1));
    check(vase_crates(&[10, 10, 30, 30], 3, 8), (16, 2));
    check(vase_crates(&[2, 4, 6, 8, 10, 12], 6, 3), (13, 1));
    check(vase_crates(&[2, 4, 6, 8, 10, 12], 6, 2), (12, 1));
    check(vase_crates(&[40, 12, 13, 41, 42, 12, 50, 52, 51, 11, 10, 12, 30], 4, 6), (48, 7));
    check(vase_crates(&[40, 12, 13, 41, 42, 12, 50, 52, 51, 11, 10, 12, 30], 9, 25), (110, 2));
}

#[track_caller]
fn check(actual: (i64, i64), expected: (i64, i64)) {
    assert_eq!(actual, expected);
}

// %% attempt: fills each crate before the next one -> wrong_answer
/*
fn vase_crates(heights: &[i64], room: usize, price: i64) -> (i64, i64) {
    let spread = |vases: &[i64]| vases.iter().max().unwrap() - vases.iter().min().unwrap();
    let crates = heights.chunks(room);
    (crates.clone().map(|vases| price + spread(vases)).sum(), crates.count() as i64)
}
*/

// %% attempt: begins a crate only if that is cheaper at once -> wrong_answer
/*
fn vase_crates(heights: &[i64], room: usize, price: i64) -> (i64, i64) {
    let spread = |vases: &[i64]| vases.iter().max().unwrap_or(&0) - vases.iter().min().unwrap_or(&0);
    let (mut cost, mut crates, mut start) = (0, 0, 0);
    for end in 0..heights.len() {
        let more = spread(&heights[start..=end]) - spread(&heights[start..end]);
        if start == end || end - start == room || more > price {
            start = end;
            cost += price;
            crates += 1;
        } else {
            cost += more;
        }
    }
    (cost, crates)
}
*/

// %% attempt: counts the most crates that reach the least cost -> wrong_answer
/*
fn vase_crates(heights: &[i64], room: usize, price: i64) -> (i64, i64) {
    let mut best = vec![(0, 0)];
    for end in 1..=heights.len() {
        let choice = |start: usize| {
            let vases = &heights[start..end];
            let spread = vases.iter().max().unwrap() - vases.iter().min().unwrap();
            let (cost, crates): (i64, i64) = best[start];
            (cost + price + spread, crates + 1)
        };
        let least = (end.saturating_sub(room)..end).map(choice).min_by_key(|&(cost, crates)| (cost, -crates)).unwrap();
        best.push(least);
    }
    best[heights.len()]
}
*/

// %% attempt: takes the first and the last vase for the lowest and the tallest -> wrong_answer
/*
fn vase_crates(heights: &[i64], room: usize, price: i64) -> (i64, i64) {
    let mut best = vec![(0, 0)];
    for end in 1..=heights.len() {
        let choice = |start: usize| {
            let vases = &heights[start..end];
            let spread = (vases[vases.len() - 1] - vases[0]).abs();
            let (cost, crates): (i64, i64) = best[start];
            (cost + price + spread, crates + 1)
        };
        let least = (end.saturating_sub(room)..end).map(choice).min().unwrap();
        best.push(least);
    }
    best[heights.len()]
}
*/

// %% attempt: one vase too many fits -> wrong_answer
/*
fn vase_crates(heights: &[i64], room: usize, price: i64) -> (i64, i64) {
    let mut best = vec![(0, 0)];
    for end in 1..=heights.len() {
        let choice = |start: usize| {
            let vases = &heights[start..end];
            let spread = vases.iter().max().unwrap() - vases.iter().min().unwrap();
            let (cost, crates): (i64, i64) = best[start];
            (cost + price + spread, crates + 1)
        };
        let least = (end.saturating_sub(room + 1)..end).map(choice).min().unwrap();
        best.push(least);
    }
    best[heights.len()]
}
*/

// %% attempt: one vase too few fits -> runtime_error
/*
fn vase_crates(heights: &[i64], room: usize, price: i64) -> (i64, i64) {
    let mut best = vec![(0, 0)];
    for end in 1..=heights.len() {
        let choice = |start: usize| {
            let vases = &heights[start..end];
            let spread = vases.iter().max().unwrap() - vases.iter().min().unwrap();
            let (cost, crates): (i64, i64) = best[start];
            (cost + price + spread, crates + 1)
        };
        let least = ((end + 1).saturating_sub(room)..end).map(choice).min().unwrap();
        best.push(least);
    }
    best[heights.len()]
}
*/

// %% attempt: a crate for no vases -> wrong_answer
/*
fn vase_crates(heights: &[i64], room: usize, price: i64) -> (i64, i64) {
    let mut best = vec![(0, 1)];
    for end in 1..=heights.len() {
        let choice = |start: usize| {
            let vases = &heights[start..end];
            let spread = vases.iter().max().unwrap() - vases.iter().min().unwrap();
            let (cost, crates): (i64, i64) = best[start];
            (cost + price + spread, crates + 1)
        };
        let least = (end.saturating_sub(room)..end).map(choice).min().unwrap();
        best.push(least);
    }
    best[heights.len()]
}
*/
