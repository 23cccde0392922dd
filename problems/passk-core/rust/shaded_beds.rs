// task: passk/shaded_beds
// entry point: shaded_beds
// tags: geometry, grids, counting
// %% prompt
/// Counts the beds of a garden that lie in the shade.
///
/// In the plan a '0' is a bed and any other digit the height of a wall. The sun stands at the left: a wall of
/// height h shades the next h cells to its right in its row, whatever else stands there. Rows may differ in
/// length.
///
/// shaded_beds(&["020010", "300000"]) // 6
/// shaded_beds(&["310000"]) // 2
fn shaded_beds(rows: &[&str]) -> usize {
// %% canonical solution
    let mut beds = 0;
    for row in rows {
        let mut shade = 0;
        for height in row.chars().filter_map(|cell| cell.to_digit(10)) {
            if height == 0 && shade > 0 {
                beds += 1;
            }
            shade = height.max(shade.max(1) - 1);
        }
    }
    beds
}

// %% test
fn main() {
    check(shaded_beds(&["020010", "300000"]), 6);
    check(shaded_beds(&["310000"]), 2);
    check(shaded_beds(&[]), 0);
    check(shaded_beds(&[""]), 0);
    check(shaded_beds(&["0"]), 0);
    check(shaded_beds(&["000"]), 0);
    check(shaded_beds(&["01"]), 0);
    check(shaded_beds(&["10"]), 1);
    check(shaded_beds(&["100"]), 1);
    check(shaded_beds(&["0900"]), 2);
    check(shaded_beds(&["3100200"]), 4);
    check(shaded_beds(&["1300000"]), 3);
    check(shaded_beds(&["002", "000"]), 0);
    check(shaded_beds(&["9", "", "000"]), 0);
    check(shaded_beds(&["10101010"]), 4);
    check(shaded_beds(&["30020000", "00"]), 4);
    check(shaded_beds(&["90000000000"]), 9);
    check(shaded_beds(&["2110000", "0003", "50"]), 2);
    check(shaded_beds(&["41000000"]), 3);
}

#[track_caller]
fn check(actual: usize, expected: usize) {
    assert_eq!(actual, expected);
}

// %% attempt: a new wall ends the shade of a higher one -> wrong_answer
/*
fn shaded_beds(rows: &[&str]) -> usize {
    let mut beds = 0;
    for row in rows {
        let mut shade = 0;
        for height in row.chars().filter_map(|cell| cell.to_digit(10)) {
            if height == 0 && shade > 0 {
                beds += 1;
            }
            shade = if height > 0 { height } else { shade.max(1) - 1 };
        }
    }
    beds
}
*/

// %% attempt: shade goes on in the next row -> wrong_answer
/*
fn shaded_beds(rows: &[&str]) -> usize {
    let mut beds = 0;
    let mut shade = 0;
    for row in rows {
        for height in row.chars().filter_map(|cell| cell.to_digit(10)) {
            if height == 0 && shade > 0 {
                beds += 1;
            }
            shade = height.max(shade.max(1) - 1);
        }
    }
    beds
}
*/

// %% attempt: counts walls in the shade -> wrong_answer
/*
fn shaded_beds(rows: &[&str]) -> usize {
    let mut beds = 0;
    for row in rows {
        let mut shade = 0;
        for height in row.chars().filter_map(|cell| cell.to_digit(10)) {
            if shade > 0 {
                beds += 1;
            }
            shade = height.max(shade.max(1) - 1);
        }
    }
    beds
}
*/

// %% attempt: the last cell of a shade is in the sun -> wrong_answer
/*
fn shaded_beds(rows: &[&str]) -> usize {
    let mut beds = 0;
    for row in rows {
        let mut shade = 0;
        for height in row.chars().filter_map(|cell| cell.to_digit(10)) {
            if height == 0 && shade > 1 {
                beds += 1;
            }
            shade = height.max(shade.max(1) - 1);
        }
    }
    beds
}
*/

// %% attempt: the heights of walls add up -> wrong_answer
/*
fn shaded_beds(rows: &[&str]) -> usize {
    let mut beds = 0;
    for row in rows {
        let mut shade = 0;
        for height in row.chars().filter_map(|cell| cell.to_digit(10)) {
            if height == 0 && shade > 0 {
                beds += 1;
            }
            shade = height + shade.max(1) - 1;
        }
    }
    beds
}
*/

// %% attempt: the shade gets shorter than nothing -> runtime_error
/*
fn shaded_beds(rows: &[&str]) -> usize {
    let mut beds = 0;
    for row in rows {
        let mut shade = 0;
        for height in row.chars().filter_map(|cell| cell.to_digit(10)) {
            if height == 0 && shade > 0 {
                beds += 1;
            }
            shade = height.max(shade - 1);
        }
    }
    beds
}
*/
