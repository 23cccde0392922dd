// task: passk/digit_steps
// entry point: digit_steps
// tags: numbers, counting
// %% prompt
/// Counts the neighbouring digits of a number of 0 or more of which the right one is higher than the left one
/// by just 1.
///
/// The last and the first digit are neighbours too, as if the number stood on a ring: the first one is to the
/// right of the last one. A number of one digit has no neighbours.
///
/// digit_steps(1230) // 3
/// digit_steps(912) // 1
fn digit_steps(number: i64) -> usize {
// %% canonical solution
    let digits: Vec<i64> = number.to_string().bytes().map(|digit| i64::from(digit - b'0')).collect();
    let left = digits.last().into_iter().chain(&digits);
    left.zip(&digits).filter(|(a, b)| *b - *a == 1).count()
}

// %% test
fn main() {
    check(digit_steps(1230), 3);
    check(digit_steps(912), 1);
    check(digit_steps(0), 0);
    check(digit_steps(7), 0);
    check(digit_steps(12), 1);
    check(digit_steps(21), 1);
    check(digit_steps(10), 1);
    check(digit_steps(11), 0);
    check(digit_steps(123456789), 8);
    check(digit_steps(987654321), 0);
    check(digit_steps(1212), 2);
    check(digit_steps(8989), 2);
    check(digit_steps(90), 0);
    check(digit_steps(2101), 2);
    check(digit_steps(100000), 1);
    check(digit_steps(56789), 4);
}

#[track_caller]
fn check(actual: usize, expected: usize) {
    assert_eq!(actual, expected);
}

// %% attempt: the ring is not closed -> wrong_answer
/*
fn digit_steps(number: i64) -> usize {
    let digits: Vec<i64> = number.to_string().bytes().map(|digit| i64::from(digit - b'0')).collect();
    digits.windows(2).filter(|pair| pair[1] - pair[0] == 1).count()
}
*/

// %% attempt: lower by 1 counts too -> wrong_answer
/*
fn digit_steps(number: i64) -> usize {
    let digits: Vec<i64> = number.to_string().bytes().map(|digit| i64::from(digit - b'0')).collect();
    let left = digits.last().into_iter().chain(&digits);
    left.zip(&digits).filter(|(a, b)| (*b - *a).abs() == 1).count()
}
*/

// %% attempt: any higher digit counts -> wrong_answer
/*
fn digit_steps(number: i64) -> usize {
    let digits: Vec<i64> = number.to_string().bytes().map(|digit| i64::from(digit - b'0')).collect();
    let left = digits.last().into_iter().chain(&digits);
    left.zip(&digits).filter(|(a, b)| b > a).count()
}
*/

// %% attempt: 0 follows on 9 -> wrong_answer
/*
fn digit_steps(number: i64) -> usize {
    let digits: Vec<i64> = number.to_string().bytes().map(|digit| i64::from(digit - b'0')).collect();
    let left = digits.last().into_iter().chain(&digits);
    left.zip(&digits).filter(|(a, b)| (*b - *a).rem_euclid(10) == 1).count()
}
*/

// %% attempt: digits without a sign -> runtime_error
/*
fn digit_steps(number: i64) -> usize {
    let digits: Vec<u8> = number.to_string().bytes().map(|digit| digit - b'0').collect();
    let left = digits.last().into_iter().chain(&digits);
    left.zip(&digits).filter(|(a, b)| *b - *a == 1).count()
}
*/
