// task: passk/dial_clicks
// entry point: dial_clicks
// tags: numbers, simulation
// %% prompt
/// Counts the clicks of a safe's dial while its code is set.
///
/// The dial has the numbers 0 to size - 1 in a circle and begins at 0; it clicks once for every number that
/// it moves on. The numbers of the code are set in turn, the first by turning upwards, the second downwards,
/// and so on, always the other way. For a number at which the dial stands already it is turned a whole round.
/// The code has numbers of the dial only.
///
/// dial_clicks(&[3, 1], 10) // 5
/// dial_clicks(&[8, 9, 2], 10) // 20
fn dial_clicks(code: &[i64], size: i64) -> i64 {
// %% canonical solution
    let mut clicks = 0;
    let mut place = 0;
    for (i, number) in code.iter().enumerate() {
        let way = if i % 2 == 0 { number - place } else { place - number };
        let moved = way.rem_euclid(size);
        clicks += if moved == 0 { size } else { moved };
        place = *number;
    }
    clicks
}

// %% test
fn main() {
    check(dial_clicks(&[3, 1], 10), 5);
    check(dial_clicks(&[8, 9, 2], 10), 20);
    check(dial_clicks(&[], 10), 0);
    check(dial_clicks(&[0], 10), 10);
    check(dial_clicks(&[1], 10), 1);
    check(dial_clicks(&[9], 10), 9);
    check(dial_clicks(&[0, 0], 7), 14);
    check(dial_clicks(&[5, 5], 10), 15);
    check(dial_clicks(&[0], 1), 1);
    check(dial_clicks(&[0, 0, 0], 1), 3);
    check(dial_clicks(&[1, 0, 1], 2), 3);
    check(dial_clicks(&[4, 2, 0], 5), 9);
    check(dial_clicks(&[39, 1, 20, 20], 40), 136);
    check(dial_clicks(&[2, 7, 2, 7], 9), 14);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: a number at which the dial stands takes no click -> wrong_answer
/*
fn dial_clicks(code: &[i64], size: i64) -> i64 {
    let mut clicks = 0;
    let mut place = 0;
    for (i, number) in code.iter().enumerate() {
        let way = if i % 2 == 0 { number - place } else { place - number };
        let moved = way.rem_euclid(size);
        clicks += moved;
        place = *number;
    }
    clicks
}
*/

// %% attempt: always turns upwards -> wrong_answer
/*
fn dial_clicks(code: &[i64], size: i64) -> i64 {
    let mut clicks = 0;
    let mut place = 0;
    for number in code {
        let way = number - place;
        let moved = way.rem_euclid(size);
        clicks += if moved == 0 { size } else { moved };
        place = *number;
    }
    clicks
}
*/

// %% attempt: turns the shorter way -> wrong_answer
/*
fn dial_clicks(code: &[i64], size: i64) -> i64 {
    let mut clicks = 0;
    let mut place = 0;
    for (i, number) in code.iter().enumerate() {
        let way = if i % 2 == 0 { number - place } else { place - number };
        let moved = way.rem_euclid(size).min((-way).rem_euclid(size));
        clicks += if moved == 0 { size } else { moved };
        place = *number;
    }
    clicks
}
*/

// %% attempt: begins by turning downwards -> wrong_answer
/*
fn dial_clicks(code: &[i64], size: i64) -> i64 {
    let mut clicks = 0;
    let mut place = 0;
    for (i, number) in code.iter().enumerate() {
        let way = if i % 2 == 1 { number - place } else { place - number };
        let moved = way.rem_euclid(size);
        clicks += if moved == 0 { size } else { moved };
        place = *number;
    }
    clicks
}
*/

// %% attempt: the remainder of a number below 0 is taken as it is -> wrong_answer
/*
fn dial_clicks(code: &[i64], size: i64) -> i64 {
    let mut clicks = 0;
    let mut place = 0;
    for (i, number) in code.iter().enumerate() {
        let way = if i % 2 == 0 { number - place } else { place - number };
        let moved = way % size;
        clicks += if moved == 0 { size } else { moved };
        place = *number;
    }
    clicks
}
*/

// %% attempt: subtracts without a sign -> runtime_error
/*
fn dial_clicks(code: &[i64], size: i64) -> i64 {
    let mut clicks = 0;
    let mut place = 0;
    for (i, number) in code.iter().enumerate() {
        let (from, to) = if i % 2 == 0 { (place, *number) } else { (*number, place) };
        let moved = ((to as u64 - from as u64) % size as u64) as i64;
        clicks += if moved == 0 { size } else { moved };
        place = *number;
    }
    clicks
}
*/
