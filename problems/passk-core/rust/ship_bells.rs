// task: passk/ship_bells
// entry point: ship_bells
// tags: numbers, dates
// %% prompt
/// Counts the strokes of a ship's bell at a minute of the day, 0 for 00:00 to 1439 for 23:59.
///
/// The bell is struck at every full and half hour, at no other minute (0 strokes). Watches of four hours end
/// at 04:00, 08:00 and so on. Half an hour after a watch has begun there is one stroke, every half hour later
/// one more, and eight at its end. Only in the watch from 16:00 to 20:00 the count begins anew after 18:00:
/// four strokes at 18:00, one at 18:30, two at 19:00, three at 19:30, and at 20:00 eight all the same.
///
/// ship_bells(270) // 1
/// ship_bells(1110) // 1
fn ship_bells(minute: i64) -> i64 {
// %% canonical solution
    if minute % 30 > 0 {
        return 0;
    }
    let mut bells = (minute / 30 + 7) % 8 + 1;
    if (1081..1200).contains(&minute) {
        bells -= 4;
    }
    bells
}

// %% test
fn main() {
    check(ship_bells(270), 1);
    check(ship_bells(1110), 1);
    check(ship_bells(0), 8);
    check(ship_bells(1), 0);
    check(ship_bells(29), 0);
    check(ship_bells(30), 1);
    check(ship_bells(31), 0);
    check(ship_bells(60), 2);
    check(ship_bells(210), 7);
    check(ship_bells(240), 8);
    check(ship_bells(480), 8);
    check(ship_bells(720), 8);
    check(ship_bells(1080), 4);
    check(ship_bells(1050), 3);
    check(ship_bells(1140), 2);
    check(ship_bells(1170), 3);
    check(ship_bells(1081), 0);
    check(ship_bells(1200), 8);
    check(ship_bells(1230), 1);
    check(ship_bells(1320), 4);
    check(ship_bells(1410), 7);
    check(ship_bells(1439), 0);
    check(ship_bells(630), 5);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: no stroke at the end of a watch -> wrong_answer
/*
fn ship_bells(minute: i64) -> i64 {
    if minute % 30 > 0 {
        return 0;
    }
    let mut bells = minute / 30 % 8;
    if (1081..1200).contains(&minute) {
        bells -= 4;
    }
    bells
}
*/

// %% attempt: forgets the dog watches -> wrong_answer
/*
fn ship_bells(minute: i64) -> i64 {
    if minute % 30 > 0 {
        return 0;
    }
    let bells = (minute / 30 + 7) % 8 + 1;
    bells
}
*/

// %% attempt: counts anew from 18:00 itself -> wrong_answer
/*
fn ship_bells(minute: i64) -> i64 {
    if minute % 30 > 0 {
        return 0;
    }
    let mut bells = (minute / 30 + 7) % 8 + 1;
    if (1080..1200).contains(&minute) {
        bells -= 4;
    }
    bells
}
*/

// %% attempt: four strokes at 20:00 -> wrong_answer
/*
fn ship_bells(minute: i64) -> i64 {
    if minute % 30 > 0 {
        return 0;
    }
    let mut bells = (minute / 30 + 7) % 8 + 1;
    if (1081..=1200).contains(&minute) {
        bells -= 4;
    }
    bells
}
*/

// %% attempt: strikes at every minute -> wrong_answer
/*
fn ship_bells(minute: i64) -> i64 {
    let mut bells = (minute / 30 + 7) % 8 + 1;
    if (1081..1200).contains(&minute) {
        bells -= 4;
    }
    bells
}
*/

// %% attempt: the strokes before the first half hour -> runtime_error
/*
fn ship_bells(minute: i64) -> i64 {
    if minute % 30 > 0 {
        return 0;
    }
    let mut bells = ((minute / 30) as u64 - 1) as i64 % 8 + 1;
    if (1081..1200).contains(&minute) {
        bells -= 4;
    }
    bells
}
*/
