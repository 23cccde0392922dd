// task: passk/is_open
// entry point: is_open
// tags: parsing, dates, scheduling
// %% prompt
/// Says whether a workshop is open at a minute of a weekday.
///
/// `day` is 0 for Monday to 6 for Sunday, `minute` 0 to 1439. `hours` is one or more rules with "; " between
/// them, such as "Mo-Fr 9:00-17:30; We,Su off". A rule has days, a space and "off" or spans of time from 0:00
/// to 24:00, separated by ','. Days are Mo, Tu, We, Th, Fr, Sa, Su or ranges of them, separated by ',';
/// "Sa-Mo" are three days. A span holds its first minute but not its last. A span that ends at the same time
/// as it begins or earlier goes on into the next day until then. For each of its days a rule replaces the
/// rules before it, with all spans that begin on that day. A day without a rule is off.
///
/// is_open("Mo-Fr 9:00-17:30; We off", 1, 540) // true
/// is_open("Sa-Mo 20:00-2:00", 1, 119) // true
fn is_open(hours: &str, day: usize, minute: i64) -> bool {
// %% canonical solution
    let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    let index = |name: &str| names.iter().position(|other| *other == name).unwrap();
    let mut times = ["off"; 7];
    for rule in hours.split("; ") {
        let (days, spans) = rule.split_once(' ').unwrap();
        for part in days.split(',') {
            let (first, last) = (index(&part[..2]), index(&part[part.len() - 2..]));
            for i in 0..=(last + 7 - first) % 7 {
                times[(first + i) % 7] = spans;
            }
        }
    }
    let minutes = |time: &str| {
        let (hour, rest) = time.split_once(':').unwrap();
        hour.parse::<i64>().unwrap() * 60 + rest.parse::<i64>().unwrap()
    };
    let covers = |spans: &str, now: i64| {
        spans.split(',').filter_map(|span| span.split_once('-')).any(|(start, end)| {
            let (start, end) = (minutes(start), minutes(end));
            start <= now && now < if end > start { end } else { end + 1440 }
        })
    };
    covers(times[day], minute) || covers(times[(day + 6) % 7], minute + 1440)
}

// %% test
fn main() {
    check(is_open("Mo-Fr 9:00-17:30; We off", 1, 540), true);
    check(is_open("Sa-Mo 20:00-2:00", 1, 119), true);
    check(is_open("Mo 9:00-17:00", 0, 539), false);
    check(is_open("Mo 9:00-17:00", 0, 540), true);
    check(is_open("Mo 9:00-17:00", 0, 1019), true);
    check(is_open("Mo 9:00-17:00", 0, 1020), false);
    check(is_open("Mo 9:00-17:00", 1, 600), false);
    check(is_open("Mo 9:00-17:00", 6, 600), false);
    check(is_open("Mo-Fr 9:05-17:30; We off", 2, 600), false);
    check(is_open("Mo-Fr 9:05-17:30; We off", 4, 1049), true);
    check(is_open("Mo-Fr 9:05-17:30; We off", 4, 1050), false);
    check(is_open("Mo-Fr 9:05-17:30; We off", 0, 544), false);
    check(is_open("Mo-Fr 9:05-17:30; We off", 5, 600), false);
    check(is_open("We off; Mo-Fr 9:00-17:30", 2, 600), true);
    check(is_open("Mo-Su 8:00-9:00; Tu,Th-Fr 10:00-11:00", 3, 490), false);
    check(is_open("Mo-Su 8:00-9:00; Tu,Th-Fr 10:00-11:00", 4, 610), true);
    check(is_open("Mo-Su 8:00-9:00; Tu,Th-Fr 10:00-11:00", 1, 610), true);
    check(is_open("Mo-Su 8:00-9:00; Tu,Th-Fr 10:00-11:00", 6, 490), true);
    check(is_open("Mo-Su 8:00-9:00; Tu,Th-Fr 10:00-11:00", 2, 610), false);
    check(is_open("Mo 8:00-12:00,13:00-17:00", 0, 750), false);
    check(is_open("Mo 8:00-12:00,13:00-17:00", 0, 800), true);
    check(is_open("Sa-Mo 20:00-2:00", 0, 60), true);
    check(is_open("Sa-Mo 20:00-2:00", 1, 120), false);
    check(is_open("Sa-Mo 20:00-2:00", 5, 60), false);
    check(is_open("Sa-Mo 20:00-2:00", 5, 1439), true);
    check(is_open("Sa-Mo 20:00-2:00", 3, 1300), false);
    check(is_open("Sa-Mo 20:00-2:00", 1, 1300), false);
    check(is_open("Su 20:00-2:00; Mo off", 0, 119), true);
    check(is_open("Su off; Su-Tu 22:00-1:00; Su off", 0, 30), false);
    check(is_open("We 6:00-6:00", 2, 360), true);
    check(is_open("We 6:00-6:00", 3, 359), true);
    check(is_open("We 6:00-6:00", 3, 360), false);
    check(is_open("We 6:00-6:00", 2, 359), false);
    check(is_open("Th 0:00-24:00", 3, 0), true);
    check(is_open("Th 0:00-24:00", 3, 1439), true);
    check(is_open("Th 0:00-24:00", 4, 0), false);
    check(is_open("Th 23:00-0:00", 3, 1439), true);
    check(is_open("Th 23:00-0:00", 4, 0), false);
    check(is_open("Fr-Th 12:00-12:01", 4, 720), true);
    check(is_open("Fr-Th 12:00-12:01", 3, 720), true);
    check(is_open("Tu-Tu 12:00-12:01", 2, 720), false);
}

#[track_caller]
fn check(actual: bool, expected: bool) {
    assert_eq!(actual, expected);
}

// %% attempt: spans end at midnight -> wrong_answer
/*
fn is_open(hours: &str, day: usize, minute: i64) -> bool {
    let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    let index = |name: &str| names.iter().position(|other| *other == name).unwrap();
    let mut times = ["off"; 7];
    for rule in hours.split("; ") {
        let (days, spans) = rule.split_once(' ').unwrap();
        for part in days.split(',') {
            let (first, last) = (index(&part[..2]), index(&part[part.len() - 2..]));
            for i in 0..=(last + 7 - first) % 7 {
                times[(first + i) % 7] = spans;
            }
        }
    }
    let minutes = |time: &str| {
        let (hour, rest) = time.split_once(':').unwrap();
        hour.parse::<i64>().unwrap() * 60 + rest.parse::<i64>().unwrap()
    };
    let covers = |spans: &str, now: i64| {
        spans.split(',').filter_map(|span| span.split_once('-')).any(|(start, end)| {
            let (start, end) = (minutes(start), minutes(end));
            start <= now && now < if end > start { end } else { end + 1440 }
        })
    };
    covers(times[day], minute)
}
*/

// %% attempt: the last minute belongs to the span -> wrong_answer
/*
fn is_open(hours: &str, day: usize, minute: i64) -> bool {
    let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    let index = |name: &str| names.iter().position(|other| *other == name).unwrap();
    let mut times = ["off"; 7];
    for rule in hours.split("; ") {
        let (days, spans) = rule.split_once(' ').unwrap();
        for part in days.split(',') {
            let (first, last) = (index(&part[..2]), index(&part[part.len() - 2..]));
            for i in 0..=(last + 7 - first) % 7 {
                times[(first + i) % 7] = spans;
            }
        }
    }
    let minutes = |time: &str| {
        let (hour, rest) = time.split_once(':').unwrap();
        hour.parse::<i64>().unwrap() * 60 + rest.parse::<i64>().unwrap()
    };
    let covers = |spans: &str, now: i64| {
        spans.split(',').filter_map(|span| span.split_once('-')).any(|(start, end)| {
            let (start, end) = (minutes(start), minutes(end));
            start <= now && now <= if end > start { end } else { end + 1440 }
        })
    };
    covers(times[day], minute) || covers(times[(day + 6) % 7], minute + 1440)
}
*/

// %% attempt: the first rule of a day stands -> wrong_answer
/*
fn is_open(hours: &str, day: usize, minute: i64) -> bool {
    let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    let index = |name: &str| names.iter().position(|other| *other == name).unwrap();
    let mut times = ["off"; 7];
    for rule in hours.split("; ") {
        let (days, spans) = rule.split_once(' ').unwrap();
        for part in days.split(',') {
            let (first, last) = (index(&part[..2]), index(&part[part.len() - 2..]));
            for i in 0..=(last + 7 - first) % 7 {
                if times[(first + i) % 7] == "off" {
                    times[(first + i) % 7] = spans;
                }
            }
        }
    }
    let minutes = |time: &str| {
        let (hour, rest) = time.split_once(':').unwrap();
        hour.parse::<i64>().unwrap() * 60 + rest.parse::<i64>().unwrap()
    };
    let covers = |spans: &str, now: i64| {
        spans.split(',').filter_map(|span| span.split_once('-')).any(|(start, end)| {
            let (start, end) = (minutes(start), minutes(end));
            start <= now && now < if end > start { end } else { end + 1440 }
        })
    };
    covers(times[day], minute) || covers(times[(day + 6) % 7], minute + 1440)
}
*/

// %% attempt: ranges do not go over Sunday -> wrong_answer
/*
fn is_open(hours: &str, day: usize, minute: i64) -> bool {
    let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    let index = |name: &str| names.iter().position(|other| *other == name).unwrap();
    let mut times = ["off"; 7];
    for rule in hours.split("; ") {
        let (days, spans) = rule.split_once(' ').unwrap();
        for part in days.split(',') {
            let (first, last) = (index(&part[..2]), index(&part[part.len() - 2..]));
            for i in 0..(last + 1).saturating_sub(first) {
                times[(first + i) % 7] = spans;
            }
        }
    }
    let minutes = |time: &str| {
        let (hour, rest) = time.split_once(':').unwrap();
        hour.parse::<i64>().unwrap() * 60 + rest.parse::<i64>().unwrap()
    };
    let covers = |spans: &str, now: i64| {
        spans.split(',').filter_map(|span| span.split_once('-')).any(|(start, end)| {
            let (start, end) = (minutes(start), minutes(end));
            start <= now && now < if end > start { end } else { end + 1440 }
        })
    };
    covers(times[day], minute) || covers(times[(day + 6) % 7], minute + 1440)
}
*/

// %% attempt: a span of equal times is empty -> wrong_answer
/*
fn is_open(hours: &str, day: usize, minute: i64) -> bool {
    let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    let index = |name: &str| names.iter().position(|other| *other == name).unwrap();
    let mut times = ["off"; 7];
    for rule in hours.split("; ") {
        let (days, spans) = rule.split_once(' ').unwrap();
        for part in days.split(',') {
            let (first, last) = (index(&part[..2]), index(&part[part.len() - 2..]));
            for i in 0..=(last + 7 - first) % 7 {
                times[(first + i) % 7] = spans;
            }
        }
    }
    let minutes = |time: &str| {
        let (hour, rest) = time.split_once(':').unwrap();
        hour.parse::<i64>().unwrap() * 60 + rest.parse::<i64>().unwrap()
    };
    let covers = |spans: &str, now: i64| {
        spans.split(',').filter_map(|span| span.split_once('-')).any(|(start, end)| {
            let (start, end) = (minutes(start), minutes(end));
            start <= now && now < if end >= start { end } else { end + 1440 }
        })
    };
    covers(times[day], minute) || covers(times[(day + 6) % 7], minute + 1440)
}
*/

// %% attempt: the day before Monday is not looked at -> wrong_answer
/*
fn is_open(hours: &str, day: usize, minute: i64) -> bool {
    let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    let index = |name: &str| names.iter().position(|other| *other == name).unwrap();
    let mut times = ["off"; 7];
    for rule in hours.split("; ") {
        let (days, spans) = rule.split_once(' ').unwrap();
        for part in days.split(',') {
            let (first, last) = (index(&part[..2]), index(&part[part.len() - 2..]));
            for i in 0..=(last + 7 - first) % 7 {
                times[(first + i) % 7] = spans;
            }
        }
    }
    let minutes = |time: &str| {
        let (hour, rest) = time.split_once(':').unwrap();
        hour.parse::<i64>().unwrap() * 60 + rest.parse::<i64>().unwrap()
    };
    let covers = |spans: &str, now: i64| {
        spans.split(',').filter_map(|span| span.split_once('-')).any(|(start, end)| {
            let (start, end) = (minutes(start), minutes(end));
            start <= now && now < if end > start { end } else { end + 1440 }
        })
    };
    covers(times[day], minute) || covers(times[day.max(1) - 1], minute + 1440)
}
*/

// %% attempt: takes off for a time -> runtime_error
/*
fn is_open(hours: &str, day: usize, minute: i64) -> bool {
    let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    let index = |name: &str| names.iter().position(|other| *other == name).unwrap();
    let mut times = ["off"; 7];
    for rule in hours.split("; ") {
        let (days, spans) = rule.split_once(' ').unwrap();
        for part in days.split(',') {
            let (first, last) = (index(&part[..2]), index(&part[part.len() - 2..]));
            for i in 0..=(last + 7 - first) % 7 {
                times[(first + i) % 7] = spans;
            }
        }
    }
    let minutes = |time: &str| {
        let (hour, rest) = time.split_once(':').unwrap();
        hour.parse::<i64>().unwrap() * 60 + rest.parse::<i64>().unwrap()
    };
    let covers = |spans: &str, now: i64| {
        spans.split(',').map(|span| span.split_once('-').unwrap()).any(|(start, end)| {
            let (start, end) = (minutes(start), minutes(end));
            start <= now && now < if end > start { end } else { end + 1440 }
        })
    };
    covers(times[day], minute) || covers(times[(day + 6) % 7], minute + 1440)
}
*/

// %% attempt: the day before Monday has a negative number -> runtime_error
/*
fn is_open(hours: &str, day: usize, minute: i64) -> bool {
    let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    let index = |name: &str| names.iter().position(|other| *other == name).unwrap();
    let mut times = ["off"; 7];
    for rule in hours.split("; ") {
        let (days, spans) = rule.split_once(' ').unwrap();
        for part in days.split(',') {
            let (first, last) = (index(&part[..2]), index(&part[part.len() - 2..]));
            for i in 0..=(last + 7 - first) % 7 {
                times[(first + i) % 7] = spans;
            }
        }
    }
    let minutes = |time: &str| {
        let (hour, rest) = time.split_once(':').unwrap();
        hour.parse::<i64>().unwrap() * 60 + rest.parse::<i64>().unwrap()
    };
    let covers = |spans: &str, now: i64| {
        spans.split(',').filter_map(|span| span.split_once('-')).any(|(start, end)| {
            let (start, end) = (minutes(start), minutes(end));
            start <= now && now < if end > start { end } else { end + 1440 }
        })
    };
    covers(times[day], minute) || covers(times[day - 1], minute + 1440)
}
*/
