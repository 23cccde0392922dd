// task: passk/tide_times
// entry point: tide_times
// tags: dates, formatting
// %% prompt
/// Lists the high tides of the coming days at a harbour, one list of times 'HH:MM' for each day.
///
/// `first` is the first high tide of the first day. From one high tide to the next it is 12 hours and 25
/// minutes. The harbour's table names whole multiples of five minutes: each time is rounded to the nearest
/// one. The time that is written decides the day a tide belongs to, so that 23:58 is 00:00 of the next day.
/// `first` is between 00:00 and 12:24; the table ends with day number `days`.
///
/// tide_times("00:31", 2) // [["00:30", "12:55"], ["01:20", "13:45"]]
/// tide_times("12:00", 1) // [["12:00"]]
fn tide_times(first: &str, days: usize) -> Vec<Vec<String>> {
// %% canonical solution
    let (hours, minutes) = first.split_once(':').unwrap();
    let mut tide = hours.parse::<usize>().unwrap() * 60 + minutes.parse::<usize>().unwrap();
    let mut table = vec![Vec::new(); days];
    loop {
        let written = (tide + 2) / 5 * 5;
        let Some(day) = table.get_mut(written / 1440) else {
            return table;
        };
        day.push(format!("{:02}:{:02}", written / 60 % 24, written % 60));
        tide += 745;
    }
}

// %% test
fn main() {
    check(tide_times("00:31", 2), vec![vec!["00:30".to_string(), "12:55".to_string()], vec!["01:20".to_string(),
        "13:45".to_string()]]);
    check(tide_times("12:00", 1), vec![vec!["12:00".to_string()]]);
    check(tide_times("00:00", 0), vec![]);
    check(tide_times("00:00", 1), vec![vec!["00:00".to_string(), "12:25".to_string()]]);
    check(tide_times("00:02", 1), vec![vec!["00:00".to_string(), "12:25".to_string()]]);
    check(tide_times("00:03", 1), vec![vec!["00:05".to_string(), "12:30".to_string()]]);
    check(tide_times("11:32", 1), vec![vec!["11:30".to_string(), "23:55".to_string()]]);
    check(tide_times("11:33", 1), vec![vec!["11:35".to_string()]]);
    check(tide_times("11:33", 2), vec![vec!["11:35".to_string()], vec!["00:00".to_string(), "12:25".to_string()]]);
    check(tide_times("11:35", 2), vec![vec!["11:35".to_string()], vec!["00:00".to_string(), "12:25".to_string()]]);
    check(tide_times("11:34", 1), vec![vec!["11:35".to_string()]]);
    check(tide_times("12:24", 1), vec![vec!["12:25".to_string()]]);
    check(tide_times("12:24", 2), vec![vec!["12:25".to_string()], vec!["00:50".to_string(), "13:15".to_string()]]);
    check(tide_times("09:07", 4), vec![vec!["09:05".to_string(), "21:30".to_string()], vec!["09:55".to_string(),
        "22:20".to_string()], vec!["10:45".to_string(), "23:10".to_string()], vec!["11:35".to_string()]]);
    check(tide_times("09:08", 4), vec![vec!["09:10".to_string(), "21:35".to_string()], vec!["10:00".to_string(),
        "22:25".to_string()], vec!["10:50".to_string(), "23:15".to_string()], vec!["11:40".to_string()]]);
    check(tide_times("07:20", 6), vec![vec!["07:20".to_string(), "19:45".to_string()], vec!["08:10".to_string(),
        "20:35".to_string()], vec!["09:00".to_string(), "21:25".to_string()], vec!["09:50".to_string(),
        "22:15".to_string()], vec!["10:40".to_string(), "23:05".to_string()], vec!["11:30".to_string(),
        "23:55".to_string()]]);
    check(tide_times("10:00", 5), vec![vec!["10:00".to_string(), "22:25".to_string()], vec!["10:50".to_string(),
        "23:15".to_string()], vec!["11:40".to_string()], vec!["00:05".to_string(), "12:30".to_string()],
        vec!["00:55".to_string(), "13:20".to_string()]]);
}

#[track_caller]
fn check(actual: Vec<Vec<String>>, expected: Vec<Vec<String>>) {
    assert_eq!(actual, expected);
}

// %% attempt: the exact time decides the day -> wrong_answer
/*
fn tide_times(first: &str, days: usize) -> Vec<Vec<String>> {
    let (hours, minutes) = first.split_once(':').unwrap();
    let mut tide = hours.parse::<usize>().unwrap() * 60 + minutes.parse::<usize>().unwrap();
    let mut table = vec![Vec::new(); days];
    loop {
        let written = (tide + 2) / 5 * 5;
        let Some(day) = table.get_mut(tide / 1440) else {
            return table;
        };
        day.push(format!("{:02}:{:02}", written / 60 % 24, written % 60));
        tide += 745;
    }
}
*/

// %% attempt: rounds down -> wrong_answer
/*
fn tide_times(first: &str, days: usize) -> Vec<Vec<String>> {
    let (hours, minutes) = first.split_once(':').unwrap();
    let mut tide = hours.parse::<usize>().unwrap() * 60 + minutes.parse::<usize>().unwrap();
    let mut table = vec![Vec::new(); days];
    loop {
        let written = tide / 5 * 5;
        let Some(day) = table.get_mut(written / 1440) else {
            return table;
        };
        day.push(format!("{:02}:{:02}", written / 60 % 24, written % 60));
        tide += 745;
    }
}
*/

// %% attempt: two tides a day -> wrong_answer
/*
fn tide_times(first: &str, days: usize) -> Vec<Vec<String>> {
    let (hours, minutes) = first.split_once(':').unwrap();
    let mut tide = hours.parse::<usize>().unwrap() * 60 + minutes.parse::<usize>().unwrap();
    let mut table = vec![Vec::new(); days];
    for i in 0..2 * days {
        let written = (tide + 2) / 5 * 5;
        let day = &mut table[i / 2];
        day.push(format!("{:02}:{:02}", written / 60 % 24, written % 60));
        tide += 745;
    }
    table
}
*/

// %% attempt: every twelve hours -> wrong_answer
/*
fn tide_times(first: &str, days: usize) -> Vec<Vec<String>> {
    let (hours, minutes) = first.split_once(':').unwrap();
    let mut tide = hours.parse::<usize>().unwrap() * 60 + minutes.parse::<usize>().unwrap();
    let mut table = vec![Vec::new(); days];
    loop {
        let written = (tide + 2) / 5 * 5;
        let Some(day) = table.get_mut(written / 1440) else {
            return table;
        };
        day.push(format!("{:02}:{:02}", written / 60 % 24, written % 60));
        tide += 720;
    }
}
*/

// %% attempt: a day behind the last -> runtime_error
/*
fn tide_times(first: &str, days: usize) -> Vec<Vec<String>> {
    let (hours, minutes) = first.split_once(':').unwrap();
    let mut tide = hours.parse::<usize>().unwrap() * 60 + minutes.parse::<usize>().unwrap();
    let mut table = vec![Vec::new(); days];
    while tide < days * 1440 {
        let written = (tide + 2) / 5 * 5;
        let day = &mut table[written / 1440];
        day.push(format!("{:02}:{:02}", written / 60 % 24, written % 60));
        tide += 745;
    }
    table
}
*/

// %% attempt: hours of one day only -> wrong_answer
/*
fn tide_times(first: &str, days: usize) -> Vec<Vec<String>> {
    let (hours, minutes) = first.split_once(':').unwrap();
    let mut tide = hours.parse::<usize>().unwrap() * 60 + minutes.parse::<usize>().unwrap();
    let mut table = vec![Vec::new(); days];
    loop {
        let written = (tide + 2) / 5 * 5;
        let Some(day) = table.get_mut(written / 1440) else {
            return table;
        };
        day.push(format!("{:02}:{:02}", written / 60, written % 60));
        tide += 745;
    }
}
*/
