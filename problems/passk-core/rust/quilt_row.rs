// task: passk/quilt_row
// entry point: quilt_row
// tags: matrices, grids
// %% prompt
/// Sews one row of a quilt from copies of the same patch, turned as told.
///
/// `patch` is a square of at least one line; each character is a piece of cloth. `turns` has one digit
/// for each copy, from left to right: 0 leaves it as it is, 1, 2 and 3 turn it clockwise by so many
/// quarters; any other digit sews in the mirror image instead, where left and right are exchanged. The
/// copies are put side by side without a gap. Give the lines of the row, always as many as the patch has.
///
/// quilt_row(&["ab", "cd"], "01") // ["abca", "cddb"]
/// quilt_row(&["ab", "cd"], "923") // ["badcbd", "dcbaac"]
fn quilt_row(patch: &[&str], turns: &str) -> Vec<String> {
// %% canonical solution
    let size = patch.len();
    let cloth: Vec<Vec<char>> = patch.iter().map(|line| line.chars().collect()).collect();
    let mut row = vec![String::new(); size];
    for digit in turns.chars() {
        for (i, line) in row.iter_mut().enumerate() {
            line.extend((0..size).map(|j| match digit {
                '0' => cloth[i][j],
                '1' => cloth[size - 1 - j][i],
                '2' => cloth[size - 1 - i][size - 1 - j],
                '3' => cloth[j][size - 1 - i],
                _ => cloth[i][size - 1 - j],
            }));
        }
    }
    row
}

// %% test
fn main() {
    check(quilt_row(&["ab", "cd"], "01"), vec!["abca".to_string(), "cddb".to_string()]);
    check(quilt_row(&["ab", "cd"], "923"), vec!["badcbd".to_string(), "dcbaac".to_string()]);
    check(quilt_row(&["ab", "cd"], ""), vec!["".to_string(), "".to_string()]);
    check(quilt_row(&["x"], "0123456789"), vec!["xxxxxxxxxx".to_string()]);
    check(quilt_row(&["x"], ""), vec!["".to_string()]);
    check(quilt_row(&["ab", "cd"], "0"), vec!["ab".to_string(), "cd".to_string()]);
    check(quilt_row(&["ab", "cd"], "1"), vec!["ca".to_string(), "db".to_string()]);
    check(quilt_row(&["ab", "cd"], "2"), vec!["dc".to_string(), "ba".to_string()]);
    check(quilt_row(&["ab", "cd"], "3"), vec!["bd".to_string(), "ac".to_string()]);
    check(quilt_row(&["ab", "cd"], "4"), vec!["ba".to_string(), "dc".to_string()]);
    check(quilt_row(&["ab", "cd"], "5678"), vec!["babababa".to_string(), "dcdcdcdc".to_string()]);
    check(quilt_row(&["abc", "def", "ghi"], "0123"), vec!["abcgdaihgcfi".to_string(), "defhebfedbeh".to_string(),
        "ghiifccbaadg".to_string()]);
    check(quilt_row(&["abc", "def", "ghi"], "31"), vec!["cfigda".to_string(), "behheb".to_string(),
        "adgifc".to_string()]);
    check(quilt_row(&["abc", "def", "ghi"], "94"), vec!["cbacba".to_string(), "fedfed".to_string(),
        "ihgihg".to_string()]);
    check(quilt_row(&["#..", "##.", "#.."], "00112233"), vec!["#..#..######..#..#......".to_string(),
        "##.##..#..#..##.##.#..#.".to_string(), "#..#..........#..#######".to_string()]);
    check(quilt_row(&["abcd", "efgh", "ijkl", "mnop"], "1234"), vec!["mieaponmdhlpdcba".to_string(),
        "njfblkjicgkohgfe".to_string(), "okgchgfebfjnlkji".to_string(), "plhddcbaaeimponm".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: turns against the clock -> wrong_answer
/*
fn quilt_row(patch: &[&str], turns: &str) -> Vec<String> {
    let size = patch.len();
    let cloth: Vec<Vec<char>> = patch.iter().map(|line| line.chars().collect()).collect();
    let mut row = vec![String::new(); size];
    for digit in turns.chars() {
        for (i, line) in row.iter_mut().enumerate() {
            line.extend((0..size).map(|j| match digit {
                '0' => cloth[i][j],
                '3' => cloth[size - 1 - j][i],
                '2' => cloth[size - 1 - i][size - 1 - j],
                '1' => cloth[j][size - 1 - i],
                _ => cloth[i][size - 1 - j],
            }));
        }
    }
    row
}
*/

// %% attempt: digits above 3 leave the patch as it is -> wrong_answer
/*
fn quilt_row(patch: &[&str], turns: &str) -> Vec<String> {
    let size = patch.len();
    let cloth: Vec<Vec<char>> = patch.iter().map(|line| line.chars().collect()).collect();
    let mut row = vec![String::new(); size];
    for digit in turns.chars() {
        for (i, line) in row.iter_mut().enumerate() {
            line.extend((0..size).map(|j| match digit {
                '1' => cloth[size - 1 - j][i],
                '2' => cloth[size - 1 - i][size - 1 - j],
                '3' => cloth[j][size - 1 - i],
                _ => cloth[i][j],
            }));
        }
    }
    row
}
*/

// %% attempt: the mirror exchanges top and bottom -> wrong_answer
/*
fn quilt_row(patch: &[&str], turns: &str) -> Vec<String> {
    let size = patch.len();
    let cloth: Vec<Vec<char>> = patch.iter().map(|line| line.chars().collect()).collect();
    let mut row = vec![String::new(); size];
    for digit in turns.chars() {
        for (i, line) in row.iter_mut().enumerate() {
            line.extend((0..size).map(|j| match digit {
                '0' => cloth[i][j],
                '1' => cloth[size - 1 - j][i],
                '2' => cloth[size - 1 - i][size - 1 - j],
                '3' => cloth[j][size - 1 - i],
                _ => cloth[size - 1 - i][j],
            }));
        }
    }
    row
}
*/

// %% attempt: the copies are put one below the other -> wrong_answer
/*
fn quilt_row(patch: &[&str], turns: &str) -> Vec<String> {
    let size = patch.len();
    let cloth: Vec<Vec<char>> = patch.iter().map(|line| line.chars().collect()).collect();
    let mut row = Vec::new();
    for digit in turns.chars() {
        for i in 0..size {
            let turned = (0..size).map(|j| match digit {
                '0' => cloth[i][j],
                '1' => cloth[size - 1 - j][i],
                '2' => cloth[size - 1 - i][size - 1 - j],
                '3' => cloth[j][size - 1 - i],
                _ => cloth[i][size - 1 - j],
            });
            row.push(turned.collect());
        }
    }
    row
}
*/

// %% attempt: exchanges rows and columns only -> wrong_answer
/*
fn quilt_row(patch: &[&str], turns: &str) -> Vec<String> {
    let size = patch.len();
    let cloth: Vec<Vec<char>> = patch.iter().map(|line| line.chars().collect()).collect();
    let mut row = vec![String::new(); size];
    for digit in turns.chars() {
        for (i, line) in row.iter_mut().enumerate() {
            line.extend((0..size).map(|j| match digit {
                '0' => cloth[i][j],
                '1' => cloth[j][i],
                '2' => cloth[size - 1 - i][size - 1 - j],
                '3' => cloth[j][size - 1 - i],
                _ => cloth[i][size - 1 - j],
            }));
        }
    }
    row
}
*/

// %% attempt: counts the places from 1 -> runtime_error
/*
fn quilt_row(patch: &[&str], turns: &str) -> Vec<String> {
    let size = patch.len();
    let cloth: Vec<Vec<char>> = patch.iter().map(|line| line.chars().collect()).collect();
    let mut row = vec![String::new(); size];
    for digit in turns.chars() {
        for (i, line) in row.iter_mut().enumerate() {
            line.extend((0..size).map(|j| match digit {
                '0' => cloth[i][j],
                '1' => cloth[size - 1 - j][i],
                '2' => cloth[size - 1 - i][size - 1 - j],
                '3' => cloth[j][size - i],
                _ => cloth[i][size - 1 - j],
            }));
        }
    }
    row
}
*/

// %% attempt: forgets the other digits -> syntax_error
/*
fn quilt_row(patch: &[&str], turns: &str) -> Vec<String> {
    let size = patch.len();
    let cloth: Vec<Vec<char>> = patch.iter().map(|line| line.chars().collect()).collect();
    let mut row = vec![String::new(); size];
    for digit in turns.chars() {
        for (i, line) in row.iter_mut().enumerate() {
            line.extend((0..size).map(|j| match digit {
                '0' => cloth[i][j],
                '1' => cloth[size - 1 - j][i],
                '2' => cloth[size - 1 - i][size - 1 - j],
                '3' => cloth[j][size - 1 - i],
                '4'..='9' => cloth[i][size - 1 - j],
            }));
        }
    }
    row
}
*/
