// task: passk/ink_rollers
// entry point: ink_rollers
// tags: dynamic programming
// %% prompt
use std::collections::BTreeMap;

/// Prints posters in their order and returns the fewest minutes of changing inks.
///
/// `inks` gives the ink of each as its darkness, at least 1. The press has two rollers, at first with ink 0;
/// either may print a poster once it has its ink. Changing a roller to darker ink takes the difference in
/// minutes, to lighter ink twice the difference.
///
/// ink_rollers(&[5, 2, 5, 2]) // 7
/// ink_rollers(&[4, 6, 5]) // 8
fn ink_rollers(inks: &[i64]) -> i64 {
// %% canonical solution
    // The fewest minutes, by the ink of the roller that did not print the last poster.
    let mut least = BTreeMap::from([(0, 0)]);
    let mut last = 0;
    for &ink in inks {
        let mut after: BTreeMap<i64, i64> = BTreeMap::new();
        for (&other, minutes) in &least {
            for (changed, kept) in [(last, other), (other, last)] {
                let total = minutes + (ink - changed).max(2 * (changed - ink));
                let best = after.entry(kept).or_insert(total);
                *best = total.min(*best);
            }
        }
        least = after;
        last = ink;
    }
    least.into_values().min().unwrap_or(0)
}

// %% test
fn main() {
    check(ink_rollers(&[5, 2, 5, 2]), 7);
    check(ink_rollers(&[4, 6, 5]), 8);
    check(ink_rollers(&[]), 0);
    check(ink_rollers(&[3]), 3);
    check(ink_rollers(&[3, 3, 3]), 3);
    check(ink_rollers(&[1, 2, 3, 4]), 4);
    check(ink_rollers(&[4, 3]), 6);
    check(ink_rollers(&[9, 8]), 11);
    check(ink_rollers(&[9, 8, 9]), 12);
    check(ink_rollers(&[4, 1, 4, 1, 4]), 5);
    check(ink_rollers(&[8, 7, 1]), 11);
    check(ink_rollers(&[10, 4, 1, 4, 1, 4, 1, 4, 1]), 23);
    check(ink_rollers(&[2, 9, 3, 8, 4]), 15);
    check(ink_rollers(&[6, 2, 4, 1, 6, 3]), 18);
    check(ink_rollers(&[10, 1, 5, 10, 1, 5, 10]), 27);
    check(ink_rollers(&[1, 9, 1, 5, 9, 5, 1]), 22);
    check(ink_rollers(&[7, 12, 3, 9, 9, 14, 2, 6, 11]), 37);
    check(ink_rollers(&[1, 15, 6, 20, 11, 2, 16, 7, 21, 12, 3, 17, 8, 22, 13, 4, 18, 9, 23, 14, 5, 19, 10, 1, 15, 6,
        20, 11, 2, 16, 7, 21, 12, 3, 17, 8, 22, 13, 4, 18, 9, 23, 14, 5, 19, 10, 1, 15, 6, 20, 11, 2, 16, 7, 21, 12,
        3, 17, 8, 22]), 498);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: always changes the roller that is changed sooner -> wrong_answer
/*
fn ink_rollers(inks: &[i64]) -> i64 {
    let mut rollers = [0, 0];
    let mut total = 0;
    for &ink in inks {
        let minutes = rollers.map(|old: i64| (ink - old).max(2 * (old - ink)));
        let roller = usize::from(minutes[1] < minutes[0]);
        total += minutes[roller];
        rollers[roller] = ink;
    }
    total
}
*/

// %% attempt: a lighter ink takes no longer than a darker one -> wrong_answer
/*
fn ink_rollers(inks: &[i64]) -> i64 {
    // The fewest minutes, by the ink of the roller that did not print the last poster.
    let mut least = BTreeMap::from([(0, 0)]);
    let mut last = 0;
    for &ink in inks {
        let mut after: BTreeMap<i64, i64> = BTreeMap::new();
        for (&other, minutes) in &least {
            for (changed, kept) in [(last, other), (other, last)] {
                let total = minutes + (ink - changed).abs();
                let best = after.entry(kept).or_insert(total);
                *best = total.min(*best);
            }
        }
        least = after;
        last = ink;
    }
    least.into_values().min().unwrap_or(0)
}
*/

// %% attempt: a darker ink takes twice as long -> wrong_answer
/*
fn ink_rollers(inks: &[i64]) -> i64 {
    // The fewest minutes, by the ink of the roller that did not print the last poster.
    let mut least = BTreeMap::from([(0, 0)]);
    let mut last = 0;
    for &ink in inks {
        let mut after: BTreeMap<i64, i64> = BTreeMap::new();
        for (&other, minutes) in &least {
            for (changed, kept) in [(last, other), (other, last)] {
                let total = minutes + (2 * (ink - changed)).max(changed - ink);
                let best = after.entry(kept).or_insert(total);
                *best = total.min(*best);
            }
        }
        least = after;
        last = ink;
    }
    least.into_values().min().unwrap_or(0)
}
*/

// %% attempt: has one roller only -> wrong_answer
/*
fn ink_rollers(inks: &[i64]) -> i64 {
    // The fewest minutes, by the ink of the roller that did not print the last poster.
    let mut least = BTreeMap::from([(0, 0)]);
    let mut last = 0;
    for &ink in inks {
        let mut after: BTreeMap<i64, i64> = BTreeMap::new();
        for (&other, minutes) in &least {
            for (changed, kept) in [(last, other)] {
                let total = minutes + (ink - changed).max(2 * (changed - ink));
                let best = after.entry(kept).or_insert(total);
                *best = total.min(*best);
            }
        }
        least = after;
        last = ink;
    }
    least.into_values().min().unwrap_or(0)
}
*/

// %% attempt: the first ink of each roller is free -> wrong_answer
/*
fn ink_rollers(inks: &[i64]) -> i64 {
    // The fewest minutes, by the ink of the roller that did not print the last poster.
    let mut least = BTreeMap::from([(0, 0)]);
    let mut last = 0;
    for &ink in inks {
        let mut after: BTreeMap<i64, i64> = BTreeMap::new();
        for (&other, minutes) in &least {
            for (changed, kept) in [(last, other), (other, last)] {
                let total = minutes + if changed == 0 { 0 } else { (ink - changed).max(2 * (changed - ink)) };
                let best = after.entry(kept).or_insert(total);
                *best = total.min(*best);
            }
        }
        least = after;
        last = ink;
    }
    least.into_values().min().unwrap_or(0)
}
*/

// %% attempt: tries every choice of rollers -> timeout
/*
fn ink_rollers(inks: &[i64]) -> i64 {
    fn fewest(inks: &[i64], left: i64, right: i64) -> i64 {
        let Some((&ink, rest)) = inks.split_first() else {
            return 0;
        };
        let change = |old: i64| (ink - old).max(2 * (old - ink));
        (change(left) + fewest(rest, ink, right)).min(change(right) + fewest(rest, left, ink))
    }
    fewest(inks, 0, 0)
}
*/
