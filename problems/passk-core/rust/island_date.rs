// task: passk/island_date
// entry point: island_date
// tags: dates
// %% prompt
/// Finds the date of a day in an island's calendar.
///
/// The year has 365 days and ten months, which are 36 and 37 days long by turns, month 1 being a short one.
/// `day` counts the days of the year from 1. The result is (month, day of the month), both counted from 1.
///
/// island_date(37) // (2, 1)
/// island_date(73) // (2, 37)
fn island_date(day: i64) -> (i64, i64) {
// %% canonical solution
    let pairs = (day - 1) / 73;
    let rest = (day - 1) % 73;
    if rest < 36 {
        (2 * pairs + 1, rest + 1)
    } else {
        (2 * pairs + 2, rest - 35)
    }
}

// %% test
fn main() {
    check(island_date(37), (2, 1));
    check(island_date(73), (2, 37));
    check(island_date(1), (1, 1));
    check(island_date(2), (1, 2));
    check(island_date(36), (1, 36));
    check(island_date(72), (2, 36));
    check(island_date(74), (3, 1));
    check(island_date(109), (3, 36));
    check(island_date(110), (4, 1));
    check(island_date(146), (4, 37));
    check(island_date(147), (5, 1));
    check(island_date(200), (6, 18));
    check(island_date(219), (6, 37));
    check(island_date(292), (8, 37));
    check(island_date(293), (9, 1));
    check(island_date(328), (9, 36));
    check(island_date(329), (10, 1));
    check(island_date(364), (10, 36));
    check(island_date(365), (10, 37));
}

#[track_caller]
fn check(actual: (i64, i64), expected: (i64, i64)) {
    assert_eq!(actual, expected);
}

// %% attempt: every month has 36 days -> wrong_answer
/*
fn island_date(day: i64) -> (i64, i64) {
    ((day - 1) / 36 + 1, (day - 1) % 36 + 1)
}
*/

// %% attempt: the long months come first -> wrong_answer
/*
fn island_date(day: i64) -> (i64, i64) {
    let pairs = (day - 1) / 73;
    let rest = (day - 1) % 73;
    if rest < 37 {
        (2 * pairs + 1, rest + 1)
    } else {
        (2 * pairs + 2, rest - 36)
    }
}
*/

// %% attempt: the day of the month counts from 0 -> wrong_answer
/*
fn island_date(day: i64) -> (i64, i64) {
    let pairs = (day - 1) / 73;
    let rest = (day - 1) % 73;
    if rest < 36 {
        (2 * pairs + 1, rest)
    } else {
        (2 * pairs + 2, rest - 36)
    }
}
*/

// %% attempt: the last day of a month is day 0 of the next -> wrong_answer
/*
fn island_date(day: i64) -> (i64, i64) {
    let mut day = day;
    let mut month = 1;
    while day >= 36 + (month + 1) % 2 {
        day -= 36 + (month + 1) % 2;
        month += 1;
    }
    (month, day)
}
*/

// %% attempt: half of two months is 36 and a half days -> wrong_answer
/*
fn island_date(day: i64) -> (i64, i64) {
    let month = ((day - 1) as f64 / 36.5) as i64 + 1;
    (month, day - ((month - 1) as f64 * 36.5 + 0.5) as i64)
}
*/

// %% attempt: the year ends before its last month -> runtime_error
/*
fn island_date(day: i64) -> (i64, i64) {
    let ends = [36, 73, 109, 146, 182, 219, 255, 292, 328];
    let month = ends.iter().position(|&end| day <= end).unwrap();
    let before = if month > 0 { ends[month - 1] } else { 0 };
    (month as i64 + 1, day - before)
}
*/
