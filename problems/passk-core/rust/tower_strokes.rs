// task: passk/tower_strokes
// entry point: tower_strokes
// tags: dates, counting
// %% prompt
/// Counts the strokes of a tower clock from one minute up to and including another, which is not earlier.
///
/// Minutes count from a midnight and go on over the days, 1440 each. At a quarter past the clock strikes
/// once, at half past twice, at a quarter to three times. At a full hour it strikes four times and then the
/// hours on a second bell, 1 to 12, where 12 stands for noon and midnight. From 22:00 up to and including
/// 6:00 the quarters and their four strokes are silent, and only the second bell counts.
///
/// tower_strokes(600, 645) // 20
/// tower_strokes(1320, 1380) // 21
fn tower_strokes(start: i64, end: i64) -> i64 {
// %% canonical solution
    let strokes = |minute: i64| {
        let clock = minute % 1440;
        let quarters = if 360 < clock && clock < 1320 { (clock / 15 + 3) % 4 + 1 } else { 0 };
        let hours = if clock % 60 == 0 { (clock / 60 + 11) % 12 + 1 } else { 0 };
        quarters + hours
    };
    (start..=end).filter(|minute| minute % 15 == 0).map(strokes).sum()
}

// %% test
fn main() {
    check(tower_strokes(600, 645), 20);
    check(tower_strokes(1320, 1380), 21);
    check(tower_strokes(0, 0), 12);
    check(tower_strokes(1, 14), 0);
    check(tower_strokes(1, 15), 0);
    check(tower_strokes(1, 60), 1);
    check(tower_strokes(615, 615), 1);
    check(tower_strokes(616, 629), 0);
    check(tower_strokes(614, 616), 1);
    check(tower_strokes(630, 630), 2);
    check(tower_strokes(645, 645), 3);
    check(tower_strokes(660, 660), 15);
    check(tower_strokes(720, 720), 16);
    check(tower_strokes(780, 780), 5);
    check(tower_strokes(360, 360), 6);
    check(tower_strokes(375, 375), 1);
    check(tower_strokes(420, 420), 11);
    check(tower_strokes(1260, 1260), 13);
    check(tower_strokes(1305, 1305), 3);
    check(tower_strokes(1320, 1320), 10);
    check(tower_strokes(1335, 1335), 0);
    check(tower_strokes(1380, 1439), 11);
    check(tower_strokes(1439, 1441), 12);
    check(tower_strokes(1440, 1440), 12);
    check(tower_strokes(0, 1439), 312);
    check(tower_strokes(10080, 20160), 2196);
    check(tower_strokes(59, 121), 3);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: the last minute does not belong -> wrong_answer
/*
fn tower_strokes(start: i64, end: i64) -> i64 {
    let strokes = |minute: i64| {
        let clock = minute % 1440;
        let quarters = if 360 < clock && clock < 1320 { (clock / 15 + 3) % 4 + 1 } else { 0 };
        let hours = if clock % 60 == 0 { (clock / 60 + 11) % 12 + 1 } else { 0 };
        quarters + hours
    };
    (start..end).filter(|minute| minute % 15 == 0).map(strokes).sum()
}
*/

// %% attempt: midnight has no hours -> wrong_answer
/*
fn tower_strokes(start: i64, end: i64) -> i64 {
    let strokes = |minute: i64| {
        let clock = minute % 1440;
        let quarters = if 360 < clock && clock < 1320 { (clock / 15 + 3) % 4 + 1 } else { 0 };
        let hours = if clock % 60 == 0 { clock / 60 % 12 } else { 0 };
        quarters + hours
    };
    (start..=end).filter(|minute| minute % 15 == 0).map(strokes).sum()
}
*/

// %% attempt: a full hour has no four strokes -> wrong_answer
/*
fn tower_strokes(start: i64, end: i64) -> i64 {
    let strokes = |minute: i64| {
        let clock = minute % 1440;
        let quarters = if 360 < clock && clock < 1320 { clock / 15 % 4 } else { 0 };
        let hours = if clock % 60 == 0 { (clock / 60 + 11) % 12 + 1 } else { 0 };
        quarters + hours
    };
    (start..=end).filter(|minute| minute % 15 == 0).map(strokes).sum()
}
*/

// %% attempt: the night ends before six -> wrong_answer
/*
fn tower_strokes(start: i64, end: i64) -> i64 {
    let strokes = |minute: i64| {
        let clock = minute % 1440;
        let quarters = if 360 <= clock && clock < 1320 { (clock / 15 + 3) % 4 + 1 } else { 0 };
        let hours = if clock % 60 == 0 { (clock / 60 + 11) % 12 + 1 } else { 0 };
        quarters + hours
    };
    (start..=end).filter(|minute| minute % 15 == 0).map(strokes).sum()
}
*/

// %% attempt: the second bell is silent at night too -> wrong_answer
/*
fn tower_strokes(start: i64, end: i64) -> i64 {
    let strokes = |minute: i64| {
        let clock = minute % 1440;
        let quarters = if 360 < clock && clock < 1320 { (clock / 15 + 3) % 4 + 1 } else { 0 };
        let hours = if clock % 60 == 0 && 360 < clock && clock < 1320 { (clock / 60 + 11) % 12 + 1 } else { 0 };
        quarters + hours
    };
    (start..=end).filter(|minute| minute % 15 == 0).map(strokes).sum()
}
*/

// %% attempt: counts quarters from the start -> wrong_answer
/*
fn tower_strokes(start: i64, end: i64) -> i64 {
    let strokes = |minute: i64| {
        let clock = minute % 1440;
        let quarters = if 360 < clock && clock < 1320 { (clock / 15 + 3) % 4 + 1 } else { 0 };
        let hours = if clock % 60 == 0 { (clock / 60 + 11) % 12 + 1 } else { 0 };
        quarters + hours
    };
    (start..=end).step_by(15).map(strokes).sum()
}
*/

// %% attempt: the clock strikes once a minute -> wrong_answer
/*
fn tower_strokes(start: i64, end: i64) -> i64 {
    let strokes = |minute: i64| {
        let clock = minute % 1440;
        let quarters = if 360 < clock && clock < 1320 { (clock / 15 + 3) % 4 + 1 } else { 0 };
        let hours = if clock % 60 == 0 { (clock / 60 + 11) % 12 + 1 } else { 0 };
        quarters + hours
    };
    (start..=end).map(strokes).sum()
}
*/
