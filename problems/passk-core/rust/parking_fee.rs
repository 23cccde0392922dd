// task: passk/parking_fee
// entry point: parking_fee
// tags: money, dates
// %% prompt
/// Computes in cents what a car park costs for a car that arrived at one minute and left at another.
///
/// It never leaves before it arrives. Minutes count from a midnight and go on over the days, 1440 each. Who
/// stays for at most 15 minutes pays nothing. Otherwise every half hour that has begun costs 90, counted from
/// the arrival. Of these half hours, those that begin at 19:00 or later in the evening or before 7:00 in the
/// morning cost 40 instead. For each 24 hours from the arrival on, the last of them perhaps not full, the fee
/// is at most 1500.
///
/// parking_fee(600, 631) // 180
/// parking_fee(1110, 1170) // 130
fn parking_fee(arrived: i64, left: i64) -> i64 {
// %% canonical solution
    if left - arrived <= 15 {
        return 0;
    }
    let price = |minute: i64| if (420..1140).contains(&(minute % 1440)) { 90 } else { 40 };
    let fee = |day: i64| (day..left.min(day + 1440)).step_by(30).map(price).sum::<i64>().min(1500);
    (arrived..left).step_by(1440).map(fee).sum()
}

// %% test
fn main() {
    check(parking_fee(600, 631), 180);
    check(parking_fee(1110, 1170), 130);
    check(parking_fee(600, 600), 0);
    check(parking_fee(600, 615), 0);
    check(parking_fee(600, 616), 90);
    check(parking_fee(600, 630), 90);
    check(parking_fee(600, 660), 180);
    check(parking_fee(600, 661), 270);
    check(parking_fee(419, 440), 40);
    check(parking_fee(420, 440), 90);
    check(parking_fee(419, 450), 130);
    check(parking_fee(390, 450), 130);
    check(parking_fee(1139, 1160), 90);
    check(parking_fee(1140, 1160), 40);
    check(parking_fee(1139, 1170), 130);
    check(parking_fee(1439, 1470), 80);
    check(parking_fee(0, 420), 560);
    check(parking_fee(420, 840), 1260);
    check(parking_fee(420, 900), 1440);
    check(parking_fee(420, 901), 1500);
    check(parking_fee(420, 1860), 1500);
    check(parking_fee(420, 1861), 1590);
    check(parking_fee(420, 1875), 1590);
    check(parking_fee(421, 1876), 1590);
    check(parking_fee(0, 1440), 1500);
    check(parking_fee(1140, 2580), 1500);
    check(parking_fee(1140, 1860), 960);
    check(parking_fee(1140, 2040), 1500);
    check(parking_fee(1140, 2039), 1500);
    check(parking_fee(1140, 2010), 1410);
    check(parking_fee(5000, 13640), 9000);
    check(parking_fee(5000, 13641), 9090);
    check(parking_fee(4739, 4759), 40);
    check(parking_fee(4740, 4760), 90);
    check(parking_fee(5460, 5480), 40);
    check(parking_fee(5459, 5479), 90);
    check(parking_fee(5000, 18460), 14980);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: a day begins at midnight -> wrong_answer
/*
fn parking_fee(arrived: i64, left: i64) -> i64 {
    if left - arrived <= 15 {
        return 0;
    }
    let price = |minute: i64| if (420..1140).contains(&(minute % 1440)) { 90 } else { 40 };
    let fee = |day: i64| (day.max(arrived)..left.min(day + 1440)).step_by(30).map(price).sum::<i64>().min(1500);
    (arrived - arrived % 1440..left).step_by(1440).map(fee).sum()
}
*/

// %% attempt: sixteen minutes are free -> wrong_answer
/*
fn parking_fee(arrived: i64, left: i64) -> i64 {
    if left - arrived <= 16 {
        return 0;
    }
    let price = |minute: i64| if (420..1140).contains(&(minute % 1440)) { 90 } else { 40 };
    let fee = |day: i64| (day..left.min(day + 1440)).step_by(30).map(price).sum::<i64>().min(1500);
    (arrived..left).step_by(1440).map(fee).sum()
}
*/

// %% attempt: the first fifteen minutes are free for all -> wrong_answer
/*
fn parking_fee(arrived: i64, left: i64) -> i64 {
    if left - arrived <= 15 {
        return 0;
    }
    let price = |minute: i64| if (420..1140).contains(&(minute % 1440)) { 90 } else { 40 };
    let fee = |day: i64| (day..left.min(day + 1440)).step_by(30).map(price).sum::<i64>().min(1500);
    (arrived + 15..left).step_by(1440).map(fee).sum()
}
*/

// %% attempt: no limit -> wrong_answer
/*
fn parking_fee(arrived: i64, left: i64) -> i64 {
    if left - arrived <= 15 {
        return 0;
    }
    let price = |minute: i64| if (420..1140).contains(&(minute % 1440)) { 90 } else { 40 };
    let fee = |day: i64| (day..left.min(day + 1440)).step_by(30).map(price).sum::<i64>();
    (arrived..left).step_by(1440).map(fee).sum()
}
*/

// %% attempt: one limit for the whole stay -> wrong_answer
/*
fn parking_fee(arrived: i64, left: i64) -> i64 {
    if left - arrived <= 15 {
        return 0;
    }
    let price = |minute: i64| if (420..1140).contains(&(minute % 1440)) { 90 } else { 40 };
    let fee = |day: i64| (day..left.min(day + 1440)).step_by(30).map(price).sum::<i64>().min(1500);
    (arrived..left).step_by(1440).map(fee).sum::<i64>().min(1500)
}
*/

// %% attempt: full half hours only -> wrong_answer
/*
fn parking_fee(arrived: i64, left: i64) -> i64 {
    if left - arrived <= 15 {
        return 0;
    }
    let price = |minute: i64| if (420..1140).contains(&(minute % 1440)) { 90 } else { 40 };
    let fee = |day: i64| (day..left.min(day + 1440) - 29).step_by(30).map(price).sum::<i64>().min(1500);
    (arrived..left).step_by(1440).map(fee).sum()
}
*/

// %% attempt: a stay without a sign -> runtime_error
/*
fn parking_fee(arrived: i64, left: i64) -> i64 {
    if u16::try_from(left - arrived).unwrap() * 60 <= 900 {
        return 0;
    }
    let price = |minute: i64| if (420..1140).contains(&(minute % 1440)) { 90 } else { 40 };
    let fee = |day: i64| (day..left.min(day + 1440)).step_by(30).map(price).sum::<i64>().min(1500);
    (arrived..left).step_by(1440).map(fee).sum()
}
*/
