// task: passk/quiet_hour
// entry point: quiet_hour
// tags: scheduling
// %% prompt
/// Finds the first minute at which a music room is free for `length` minutes, or returns -1.
///
/// The room is open from minute 0 until `closing`. A booking (start, end) takes it from start until just
/// before end; bookings are in no order and may overlap. The free time must end by `closing`. `length` is
/// positive.
///
/// quiet_hour(&[(0, 30), (60, 90)], 30, 100) // 30
/// quiet_hour(&[(10, 50)], 20, 60) // -1
fn quiet_hour(bookings: &[(i64, i64)], length: i64, closing: i64) -> i64 {
// %% canonical solution
    let mut sorted = bookings.to_vec();
    sorted.sort();
    let mut free = 0;
    for (start, end) in sorted {
        if start - free >= length {
            break;
        }
        free = end.max(free);
    }
    if free + length <= closing {
        free
    } else {
        -1
    }
}

// %% test
fn main() {
    check(quiet_hour(&[(0, 30), (60, 90)], 30, 100), 30);
    check(quiet_hour(&[(10, 50)], 20, 60), -1);
    check(quiet_hour(&[], 10, 10), 0);
    check(quiet_hour(&[], 11, 10), -1);
    check(quiet_hour(&[(0, 10)], 5, 15), 10);
    check(quiet_hour(&[(0, 10)], 5, 14), -1);
    check(quiet_hour(&[(5, 10)], 5, 20), 0);
    check(quiet_hour(&[(4, 10)], 5, 20), 10);
    check(quiet_hour(&[(20, 30), (0, 15)], 5, 60), 15);
    check(quiet_hour(&[(20, 30), (0, 15)], 6, 60), 30);
    check(quiet_hour(&[(0, 40), (10, 20)], 10, 60), 40);
    check(quiet_hour(&[(0, 40), (10, 20), (30, 50)], 10, 60), 50);
    check(quiet_hour(&[(0, 40), (10, 20), (30, 50)], 11, 60), -1);
    check(quiet_hour(&[(50, 90)], 60, 60), -1);
    check(quiet_hour(&[(3, 3)], 5, 9), 3);
    check(quiet_hour(&[(30, 60), (0, 30)], 1, 60), -1);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: takes the bookings to be in order -> wrong_answer
/*
fn quiet_hour(bookings: &[(i64, i64)], length: i64, closing: i64) -> i64 {
    let sorted = bookings.to_vec();
    let mut free = 0;
    for (start, end) in sorted {
        if start - free >= length {
            break;
        }
        free = end.max(free);
    }
    if free + length <= closing {
        free
    } else {
        -1
    }
}
*/

// %% attempt: takes the end of the last booking that began -> wrong_answer
/*
fn quiet_hour(bookings: &[(i64, i64)], length: i64, closing: i64) -> i64 {
    let mut sorted = bookings.to_vec();
    sorted.sort();
    let mut free = 0;
    for (start, end) in sorted {
        if start - free >= length {
            break;
        }
        free = end;
    }
    if free + length <= closing {
        free
    } else {
        -1
    }
}
*/

// %% attempt: closing time is forgotten -> wrong_answer
/*
fn quiet_hour(bookings: &[(i64, i64)], length: i64, closing: i64) -> i64 {
    let mut sorted = bookings.to_vec();
    sorted.sort();
    let mut free = 0;
    for (start, end) in sorted {
        if start - free >= length {
            break;
        }
        free = end.max(free);
    }
    free
}
*/

// %% attempt: a gap that just fits is not taken -> wrong_answer
/*
fn quiet_hour(bookings: &[(i64, i64)], length: i64, closing: i64) -> i64 {
    let mut sorted = bookings.to_vec();
    sorted.sort();
    let mut free = 0;
    for (start, end) in sorted {
        if start - free > length {
            break;
        }
        free = end.max(free);
    }
    if free + length <= closing {
        free
    } else {
        -1
    }
}
*/

// %% attempt: a gap without a sign -> runtime_error
/*
fn quiet_hour(bookings: &[(i64, i64)], length: i64, closing: i64) -> i64 {
    let mut sorted = bookings.to_vec();
    sorted.sort();
    let mut free = 0;
    for (start, end) in sorted {
        if start as u64 - free as u64 >= length as u64 {
            break;
        }
        free = end.max(free);
    }
    if free + length <= closing {
        free
    } else {
        -1
    }
}
*/
