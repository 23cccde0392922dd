// task: passk/fence_walk
// entry point: fence_walk
// tags: simulation, geometry, parsing
// %% prompt
/// Walks a robot over a fenced square field and returns (column, row, bumps).
///
/// The field has columns and rows 0 to size - 1; the robot starts at column 0, row 0, and faces east.
/// `moves` is read from left to right: 'L' and 'R' turn it by a quarter without moving, and a digit d makes
/// it take d steps ahead, one after the other. East raises the column, north raises the row. A step that
/// would leave the field is not taken and counts as one bump; the steps after it are tried all the same. Other
/// characters are ignored.
///
/// fence_walk("2L3", 5) // (2, 3, 0)
/// fence_walk("9", 4) // (3, 0, 6)
fn fence_walk(moves: &str, size: i64) -> (i64, i64, i64) {
// %% canonical solution
    let (mut column, mut row, mut bumps) = (0, 0, 0);
    let (mut across, mut up) = (1, 0);
    for sign in moves.chars() {
        match sign {
            'L' => (across, up) = (-up, across),
            'R' => (across, up) = (up, -across),
            _ => {
                for _ in 0..sign.to_digit(10).unwrap_or(0) {
                    if (0..size).contains(&(column + across)) && (0..size).contains(&(row + up)) {
                        column += across;
                        row += up;
                    } else {
                        bumps += 1;
                    }
                }
            }
        }
    }
    (column, row, bumps)
}

// %% test
fn main() {
    check(fence_walk("2L3", 5), (2, 3, 0));
    check(fence_walk("9", 4), (3, 0, 6));
    check(fence_walk("", 3), (0, 0, 0));
    check(fence_walk("R1", 3), (0, 0, 1));
    check(fence_walk("L2L1", 3), (0, 2, 1));
    check(fence_walk("LL1", 3), (0, 0, 1));
    check(fence_walk("RR1LL2", 3), (2, 0, 1));
    check(fence_walk("3R0L1", 9), (4, 0, 0));
    check(fence_walk("1, then L, 2.", 4), (1, 2, 0));
    check(fence_walk("5", 1), (0, 0, 5));
    check(fence_walk("2L2L1L1", 3), (1, 1, 0));
    check(fence_walk("4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L4L",
        5), (0, 0, 0));
    check(fence_walk("7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L7L",
        5), (0, 0, 1200));
    check(fence_walk("l1r1", 5), (2, 0, 0));
}

#[track_caller]
fn check(actual: (i64, i64, i64), expected: (i64, i64, i64)) {
    assert_eq!(actual, expected);
}

// %% attempt: left and right exchanged -> wrong_answer
/*
fn fence_walk(moves: &str, size: i64) -> (i64, i64, i64) {
    let (mut column, mut row, mut bumps) = (0, 0, 0);
    let (mut across, mut up) = (1, 0);
    for sign in moves.chars() {
        match sign {
            'R' => (across, up) = (-up, across),
            'L' => (across, up) = (up, -across),
            _ => {
                for _ in 0..sign.to_digit(10).unwrap_or(0) {
                    if (0..size).contains(&(column + across)) && (0..size).contains(&(row + up)) {
                        column += across;
                        row += up;
                    } else {
                        bumps += 1;
                    }
                }
            }
        }
    }
    (column, row, bumps)
}
*/

// %% attempt: one bump for a whole move -> wrong_answer
/*
fn fence_walk(moves: &str, size: i64) -> (i64, i64, i64) {
    let (mut column, mut row, mut bumps) = (0, 0, 0);
    let (mut across, mut up) = (1, 0);
    for sign in moves.chars() {
        match sign {
            'L' => (across, up) = (-up, across),
            'R' => (across, up) = (up, -across),
            _ => {
                for _ in 0..sign.to_digit(10).unwrap_or(0) {
                    if (0..size).contains(&(column + across)) && (0..size).contains(&(row + up)) {
                        column += across;
                        row += up;
                    } else {
                        bumps += 1;
                        break;
                    }
                }
            }
        }
    }
    (column, row, bumps)
}
*/

// %% attempt: the fence is one field too far -> wrong_answer
/*
fn fence_walk(moves: &str, size: i64) -> (i64, i64, i64) {
    let (mut column, mut row, mut bumps) = (0, 0, 0);
    let (mut across, mut up) = (1, 0);
    for sign in moves.chars() {
        match sign {
            'L' => (across, up) = (-up, across),
            'R' => (across, up) = (up, -across),
            _ => {
                for _ in 0..sign.to_digit(10).unwrap_or(0) {
                    if (0..=size).contains(&(column + across)) && (0..=size).contains(&(row + up)) {
                        column += across;
                        row += up;
                    } else {
                        bumps += 1;
                    }
                }
            }
        }
    }
    (column, row, bumps)
}
*/

// %% attempt: takes every other character for a number -> runtime_error
/*
fn fence_walk(moves: &str, size: i64) -> (i64, i64, i64) {
    let (mut column, mut row, mut bumps) = (0, 0, 0);
    let (mut across, mut up) = (1, 0);
    for sign in moves.chars() {
        match sign {
            'L' => (across, up) = (-up, across),
            'R' => (across, up) = (up, -across),
            _ => {
                for _ in 0..sign.to_digit(10).unwrap() {
                    if (0..size).contains(&(column + across)) && (0..size).contains(&(row + up)) {
                        column += across;
                        row += up;
                    } else {
                        bumps += 1;
                    }
                }
            }
        }
    }
    (column, row, bumps)
}
*/

// %% attempt: knows no other characters -> syntax_error
/*
fn fence_walk(moves: &str, size: i64) -> (i64, i64, i64) {
    let (mut column, mut row, mut bumps) = (0, 0, 0);
    let (mut across, mut up) = (1, 0);
    for sign in moves.chars() {
        match sign {
            'L' => (across, up) = (-up, across),
            'R' => (across, up) = (up, -across),
            '0'..='9' => {
                for _ in 0..sign.to_digit(10).unwrap_or(0) {
                    if (0..size).contains(&(column + across)) && (0..size).contains(&(row + up)) {
                        column += across;
                        row += up;
                    } else {
                        bumps += 1;
                    }
                }
            }
        }
    }
    (column, row, bumps)
}
*/
