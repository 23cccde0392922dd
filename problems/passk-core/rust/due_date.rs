// task: passk/due_date
// entry point: due_date
// tags: dates
// %% prompt
/// Finds the day on which a book that was lent by a library has to be back.
///
/// Dates are (year, month, day). A book is lent for 28 days: lent on the 1st, it is due on the 29th of the
/// same month, if that has a 29th. If the library is closed on that day it is due on the next day on which it
/// is not. `closed` lists such days as "MM-DD" for every year or "YYYY-MM-DD" for one; there are at most 300.
/// Years are 1900 to 2099, so that every year that 4 divides, except 1900, has a February 29.
///
/// due_date((2023, 2, 1), &[]) // (2023, 3, 1)
/// due_date((2023, 11, 27), &["12-25", "2023-12-26"]) // (2023, 12, 27)
fn due_date(lent: (i64, i64, i64), closed: &[&str]) -> (i64, i64, i64) {
// %% canonical solution
    let length = |year: i64, month: i64| match month {
        2 if year % 4 == 0 && year != 1900 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let (mut year, mut month, mut day) = lent;
    day += 28;
    loop {
        if day > length(year, month) {
            day -= length(year, month);
            month += 1;
        }
        if month > 12 {
            month = 1;
            year += 1;
        }
        let date = format!("{year}-{month:02}-{day:02}");
        if !closed.iter().any(|&mark| mark == date || mark == &date[5..]) {
            return (year, month, day);
        }
        day += 1;
    }
}

// %% test
fn main() {
    check(due_date((2023, 2, 1), &[]), (2023, 3, 1));
    check(due_date((2023, 11, 27), &["12-25", "2023-12-26"]), (2023, 12, 27));
    check(due_date((2023, 1, 1), &[]), (2023, 1, 29));
    check(due_date((2023, 1, 31), &[]), (2023, 2, 28));
    check(due_date((2024, 2, 1), &[]), (2024, 2, 29));
    check(due_date((2024, 2, 2), &[]), (2024, 3, 1));
    check(due_date((1900, 2, 1), &[]), (1900, 3, 1));
    check(due_date((2000, 2, 1), &[]), (2000, 2, 29));
    check(due_date((2023, 12, 4), &[]), (2024, 1, 1));
    check(due_date((2023, 12, 3), &[]), (2023, 12, 31));
    check(due_date((2023, 4, 3), &[]), (2023, 5, 1));
    check(due_date((2023, 12, 4), &["01-01"]), (2024, 1, 2));
    check(due_date((2023, 12, 4), &["2023-01-01"]), (2024, 1, 1));
    check(due_date((2023, 12, 4), &["2024-01-01", "2024-01-02"]), (2024, 1, 3));
    check(due_date((2023, 12, 4), &["01-02", "01-01", "2024-01-03"]), (2024, 1, 4));
    check(due_date((2023, 12, 3), &["12-31"]), (2024, 1, 1));
    check(due_date((2023, 12, 2), &["2023-12-30", "12-31", "01-01"]), (2024, 1, 2));
    check(due_date((2023, 3, 4), &["04-02", "01-04", "2023-04-01", "2022-04-03"]), (2023, 4, 3));
    check(due_date((2024, 1, 31), &["02-28"]), (2024, 2, 29));
    check(due_date((2023, 1, 31), &["02-28", "02-29"]), (2023, 3, 1));
    check(due_date((2099, 5, 20), &["06-17", "06-17"]), (2099, 6, 18));
}

#[track_caller]
fn check(actual: (i64, i64, i64), expected: (i64, i64, i64)) {
    assert_eq!(actual, expected);
}

// %% attempt: the day of lending counts -> wrong_answer
/*
fn due_date(lent: (i64, i64, i64), closed: &[&str]) -> (i64, i64, i64) {
    let length = |year: i64, month: i64| match month {
        2 if year % 4 == 0 && year != 1900 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let (mut year, mut month, mut day) = lent;
    day += 27;
    loop {
        if day > length(year, month) {
            day -= length(year, month);
            month += 1;
        }
        if month > 12 {
            month = 1;
            year += 1;
        }
        let date = format!("{year}-{month:02}-{day:02}");
        if !closed.iter().any(|&mark| mark == date || mark == &date[5..]) {
            return (year, month, day);
        }
        day += 1;
    }
}
*/

// %% attempt: a calendar month -> wrong_answer
/*
fn due_date(lent: (i64, i64, i64), closed: &[&str]) -> (i64, i64, i64) {
    let length = |year: i64, month: i64| match month {
        2 if year % 4 == 0 && year != 1900 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let (mut year, mut month, mut day) = lent;
    day = day.min(28);
    month += 1;
    loop {
        if day > length(year, month) {
            day -= length(year, month);
            month += 1;
        }
        if month > 12 {
            month = 1;
            year += 1;
        }
        let date = format!("{year}-{month:02}-{day:02}");
        if !closed.iter().any(|&mark| mark == date || mark == &date[5..]) {
            return (year, month, day);
        }
        day += 1;
    }
}
*/

// %% attempt: only the first closed day is skipped -> wrong_answer
/*
fn due_date(lent: (i64, i64, i64), closed: &[&str]) -> (i64, i64, i64) {
    let length = |year: i64, month: i64| match month {
        2 if year % 4 == 0 && year != 1900 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let (mut year, mut month, mut day) = lent;
    day += 28;
    loop {
        if day > length(year, month) {
            day -= length(year, month);
            month += 1;
        }
        if month > 12 {
            month = 1;
            year += 1;
        }
        let date = format!("{year}-{month:02}-{day:02}");
        if !closed.iter().any(|&mark| mark == date || mark == &date[5..]) {
            return (year, month, day);
        }
        return (year, month, day + 1);
    }
}
*/

// %% attempt: forgets the days of every year -> wrong_answer
/*
fn due_date(lent: (i64, i64, i64), closed: &[&str]) -> (i64, i64, i64) {
    let length = |year: i64, month: i64| match month {
        2 if year % 4 == 0 && year != 1900 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let (mut year, mut month, mut day) = lent;
    day += 28;
    loop {
        if day > length(year, month) {
            day -= length(year, month);
            month += 1;
        }
        if month > 12 {
            month = 1;
            year += 1;
        }
        let date = format!("{year}-{month:02}-{day:02}");
        if !closed.iter().any(|&mark| mark == date) {
            return (year, month, day);
        }
        day += 1;
    }
}
*/

// %% attempt: every fourth year is a leap year -> wrong_answer
/*
fn due_date(lent: (i64, i64, i64), closed: &[&str]) -> (i64, i64, i64) {
    let length = |year: i64, month: i64| match month {
        2 if year % 4 == 0 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let (mut year, mut month, mut day) = lent;
    day += 28;
    loop {
        if day > length(year, month) {
            day -= length(year, month);
            month += 1;
        }
        if month > 12 {
            month = 1;
            year += 1;
        }
        let date = format!("{year}-{month:02}-{day:02}");
        if !closed.iter().any(|&mark| mark == date || mark == &date[5..]) {
            return (year, month, day);
        }
        day += 1;
    }
}
*/

// %% attempt: numbers without a zero in front -> wrong_answer
/*
fn due_date(lent: (i64, i64, i64), closed: &[&str]) -> (i64, i64, i64) {
    let length = |year: i64, month: i64| match month {
        2 if year % 4 == 0 && year != 1900 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let (mut year, mut month, mut day) = lent;
    day += 28;
    loop {
        if day > length(year, month) {
            day -= length(year, month);
            month += 1;
        }
        if month > 12 {
            month = 1;
            year += 1;
        }
        let date = format!("{year}-{month}-{day}");
        if !closed.iter().any(|&mark| mark == date || mark == &date[5..]) {
            return (year, month, day);
        }
        day += 1;
    }
}
*/

// %% attempt: the months have an end -> runtime_error
/*
fn due_date(lent: (i64, i64, i64), closed: &[&str]) -> (i64, i64, i64) {
    let length = |year: i64, month: i64| {
        let february = if year % 4 == 0 && year != 1900 { 29 } else { 28 };
        [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30][month as usize - 1]
    };
    let (mut year, mut month, mut day) = lent;
    day += 28;
    loop {
        if day > length(year, month) {
            day -= length(year, month);
            month += 1;
        }
        if month > 12 {
            month = 1;
            year += 1;
        }
        let date = format!("{year}-{month:02}-{day:02}");
        if !closed.iter().any(|&mark| mark == date || mark == &date[5..]) {
            return (year, month, day);
        }
        day += 1;
    }
}
*/
