// task: passk/museum_van
// entry point: museum_van
// tags: dynamic programming, dicts
// %% prompt
use std::collections::BTreeMap;

/// Returns the highest worth of museum pieces that a van can bring.
///
/// A piece is (kind, weight, worth), its numbers positive. All pieces of one kind that come along travel in one
/// crate, which weighs `crate_weight` and has room for any number; kinds never share one. Pieces and crates
/// together weigh at most `limit`.
///
/// museum_van(&[("vase", 2, 5), ("vase", 3, 4), ("coin", 1, 6)], 2, 7) // 11
/// museum_van(&[("vase", 2, 5), ("vase", 3, 4), ("coin", 1, 6)], 3, 8) // 9
fn museum_van(pieces: &[(&str, usize, i64)], crate_weight: usize, limit: usize) -> i64 {
// %% canonical solution
    let mut kinds: BTreeMap<&str, Vec<(usize, i64)>> = BTreeMap::new();
    for &(kind, weight, worth) in pieces {
        kinds.entry(kind).or_default().push((weight, worth));
    }
    let mut best = vec![0; limit + 1];
    for group in kinds.values() {
        // With the crate of this kind; None where it does not fit.
        let mut packed: Vec<Option<i64>> =
            (0..=limit).map(|load| Some(best[load.checked_sub(crate_weight)?])).collect();
        for &(weight, worth) in group {
            for load in (weight..=limit).rev() {
                packed[load] = packed[load].max(packed[load - weight].map(|most| most + worth));
            }
        }
        for (most, load) in best.iter_mut().zip(packed) {
            *most = load.unwrap_or(0).max(*most);
        }
    }
    best[limit]
}

// %% test
fn main() {
    check(museum_van(&[("vase", 2, 5), ("vase", 3, 4), ("coin", 1, 6)], 2, 7), 11);
    check(museum_van(&[("vase", 2, 5), ("vase", 3, 4), ("coin", 1, 6)], 3, 8), 9);
    check(museum_van(&[], 1, 10), 0);
    check(museum_van(&[("vase", 1, 9)], 2, 2), 0);
    check(museum_van(&[("vase", 1, 9)], 2, 3), 9);
    check(museum_van(&[("vase", 1, 9)], 5, 0), 0);
    check(museum_van(&[("vase", 1, 9)], 0, 1), 9);
    check(museum_van(&[("vase", 1, 2), ("vase", 1, 2), ("coin", 1, 3)], 4, 6), 4);
    check(museum_van(&[("vase", 1, 2), ("vase", 1, 2), ("coin", 1, 3)], 0, 2), 5);
    check(museum_van(&[("vase", 1, 1), ("coin", 1, 1), ("mask", 1, 1)], 3, 12), 3);
    check(museum_van(&[("vase", 1, 1), ("coin", 1, 1), ("mask", 1, 1)], 3, 11), 2);
    check(museum_van(&[("vase", 5, 10), ("coin", 4, 7), ("coin", 4, 7)], 1, 9), 14);
    check(museum_van(&[("vase", 2, 3)], 1, 20), 3);
    check(museum_van(&[("vase", 2, 8), ("coin", 1, 5), ("vase", 6, 9), ("coin", 2, 2)], 2, 9), 15);
    check(museum_van(&[("vase", 2, 8), ("coin", 1, 5), ("vase", 6, 9), ("coin", 2, 2)], 2, 15), 24);
    check(museum_van(&[("a", 3, 7), ("b", 2, 5), ("c", 4, 8), ("a", 5, 9), ("b", 6, 11), ("c", 1, 1), ("a", 2, 2)],
        3, 20), 27);
    check(museum_van(&[("a", 3, 7), ("b", 2, 5), ("c", 4, 8), ("a", 5, 9), ("b", 6, 11), ("c", 1, 1), ("a", 2, 2)],
        1, 20), 34);
    check(museum_van(&[("a", 3, 7), ("b", 2, 5), ("c", 4, 8), ("a", 5, 9), ("b", 6, 11), ("c", 1, 1), ("a", 2, 2)],
        6, 20), 18);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: every piece has a crate of its own -> wrong_answer
/*
fn museum_van(pieces: &[(&str, usize, i64)], crate_weight: usize, limit: usize) -> i64 {
    let mut best = vec![0; limit + 1];
    for &(_, weight, worth) in pieces {
        for load in (weight + crate_weight..=limit).rev() {
            best[load] = best[load].max(best[load - weight - crate_weight] + worth);
        }
    }
    best[limit]
}
*/

// %% attempt: all pieces share one crate -> wrong_answer
/*
fn museum_van(pieces: &[(&str, usize, i64)], crate_weight: usize, limit: usize) -> i64 {
    let mut best = vec![0; limit + 1];
    for &(_, weight, worth) in pieces {
        for load in (weight..=limit).rev() {
            best[load] = best[load].max(best[load - weight] + worth);
        }
    }
    best[limit.saturating_sub(crate_weight)]
}
*/

// %% attempt: a piece may come along more than once -> wrong_answer
/*
fn museum_van(pieces: &[(&str, usize, i64)], crate_weight: usize, limit: usize) -> i64 {
    let mut kinds: BTreeMap<&str, Vec<(usize, i64)>> = BTreeMap::new();
    for &(kind, weight, worth) in pieces {
        kinds.entry(kind).or_default().push((weight, worth));
    }
    let mut best = vec![0; limit + 1];
    for group in kinds.values() {
        // With the crate of this kind; None where it does not fit.
        let mut packed: Vec<Option<i64>> =
            (0..=limit).map(|load| Some(best[load.checked_sub(crate_weight)?])).collect();
        for &(weight, worth) in group {
            for load in weight..=limit {
                packed[load] = packed[load].max(packed[load - weight].map(|most| most + worth));
            }
        }
        for (most, load) in best.iter_mut().zip(packed) {
            *most = load.unwrap_or(0).max(*most);
        }
    }
    best[limit]
}
*/

// %% attempt: takes what is worth most first -> wrong_answer
/*
fn museum_van(pieces: &[(&str, usize, i64)], crate_weight: usize, limit: usize) -> i64 {
    let mut ranked = pieces.to_vec();
    ranked.sort_by_key(|piece| -piece.2);
    let mut left = limit;
    let mut total = 0;
    let mut packed: Vec<&str> = Vec::new();
    for (kind, weight, worth) in ranked {
        let needed = weight + if packed.contains(&kind) { 0 } else { crate_weight };
        if needed <= left {
            left -= needed;
            total += worth;
            packed.push(kind);
        }
    }
    total
}
*/

// %% attempt: takes a kind that is new for one it has seen -> runtime_error
/*
fn museum_van(pieces: &[(&str, usize, i64)], crate_weight: usize, limit: usize) -> i64 {
    let mut kinds: BTreeMap<&str, Vec<(usize, i64)>> = BTreeMap::new();
    for &(kind, weight, worth) in pieces {
        kinds.get_mut(kind).unwrap().push((weight, worth));
    }
    let mut best = vec![0; limit + 1];
    for group in kinds.values() {
        // With the crate of this kind; None where it does not fit.
        let mut packed: Vec<Option<i64>> =
            (0..=limit).map(|load| Some(best[load.checked_sub(crate_weight)?])).collect();
        for &(weight, worth) in group {
            for load in (weight..=limit).rev() {
                packed[load] = packed[load].max(packed[load - weight].map(|most| most + worth));
            }
        }
        for (most, load) in best.iter_mut().zip(packed) {
            *most = load.unwrap_or(0).max(*most);
        }
    }
    best[limit]
}
*/

// %% attempt: a crate always fits in -> runtime_error
/*
fn museum_van(pieces: &[(&str, usize, i64)], crate_weight: usize, limit: usize) -> i64 {
    let mut kinds: BTreeMap<&str, Vec<(usize, i64)>> = BTreeMap::new();
    for &(kind, weight, worth) in pieces {
        kinds.entry(kind).or_default().push((weight, worth));
    }
    let mut best = vec![0; limit + 1];
    for group in kinds.values() {
        // With the crate of this kind; None where it does not fit.
        let mut packed: Vec<Option<i64>> = (0..=limit).map(|load| Some(best[load - crate_weight])).collect();
        for &(weight, worth) in group {
            for load in (weight..=limit).rev() {
                packed[load] = packed[load].max(packed[load - weight].map(|most| most + worth));
            }
        }
        for (most, load) in best.iter_mut().zip(packed) {
            *most = load.unwrap_or(0).max(*most);
        }
    }
    best[limit]
}
*/
