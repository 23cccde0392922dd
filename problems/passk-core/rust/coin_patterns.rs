// task: passk/coin_patterns
// entry point: coin_patterns
// tags: dynamic programming, numbers
// %% prompt
/// Counts the ways to pay `amount` exactly with at most `most` coins, where order does not matter.
///
/// `coins` holds different positive values, each of which may be used any number of times. There is one
/// way to pay 0: with no coin at all.
///
/// coin_patterns(5, &[1, 2], 3) // 1
/// coin_patterns(5, &[1, 2], 5) // 3
fn coin_patterns(amount: usize, coins: &[usize], most: usize) -> i64 {
// %% canonical solution
    let mut ways = vec![vec![0; most + 1]; amount + 1];
    ways[0][0] = 1;
    for &coin in coins {
        for value in coin..=amount {
            for used in 1..=most {
                ways[value][used] += ways[value - coin][used - 1];
            }
        }
    }
    ways[amount].iter().sum()
}

// %% test
fn main() {
    check(coin_patterns(5, &[1, 2], 3), 1);
    check(coin_patterns(5, &[1, 2], 4), 2);
    check(coin_patterns(5, &[1, 2], 5), 3);
    check(coin_patterns(5, &[1, 2], 50), 3);
    check(coin_patterns(0, &[1, 2], 3), 1);
    check(coin_patterns(0, &[], 0), 1);
    check(coin_patterns(7, &[], 3), 0);
    check(coin_patterns(3, &[5], 3), 0);
    check(coin_patterns(10, &[5], 2), 1);
    check(coin_patterns(10, &[5], 1), 0);
    check(coin_patterns(10, &[3, 2, 5], 10), 4);
    check(coin_patterns(6, &[2, 4], 2), 1);
    check(coin_patterns(100, &[1, 5, 10, 25, 50], 100), 292);
    check(coin_patterns(200, &[1, 2, 5, 10, 20, 50, 100, 200], 10), 59);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: counts orders as different ways -> wrong_answer
/*
fn coin_patterns(amount: usize, coins: &[usize], most: usize) -> i64 {
    let mut ways = vec![vec![0; most + 1]; amount + 1];
    ways[0][0] = 1;
    for value in 1..=amount {
        for &coin in coins.iter().filter(|&&coin| coin <= value) {
            for used in 1..=most {
                ways[value][used] += ways[value - coin][used - 1];
            }
        }
    }
    ways[amount].iter().sum()
}
*/

// %% attempt: exactly `most` coins instead of at most -> wrong_answer
/*
fn coin_patterns(amount: usize, coins: &[usize], most: usize) -> i64 {
    let mut ways = vec![vec![0; most + 1]; amount + 1];
    ways[0][0] = 1;
    for &coin in coins {
        for value in coin..=amount {
            for used in 1..=most {
                ways[value][used] += ways[value - coin][used - 1];
            }
        }
    }
    ways[amount][most]
}
*/

// %% attempt: ignores the limit of coins -> wrong_answer
/*
fn coin_patterns(amount: usize, coins: &[usize], most: usize) -> i64 {
    let mut ways = vec![0; amount + 1];
    ways[0] = 1;
    for &coin in coins {
        for value in coin..=amount {
            ways[value] += ways[value - coin];
        }
    }
    ways[amount]
}
*/

// %% attempt: a coin may be worth more than the amount -> runtime_error
/*
fn coin_patterns(amount: usize, coins: &[usize], most: usize) -> i64 {
    let mut ways = vec![vec![0; most + 1]; amount + 1];
    ways[0][0] = 1;
    for &coin in coins {
        for value in 0..=amount {
            for used in 1..=most {
                ways[value][used] += ways[value - coin][used - 1];
            }
        }
    }
    ways[amount].iter().sum()
}
*/

// %% attempt: tries every sequence of coins -> timeout
/*
fn coin_patterns(amount: usize, coins: &[usize], most: usize) -> i64 {
    fn pay(
        left: usize,
        coins: &[usize],
        used: Vec<usize>,
        most: usize,
        found: &mut std::collections::HashSet<Vec<usize>>,
    ) {
        if left == 0 {
            let mut sorted = used;
            sorted.sort();
            found.insert(sorted);
        } else if used.len() < most {
            for &coin in coins.iter().filter(|&&coin| coin <= left) {
                let mut next = used.clone();
                next.push(coin);
                pay(left - coin, coins, next, most, found);
            }
        }
    }
    let mut found = std::collections::HashSet::new();
    pay(amount, coins, Vec::new(), most, &mut found);
    found.len() as i64
}
*/
