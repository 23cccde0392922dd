// task: passk/clock_drift
// entry point: clock_drift
// tags: formatting, numbers
// %% prompt
/// Says what a hall clock that does not keep time shows, as 'HH:MM:SS'.
///
/// The clock was set right at second `set_at` and is read at second `now`, not before; both count from a
/// midnight. For every full hour since it was set it has gained `gain` seconds, or lost them if `gain` is
/// negative; a part of an hour changes nothing. It shows hours 00 to 23.
///
/// clock_drift(0, 7200, 5) // "02:00:10"
/// clock_drift(3600, 7199, -60) // "01:59:59"
fn clock_drift(set_at: i64, now: i64, gain: i64) -> String {
// %% canonical solution
    let shown = (now + (now - set_at) / 3600 * gain).rem_euclid(86400);
    format!("{:02}:{:02}:{:02}", shown / 3600, shown / 60 % 60, shown % 60)
}

// %% test
fn main() {
    check(clock_drift(0, 7200, 5), "02:00:10".to_string());
    check(clock_drift(3600, 7199, -60), "01:59:59".to_string());
    check(clock_drift(0, 0, 9), "00:00:00".to_string());
    check(clock_drift(0, 3599, 9), "00:59:59".to_string());
    check(clock_drift(0, 3600, 9), "01:00:09".to_string());
    check(clock_drift(100, 3700, 9), "01:01:49".to_string());
    check(clock_drift(101, 3700, 9), "01:01:40".to_string());
    check(clock_drift(0, 86399, 0), "23:59:59".to_string());
    check(clock_drift(0, 86400, 0), "00:00:00".to_string());
    check(clock_drift(0, 82800, 3600), "22:00:00".to_string());
    check(clock_drift(0, 3600, -3601), "23:59:59".to_string());
    check(clock_drift(0, 7200, -86400), "02:00:00".to_string());
    check(clock_drift(0, 36000, -1), "09:59:50".to_string());
    check(clock_drift(90000, 97200, 30), "03:01:00".to_string());
    check(clock_drift(0, 172800, 1), "00:00:48".to_string());
    check(clock_drift(5, 86405, -90000), "00:00:05".to_string());
    check(clock_drift(43200, 45296, 7), "12:34:56".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: parts of an hour count -> wrong_answer
/*
fn clock_drift(set_at: i64, now: i64, gain: i64) -> String {
    let shown = (now + (now - set_at) * gain / 3600).rem_euclid(86400);
    format!("{:02}:{:02}:{:02}", shown / 3600, shown / 60 % 60, shown % 60)
}
*/

// %% attempt: hours are counted from midnight -> wrong_answer
/*
fn clock_drift(set_at: i64, now: i64, gain: i64) -> String {
    let shown = (now + now / 3600 * gain).rem_euclid(86400);
    format!("{:02}:{:02}:{:02}", shown / 3600, shown / 60 % 60, shown % 60)
}
*/

// %% attempt: the day never ends -> wrong_answer
/*
fn clock_drift(set_at: i64, now: i64, gain: i64) -> String {
    let shown = (now + (now - set_at) / 3600 * gain);
    format!("{:02}:{:02}:{:02}", shown / 3600, shown / 60 % 60, shown % 60)
}
*/

// %% attempt: hours without a zero in front -> wrong_answer
/*
fn clock_drift(set_at: i64, now: i64, gain: i64) -> String {
    let shown = (now + (now - set_at) / 3600 * gain).rem_euclid(86400);
    format!("{}:{:02}:{:02}", shown / 3600, shown / 60 % 60, shown % 60)
}
*/

// %% attempt: a time below 0 is not of the day before -> wrong_answer
/*
fn clock_drift(set_at: i64, now: i64, gain: i64) -> String {
    let shown = (now + (now - set_at) / 3600 * gain) % 86400;
    format!("{:02}:{:02}:{:02}", shown / 3600, shown / 60 % 60, shown % 60)
}
*/

// %% attempt: knows no time before midnight -> runtime_error
/*
fn clock_drift(set_at: i64, now: i64, gain: i64) -> String {
    let shown = (now + (now - set_at) / 3600 * gain).rem_euclid(86400);
    let shown = u32::try_from(now + (now - set_at) / 3600 * gain).unwrap();
    format!("{:02}:{:02}:{:02}", shown / 3600 % 24, shown / 60 % 60, shown % 60)
}
*/
