// task: passk/sector_lights
// entry point: sector_lights
// tags: geometry
// %% prompt
/// Says which light of a lighthouse each ship sees.
///
/// The lighthouse stands at (0, 0) and looks north, where y grows; x grows to the east. Ships with y of 0
/// or less see "none". The others see "white" if they are between the directions to the points `left` and
/// `right` or exactly in one of them. Ships further to the west see "red", ships further to the east
/// "green"; the distance does not matter. Both points have a y above 0, and `left` is not further to the
/// east than `right`, seen from the lighthouse. Keep the order of the ships.
///
/// sector_lights((-1, 2), (1, 2), &[(0, 5), (-4, 1), (9, 9), (3, 0)]) // ["white", "red", "green", "none"]
/// sector_lights((0, 1), (0, 3), &[(0, 9), (1, 9)]) // ["white", "green"]
fn sector_lights(left: (i64, i64), right: (i64, i64), ships: &[(i64, i64)]) -> Vec<String> {
// %% canonical solution
    let light = |&(x, y): &(i64, i64)| {
        if y <= 0 {
            "none"
        } else if x * left.1 < left.0 * y {
            "red"
        } else if x * right.1 > right.0 * y {
            "green"
        } else {
            "white"
        }
    };
    ships.iter().map(|ship| light(ship).to_string()).collect()
}

// %% test
fn main() {
    check(sector_lights((-1, 2), (1, 2), &[(0, 5), (-4, 1), (9, 9), (3, 0)]), vec!["white".to_string(),
        "red".to_string(), "green".to_string(), "none".to_string()]);
    check(sector_lights((0, 1), (0, 3), &[(0, 9), (1, 9)]), vec!["white".to_string(), "green".to_string()]);
    check(sector_lights((1, 1), (2, 1), &[]), vec![]);
    check(sector_lights((-1, 2), (1, 2), &[(-2, 4), (2, 4), (-3, 6), (5, 10)]), vec!["white".to_string(),
        "white".to_string(), "white".to_string(), "white".to_string()]);
    check(sector_lights((-1, 2), (1, 2), &[(-2, 3), (2, 3), (-21, 40), (21, 40)]), vec!["red".to_string(),
        "green".to_string(), "red".to_string(), "green".to_string()]);
    check(sector_lights((-1, 2), (1, 2), &[(0, 0), (0, -5), (-1, -2), (1, -2), (-7, 0), (7, -1)]),
        vec!["none".to_string(), "none".to_string(), "none".to_string(), "none".to_string(), "none".to_string(),
        "none".to_string()]);
    check(sector_lights((-1, 2), (1, 2), &[(0, 1), (-1, 1), (1, 1)]), vec!["white".to_string(), "red".to_string(),
        "green".to_string()]);
    check(sector_lights((1, 1), (2, 1), &[(3, 2), (1, 2), (5, 2), (2, 2), (4, 2)]), vec!["white".to_string(),
        "red".to_string(), "green".to_string(), "white".to_string(), "white".to_string()]);
    check(sector_lights((-4, 1), (-3, 1), &[(-7, 2), (-9, 2), (-5, 2), (0, 4), (-8, 2), (-6, 2)]),
        vec!["white".to_string(), "red".to_string(), "green".to_string(), "green".to_string(), "white".to_string(),
        "white".to_string()]);
    check(sector_lights((-5, 3), (7, 2), &[(-500, 300), (-501, 300), (700, 200), (701, 200), (0, 1)]),
        vec!["white".to_string(), "red".to_string(), "white".to_string(), "green".to_string(),
        "white".to_string()]);
    check(sector_lights((0, 5), (0, 5), &[(0, 1), (-1, 1000), (1, 1000)]), vec!["white".to_string(),
        "red".to_string(), "green".to_string()]);
    check(sector_lights((2, 3), (3, 2), &[(5, 5), (4, 6), (6, 4), (6, 10), (10, 6)]), vec!["white".to_string(),
        "white".to_string(), "white".to_string(), "red".to_string(), "green".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: the edges of the sector are not white -> wrong_answer
/*
fn sector_lights(left: (i64, i64), right: (i64, i64), ships: &[(i64, i64)]) -> Vec<String> {
    let light = |&(x, y): &(i64, i64)| {
        if y <= 0 {
            "none"
        } else if x * left.1 <= left.0 * y {
            "red"
        } else if x * right.1 >= right.0 * y {
            "green"
        } else {
            "white"
        }
    };
    ships.iter().map(|ship| light(ship).to_string()).collect()
}
*/

// %% attempt: red and green exchanged -> wrong_answer
/*
fn sector_lights(left: (i64, i64), right: (i64, i64), ships: &[(i64, i64)]) -> Vec<String> {
    let light = |&(x, y): &(i64, i64)| {
        if y <= 0 {
            "none"
        } else if x * left.1 < left.0 * y {
            "green"
        } else if x * right.1 > right.0 * y {
            "red"
        } else {
            "white"
        }
    };
    ships.iter().map(|ship| light(ship).to_string()).collect()
}
*/

// %% attempt: ships abeam see a colour -> wrong_answer
/*
fn sector_lights(left: (i64, i64), right: (i64, i64), ships: &[(i64, i64)]) -> Vec<String> {
    let light = |&(x, y): &(i64, i64)| {
        if y < 0 {
            "none"
        } else if x * left.1 < left.0 * y {
            "red"
        } else if x * right.1 > right.0 * y {
            "green"
        } else {
            "white"
        }
    };
    ships.iter().map(|ship| light(ship).to_string()).collect()
}
*/

// %% attempt: compares x without the direction -> wrong_answer
/*
fn sector_lights(left: (i64, i64), right: (i64, i64), ships: &[(i64, i64)]) -> Vec<String> {
    let light = |&(x, y): &(i64, i64)| {
        if y <= 0 {
            "none"
        } else if x < left.0 {
            "red"
        } else if x > right.0 {
            "green"
        } else {
            "white"
        }
    };
    ships.iter().map(|ship| light(ship).to_string()).collect()
}
*/

// %% attempt: lights shine to the south as well -> wrong_answer
/*
fn sector_lights(left: (i64, i64), right: (i64, i64), ships: &[(i64, i64)]) -> Vec<String> {
    let light = |&(x, y): &(i64, i64)| {
        if x * left.1 < left.0 * y {
            "red"
        } else if x * right.1 > right.0 * y {
            "green"
        } else {
            "white"
        }
    };
    ships.iter().map(|ship| light(ship).to_string()).collect()
}
*/

// %% attempt: divides by the y of a ship -> runtime_error
/*
fn sector_lights(left: (i64, i64), right: (i64, i64), ships: &[(i64, i64)]) -> Vec<String> {
    let light = |&(x, y): &(i64, i64)| {
        let slope = x / y;
        if y <= 0 || slope == i64::MAX {
            "none"
        } else if x * left.1 < left.0 * y {
            "red"
        } else if x * right.1 > right.0 * y {
            "green"
        } else {
            "white"
        }
    };
    ships.iter().map(|ship| light(ship).to_string()).collect()
}
*/
