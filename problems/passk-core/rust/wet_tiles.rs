// task: passk/wet_tiles
// entry point: wet_tiles
// tags: geometry, grids
// %% prompt
/// Counts the tiles of a terrace that a sprinkler wets.
///
/// The terrace is `width` tiles wide and `height` tiles high; its columns and rows count from 0. The
/// sprinkler stands at (column, row), maybe beside the terrace, and wets each tile whose column and whose row
/// both differ from its own by at most `reach`.
///
/// wet_tiles(6, 4, 1, 1, 1) // 9
/// wet_tiles(6, 4, 5, 1, 2) // 12
fn wet_tiles(width: i64, height: i64, column: i64, row: i64, reach: i64) -> i64 {
// %% canonical solution
    let wet = |place: i64, size: i64| (size.min(place + reach + 1) - (place - reach).max(0)).max(0);
    wet(column, width) * wet(row, height)
}

// %% test
fn main() {
    check(wet_tiles(6, 4, 1, 1, 1), 9);
    check(wet_tiles(6, 4, 5, 1, 2), 12);
    check(wet_tiles(6, 4, 0, 0, 0), 1);
    check(wet_tiles(6, 4, 2, 1, 9), 24);
    check(wet_tiles(6, 4, -1, 2, 1), 3);
    check(wet_tiles(6, 4, -2, 2, 1), 0);
    check(wet_tiles(6, 4, 6, 4, 1), 1);
    check(wet_tiles(6, 4, 7, 2, 1), 0);
    check(wet_tiles(6, 4, 7, 6, 1), 0);
    check(wet_tiles(6, 4, -3, -3, 1), 0);
    check(wet_tiles(6, 4, -3, 2, 20), 24);
    check(wet_tiles(6, 4, 3, -2, 3), 12);
    check(wet_tiles(0, 4, 0, 0, 3), 0);
    check(wet_tiles(1, 1, 0, 0, 0), 1);
    check(wet_tiles(1, 1, 0, 1, 0), 0);
    check(wet_tiles(6, 4, 3, 9, 2), 0);
    check(wet_tiles(1000000, 1000000, 500000, 0, 1000), 2003001);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: wets tiles beside the terrace -> wrong_answer
/*
fn wet_tiles(width: i64, height: i64, column: i64, row: i64, reach: i64) -> i64 {
    (2 * reach + 1).pow(2)
}
*/

// %% attempt: forgets the edges at the left and at the top -> wrong_answer
/*
fn wet_tiles(width: i64, height: i64, column: i64, row: i64, reach: i64) -> i64 {
    let wet = |place: i64, size: i64| (size.min(place + reach + 1) - (place - reach)).max(0);
    wet(column, width) * wet(row, height)
}
*/

// %% attempt: two negative numbers of tiles make a positive one -> wrong_answer
/*
fn wet_tiles(width: i64, height: i64, column: i64, row: i64, reach: i64) -> i64 {
    let wet = |place: i64, size: i64| size.min(place + reach + 1) - (place - reach).max(0);
    (wet(column, width) * wet(row, height)).max(0)
}
*/

// %% attempt: the tiles at full reach stay dry -> wrong_answer
/*
fn wet_tiles(width: i64, height: i64, column: i64, row: i64, reach: i64) -> i64 {
    let wet = |place: i64, size: i64| (size.min(place + reach) - (place - reach).max(0)).max(0);
    wet(column, width) * wet(row, height)
}
*/

// %% attempt: adds the differences -> wrong_answer
/*
fn wet_tiles(width: i64, height: i64, column: i64, row: i64, reach: i64) -> i64 {
    let mut wet = 0;
    for y in (row - reach).max(0)..height.min(row + reach + 1) {
        let side = reach - (y - row).abs();
        wet += (width.min(column + side + 1) - (column - side).max(0)).max(0);
    }
    wet
}
*/

// %% attempt: marks tiles that are not there -> runtime_error
/*
fn wet_tiles(width: i64, height: i64, column: i64, row: i64, reach: i64) -> i64 {
    let mut tiles = vec![vec![0; width as usize]; height as usize];
    for y in row - reach..=row + reach {
        for x in column - reach..=column + reach {
            tiles[y as usize][x as usize] = 1;
        }
    }
    tiles.iter().flatten().sum()
}
*/
