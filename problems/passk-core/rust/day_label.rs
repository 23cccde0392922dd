// task: passk/day_label
// entry point: day_label
// tags: dates, parsing
// %% prompt
/// Names the date of the day-th day of a year, such as 'Mar 1'.
///
/// Days are counted from 1, which is "Jan 1". The months are called Jan, Feb, Mar, Apr, May, Jun, Jul,
/// Aug, Sep, Oct, Nov, Dec. February has 29 days if `leap` is true and 28 otherwise. For a day that
/// the year does not have, return the empty string.
///
/// day_label(60, false) // "Mar 1"
/// day_label(60, true) // "Feb 29"
/// day_label(366, false) // ""
fn day_label(day: i64, leap: bool) -> String {
// %% canonical solution
    let february = if leap { 29 } else { 28 };
    let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    if day < 1 {
        return String::new();
    }
    let mut day = day;
    for (name, length) in names.iter().zip(lengths) {
        if day <= length {
            return format!("{name} {day}");
        }
        day -= length;
    }
    String::new()
}

// %% test
fn main() {
    check(day_label(1, false), "Jan 1".to_string());
    check(day_label(31, false), "Jan 31".to_string());
    check(day_label(32, true), "Feb 1".to_string());
    check(day_label(59, false), "Feb 28".to_string());
    check(day_label(60, false), "Mar 1".to_string());
    check(day_label(60, true), "Feb 29".to_string());
    check(day_label(61, true), "Mar 1".to_string());
    check(day_label(365, false), "Dec 31".to_string());
    check(day_label(365, true), "Dec 30".to_string());
    check(day_label(366, true), "Dec 31".to_string());
    check(day_label(366, false), "".to_string());
    check(day_label(367, true), "".to_string());
    check(day_label(0, true), "".to_string());
    check(day_label(-5, false), "".to_string());
    check(day_label(213, false), "Aug 1".to_string());
    check(day_label(244, false), "Sep 1".to_string());
    check(day_label(304, true), "Oct 30".to_string());
    check(day_label(181, false), "Jun 30".to_string());
    check(day_label(120, false), "Apr 30".to_string());
    check(day_label(151, false), "May 31".to_string());
    check(day_label(334, false), "Nov 30".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: counts days from zero -> wrong_answer
/*
fn day_label(day: i64, leap: bool) -> String {
    let february = if leap { 29 } else { 28 };
    let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    if day < 1 {
        return String::new();
    }
    let mut day = day;
    for (name, length) in names.iter().zip(lengths) {
        if day < length {
            return format!("{name} {}", day + 1);
        }
        day -= length;
    }
    String::new()
}
*/

// %% attempt: months of alternating length to the end -> wrong_answer
/*
fn day_label(day: i64, leap: bool) -> String {
    let february = if leap { 29 } else { 28 };
    let lengths = [31, february, 31, 30, 31, 30, 31, 30, 31, 30, 31, 30];
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    if day < 1 {
        return String::new();
    }
    let mut day = day;
    for (name, length) in names.iter().zip(lengths) {
        if day <= length {
            return format!("{name} {day}");
        }
        day -= length;
    }
    String::new()
}
*/

// %% attempt: does not look for a day before the first -> wrong_answer
/*
fn day_label(day: i64, leap: bool) -> String {
    let february = if leap { 29 } else { 28 };
    let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut day = day;
    for (name, length) in names.iter().zip(lengths) {
        if day <= length {
            return format!("{name} {day}");
        }
        day -= length;
    }
    String::new()
}
*/

// %% attempt: runs out of months -> runtime_error
/*
fn day_label(day: i64, leap: bool) -> String {
    let february = if leap { 29 } else { 28 };
    let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    if day < 1 {
        return String::new();
    }
    let mut day = day;
    let mut month = 0;
    while day > lengths[month] {
        day -= lengths[month];
        month += 1;
    }
    format!("{} {day}", names[month])
}
*/

// %% attempt: the loop gives a name, the end nothing -> syntax_error
/*
fn day_label(day: i64, leap: bool) -> String {
    let february = if leap { 29 } else { 28 };
    let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    if day < 1 {
        return String::new();
    }
    let mut day = day;
    for (name, length) in names.iter().zip(lengths) {
        if day <= length {
            return format!("{name} {day}");
        }
        day -= length;
    }
    String::from("") + day
}
*/
