// task: passk/door_guard
// entry point: door_guard
// tags: state machine
// %% prompt
/// Says at which key press a door opens, the first being 1, or 0 if it stays shut.
///
/// The digits of `code` have to be pressed one after the other. A wrong digit begins anew, and counts as a
/// first digit itself if it is the first one of the code. "*" deletes the last right digit again. After the
/// third wrong digit altogether the door stays shut for ever. The code has at least one digit.
///
/// door_guard("1214", "14") // 4
/// door_guard("12*24", "124") // 5
fn door_guard(keys: &str, code: &str) -> usize {
// %% canonical solution
    let code = code.as_bytes();
    let mut right = 0;
    let mut wrong = 0;
    for (i, key) in keys.bytes().enumerate() {
        if key == b'*' {
            right = right.max(1) - 1;
        } else if key == code[right] {
            right += 1;
        } else {
            right = usize::from(key == code[0]);
            wrong += 1;
        }
        if wrong == 3 {
            return 0;
        }
        if right == code.len() {
            return i + 1;
        }
    }
    0
}

// %% test
fn main() {
    check(door_guard("1214", "14"), 4);
    check(door_guard("12*24", "124"), 5);
    check(door_guard("", "1"), 0);
    check(door_guard("1", "1"), 1);
    check(door_guard("2", "1"), 0);
    check(door_guard("221", "1"), 3);
    check(door_guard("2221", "1"), 0);
    check(door_guard("122", "12"), 2);
    check(door_guard("1*12", "12"), 4);
    check(door_guard("*12", "12"), 3);
    check(door_guard("12**12", "123"), 0);
    check(door_guard("12*23", "123"), 5);
    check(door_guard("1123", "123"), 4);
    check(door_guard("111123", "123"), 0);
    check(door_guard("11123", "123"), 5);
    check(door_guard("9*9*12", "12"), 6);
    check(door_guard("121212", "1213"), 0);
    check(door_guard("10*01", "101"), 5);
    check(door_guard("1923", "123"), 0);
}

#[track_caller]
fn check(actual: usize, expected: usize) {
    assert_eq!(actual, expected);
}

// %% attempt: a wrong digit is never a first digit -> wrong_answer
/*
fn door_guard(keys: &str, code: &str) -> usize {
    let code = code.as_bytes();
    let mut right = 0;
    let mut wrong = 0;
    for (i, key) in keys.bytes().enumerate() {
        if key == b'*' {
            right = right.max(1) - 1;
        } else if key == code[right] {
            right += 1;
        } else {
            right = 0;
            wrong += 1;
        }
        if wrong == 3 {
            return 0;
        }
        if right == code.len() {
            return i + 1;
        }
    }
    0
}
*/

// %% attempt: looks for the code anywhere in the keys -> wrong_answer
/*
fn door_guard(keys: &str, code: &str) -> usize {
    keys.find(code).map_or(0, |place| place + code.len())
}
*/

// %% attempt: the door never stays shut -> wrong_answer
/*
fn door_guard(keys: &str, code: &str) -> usize {
    let code = code.as_bytes();
    let mut right = 0;
    for (i, key) in keys.bytes().enumerate() {
        if key == b'*' {
            right = right.max(1) - 1;
        } else if key == code[right] {
            right += 1;
        } else {
            right = usize::from(key == code[0]);
        }
        if right == code.len() {
            return i + 1;
        }
    }
    0
}
*/

// %% attempt: deletes before the beginning -> runtime_error
/*
fn door_guard(keys: &str, code: &str) -> usize {
    let code = code.as_bytes();
    let mut right = 0;
    let mut wrong = 0;
    for (i, key) in keys.bytes().enumerate() {
        if key == b'*' {
            right = right - 1;
        } else if key == code[right] {
            right += 1;
        } else {
            right = usize::from(key == code[0]);
            wrong += 1;
        }
        if wrong == 3 {
            return 0;
        }
        if right == code.len() {
            return i + 1;
        }
    }
    0
}
*/

// %% attempt: counts the presses from 0 -> wrong_answer
/*
fn door_guard(keys: &str, code: &str) -> usize {
    let code = code.as_bytes();
    let mut right = 0;
    let mut wrong = 0;
    for (i, key) in keys.bytes().enumerate() {
        if key == b'*' {
            right = right.max(1) - 1;
        } else if key == code[right] {
            right += 1;
        } else {
            right = usize::from(key == code[0]);
            wrong += 1;
        }
        if wrong == 3 {
            return 0;
        }
        if right == code.len() {
            return i;
        }
    }
    0
}
*/
