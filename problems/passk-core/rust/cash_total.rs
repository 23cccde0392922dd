// task: passk/cash_total
// entry point: cash_total
// tags: money, numbers
// %% prompt
/// Computes what is paid in cash at a market stall whose smallest coin is worth `coin` cents.
///
/// The prices, in cents, are added up first; a returned bottle counts as a negative price. The sum is then
/// rounded to that multiple of `coin` which is nearest. A sum halfway between two multiples is rounded to the
/// lower one, also below 0: the customer pays less or gets more. `coin` is positive.
///
/// cash_total(&[199, 249], 5) // 450
/// cash_total(&[20, -45], 10) // -30
fn cash_total(prices: &[i64], coin: i64) -> i64 {
// %% canonical solution
    let total: i64 = prices.iter().sum();
    let rest = total.rem_euclid(coin);
    if rest * 2 > coin {
        total - rest + coin
    } else {
        total - rest
    }
}

// %% test
fn main() {
    check(cash_total(&[199, 249], 5), 450);
    check(cash_total(&[20, -45], 10), -30);
    check(cash_total(&[], 5), 0);
    check(cash_total(&[5], 5), 5);
    check(cash_total(&[7], 5), 5);
    check(cash_total(&[8], 5), 10);
    check(cash_total(&[5], 10), 0);
    check(cash_total(&[6], 10), 10);
    check(cash_total(&[15], 10), 10);
    check(cash_total(&[25], 10), 20);
    check(cash_total(&[-5], 10), -10);
    check(cash_total(&[-4], 10), 0);
    check(cash_total(&[-7], 5), -5);
    check(cash_total(&[-8], 5), -10);
    check(cash_total(&[3, 3, 3], 5), 10);
    check(cash_total(&[123], 1), 123);
    check(cash_total(&[1], 2), 0);
    check(cash_total(&[3], 2), 2);
    check(cash_total(&[99999999, 1, 2], 100), 100000000);
    check(cash_total(&[49, 1], 100), 0);
    check(cash_total(&[51], 100), 100);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: halves go up -> wrong_answer
/*
fn cash_total(prices: &[i64], coin: i64) -> i64 {
    let total: i64 = prices.iter().sum();
    let rest = total.rem_euclid(coin);
    if rest * 2 >= coin {
        total - rest + coin
    } else {
        total - rest
    }
}
*/

// %% attempt: rounds each price -> wrong_answer
/*
fn cash_total(prices: &[i64], coin: i64) -> i64 {
    let round = |price: i64| {
        let rest = price.rem_euclid(coin);
        if rest * 2 > coin {
            price - rest + coin
        } else {
            price - rest
        }
    };
    prices.iter().map(|&price| round(price)).sum()
}
*/

// %% attempt: always rounds down -> wrong_answer
/*
fn cash_total(prices: &[i64], coin: i64) -> i64 {
    let total: i64 = prices.iter().sum();
    let rest = total.rem_euclid(coin);
    total - rest
}
*/

// %% attempt: halves go away from zero -> wrong_answer
/*
fn cash_total(prices: &[i64], coin: i64) -> i64 {
    let total: i64 = prices.iter().sum();
    (total as f64 / coin as f64).round() as i64 * coin
}
*/

// %% attempt: the remainder of a number below 0 is taken as it is -> wrong_answer
/*
fn cash_total(prices: &[i64], coin: i64) -> i64 {
    let total: i64 = prices.iter().sum();
    let rest = total % coin;
    if rest * 2 > coin {
        total - rest + coin
    } else {
        total - rest
    }
}
*/

// %% attempt: a sum without its type -> syntax_error
/*
fn cash_total(prices: &[i64], coin: i64) -> i64 {
    let total = prices.iter().sum();
    let rest = total.rem_euclid(coin);
    if rest * 2 > coin {
        total - rest + coin
    } else {
        total - rest
    }
}
*/
