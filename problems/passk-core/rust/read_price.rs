// task: passk/read_price
// entry point: read_price
// tags: money, parsing
// %% prompt
/// Reads a price on a flea market's tag, such as "1'250.-", in cents; return -1 if it is not a price.
///
/// A price is whole francs, a dot or comma, and two digits of cents or "-" for none; the dot or comma may be
/// left out together with the cents. The francs are one or more digits without a sign; they may be grouped by
/// "'", but then each group has three digits except the first, which has one to three, and every "'" is
/// there. Instead of 0 francs there may be "-", but then two digits of cents must follow. Nothing else is
/// allowed, no space either.
///
/// read_price("1'250.-") // 125000
/// read_price("-,05") // 5
fn read_price(text: &str) -> i64 {
// %% canonical solution
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    let (whole, cents) = text.split_once(['.', ',']).unwrap_or((text, "-"));
    let groups: Vec<&str> = whole.split('\'').collect();
    let is_grouped = groups.len() == 1 || groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3);
    let francs = match whole {
        "-" if is_number(cents) => 0,
        _ if is_grouped && groups.iter().all(|group| is_number(group)) => groups.concat().parse::<i64>().unwrap(),
        _ => return -1,
    };
    match cents {
        "-" => francs * 100,
        _ if cents.len() == 2 && is_number(cents) => francs * 100 + cents.parse::<i64>().unwrap(),
        _ => -1,
    }
}

// %% test
fn main() {
    check(read_price("1'250.-"), 125000);
    check(read_price("-,05"), 5);
    check(read_price("9.99"), 999);
    check(read_price("9'999.90"), 999990);
    check(read_price("999'999,09"), 99999909);
    check(read_price("0'500"), 50000);
    check(read_price("-.95"), 95);
    check(read_price("5"), 500);
    check(read_price("0"), 0);
    check(read_price("5.-"), 500);
    check(read_price("5,-"), 500);
    check(read_price("5.50"), 550);
    check(read_price("5,05"), 505);
    check(read_price("007.10"), 710);
    check(read_price("-.50"), 50);
    check(read_price("-.00"), 0);
    check(read_price("1'000"), 100000);
    check(read_price("12'000'000,99"), 1200000099);
    check(read_price("123'456.78"), 12345678);
    check(read_price("1234567.89"), 123456789);
    check(read_price(""), -1);
    check(read_price("-"), -1);
    check(read_price("-.-"), -1);
    check(read_price("--"), -1);
    check(read_price("5."), -1);
    check(read_price("5.5"), -1);
    check(read_price("5.500"), -1);
    check(read_price(".50"), -1);
    check(read_price("-5"), -1);
    check(read_price("-505"), -1);
    check(read_price("-5.50"), -1);
    check(read_price("--50"), -1);
    check(read_price("5-"), -1);
    check(read_price("5.--"), -1);
    check(read_price("5;50"), -1);
    check(read_price("1'00"), -1);
    check(read_price("1'0000"), -1);
    check(read_price("1234'567"), -1);
    check(read_price("1'234567"), -1);
    check(read_price("'100"), -1);
    check(read_price("1''000"), -1);
    check(read_price("1'000'"), -1);
    check(read_price("5 .50"), -1);
    check(read_price(" 5"), -1);
    check(read_price("5\n"), -1);
    check(read_price("a"), -1);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: any number of digits in a group -> wrong_answer
/*
fn read_price(text: &str) -> i64 {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    let (whole, cents) = text.split_once(['.', ',']).unwrap_or((text, "-"));
    let groups: Vec<&str> = whole.split('\'').collect();
    let is_grouped = groups.len() == 1 || groups[0].len() <= 3;
    let francs = match whole {
        "-" if is_number(cents) => 0,
        _ if is_grouped && groups.iter().all(|group| is_number(group)) => groups.concat().parse::<i64>().unwrap(),
        _ => return -1,
    };
    match cents {
        "-" => francs * 100,
        _ if cents.len() == 2 && is_number(cents) => francs * 100 + cents.parse::<i64>().unwrap(),
        _ => -1,
    }
}
*/

// %% attempt: one digit of cents is enough -> wrong_answer
/*
fn read_price(text: &str) -> i64 {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    let (whole, cents) = text.split_once(['.', ',']).unwrap_or((text, "-"));
    let groups: Vec<&str> = whole.split('\'').collect();
    let is_grouped = groups.len() == 1 || groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3);
    let francs = match whole {
        "-" if is_number(cents) => 0,
        _ if is_grouped && groups.iter().all(|group| is_number(group)) => groups.concat().parse::<i64>().unwrap(),
        _ => return -1,
    };
    match cents {
        "-" => francs * 100,
        _ if cents.len() <= 2 && is_number(cents) => francs * 100 + cents.parse::<i64>().unwrap(),
        _ => -1,
    }
}
*/

// %% attempt: a dash is as good as nothing -> wrong_answer
/*
fn read_price(text: &str) -> i64 {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    let (whole, cents) = text.split_once(['.', ',']).unwrap_or((text, "-"));
    let groups: Vec<&str> = whole.split('\'').collect();
    let is_grouped = groups.len() == 1 || groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3);
    let francs = match whole {
        "-" => 0,
        _ if is_grouped && groups.iter().all(|group| is_number(group)) => groups.concat().parse::<i64>().unwrap(),
        _ => return -1,
    };
    match cents {
        "-" => francs * 100,
        _ if cents.len() == 2 && is_number(cents) => francs * 100 + cents.parse::<i64>().unwrap(),
        _ => -1,
    }
}
*/

// %% attempt: the comma groups -> wrong_answer
/*
fn read_price(text: &str) -> i64 {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    let (whole, cents) = text.split_once('.').unwrap_or((text, "-"));
    let groups: Vec<&str> = whole.split('\'').collect();
    let is_grouped = groups.len() == 1 || groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3);
    let francs = match whole {
        "-" if is_number(cents) => 0,
        _ if is_grouped && groups.iter().all(|group| is_number(group)) => groups.concat().parse::<i64>().unwrap(),
        _ => return -1,
    };
    match cents {
        "-" => francs * 100,
        _ if cents.len() == 2 && is_number(cents) => francs * 100 + cents.parse::<i64>().unwrap(),
        _ => -1,
    }
}
*/

// %% attempt: a sign belongs to a number -> wrong_answer
/*
fn read_price(text: &str) -> i64 {
    let is_number = |part: &str| !part.is_empty() && part.parse::<i64>().is_ok();
    let (whole, cents) = text.split_once(['.', ',']).unwrap_or((text, "-"));
    let groups: Vec<&str> = whole.split('\'').collect();
    let is_grouped = groups.len() == 1 || groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3);
    let francs = match whole {
        "-" if is_number(cents) => 0,
        _ if is_grouped && groups.iter().all(|group| is_number(group)) => groups.concat().parse::<i64>().unwrap(),
        _ => return -1,
    };
    match cents {
        "-" => francs * 100,
        _ if cents.len() == 2 && is_number(cents) => francs * 100 + cents.parse::<i64>().unwrap(),
        _ => -1,
    }
}
*/

// %% attempt: takes what it gets for a number -> runtime_error
/*
fn read_price(text: &str) -> i64 {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    let (whole, cents) = text.split_once(['.', ',']).unwrap_or((text, "-"));
    let groups: Vec<&str> = whole.split('\'').collect();
    let is_grouped = groups.len() == 1 || groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3);
    let francs = match whole {
        "-" if is_number(cents) => 0,
        _ => groups.concat().parse::<i64>().unwrap(),
    };
    match cents {
        "-" => francs * 100,
        _ if cents.len() == 2 && is_number(cents) => francs * 100 + cents.parse::<i64>().unwrap(),
        _ => -1,
    }
}
*/

// %% attempt: nothing else is a price -> syntax_error
/*
fn read_price(text: &str) -> i64 {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    let (whole, cents) = text.split_once(['.', ',']).unwrap_or((text, "-"));
    let groups: Vec<&str> = whole.split('\'').collect();
    let is_grouped = groups.len() == 1 || groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3);
    let francs = match whole {
        "-" if is_number(cents) => 0,
        _ if is_grouped && groups.iter().all(|group| is_number(group)) => groups.concat().parse::<i64>().unwrap(),
    };
    match cents {
        "-" => francs * 100,
        _ if cents.len() == 2 && is_number(cents) => francs * 100 + cents.parse::<i64>().unwrap(),
        _ => -1,
    }
}
*/
