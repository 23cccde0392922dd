// task: passk/night_pay
// entry point: night_pay
// tags: money, dates, parsing
// %% prompt
/// Computes what a lighthouse keeper earns in one shift such as '21:30-5:15', in cents.
///
/// `wage` is paid for an hour; every minute earns a sixtieth of it, and minutes from 22:00 up to 6:00 earn
/// half as much again. A shift that does not end later on the clock than it begins ends on the next day.
/// After a shift of more than 6 hours its first 30 minutes are not paid. Hours have one or two digits,
/// minutes two. The sum is rounded down to whole cents at the end.
///
/// night_pay("20:00-23:00", 1000) // 3500
/// night_pay("8:00-14:30", 1000) // 6000
fn night_pay(shift: &str, wage: i64) -> i64 {
// %% canonical solution
    let minutes = |time: &str| {
        let (hours, rest) = time.split_once(':').unwrap();
        hours.parse::<i64>().unwrap() * 60 + rest.parse::<i64>().unwrap()
    };
    let (begin, finish) = shift.split_once('-').unwrap();
    let mut start = minutes(begin);
    let mut end = minutes(finish);
    if end <= start {
        end += 1440;
    }
    if end - start > 360 {
        start += 30;
    }
    let halves: i64 = (start..end).map(|minute| if (360..1320).contains(&(minute % 1440)) { 2 } else { 3 }).sum();
    halves * wage / 120
}

// %% test
fn main() {
    check(night_pay("20:00-23:00", 1000), 3500);
    check(night_pay("8:00-14:30", 1000), 6000);
    check(night_pay("8:00-9:00", 1000), 1000);
    check(night_pay("08:00-09:00", 1000), 1000);
    check(night_pay("12:00-18:00", 1000), 6000);
    check(night_pay("12:00-18:01", 1000), 5516);
    check(night_pay("22:00-23:00", 1000), 1500);
    check(night_pay("21:59-22:01", 6000), 250);
    check(night_pay("5:59-6:01", 6000), 250);
    check(night_pay("0:00-1:00", 0), 0);
    check(night_pay("23:30-0:30", 1000), 1500);
    check(night_pay("23:30-0:00", 1000), 750);
    check(night_pay("0:00-6:00", 600), 5400);
    check(night_pay("0:00-6:01", 600), 4960);
    check(night_pay("6:00-6:00", 60), 1650);
    check(night_pay("6:01-6:00", 60), 1649);
    check(night_pay("6:00-5:59", 60), 1648);
    check(night_pay("17:00-23:00", 100), 650);
    check(night_pay("16:59-23:00", 100), 601);
    check(night_pay("5:00-12:00", 100), 675);
    check(night_pay("8:00-8:01", 59), 0);
    check(night_pay("8:00-8:01", 60), 1);
    check(night_pay("8:00-8:02", 59), 1);
    check(night_pay("23:59-0:01", 60), 3);
    check(night_pay("21:30-5:15", 2000), 21750);
    check(night_pay("23:00-8:00", 120), 1410);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: a shift over midnight earns nothing -> wrong_answer
/*
fn night_pay(shift: &str, wage: i64) -> i64 {
    let minutes = |time: &str| {
        let (hours, rest) = time.split_once(':').unwrap();
        hours.parse::<i64>().unwrap() * 60 + rest.parse::<i64>().unwrap()
    };
    let (begin, finish) = shift.split_once('-').unwrap();
    let mut start = minutes(begin);
    let end = minutes(finish);
    if end - start > 360 {
        start += 30;
    }
    let halves: i64 = (start..end).map(|minute| if (360..1320).contains(&(minute % 1440)) { 2 } else { 3 }).sum();
    halves * wage / 120
}
*/

// %% attempt: six hours are too long already -> wrong_answer
/*
fn night_pay(shift: &str, wage: i64) -> i64 {
    let minutes = |time: &str| {
        let (hours, rest) = time.split_once(':').unwrap();
        hours.parse::<i64>().unwrap() * 60 + rest.parse::<i64>().unwrap()
    };
    let (begin, finish) = shift.split_once('-').unwrap();
    let mut start = minutes(begin);
    let mut end = minutes(finish);
    if end <= start {
        end += 1440;
    }
    if end - start >= 360 {
        start += 30;
    }
    let halves: i64 = (start..end).map(|minute| if (360..1320).contains(&(minute % 1440)) { 2 } else { 3 }).sum();
    halves * wage / 120
}
*/

// %% attempt: the last half hour is not paid -> wrong_answer
/*
fn night_pay(shift: &str, wage: i64) -> i64 {
    let minutes = |time: &str| {
        let (hours, rest) = time.split_once(':').unwrap();
        hours.parse::<i64>().unwrap() * 60 + rest.parse::<i64>().unwrap()
    };
    let (begin, finish) = shift.split_once('-').unwrap();
    let start = minutes(begin);
    let mut end = minutes(finish);
    if end <= start {
        end += 1440;
    }
    if end - start > 360 {
        end -= 30;
    }
    let halves: i64 = (start..end).map(|minute| if (360..1320).contains(&(minute % 1440)) { 2 } else { 3 }).sum();
    halves * wage / 120
}
*/

// %% attempt: rounds every minute -> wrong_answer
/*
fn night_pay(shift: &str, wage: i64) -> i64 {
    let minutes = |time: &str| {
        let (hours, rest) = time.split_once(':').unwrap();
        hours.parse::<i64>().unwrap() * 60 + rest.parse::<i64>().unwrap()
    };
    let (begin, finish) = shift.split_once('-').unwrap();
    let mut start = minutes(begin);
    let mut end = minutes(finish);
    if end <= start {
        end += 1440;
    }
    if end - start > 360 {
        start += 30;
    }
    let halves: i64 = (start..end).map(|minute| if (360..1320).contains(&(minute % 1440)) { 2 } else { 3 }).sum();
    halves * (wage / 120)
}
*/

// %% attempt: the night ends at five -> wrong_answer
/*
fn night_pay(shift: &str, wage: i64) -> i64 {
    let minutes = |time: &str| {
        let (hours, rest) = time.split_once(':').unwrap();
        hours.parse::<i64>().unwrap() * 60 + rest.parse::<i64>().unwrap()
    };
    let (begin, finish) = shift.split_once('-').unwrap();
    let mut start = minutes(begin);
    let mut end = minutes(finish);
    if end <= start {
        end += 1440;
    }
    if end - start > 360 {
        start += 30;
    }
    let halves: i64 = (start..end).map(|minute| if (300..1320).contains(&(minute % 1440)) { 2 } else { 3 }).sum();
    halves * wage / 120
}
*/

// %% attempt: equal times are an empty shift -> wrong_answer
/*
fn night_pay(shift: &str, wage: i64) -> i64 {
    let minutes = |time: &str| {
        let (hours, rest) = time.split_once(':').unwrap();
        hours.parse::<i64>().unwrap() * 60 + rest.parse::<i64>().unwrap()
    };
    let (begin, finish) = shift.split_once('-').unwrap();
    let mut start = minutes(begin);
    let mut end = minutes(finish);
    if end < start {
        end += 1440;
    }
    if end - start > 360 {
        start += 30;
    }
    let halves: i64 = (start..end).map(|minute| if (360..1320).contains(&(minute % 1440)) { 2 } else { 3 }).sum();
    halves * wage / 120
}
*/

// %% attempt: the length of a shift without a sign -> runtime_error
/*
fn night_pay(shift: &str, wage: i64) -> i64 {
    let minutes = |time: &str| {
        let (hours, rest) = time.split_once(':').unwrap();
        hours.parse::<i64>().unwrap() * 60 + rest.parse::<i64>().unwrap()
    };
    let (begin, finish) = shift.split_once('-').unwrap();
    let mut start = minutes(begin);
    let end = minutes(finish);
    if end as u64 - start as u64 > 360 {
        start += 30;
    }
    let halves: i64 = (start..end).map(|minute| if (360..1320).contains(&(minute % 1440)) { 2 } else { 3 }).sum();
    halves * wage / 120
}
*/
