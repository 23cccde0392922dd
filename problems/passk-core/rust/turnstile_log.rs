// task: passk/turnstile_log
// entry point: turnstile_log
// tags: state machine
// %% prompt
/// Counts the visitors who pass a turnstile and those whom it stops.
///
/// In `events` a "c" is a coin and a "p" is a visitor who pushes. A coin pays for one visitor; coins that
/// come before the next push add up, but only to three. "x" is the keeper, who takes all paid passes away.
/// Other characters mean nothing.
///
/// turnstile_log("cpp") // (1, 1)
/// turnstile_log("cccccpppp") // (3, 1)
fn turnstile_log(events: &str) -> (i64, i64) {
// %% canonical solution
    let (mut paid, mut passed, mut stopped) = (0, 0, 0);
    for event in events.chars() {
        match event {
            'c' => paid = 3.min(paid + 1),
            'x' => paid = 0,
            'p' if paid > 0 => {
                paid -= 1;
                passed += 1;
            }
            'p' => stopped += 1,
            _ => {}
        }
    }
    (passed, stopped)
}

// %% test
fn main() {
    check(turnstile_log("cpp"), (1, 1));
    check(turnstile_log("cccccpppp"), (3, 1));
    check(turnstile_log(""), (0, 0));
    check(turnstile_log("p"), (0, 1));
    check(turnstile_log("c"), (0, 0));
    check(turnstile_log("cp"), (1, 0));
    check(turnstile_log("cxp"), (0, 1));
    check(turnstile_log("cccpppp"), (3, 1));
    check(turnstile_log("ccpcpp"), (3, 0));
    check(turnstile_log("ccccpcpppp"), (4, 1));
    check(turnstile_log("xcp"), (1, 0));
    check(turnstile_log("cCp P"), (1, 0));
    check(turnstile_log("ppp"), (0, 3));
    check(turnstile_log("cccxcpp"), (1, 1));
    check(turnstile_log("ccpccp"), (2, 0));
}

#[track_caller]
fn check(actual: (i64, i64), expected: (i64, i64)) {
    assert_eq!(actual, expected);
}

// %% attempt: coins add up without end -> wrong_answer
/*
fn turnstile_log(events: &str) -> (i64, i64) {
    let (mut paid, mut passed, mut stopped) = (0, 0, 0);
    for event in events.chars() {
        match event {
            'c' => paid = paid + 1,
            'x' => paid = 0,
            'p' if paid > 0 => {
                paid -= 1;
                passed += 1;
            }
            'p' => stopped += 1,
            _ => {}
        }
    }
    (passed, stopped)
}
*/

// %% attempt: one coin at most is kept -> wrong_answer
/*
fn turnstile_log(events: &str) -> (i64, i64) {
    let (mut paid, mut passed, mut stopped) = (0, 0, 0);
    for event in events.chars() {
        match event {
            'c' => paid = 1,
            'x' => paid = 0,
            'p' if paid > 0 => {
                paid -= 1;
                passed += 1;
            }
            'p' => stopped += 1,
            _ => {}
        }
    }
    (passed, stopped)
}
*/

// %% attempt: the keeper is not seen -> wrong_answer
/*
fn turnstile_log(events: &str) -> (i64, i64) {
    let (mut paid, mut passed, mut stopped) = (0, 0, 0);
    for event in events.chars() {
        match event {
            'c' => paid = 3.min(paid + 1),
            'p' if paid > 0 => {
                paid -= 1;
                passed += 1;
            }
            'p' => stopped += 1,
            _ => {}
        }
    }
    (passed, stopped)
}
*/

// %% attempt: every other character is a visitor -> wrong_answer
/*
fn turnstile_log(events: &str) -> (i64, i64) {
    let (mut paid, mut passed, mut stopped) = (0, 0, 0);
    for event in events.chars() {
        match event {
            'c' => paid = 3.min(paid + 1),
            'x' => paid = 0,
            'p' if paid > 0 => {
                paid -= 1;
                passed += 1;
            }
            _ => stopped += 1,
        }
    }
    (passed, stopped)
}
*/

// %% attempt: passes below zero -> runtime_error
/*
fn turnstile_log(events: &str) -> (i64, i64) {
    let (mut paid, mut passed, mut stopped) = (0usize, 0, 0);
    for event in events.chars() {
        match event {
            'c' => paid = 3.min(paid + 1),
            'x' => paid = 0,
            'p' if paid - 1 < 3 => {
                paid -= 1;
                passed += 1;
            }
            'p' => stopped += 1,
            _ => {}
        }
    }
    (passed, stopped)
}
*/

// %% attempt: no other character is known -> syntax_error
/*
fn turnstile_log(events: &str) -> (i64, i64) {
    let (mut paid, mut passed, mut stopped) = (0, 0, 0);
    for event in events.chars() {
        match event {
            'c' => paid = 3.min(paid + 1),
            'x' => paid = 0,
            'p' if paid > 0 => {
                paid -= 1;
                passed += 1;
            }
            'p' => stopped += 1,
        }
    }
    (passed, stopped)
}
*/
