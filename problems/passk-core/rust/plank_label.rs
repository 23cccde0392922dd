// task: passk/plank_label
// entry point: plank_label
// tags: numbers, formatting
// %% prompt
/// Writes a length in inches as a sawmill stamps it on a plank: whole inches and sixteenths.
///
/// The length is given in tenths of a millimetre; an inch is 254 of them. It is rounded to the nearest
/// sixteenth of an inch, which is never halfway between two. The fraction is reduced: "5 3/8", not "5 6/16".
/// Without a fraction there are the whole inches only; below one inch the fraction only. At the end stands a
/// '"'. A length is never negative.
///
/// plank_label(1365) // "5 3/8\""
/// plank_label(127) // "1/2\""
fn plank_label(tenths: i64) -> String {
// %% canonical solution
    let sixteenths = (tenths * 16 + 127) / 254;
    let inches = sixteenths / 16;
    let mut rest = sixteenths % 16;
    let mut parts = 16;
    while rest > 0 && rest % 2 == 0 {
        rest /= 2;
        parts /= 2;
    }
    match (inches, rest) {
        (_, 0) => format!("{inches}\""),
        (0, _) => format!("{rest}/{parts}\""),
        _ => format!("{inches} {rest}/{parts}\""),
    }
}

// %% test
fn main() {
    check(plank_label(1365), "5 3/8\"".to_string());
    check(plank_label(127), "1/2\"".to_string());
    check(plank_label(0), "0\"".to_string());
    check(plank_label(7), "0\"".to_string());
    check(plank_label(8), "1/16\"".to_string());
    check(plank_label(16), "1/16\"".to_string());
    check(plank_label(23), "1/16\"".to_string());
    check(plank_label(24), "1/8\"".to_string());
    check(plank_label(32), "1/8\"".to_string());
    check(plank_label(48), "3/16\"".to_string());
    check(plank_label(64), "1/4\"".to_string());
    check(plank_label(111), "7/16\"".to_string());
    check(plank_label(190), "3/4\"".to_string());
    check(plank_label(222), "7/8\"".to_string());
    check(plank_label(246), "15/16\"".to_string());
    check(plank_label(247), "1\"".to_string());
    check(plank_label(254), "1\"".to_string());
    check(plank_label(261), "1\"".to_string());
    check(plank_label(262), "1 1/16\"".to_string());
    check(plank_label(381), "1 1/2\"".to_string());
    check(plank_label(508), "2\"".to_string());
    check(plank_label(2540), "10\"".to_string());
    check(plank_label(20002), "78 3/4\"".to_string());
    check(plank_label(635), "2 1/2\"".to_string());
    check(plank_label(1143), "4 1/2\"".to_string());
    check(plank_label(119), "7/16\"".to_string());
    check(plank_label(25392), "99 15/16\"".to_string());
    check(plank_label(25393), "100\"".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: rounds down -> wrong_answer
/*
fn plank_label(tenths: i64) -> String {
    let sixteenths = tenths * 16 / 254;
    let inches = sixteenths / 16;
    let mut rest = sixteenths % 16;
    let mut parts = 16;
    while rest > 0 && rest % 2 == 0 {
        rest /= 2;
        parts /= 2;
    }
    match (inches, rest) {
        (_, 0) => format!("{inches}\""),
        (0, _) => format!("{rest}/{parts}\""),
        _ => format!("{inches} {rest}/{parts}\""),
    }
}
*/

// %% attempt: the fraction is not reduced -> wrong_answer
/*
fn plank_label(tenths: i64) -> String {
    let sixteenths = (tenths * 16 + 127) / 254;
    let inches = sixteenths / 16;
    let rest = sixteenths % 16;
    let parts = 16;
    match (inches, rest) {
        (_, 0) => format!("{inches}\""),
        (0, _) => format!("{rest}/{parts}\""),
        _ => format!("{inches} {rest}/{parts}\""),
    }
}
*/

// %% attempt: reduced only once -> wrong_answer
/*
fn plank_label(tenths: i64) -> String {
    let sixteenths = (tenths * 16 + 127) / 254;
    let inches = sixteenths / 16;
    let mut rest = sixteenths % 16;
    let mut parts = 16;
    if rest > 0 && rest % 2 == 0 {
        rest /= 2;
        parts /= 2;
    }
    match (inches, rest) {
        (_, 0) => format!("{inches}\""),
        (0, _) => format!("{rest}/{parts}\""),
        _ => format!("{inches} {rest}/{parts}\""),
    }
}
*/

// %% attempt: below one inch a zero in front -> wrong_answer
/*
fn plank_label(tenths: i64) -> String {
    let sixteenths = (tenths * 16 + 127) / 254;
    let inches = sixteenths / 16;
    let mut rest = sixteenths % 16;
    let mut parts = 16;
    while rest > 0 && rest % 2 == 0 {
        rest /= 2;
        parts /= 2;
    }
    match (inches, rest) {
        (_, 0) => format!("{inches}\""),
        _ => format!("{inches} {rest}/{parts}\""),
    }
}
*/

// %% attempt: rounds inches and sixteenths apart -> wrong_answer
/*
fn plank_label(tenths: i64) -> String {
    let inches = tenths / 254;
    let mut rest = (tenths % 254 * 16 + 127) / 254;
    let mut parts = 16;
    while rest > 0 && rest % 2 == 0 {
        rest /= 2;
        parts /= 2;
    }
    match (inches, rest) {
        (_, 0) => format!("{inches}\""),
        (0, _) => format!("{rest}/{parts}\""),
        _ => format!("{inches} {rest}/{parts}\""),
    }
}
*/

// %% attempt: reduces nothing by two for ever -> timeout
/*
fn plank_label(tenths: i64) -> String {
    let sixteenths = (tenths * 16 + 127) / 254;
    let inches = sixteenths / 16;
    let mut rest = sixteenths % 16;
    let mut parts = 16;
    while rest % 2 == 0 {
        rest /= 2;
        parts /= 2;
    }
    match (inches, rest) {
        (_, 0) => format!("{inches}\""),
        (0, _) => format!("{rest}/{parts}\""),
        _ => format!("{inches} {rest}/{parts}\""),
    }
}
*/
