// task: passk/scale_recipe
// entry point: scale_recipe
// tags: strings, parsing, numbers
// %% prompt
/// Scales the numbers in a recipe by times / parts, for example by 3 / 2.
///
/// A number is a run of digits as long as it can be. It is left alone if an ASCII letter or '-' stands
/// directly before or directly behind it, as in "E100", "7up" or "2-3". A scaled number is rounded up to a
/// whole number, but to a multiple of 5 if it is above 12 before it is rounded. `times` and `parts` are
/// positive.
///
/// scale_recipe("3 eggs, 250 g flour", 3, 2) // "5 eggs, 375 g flour"
/// scale_recipe("15 plums, E100", 3, 2) // "25 plums, E100"
fn scale_recipe(recipe: &str, times: i64, parts: i64) -> String {
// %% canonical solution
    let scale = |number: i64| {
        let scaled = number * times;
        let unit = if scaled > 12 * parts { 5 } else { 1 };
        (scaled + parts * unit - 1) / (parts * unit) * unit
    };
    let is_beside = |c: char| c.is_ascii_alphabetic() || c == '-';
    let mut result = String::new();
    let mut rest = recipe;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        result.push_str(&rest[..start]);
        let behind = rest[start..].trim_start_matches(|c: char| c.is_ascii_digit());
        let number = &rest[start..rest.len() - behind.len()];
        if result.ends_with(is_beside) || behind.starts_with(is_beside) {
            result.push_str(number);
        } else {
            result.push_str(&scale(number.parse().unwrap()).to_string());
        }
        rest = behind;
    }
    result + rest
}

// %% test
fn main() {
    check(scale_recipe("3 eggs, 250 g flour", 3, 2), "5 eggs, 375 g flour".to_string());
    check(scale_recipe("15 plums, E100", 3, 2), "25 plums, E100".to_string());
    check(scale_recipe("a95 59a 99 90", 1, 3), "a95 59a 35 30".to_string());
    check(scale_recipe("", 1, 1), "".to_string());
    check(scale_recipe("salt", 3, 1), "salt".to_string());
    check(scale_recipe("7", 2, 1), "15".to_string());
    check(scale_recipe("12 g", 1, 1), "12 g".to_string());
    check(scale_recipe("13 g", 1, 1), "15 g".to_string());
    check(scale_recipe("24 g", 1, 2), "12 g".to_string());
    check(scale_recipe("25 g", 1, 2), "15 g".to_string());
    check(scale_recipe("7 eggs", 1, 2), "4 eggs".to_string());
    check(scale_recipe("0 eggs", 5, 2), "0 eggs".to_string());
    check(scale_recipe("007 g", 1, 1), "7 g".to_string());
    check(scale_recipe("20 g", 1, 1), "20 g".to_string());
    check(scale_recipe("21 g", 1, 1), "25 g".to_string());
    check(scale_recipe("10 g", 2, 1), "20 g".to_string());
    check(scale_recipe("41 g", 1, 2), "25 g".to_string());
    check(scale_recipe("61 g", 1, 3), "25 g".to_string());
    check(scale_recipe("100 g", 1, 4), "25 g".to_string());
    check(scale_recipe("101 g", 1, 4), "30 g".to_string());
    check(scale_recipe("E100, 7up, 2-3, -4, 5x5, 6-", 2, 1), "E100, 7up, 2-3, -4, 5x5, 6-".to_string());
    check(scale_recipe("12a 34 b56", 2, 1), "12a 70 b56".to_string());
    check(scale_recipe("1.5 l", 3, 1), "3.15 l".to_string());
    check(scale_recipe("(4) 2,3/4!", 3, 2), "(6) 3,5/6!".to_string());
    check(scale_recipe("Z1 a1 1A 1z 1\u{e9}", 9, 1), "Z1 a1 1A 1z 9\u{e9}".to_string());
    check(scale_recipe("1000000 seeds", 1, 3), "333335 seeds".to_string());
    check(scale_recipe("2 2 2", 5, 3), "4 4 4".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: rounds down -> wrong_answer
/*
fn scale_recipe(recipe: &str, times: i64, parts: i64) -> String {
    let scale = |number: i64| {
        let scaled = number * times;
        let unit = if scaled > 12 * parts { 5 } else { 1 };
        scaled / (parts * unit) * unit
    };
    let is_beside = |c: char| c.is_ascii_alphabetic() || c == '-';
    let mut result = String::new();
    let mut rest = recipe;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        result.push_str(&rest[..start]);
        let behind = rest[start..].trim_start_matches(|c: char| c.is_ascii_digit());
        let number = &rest[start..rest.len() - behind.len()];
        if result.ends_with(is_beside) || behind.starts_with(is_beside) {
            result.push_str(number);
        } else {
            result.push_str(&scale(number.parse().unwrap()).to_string());
        }
        rest = behind;
    }
    result + rest
}
*/

// %% attempt: looks at the number before it is scaled -> wrong_answer
/*
fn scale_recipe(recipe: &str, times: i64, parts: i64) -> String {
    let scale = |number: i64| {
        let scaled = number * times;
        let unit = if number > 12 { 5 } else { 1 };
        (scaled + parts * unit - 1) / (parts * unit) * unit
    };
    let is_beside = |c: char| c.is_ascii_alphabetic() || c == '-';
    let mut result = String::new();
    let mut rest = recipe;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        result.push_str(&rest[..start]);
        let behind = rest[start..].trim_start_matches(|c: char| c.is_ascii_digit());
        let number = &rest[start..rest.len() - behind.len()];
        if result.ends_with(is_beside) || behind.starts_with(is_beside) {
            result.push_str(number);
        } else {
            result.push_str(&scale(number.parse().unwrap()).to_string());
        }
        rest = behind;
    }
    result + rest
}
*/

// %% attempt: twelve is a large number too -> wrong_answer
/*
fn scale_recipe(recipe: &str, times: i64, parts: i64) -> String {
    let scale = |number: i64| {
        let scaled = number * times;
        let unit = if scaled >= 12 * parts { 5 } else { 1 };
        (scaled + parts * unit - 1) / (parts * unit) * unit
    };
    let is_beside = |c: char| c.is_ascii_alphabetic() || c == '-';
    let mut result = String::new();
    let mut rest = recipe;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        result.push_str(&rest[..start]);
        let behind = rest[start..].trim_start_matches(|c: char| c.is_ascii_digit());
        let number = &rest[start..rest.len() - behind.len()];
        if result.ends_with(is_beside) || behind.starts_with(is_beside) {
            result.push_str(number);
        } else {
            result.push_str(&scale(number.parse().unwrap()).to_string());
        }
        rest = behind;
    }
    result + rest
}
*/

// %% attempt: scales all digits, whatever stands beside them -> wrong_answer
/*
fn scale_recipe(recipe: &str, times: i64, parts: i64) -> String {
    let scale = |number: i64| {
        let scaled = number * times;
        let unit = if scaled > 12 * parts { 5 } else { 1 };
        (scaled + parts * unit - 1) / (parts * unit) * unit
    };
    let mut result = String::new();
    let mut rest = recipe;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        result.push_str(&rest[..start]);
        let behind = rest[start..].trim_start_matches(|c: char| c.is_ascii_digit());
        let number = &rest[start..rest.len() - behind.len()];
        result.push_str(&scale(number.parse().unwrap()).to_string());
        rest = behind;
    }
    result + rest
}
*/

// %% attempt: looks only at what stands before a number -> wrong_answer
/*
fn scale_recipe(recipe: &str, times: i64, parts: i64) -> String {
    let scale = |number: i64| {
        let scaled = number * times;
        let unit = if scaled > 12 * parts { 5 } else { 1 };
        (scaled + parts * unit - 1) / (parts * unit) * unit
    };
    let is_beside = |c: char| c.is_ascii_alphabetic() || c == '-';
    let mut result = String::new();
    let mut rest = recipe;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        result.push_str(&rest[..start]);
        let behind = rest[start..].trim_start_matches(|c: char| c.is_ascii_digit());
        let number = &rest[start..rest.len() - behind.len()];
        if result.ends_with(is_beside) {
            result.push_str(number);
        } else {
            result.push_str(&scale(number.parse().unwrap()).to_string());
        }
        rest = behind;
    }
    result + rest
}
*/

// %% attempt: a hyphen does not matter -> wrong_answer
/*
fn scale_recipe(recipe: &str, times: i64, parts: i64) -> String {
    let scale = |number: i64| {
        let scaled = number * times;
        let unit = if scaled > 12 * parts { 5 } else { 1 };
        (scaled + parts * unit - 1) / (parts * unit) * unit
    };
    let is_beside = |c: char| c.is_ascii_alphabetic();
    let mut result = String::new();
    let mut rest = recipe;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        result.push_str(&rest[..start]);
        let behind = rest[start..].trim_start_matches(|c: char| c.is_ascii_digit());
        let number = &rest[start..rest.len() - behind.len()];
        if result.ends_with(is_beside) || behind.starts_with(is_beside) {
            result.push_str(number);
        } else {
            result.push_str(&scale(number.parse().unwrap()).to_string());
        }
        rest = behind;
    }
    result + rest
}
*/

// %% attempt: the numbers are of 8 bits -> runtime_error
/*
fn scale_recipe(recipe: &str, times: i64, parts: i64) -> String {
    let scale = |number: i64| {
        let scaled = number * times;
        let unit = if scaled > 12 * parts { 5 } else { 1 };
        (scaled + parts * unit - 1) / (parts * unit) * unit
    };
    let is_beside = |c: char| c.is_ascii_alphabetic() || c == '-';
    let mut result = String::new();
    let mut rest = recipe;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        result.push_str(&rest[..start]);
        let behind = rest[start..].trim_start_matches(|c: char| c.is_ascii_digit());
        let number = &rest[start..rest.len() - behind.len()];
        if result.ends_with(is_beside) || behind.starts_with(is_beside) {
            result.push_str(number);
        } else {
            result.push_str(&scale(i64::from(number.parse::<u8>().unwrap())).to_string());
        }
        rest = behind;
    }
    result + rest
}
*/
