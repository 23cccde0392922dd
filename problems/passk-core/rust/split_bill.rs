// task: passk/split_bill
// entry point: split_bill
// tags: money, numbers, sorting
// %% prompt
/// Splits a bill of `total` cents among guests in proportion to the prices of the plates they had.
///
/// Each share is first rounded down to a whole cent. The cents that are left go one each to the guests whose
/// shares lost most by that; among equal losses the guest with the dearer plate comes first, then the one who
/// is later in the list. If all plates cost 0, everyone has the same proportion. Prices and total are not
/// negative. Return the shares in the order of the plates; without guests there are none.
///
/// split_bill(100, &[10, 10, 10]) // [33, 33, 34]
/// split_bill(11, &[10, 30, 20]) // [2, 5, 4]
fn split_bill(total: i64, plates: &[i64]) -> Vec<i64> {
// %% canonical solution
    let is_free = plates.iter().all(|&price| price == 0);
    let prices: Vec<i64> = if is_free { vec![1; plates.len()] } else { plates.to_vec() };
    let sum: i64 = prices.iter().sum();
    let mut shares: Vec<i64> = prices.iter().map(|price| total * price / sum).collect();
    let left = total - shares.iter().sum::<i64>();
    let mut order: Vec<usize> = (0..prices.len()).collect();
    order.sort_by_key(|&i| std::cmp::Reverse((total * prices[i] % sum, prices[i], i)));
    for i in order.into_iter().take(left as usize) {
        shares[i] += 1;
    }
    shares
}

// %% test
fn main() {
    check(split_bill(100, &[10, 10, 10]), vec![33, 33, 34]);
    check(split_bill(11, &[10, 30, 20]), vec![2, 5, 4]);
    check(split_bill(0, &[]), vec![]);
    check(split_bill(100, &[]), vec![]);
    check(split_bill(100, &[7]), vec![100]);
    check(split_bill(100, &[0]), vec![100]);
    check(split_bill(0, &[3, 4]), vec![0, 0]);
    check(split_bill(101, &[0, 0]), vec![50, 51]);
    check(split_bill(11, &[0, 0, 0]), vec![3, 4, 4]);
    check(split_bill(100, &[0, 5]), vec![0, 100]);
    check(split_bill(100, &[1, 2]), vec![33, 67]);
    check(split_bill(50, &[1, 2]), vec![17, 33]);
    check(split_bill(10, &[15, 5]), vec![8, 2]);
    check(split_bill(10, &[5, 15]), vec![2, 8]);
    check(split_bill(2, &[5, 5, 5, 5]), vec![0, 0, 1, 1]);
    check(split_bill(6, &[3, 1, 3, 1]), vec![2, 1, 2, 1]);
    check(split_bill(5, &[3, 1, 3, 1]), vec![2, 0, 2, 1]);
    check(split_bill(1000, &[333, 333, 334]), vec![333, 333, 334]);
    check(split_bill(1, &[2, 3, 3, 2]), vec![0, 0, 1, 0]);
    check(split_bill(99999, &[1250, 990, 1790, 0, 45]), vec![30675, 24294, 43926, 0, 1104]);
    check(split_bill(100, &[0, 1]), vec![0, 100]);
}

#[track_caller]
fn check(actual: Vec<i64>, expected: Vec<i64>) {
    assert_eq!(actual, expected);
}

// %% attempt: equal losses go to the earlier guest -> wrong_answer
/*
fn split_bill(total: i64, plates: &[i64]) -> Vec<i64> {
    let is_free = plates.iter().all(|&price| price == 0);
    let prices: Vec<i64> = if is_free { vec![1; plates.len()] } else { plates.to_vec() };
    let sum: i64 = prices.iter().sum();
    let mut shares: Vec<i64> = prices.iter().map(|price| total * price / sum).collect();
    let left = total - shares.iter().sum::<i64>();
    let mut order: Vec<usize> = (0..prices.len()).collect();
    order.sort_by_key(|&i| std::cmp::Reverse((total * prices[i] % sum, prices[i], prices.len() - i)));
    for i in order.into_iter().take(left as usize) {
        shares[i] += 1;
    }
    shares
}
*/

// %% attempt: forgets the dearer plate -> wrong_answer
/*
fn split_bill(total: i64, plates: &[i64]) -> Vec<i64> {
    let is_free = plates.iter().all(|&price| price == 0);
    let prices: Vec<i64> = if is_free { vec![1; plates.len()] } else { plates.to_vec() };
    let sum: i64 = prices.iter().sum();
    let mut shares: Vec<i64> = prices.iter().map(|price| total * price / sum).collect();
    let left = total - shares.iter().sum::<i64>();
    let mut order: Vec<usize> = (0..prices.len()).collect();
    order.sort_by_key(|&i| std::cmp::Reverse((total * prices[i] % sum, i)));
    for i in order.into_iter().take(left as usize) {
        shares[i] += 1;
    }
    shares
}
*/

// %% attempt: all that is left goes to one guest -> wrong_answer
/*
fn split_bill(total: i64, plates: &[i64]) -> Vec<i64> {
    let is_free = plates.iter().all(|&price| price == 0);
    let prices: Vec<i64> = if is_free { vec![1; plates.len()] } else { plates.to_vec() };
    let sum: i64 = prices.iter().sum();
    let mut shares: Vec<i64> = prices.iter().map(|price| total * price / sum).collect();
    let left = total - shares.iter().sum::<i64>();
    let mut order: Vec<usize> = (0..prices.len()).collect();
    order.sort_by_key(|&i| std::cmp::Reverse((total * prices[i] % sum, prices[i], i)));
    for i in order.into_iter().take(1) {
        shares[i] += left;
    }
    shares
}
*/

// %% attempt: rounds each share to the nearest cent -> wrong_answer
/*
fn split_bill(total: i64, plates: &[i64]) -> Vec<i64> {
    let is_free = plates.iter().all(|&price| price == 0);
    let prices: Vec<i64> = if is_free { vec![1; plates.len()] } else { plates.to_vec() };
    let sum: i64 = prices.iter().sum();
    let mut shares: Vec<i64> = prices.iter().map(|price| total * price / sum).collect();
    for (share, price) in shares.iter_mut().zip(&prices) {
        *share += i64::from(total * price % sum * 2 >= sum);
    }
    shares
}
*/

// %% attempt: plates that cost nothing -> runtime_error
/*
fn split_bill(total: i64, plates: &[i64]) -> Vec<i64> {
    let prices = plates.to_vec();
    let sum: i64 = prices.iter().sum();
    let mut shares: Vec<i64> = prices.iter().map(|price| total * price / sum).collect();
    let left = total - shares.iter().sum::<i64>();
    let mut order: Vec<usize> = (0..prices.len()).collect();
    order.sort_by_key(|&i| std::cmp::Reverse((total * prices[i] % sum, prices[i], i)));
    for i in order.into_iter().take(left as usize) {
        shares[i] += 1;
    }
    shares
}
*/
