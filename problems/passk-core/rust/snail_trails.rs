// task: passk/snail_trails
// entry point: snail_trails
// tags: games, grids, simulation
// %% prompt
/// Lets two snails creep over a square board and counts the fields that each has slimed.
///
/// The first starts top left, the other bottom right; they move in turn: 'U', 'D', 'L' or 'R'. A snail creeps
/// one field, and one more whenever it comes to old slime of its own, but never off the board or onto the
/// other's slime. It slimes every field that it is on. `size` is at least 2.
///
/// snail_trails(3, "RURUL") // (3, 2)
/// snail_trails(2, "RLDDLU") // (2, 2)
fn snail_trails(size: usize, moves: &str) -> (usize, usize) {
// %% canonical solution
    let mut slime: Vec<Vec<Option<usize>>> = vec![vec![None; size]; size];
    let mut places = [(0, 0), (size - 1, size - 1)];
    slime[0][0] = Some(0);
    slime[size - 1][size - 1] = Some(1);
    for (turn, sign) in moves.chars().enumerate() {
        let snail = turn % 2;
        loop {
            let (row, column) = places[snail];
            let (down, right) = match sign {
                'U' => (-1, 0),
                'D' => (1, 0),
                'L' => (0, -1),
                _ => (0, 1),
            };
            let (Some(y), Some(x)) = (row.checked_add_signed(down), column.checked_add_signed(right)) else {
                break;
            };
            if y == size || x == size || slime[y][x] == Some(1 - snail) {
                break;
            }
            places[snail] = (y, x);
            if slime[y][x].replace(snail).is_none() {
                break;
            }
        }
    }
    let count = |snail: usize| slime.iter().flatten().filter(|owner| **owner == Some(snail)).count();
    (count(0), count(1))
}

// %% test
fn main() {
    check(snail_trails(3, "RURUL"), (3, 2));
    check(snail_trails(2, "RLDDLU"), (2, 2));
    check(snail_trails(2, ""), (1, 1));
    check(snail_trails(2, "R"), (2, 1));
    check(snail_trails(2, "U"), (1, 1));
    check(snail_trails(2, "DU"), (2, 2));
    check(snail_trails(2, "DL"), (2, 1));
    check(snail_trails(2, "UUD"), (2, 2));
    check(snail_trails(3, "RLRLLRDU"), (4, 4));
    check(snail_trails(4, "RLRLRLLRD"), (5, 4));
    check(snail_trails(4, "DUDUUDRLUDR"), (5, 4));
    check(snail_trails(4, "RURUDURULURRDRUL"), (6, 4));
    check(snail_trails(5, "RLRLDUDULURDLLUURDDRLL"), (10, 7));
    check(snail_trails(5, "RLDURLDURLDURLDUULDRULDR"), (10, 8));
    check(snail_trails(3, "RRDDRRDDLLUULLUU"), (5, 3));
    check(snail_trails(6, "RURDRLRDDUULLRRDRLDUDLURLRDULDRU"), (11, 10));
}

#[track_caller]
fn check(actual: (usize, usize), expected: (usize, usize)) {
    assert_eq!(actual, expected);
}

// %% attempt: a snail does not creep on over its own slime -> wrong_answer
/*
fn snail_trails(size: usize, moves: &str) -> (usize, usize) {
    let mut slime: Vec<Vec<Option<usize>>> = vec![vec![None; size]; size];
    let mut places = [(0, 0), (size - 1, size - 1)];
    slime[0][0] = Some(0);
    slime[size - 1][size - 1] = Some(1);
    for (turn, sign) in moves.chars().enumerate() {
        let snail = turn % 2;
        loop {
            let (row, column) = places[snail];
            let (down, right) = match sign {
                'U' => (-1, 0),
                'D' => (1, 0),
                'L' => (0, -1),
                _ => (0, 1),
            };
            let (Some(y), Some(x)) = (row.checked_add_signed(down), column.checked_add_signed(right)) else {
                break;
            };
            if y == size || x == size || slime[y][x] == Some(1 - snail) {
                break;
            }
            places[snail] = (y, x);
            slime[y][x] = Some(snail);
            break;
        }
    }
    let count = |snail: usize| slime.iter().flatten().filter(|owner| **owner == Some(snail)).count();
    (count(0), count(1))
}
*/

// %% attempt: a snail creeps to the edge in every move -> wrong_answer
/*
fn snail_trails(size: usize, moves: &str) -> (usize, usize) {
    let mut slime: Vec<Vec<Option<usize>>> = vec![vec![None; size]; size];
    let mut places = [(0, 0), (size - 1, size - 1)];
    slime[0][0] = Some(0);
    slime[size - 1][size - 1] = Some(1);
    for (turn, sign) in moves.chars().enumerate() {
        let snail = turn % 2;
        loop {
            let (row, column) = places[snail];
            let (down, right) = match sign {
                'U' => (-1, 0),
                'D' => (1, 0),
                'L' => (0, -1),
                _ => (0, 1),
            };
            let (Some(y), Some(x)) = (row.checked_add_signed(down), column.checked_add_signed(right)) else {
                break;
            };
            if y == size || x == size || slime[y][x] == Some(1 - snail) {
                break;
            }
            places[snail] = (y, x);
            slime[y][x] = Some(snail);
        }
    }
    let count = |snail: usize| slime.iter().flatten().filter(|owner| **owner == Some(snail)).count();
    (count(0), count(1))
}
*/

// %% attempt: the slime of the other is no hindrance -> wrong_answer
/*
fn snail_trails(size: usize, moves: &str) -> (usize, usize) {
    let mut slime: Vec<Vec<Option<usize>>> = vec![vec![None; size]; size];
    let mut places = [(0, 0), (size - 1, size - 1)];
    slime[0][0] = Some(0);
    slime[size - 1][size - 1] = Some(1);
    for (turn, sign) in moves.chars().enumerate() {
        let snail = turn % 2;
        loop {
            let (row, column) = places[snail];
            let (down, right) = match sign {
                'U' => (-1, 0),
                'D' => (1, 0),
                'L' => (0, -1),
                _ => (0, 1),
            };
            let (Some(y), Some(x)) = (row.checked_add_signed(down), column.checked_add_signed(right)) else {
                break;
            };
            if y == size || x == size {
                break;
            }
            places[snail] = (y, x);
            if slime[y][x].replace(snail).is_none() {
                break;
            }
        }
    }
    let count = |snail: usize| slime.iter().flatten().filter(|owner| **owner == Some(snail)).count();
    (count(0), count(1))
}
*/

// %% attempt: the corners where they start are clean -> wrong_answer
/*
fn snail_trails(size: usize, moves: &str) -> (usize, usize) {
    let mut slime: Vec<Vec<Option<usize>>> = vec![vec![None; size]; size];
    let mut places = [(0, 0), (size - 1, size - 1)];
    for (turn, sign) in moves.chars().enumerate() {
        let snail = turn % 2;
        loop {
            let (row, column) = places[snail];
            let (down, right) = match sign {
                'U' => (-1, 0),
                'D' => (1, 0),
                'L' => (0, -1),
                _ => (0, 1),
            };
            let (Some(y), Some(x)) = (row.checked_add_signed(down), column.checked_add_signed(right)) else {
                break;
            };
            if y == size || x == size || slime[y][x] == Some(1 - snail) {
                break;
            }
            places[snail] = (y, x);
            if slime[y][x].replace(snail).is_none() {
                break;
            }
        }
    }
    let count = |snail: usize| slime.iter().flatten().filter(|owner| **owner == Some(snail)).count();
    (count(0), count(1))
}
*/

// %% attempt: the board has no edge -> runtime_error
/*
fn snail_trails(size: usize, moves: &str) -> (usize, usize) {
    let mut slime: Vec<Vec<Option<usize>>> = vec![vec![None; size]; size];
    let mut places = [(0, 0), (size - 1, size - 1)];
    slime[0][0] = Some(0);
    slime[size - 1][size - 1] = Some(1);
    for (turn, sign) in moves.chars().enumerate() {
        let snail = turn % 2;
        loop {
            let (row, column) = places[snail];
            let (down, right) = match sign {
                'U' => (-1, 0),
                'D' => (1, 0),
                'L' => (0, -1),
                _ => (0, 1),
            };
            let (Some(y), Some(x)) = (row.checked_add_signed(down), column.checked_add_signed(right)) else {
                break;
            };
            if slime[y][x] == Some(1 - snail) {
                break;
            }
            places[snail] = (y, x);
            if slime[y][x].replace(snail).is_none() {
                break;
            }
        }
    }
    let count = |snail: usize| slime.iter().flatten().filter(|owner| **owner == Some(snail)).count();
    (count(0), count(1))
}
*/

// %% attempt: the first snail makes all the moves -> wrong_answer
/*
fn snail_trails(size: usize, moves: &str) -> (usize, usize) {
    let mut slime: Vec<Vec<Option<usize>>> = vec![vec![None; size]; size];
    let mut places = [(0, 0), (size - 1, size - 1)];
    slime[0][0] = Some(0);
    slime[size - 1][size - 1] = Some(1);
    for (turn, sign) in moves.chars().enumerate() {
        let snail = 0;
        loop {
            let (row, column) = places[snail];
            let (down, right) = match sign {
                'U' => (-1, 0),
                'D' => (1, 0),
                'L' => (0, -1),
                _ => (0, 1),
            };
            let (Some(y), Some(x)) = (row.checked_add_signed(down), column.checked_add_signed(right)) else {
                break;
            };
            if y == size || x == size || slime[y][x] == Some(1 - snail) {
                break;
            }
            places[snail] = (y, x);
            if slime[y][x].replace(snail).is_none() {
                break;
            }
        }
    }
    let count = |snail: usize| slime.iter().flatten().filter(|owner| **owner == Some(snail)).count();
    (count(0), count(1))
}
*/
