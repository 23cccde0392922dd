// task: passk/tower_fields
// entry point: tower_fields
// tags: games, grids, counting
// %% prompt
/// Counts the empty fields, '.', that each of two players holds on a rectangular board.
///
/// Small letters are towers of the first player, capital letters of the second. 'a' and 'A' see one field to
/// the left, right, up and down, 'b' and 'B' two, and so on, but not past another tower. An empty field is held
/// by whoever has more towers that see it.
///
/// tower_fields(&["a..B"]) // (0, 1)
/// tower_fields(&["c.C", "..."]) // (1, 1)
fn tower_fields(board: &[&str]) -> (usize, usize) {
// %% canonical solution
    let cells: Vec<&[u8]> = board.iter().map(|line| line.as_bytes()).collect();
    let mut leads: Vec<Vec<i64>> = cells.iter().map(|line| vec![0; line.len()]).collect();
    for (row, line) in cells.iter().enumerate() {
        for (column, sign) in line.iter().enumerate().filter(|(_, sign)| sign.is_ascii_alphabetic()) {
            let worth = if sign.is_ascii_lowercase() { 1 } else { -1 };
            let sight = sign.to_ascii_lowercase() - b'a' + 1;
            for (down, right) in [(0, 1), (1, 0), (0, -1), (-1, 0)] {
                let (mut y, mut x) = (row, column);
                for _ in 0..sight {
                    y = y.wrapping_add_signed(down);
                    x = x.wrapping_add_signed(right);
                    if cells.get(y).and_then(|line| line.get(x)) != Some(&b'.') {
                        break;
                    }
                    leads[y][x] += worth;
                }
            }
        }
    }
    let count = |sign: i64| leads.iter().flatten().filter(|lead| lead.signum() == sign).count();
    (count(1), count(-1))
}

// %% test
fn main() {
    check(tower_fields(&["a..B"]), (0, 1));
    check(tower_fields(&["c.C", "..."]), (1, 1));
    check(tower_fields(&[]), (0, 0));
    check(tower_fields(&["."]), (0, 0));
    check(tower_fields(&["a"]), (0, 0));
    check(tower_fields(&["a."]), (1, 0));
    check(tower_fields(&[".A"]), (0, 1));
    check(tower_fields(&["a.A"]), (0, 0));
    check(tower_fields(&["a.b"]), (1, 0));
    check(tower_fields(&["bA.."]), (0, 1));
    check(tower_fields(&["c..."]), (3, 0));
    check(tower_fields(&["d.."]), (2, 0));
    check(tower_fields(&["...", ".a.", "..."]), (4, 0));
    check(tower_fields(&[".....", ".....", "..B..", ".....", "....."]), (0, 8));
    check(tower_fields(&["c...D"]), (0, 0));
    check(tower_fields(&["z.", ".Z"]), (0, 0));
    check(tower_fields(&["b..", "..B", "A.."]), (1, 4));
    check(tower_fields(&["..a..", ".B.c.", "A....", "...Dd"]), (5, 5));
    check(tower_fields(&["e....", "E....", "..a..", "....F"]), (5, 8));
    check(tower_fields(&[".b.B.b.", "a.....A", ".C.d..."]), (4, 0));
}

#[track_caller]
fn check(actual: (usize, usize), expected: (usize, usize)) {
    assert_eq!(actual, expected);
}

// %% attempt: towers do not stand in the way -> wrong_answer
/*
fn tower_fields(board: &[&str]) -> (usize, usize) {
    let cells: Vec<&[u8]> = board.iter().map(|line| line.as_bytes()).collect();
    let mut leads: Vec<Vec<i64>> = cells.iter().map(|line| vec![0; line.len()]).collect();
    for (row, line) in cells.iter().enumerate() {
        for (column, sign) in line.iter().enumerate().filter(|(_, sign)| sign.is_ascii_alphabetic()) {
            let worth = if sign.is_ascii_lowercase() { 1 } else { -1 };
            let sight = sign.to_ascii_lowercase() - b'a' + 1;
            for (down, right) in [(0, 1), (1, 0), (0, -1), (-1, 0)] {
                let (mut y, mut x) = (row, column);
                for _ in 0..sight {
                    y = y.wrapping_add_signed(down);
                    x = x.wrapping_add_signed(right);
                    if cells.get(y).and_then(|line| line.get(x)) == Some(&b'.') {
                        leads[y][x] += worth;
                    }
                }
            }
        }
    }
    let count = |sign: i64| leads.iter().flatten().filter(|lead| lead.signum() == sign).count();
    (count(1), count(-1))
}
*/

// %% attempt: an a sees nothing -> wrong_answer
/*
fn tower_fields(board: &[&str]) -> (usize, usize) {
    let cells: Vec<&[u8]> = board.iter().map(|line| line.as_bytes()).collect();
    let mut leads: Vec<Vec<i64>> = cells.iter().map(|line| vec![0; line.len()]).collect();
    for (row, line) in cells.iter().enumerate() {
        for (column, sign) in line.iter().enumerate().filter(|(_, sign)| sign.is_ascii_alphabetic()) {
            let worth = if sign.is_ascii_lowercase() { 1 } else { -1 };
            let sight = sign.to_ascii_lowercase() - b'a';
            for (down, right) in [(0, 1), (1, 0), (0, -1), (-1, 0)] {
                let (mut y, mut x) = (row, column);
                for _ in 0..sight {
                    y = y.wrapping_add_signed(down);
                    x = x.wrapping_add_signed(right);
                    if cells.get(y).and_then(|line| line.get(x)) != Some(&b'.') {
                        break;
                    }
                    leads[y][x] += worth;
                }
            }
        }
    }
    let count = |sign: i64| leads.iter().flatten().filter(|lead| lead.signum() == sign).count();
    (count(1), count(-1))
}
*/

// %% attempt: towers see to the edge -> wrong_answer
/*
fn tower_fields(board: &[&str]) -> (usize, usize) {
    let cells: Vec<&[u8]> = board.iter().map(|line| line.as_bytes()).collect();
    let mut leads: Vec<Vec<i64>> = cells.iter().map(|line| vec![0; line.len()]).collect();
    for (row, line) in cells.iter().enumerate() {
        for (column, sign) in line.iter().enumerate().filter(|(_, sign)| sign.is_ascii_alphabetic()) {
            let worth = if sign.is_ascii_lowercase() { 1 } else { -1 };
            let sight = sign.to_ascii_lowercase() - b'a' + 1;
            for (down, right) in [(0, 1), (1, 0), (0, -1), (-1, 0)] {
                let (mut y, mut x) = (row, column);
                loop {
                    y = y.wrapping_add_signed(down);
                    x = x.wrapping_add_signed(right);
                    if cells.get(y).and_then(|line| line.get(x)) != Some(&b'.') {
                        break;
                    }
                    leads[y][x] += worth;
                }
            }
        }
    }
    let count = |sign: i64| leads.iter().flatten().filter(|lead| lead.signum() == sign).count();
    (count(1), count(-1))
}
*/

// %% attempt: fields in dispute are the first player's -> wrong_answer
/*
fn tower_fields(board: &[&str]) -> (usize, usize) {
    let cells: Vec<&[u8]> = board.iter().map(|line| line.as_bytes()).collect();
    let mut leads: Vec<Vec<i64>> = cells.iter().map(|line| vec![0; line.len()]).collect();
    for (row, line) in cells.iter().enumerate() {
        for (column, sign) in line.iter().enumerate().filter(|(_, sign)| sign.is_ascii_alphabetic()) {
            let worth = if sign.is_ascii_lowercase() { 1 } else { -1 };
            let sight = sign.to_ascii_lowercase() - b'a' + 1;
            for (down, right) in [(0, 1), (1, 0), (0, -1), (-1, 0)] {
                let (mut y, mut x) = (row, column);
                for _ in 0..sight {
                    y = y.wrapping_add_signed(down);
                    x = x.wrapping_add_signed(right);
                    if cells.get(y).and_then(|line| line.get(x)) != Some(&b'.') {
                        break;
                    }
                    leads[y][x] += worth;
                }
            }
        }
    }
    let count = |sign: i64| leads.iter().flatten().filter(|lead| lead.signum() == sign).count();
    (count(1) + count(0), count(-1))
}
*/

// %% attempt: towers see across corners, too -> wrong_answer
/*
fn tower_fields(board: &[&str]) -> (usize, usize) {
    let cells: Vec<&[u8]> = board.iter().map(|line| line.as_bytes()).collect();
    let mut leads: Vec<Vec<i64>> = cells.iter().map(|line| vec![0; line.len()]).collect();
    for (row, line) in cells.iter().enumerate() {
        for (column, sign) in line.iter().enumerate().filter(|(_, sign)| sign.is_ascii_alphabetic()) {
            let worth = if sign.is_ascii_lowercase() { 1 } else { -1 };
            let sight = sign.to_ascii_lowercase() - b'a' + 1;
            for (down, right) in [(0, 1), (1, 0), (0, -1), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1)] {
                let (mut y, mut x) = (row, column);
                for _ in 0..sight {
                    y = y.wrapping_add_signed(down);
                    x = x.wrapping_add_signed(right);
                    if cells.get(y).and_then(|line| line.get(x)) != Some(&b'.') {
                        break;
                    }
                    leads[y][x] += worth;
                }
            }
        }
    }
    let count = |sign: i64| leads.iter().flatten().filter(|lead| lead.signum() == sign).count();
    (count(1), count(-1))
}
*/

// %% attempt: looks beyond the edge -> runtime_error
/*
fn tower_fields(board: &[&str]) -> (usize, usize) {
    let cells: Vec<&[u8]> = board.iter().map(|line| line.as_bytes()).collect();
    let mut leads: Vec<Vec<i64>> = cells.iter().map(|line| vec![0; line.len()]).collect();
    for (row, line) in cells.iter().enumerate() {
        for (column, sign) in line.iter().enumerate().filter(|(_, sign)| sign.is_ascii_alphabetic()) {
            let worth = if sign.is_ascii_lowercase() { 1 } else { -1 };
            let sight = sign.to_ascii_lowercase() - b'a' + 1;
            for (down, right) in [(0, 1), (1, 0), (0, -1), (-1, 0)] {
                let (mut y, mut x) = (row, column);
                for _ in 0..sight {
                    y = y.wrapping_add_signed(down);
                    x = x.wrapping_add_signed(right);
                    if cells[y][x] != b'.' {
                        break;
                    }
                    leads[y][x] += worth;
                }
            }
        }
    }
    let count = |sign: i64| leads.iter().flatten().filter(|lead| lead.signum() == sign).count();
    (count(1), count(-1))
}
*/
