// task: passk/duration_minutes
// entry point: duration_minutes
// tags: parsing, strings
// %% prompt
/// Reads a duration such as '2d 4h30m' as a number of minutes, or returns -1 if it is not one.
///
/// A duration is one or more parts, each an unsigned whole number in decimal digits followed at once by
/// 'd' (24 hours), 'h' or 'm'. Larger units come before smaller ones and no unit comes twice. Spaces may stand
/// before, between and after the parts, but not within one.
///
/// duration_minutes("2d 4h30m") // 3150
/// duration_minutes("30m 1h") // -1
fn duration_minutes(text: &str) -> i64 {
// %% canonical solution
    let units = [('d', 1440), ('h', 60), ('m', 1)];
    let mut total = 0;
    let mut number: Option<i64> = None;
    let mut next = 0;
    for c in text.chars() {
        if c.is_ascii_digit() {
            number = Some(number.unwrap_or(0) * 10 + i64::from(c as u8 - b'0'));
        } else if let Some(count) = number.take() {
            let Some(unit) = (next..3).find(|&i| units[i].0 == c) else {
                return -1;
            };
            total += count * units[unit].1;
            next = unit + 1;
        } else if c != ' ' {
            return -1;
        }
    }
    if number.is_some() || next == 0 {
        -1
    } else {
        total
    }
}

// %% test
fn main() {
    check(duration_minutes("2d 4h30m"), 3150);
    check(duration_minutes("30m 1h"), -1);
    check(duration_minutes("45m"), 45);
    check(duration_minutes("0m"), 0);
    check(duration_minutes("1h"), 60);
    check(duration_minutes("1d"), 1440);
    check(duration_minutes("  1h   5m  "), 65);
    check(duration_minutes("007m"), 7);
    check(duration_minutes("90m"), 90);
    check(duration_minutes(""), -1);
    check(duration_minutes("   "), -1);
    check(duration_minutes("5"), -1);
    check(duration_minutes("1h 5"), -1);
    check(duration_minutes("m"), -1);
    check(duration_minutes("h5m"), -1);
    check(duration_minutes("1 h"), -1);
    check(duration_minutes("1h1h"), -1);
    check(duration_minutes("5m1m"), -1);
    check(duration_minutes("-5m"), -1);
    check(duration_minutes("1.5h"), -1);
    check(duration_minutes("1H"), -1);
    check(duration_minutes("1h,5m"), -1);
    check(duration_minutes("1d1m"), 1441);
    check(duration_minutes("123456789d"), 177777776160);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: any order of the units -> wrong_answer
/*
fn duration_minutes(text: &str) -> i64 {
    let units = [('d', 1440), ('h', 60), ('m', 1)];
    let mut total = 0;
    let mut number: Option<i64> = None;
    let mut next = 0;
    for c in text.chars() {
        if c.is_ascii_digit() {
            number = Some(number.unwrap_or(0) * 10 + i64::from(c as u8 - b'0'));
        } else if let Some(count) = number.take() {
            let Some(unit) = (0..3).find(|&i| units[i].0 == c) else {
                return -1;
            };
            total += count * units[unit].1;
            next = unit + 1;
        } else if c != ' ' {
            return -1;
        }
    }
    if number.is_some() || next == 0 {
        -1
    } else {
        total
    }
}
*/

// %% attempt: nothing at all is a duration of zero -> wrong_answer
/*
fn duration_minutes(text: &str) -> i64 {
    let units = [('d', 1440), ('h', 60), ('m', 1)];
    let mut total = 0;
    let mut number: Option<i64> = None;
    let mut next = 0;
    for c in text.chars() {
        if c.is_ascii_digit() {
            number = Some(number.unwrap_or(0) * 10 + i64::from(c as u8 - b'0'));
        } else if let Some(count) = number.take() {
            let Some(unit) = (next..3).find(|&i| units[i].0 == c) else {
                return -1;
            };
            total += count * units[unit].1;
            next = unit + 1;
        } else if c != ' ' {
            return -1;
        }
    }
    if number.is_some() {
        -1
    } else {
        total
    }
}
*/

// %% attempt: drops all spaces first -> wrong_answer
/*
fn duration_minutes(text: &str) -> i64 {
    let units = [('d', 1440), ('h', 60), ('m', 1)];
    let mut total = 0;
    let mut number: Option<i64> = None;
    let mut next = 0;
    for c in text.chars().filter(|&c| c != ' ') {
        if c.is_ascii_digit() {
            number = Some(number.unwrap_or(0) * 10 + i64::from(c as u8 - b'0'));
        } else if let Some(count) = number.take() {
            let Some(unit) = (next..3).find(|&i| units[i].0 == c) else {
                return -1;
            };
            total += count * units[unit].1;
            next = unit + 1;
        } else if c != ' ' {
            return -1;
        }
    }
    if number.is_some() || next == 0 {
        -1
    } else {
        total
    }
}
*/

// %% attempt: a number at the end needs no unit -> wrong_answer
/*
fn duration_minutes(text: &str) -> i64 {
    let units = [('d', 1440), ('h', 60), ('m', 1)];
    let mut total = 0;
    let mut number: Option<i64> = None;
    let mut next = 0;
    for c in text.chars() {
        if c.is_ascii_digit() {
            number = Some(number.unwrap_or(0) * 10 + i64::from(c as u8 - b'0'));
        } else if let Some(count) = number.take() {
            let Some(unit) = (next..3).find(|&i| units[i].0 == c) else {
                return -1;
            };
            total += count * units[unit].1;
            next = unit + 1;
        } else if c != ' ' {
            return -1;
        }
    }
    if next == 0 {
        -1
    } else {
        total
    }
}
*/

// %% attempt: a unit without a number -> runtime_error
/*
fn duration_minutes(text: &str) -> i64 {
    let units = [('d', 1440), ('h', 60), ('m', 1)];
    let mut total = 0;
    let mut number: Option<i64> = None;
    let mut next = 0;
    for c in text.chars() {
        if c.is_ascii_digit() {
            number = Some(number.unwrap_or(0) * 10 + i64::from(c as u8 - b'0'));
        } else if let Some(unit) = (next..3).find(|&i| units[i].0 == c) {
            let count = number.take().unwrap();
            total += count * units[unit].1;
            next = unit + 1;
        } else if c != ' ' {
            return -1;
        }
    }
    if number.is_some() || next == 0 {
        -1
    } else {
        total
    }
}
*/

// %% attempt: digits of every alphabet count -> syntax_error
/*
fn duration_minutes(text: &str) -> i64 {
    let units = [('d', 1440), ('h', 60), ('m', 1)];
    let mut total = 0;
    let mut number: Option<i64> = None;
    let mut next = 0;
    for c in text.chars() {
        if c.is_ascii_digit() {
            number = Some(number.unwrap_or(0) * 10 + c.to_digit(10));
        } else if let Some(count) = number.take() {
            let Some(unit) = (next..3).find(|&i| units[i].0 == c) else {
                return -1;
            };
            total += count * units[unit].1;
            next = unit + 1;
        } else if c != ' ' {
            return -1;
        }
    }
    if number.is_some() || next == 0 {
        -1
    } else {
        total
    }
}
*/
