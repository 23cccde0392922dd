// task: passk/fair_days
// entry point: fair_days
// tags: dates, numbers
// %% prompt
/// Finds the days of the fairs in the first `months` months.
///
/// Months have 30 and 29 days by turns, the first 30; days are counted from 1 through all of them. Day
/// `rest`, 1 to 5, is a day of rest, and so is every fifth day from there. A month's fair is on its latest
/// day of rest before its last day.
///
/// fair_days(2, 1) // [26, 56]
/// fair_days(3, 5) // [25, 55, 85]
fn fair_days(months: i64, rest: i64) -> Vec<i64> {
// %% canonical solution
    let mut last = 0;
    (0..months)
        .map(|month| {
            last += 30 - month % 2;
            last - 1 - (last - 1 - rest) % 5
        })
        .collect()
}

// %% test
fn main() {
    check(fair_days(2, 1), vec![26, 56]);
    check(fair_days(3, 5), vec![25, 55, 85]);
    check(fair_days(0, 3), vec![]);
    check(fair_days(1, 1), vec![26]);
    check(fair_days(1, 2), vec![27]);
    check(fair_days(1, 3), vec![28]);
    check(fair_days(1, 4), vec![29]);
    check(fair_days(1, 5), vec![25]);
    check(fair_days(2, 3), vec![28, 58]);
    check(fair_days(2, 4), vec![29, 54]);
    check(fair_days(2, 5), vec![25, 55]);
    check(fair_days(3, 1), vec![26, 56, 86]);
    check(fair_days(3, 4), vec![29, 54, 84]);
    check(fair_days(4, 3), vec![28, 58, 88, 113]);
    check(fair_days(5, 2), vec![27, 57, 87, 117, 147]);
    check(fair_days(12, 5), vec![25, 55, 85, 115, 145, 175, 205, 235, 265, 290, 320, 350]);
    check(fair_days(12, 3), vec![28, 58, 88, 113, 143, 173, 203, 233, 263, 293, 323, 353]);
}

#[track_caller]
fn check(actual: Vec<i64>, expected: Vec<i64>) {
    assert_eq!(actual, expected);
}

// %% attempt: a fair may be on the last day of a month -> wrong_answer
/*
fn fair_days(months: i64, rest: i64) -> Vec<i64> {
    let mut last = 0;
    (0..months)
        .map(|month| {
            last += 30 - month % 2;
            last - (last - rest) % 5
        })
        .collect()
}
*/

// %% attempt: the first month has 29 days -> wrong_answer
/*
fn fair_days(months: i64, rest: i64) -> Vec<i64> {
    let mut last = 0;
    (0..months)
        .map(|month| {
            last += 29 + month % 2;
            last - 1 - (last - 1 - rest) % 5
        })
        .collect()
}
*/

// %% attempt: the days of rest begin anew in each month -> wrong_answer
/*
fn fair_days(months: i64, rest: i64) -> Vec<i64> {
    let mut last = 0;
    (0..months)
        .map(|month| {
            last += 30 - month % 2;
            let length = 30 - month % 2;
            last - 1 - (length - 1 - rest) % 5
        })
        .collect()
}
*/

// %% attempt: counts the days from the first of each month -> wrong_answer
/*
fn fair_days(months: i64, rest: i64) -> Vec<i64> {
    let mut last = 0;
    (0..months)
        .map(|month| {
            last += 30 - month % 2;
            29 - month % 2 - (last - 1 - rest) % 5
        })
        .collect()
}
*/

// %% attempt: the fair is on the day before the last instead -> wrong_answer
/*
fn fair_days(months: i64, rest: i64) -> Vec<i64> {
    let mut last = 0;
    (0..months)
        .map(|month| {
            last += 30 - month % 2;
            let fair = last - (last - rest) % 5;
            fair.min(last - 1)
        })
        .collect()
}
*/

// %% attempt: looks for a month that ends on a day of rest -> timeout
/*
fn fair_days(months: i64, rest: i64) -> Vec<i64> {
    let mut last = 0;
    let mut day = rest;
    (0..months)
        .map(|month| {
            last += 30 - month % 2;
            while day != last {
                day += 5;
            }
            day - 5
        })
        .collect()
}
*/

// %% attempt: a count of months in eight bits -> syntax_error
/*
fn fair_days(months: i64, rest: i64) -> Vec<i64> {
    let mut last = 0;
    (0..months)
        .map(|month| {
            last += 30u8 - month % 2;
            last - 1 - (last - 1 - rest) % 5
        })
        .collect()
}
*/
