// task: passk/relative_day
// entry point: relative_day
// tags: strings, formatting, dates
// %% prompt
/// Says how far away a day is, as a kennel's diary does: `days` counts from today, negative for the past.
///
/// 0, 1 and -1 are "today", "tomorrow" and "yesterday". Otherwise the distance is given in days below 14,
/// from 14 on in full weeks and the days that remain, if any: "in 2 weeks and 3 days". The past has " ago" at
/// its end instead of "in " before it. One day or week is written "1 day" or "1 week".
///
/// relative_day(15) // "in 2 weeks and 1 day"
/// relative_day(-9) // "9 days ago"
fn relative_day(days: i64) -> String {
// %% canonical solution
    let distance = days.abs();
    let (weeks, rest) = (distance / 7, distance % 7);
    let span = match (distance, rest) {
        (0..14, _) => format!("{distance} days"),
        (_, 0) => format!("{weeks} weeks"),
        (_, 1) => format!("{weeks} weeks and 1 day"),
        _ => format!("{weeks} weeks and {rest} days"),
    };
    match days {
        0 => "today".to_string(),
        1 => "tomorrow".to_string(),
        -1 => "yesterday".to_string(),
        2.. => format!("in {span}"),
        _ => format!("{span} ago"),
    }
}

// %% test
fn main() {
    check(relative_day(15), "in 2 weeks and 1 day".to_string());
    check(relative_day(-9), "9 days ago".to_string());
    check(relative_day(0), "today".to_string());
    check(relative_day(1), "tomorrow".to_string());
    check(relative_day(-1), "yesterday".to_string());
    check(relative_day(2), "in 2 days".to_string());
    check(relative_day(-2), "2 days ago".to_string());
    check(relative_day(7), "in 7 days".to_string());
    check(relative_day(13), "in 13 days".to_string());
    check(relative_day(14), "in 2 weeks".to_string());
    check(relative_day(-13), "13 days ago".to_string());
    check(relative_day(-14), "2 weeks ago".to_string());
    check(relative_day(-15), "2 weeks and 1 day ago".to_string());
    check(relative_day(16), "in 2 weeks and 2 days".to_string());
    check(relative_day(20), "in 2 weeks and 6 days".to_string());
    check(relative_day(21), "in 3 weeks".to_string());
    check(relative_day(-700), "100 weeks ago".to_string());
    check(relative_day(-705), "100 weeks and 5 days ago".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: a week is enough to count in weeks -> wrong_answer
/*
fn relative_day(days: i64) -> String {
    let distance = days.abs();
    let (weeks, rest) = (distance / 7, distance % 7);
    let span = match (distance, rest) {
        (0..7, _) => format!("{distance} days"),
        (_, 0) => format!("{weeks} weeks"),
        (_, 1) => format!("{weeks} weeks and 1 day"),
        _ => format!("{weeks} weeks and {rest} days"),
    };
    match days {
        0 => "today".to_string(),
        1 => "tomorrow".to_string(),
        -1 => "yesterday".to_string(),
        2.. => format!("in {span}"),
        _ => format!("{span} ago"),
    }
}
*/

// %% attempt: fourteen days are still counted in days -> wrong_answer
/*
fn relative_day(days: i64) -> String {
    let distance = days.abs();
    let (weeks, rest) = (distance / 7, distance % 7);
    let span = match (distance, rest) {
        (0..=14, _) => format!("{distance} days"),
        (_, 0) => format!("{weeks} weeks"),
        (_, 1) => format!("{weeks} weeks and 1 day"),
        _ => format!("{weeks} weeks and {rest} days"),
    };
    match days {
        0 => "today".to_string(),
        1 => "tomorrow".to_string(),
        -1 => "yesterday".to_string(),
        2.. => format!("in {span}"),
        _ => format!("{span} ago"),
    }
}
*/

// %% attempt: one days -> wrong_answer
/*
fn relative_day(days: i64) -> String {
    let distance = days.abs();
    let (weeks, rest) = (distance / 7, distance % 7);
    let span = match (distance, rest) {
        (0..14, _) => format!("{distance} days"),
        (_, 0) => format!("{weeks} weeks"),
        _ => format!("{weeks} weeks and {rest} days"),
    };
    match days {
        0 => "today".to_string(),
        1 => "tomorrow".to_string(),
        -1 => "yesterday".to_string(),
        2.. => format!("in {span}"),
        _ => format!("{span} ago"),
    }
}
*/

// %% attempt: no days remain but are written -> wrong_answer
/*
fn relative_day(days: i64) -> String {
    let distance = days.abs();
    let (weeks, rest) = (distance / 7, distance % 7);
    let span = match (distance, rest) {
        (0..14, _) => format!("{distance} days"),
        (_, 1) => format!("{weeks} weeks and 1 day"),
        _ => format!("{weeks} weeks and {rest} days"),
    };
    match days {
        0 => "today".to_string(),
        1 => "tomorrow".to_string(),
        -1 => "yesterday".to_string(),
        2.. => format!("in {span}"),
        _ => format!("{span} ago"),
    }
}
*/

// %% attempt: a negative number has another rest -> wrong_answer
/*
fn relative_day(days: i64) -> String {
    let distance = days.abs();
    let (weeks, rest) = (days.div_euclid(7).abs(), days.rem_euclid(7));
    let span = match (distance, rest) {
        (0..14, _) => format!("{distance} days"),
        (_, 0) => format!("{weeks} weeks"),
        (_, 1) => format!("{weeks} weeks and 1 day"),
        _ => format!("{weeks} weeks and {rest} days"),
    };
    match days {
        0 => "today".to_string(),
        1 => "tomorrow".to_string(),
        -1 => "yesterday".to_string(),
        2.. => format!("in {span}"),
        _ => format!("{span} ago"),
    }
}
*/

// %% attempt: tomorrow is in 1 days -> wrong_answer
/*
fn relative_day(days: i64) -> String {
    let distance = days.abs();
    let (weeks, rest) = (distance / 7, distance % 7);
    let span = match (distance, rest) {
        (0..14, _) => format!("{distance} days"),
        (_, 0) => format!("{weeks} weeks"),
        (_, 1) => format!("{weeks} weeks and 1 day"),
        _ => format!("{weeks} weeks and {rest} days"),
    };
    match days {
        0 => "today".to_string(),
        -1 => "yesterday".to_string(),
        1.. => format!("in {span}"),
        _ => format!("{span} ago"),
    }
}
*/

// %% attempt: the past has no distance -> runtime_error
/*
fn relative_day(days: i64) -> String {
    let distance = u64::try_from(days).unwrap();
    let (weeks, rest) = (distance / 7, distance % 7);
    let span = match (distance, rest) {
        (0..14, _) => format!("{distance} days"),
        (_, 0) => format!("{weeks} weeks"),
        (_, 1) => format!("{weeks} weeks and 1 day"),
        _ => format!("{weeks} weeks and {rest} days"),
    };
    match days {
        0 => "today".to_string(),
        1 => "tomorrow".to_string(),
        -1 => "yesterday".to_string(),
        2.. => format!("in {span}"),
        _ => format!("{span} ago"),
    }
}
*/
