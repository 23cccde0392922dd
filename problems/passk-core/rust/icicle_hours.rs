// task: passk/icicle_hours
// entry point: icicle_hours
// tags: numbers, simulation
// %% prompt
/// Counts the hours until an icicle has melted away.
///
/// Its length is a whole number of millimetres, 0 or more. Every hour it loses as many millimetres as its
/// length at that moment has digits: one of 104 millimetres loses 3, then 3 again, then 2.
///
/// icicle_hours(12) // 10
/// icicle_hours(104) // 55
fn icicle_hours(length: i64) -> i64 {
// %% canonical solution
    let mut length = length;
    let mut hours = 0;
    while length > 0 {
        length -= length.to_string().len() as i64;
        hours += 1;
    }
    hours
}

// %% test
fn main() {
    check(icicle_hours(12), 10);
    check(icicle_hours(104), 55);
    check(icicle_hours(0), 0);
    check(icicle_hours(1), 1);
    check(icicle_hours(2), 2);
    check(icicle_hours(9), 9);
    check(icicle_hours(10), 9);
    check(icicle_hours(11), 10);
    check(icicle_hours(19), 14);
    check(icicle_hours(50), 29);
    check(icicle_hours(99), 54);
    check(icicle_hours(100), 54);
    check(icicle_hours(101), 54);
    check(icicle_hours(102), 55);
    check(icicle_hours(250), 104);
    check(icicle_hours(999), 354);
    check(icicle_hours(1000), 354);
    check(icicle_hours(12345), 3073);
    check(icicle_hours(300000), 53937);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: loses as many as the last digit says -> timeout
/*
fn icicle_hours(length: i64) -> i64 {
    let mut length = length;
    let mut hours = 0;
    while length > 0 {
        length -= length % 10;
        hours += 1;
    }
    hours
}
*/

// %% attempt: loses the sum of the digits -> wrong_answer
/*
fn icicle_hours(length: i64) -> i64 {
    let mut length = length;
    let mut hours = 0;
    while length > 0 {
        length -= length.to_string().bytes().map(|digit| i64::from(digit - b'0')).sum::<i64>();
        hours += 1;
    }
    hours
}
*/

// %% attempt: loses the first digit -> wrong_answer
/*
fn icicle_hours(length: i64) -> i64 {
    let mut length = length;
    let mut hours = 0;
    while length > 0 {
        length -= i64::from(length.to_string().as_bytes()[0] - b'0');
        hours += 1;
    }
    hours
}
*/

// %% attempt: keeps the number of digits of the first hour -> wrong_answer
/*
fn icicle_hours(length: i64) -> i64 {
    let digits = length.to_string().len() as i64;
    (length + digits - 1) / digits
}
*/

// %% attempt: stops when one digit is left -> wrong_answer
/*
fn icicle_hours(length: i64) -> i64 {
    let mut length = length;
    let mut hours = 0;
    while length > 9 {
        length -= length.to_string().len() as i64;
        hours += 1;
    }
    hours
}
*/

// %% attempt: an icicle of 0 millimetres takes an hour -> wrong_answer
/*
fn icicle_hours(length: i64) -> i64 {
    let mut length = length;
    let mut hours = 0;
    while length >= 0 {
        length -= length.to_string().len() as i64;
        hours += 1;
    }
    hours
}
*/

// %% attempt: the hours of a length in 8 bits -> runtime_error
/*
fn icicle_hours(length: i64) -> i64 {
    let mut length = u8::try_from(length).unwrap();
    let mut hours = 0;
    while length > 0 {
        length -= length.to_string().len() as u8;
        hours += 1;
    }
    hours
}
*/
