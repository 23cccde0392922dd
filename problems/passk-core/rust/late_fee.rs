// task: passk/late_fee
// entry point: late_fee
// tags: money, dates
// %% prompt
/// Computes what a tool library charges for a tool that comes back late, in cents.
///
/// Days are numbered. A late day is a day after day `due` up to and including day `returned` that is not in
/// `holidays`, which may hold a day twice and days of any time. The first three late days cost nothing, each
/// further one up to the tenth costs 20, each after the tenth 50. The fee is never more than `worth`.
///
/// late_fee(100, 105, &[], 9000) // 40
/// late_fee(100, 105, &[102, 107], 9000) // 20
fn late_fee(due: i64, returned: i64, holidays: &[i64], worth: i64) -> i64 {
// %% canonical solution
    let late = (due + 1..=returned).filter(|day| !holidays.contains(day)).count() as i64;
    let fee = 20 * (late - 3).clamp(0, 7) + 50 * (late - 10).max(0);
    fee.min(worth)
}

// %% test
fn main() {
    check(late_fee(100, 105, &[], 9000), 40);
    check(late_fee(100, 105, &[102, 107], 9000), 20);
    check(late_fee(100, 100, &[], 9000), 0);
    check(late_fee(100, 90, &[], 9000), 0);
    check(late_fee(100, 103, &[], 9000), 0);
    check(late_fee(100, 104, &[], 9000), 20);
    check(late_fee(100, 110, &[], 9000), 140);
    check(late_fee(100, 111, &[], 9000), 190);
    check(late_fee(100, 112, &[], 9000), 240);
    check(late_fee(100, 106, &[100], 9000), 60);
    check(late_fee(100, 106, &[101], 9000), 40);
    check(late_fee(100, 106, &[106], 9000), 40);
    check(late_fee(100, 106, &[103, 103], 9000), 40);
    check(late_fee(100, 106, &[107, 99], 9000), 60);
    check(late_fee(100, 104, &[101, 102, 103, 104], 9000), 0);
    check(late_fee(100, 111, &[], 190), 190);
    check(late_fee(100, 111, &[], 189), 189);
    check(late_fee(100, 111, &[], 0), 0);
    check(late_fee(-5, 6, &[0], 500), 140);
    check(late_fee(1, 10001, &[], 500000), 499640);
    check(late_fee(1, 10001, &[], 499000), 499000);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: a holiday that is named twice counts twice -> wrong_answer
/*
fn late_fee(due: i64, returned: i64, holidays: &[i64], worth: i64) -> i64 {
    let late = (returned - due).max(0) - holidays.iter().filter(|&&day| due < day && day <= returned).count() as i64;
    let fee = 20 * (late - 3).clamp(0, 7) + 50 * (late - 10).max(0);
    fee.min(worth)
}
*/

// %% attempt: the due day is late -> wrong_answer
/*
fn late_fee(due: i64, returned: i64, holidays: &[i64], worth: i64) -> i64 {
    let late = (due..=returned).filter(|day| !holidays.contains(day)).count() as i64;
    let fee = 20 * (late - 3).clamp(0, 7) + 50 * (late - 10).max(0);
    fee.min(worth)
}
*/

// %% attempt: the tenth day costs 50 -> wrong_answer
/*
fn late_fee(due: i64, returned: i64, holidays: &[i64], worth: i64) -> i64 {
    let late = (due + 1..=returned).filter(|day| !holidays.contains(day)).count() as i64;
    let fee = 20 * (late - 3).clamp(0, 6) + 50 * (late - 9).max(0);
    fee.min(worth)
}
*/

// %% attempt: no upper limit -> wrong_answer
/*
fn late_fee(due: i64, returned: i64, holidays: &[i64], worth: i64) -> i64 {
    let late = (due + 1..=returned).filter(|day| !holidays.contains(day)).count() as i64;
    let fee = 20 * (late - 3).clamp(0, 7) + 50 * (late - 10).max(0);
    fee
}
*/

// %% attempt: after three days all days cost -> wrong_answer
/*
fn late_fee(due: i64, returned: i64, holidays: &[i64], worth: i64) -> i64 {
    let late = (due + 1..=returned).filter(|day| !holidays.contains(day)).count() as i64;
    let fee = if late > 3 { 20 * late.min(10) } else { 0 } + 50 * (late - 10).max(0);
    fee.min(worth)
}
*/

// %% attempt: counts days without a sign -> runtime_error
/*
fn late_fee(due: i64, returned: i64, holidays: &[i64], worth: i64) -> i64 {
    let late = (due + 1..=returned).filter(|day| !holidays.contains(day)).count();
    let fee = 20 * (late - 3).min(7) as i64 + 50 * late.saturating_sub(10) as i64;
    fee.min(worth)
}
*/
