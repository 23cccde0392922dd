// task: passk/splash_stones
// entry point: splash_stones
// tags: games, simulation, lists
// %% prompt
/// Plays a game with stones in a row of holes and returns the points of both players.
///
/// They take turns. Each of `moves` empties the hole at that index: its stones drop one by one 1 to the right,
/// 1 to the left, 2 to the right, 2 to the left, and so on. A stone that drops outside the row is a point, and
/// whoever gets points moves again. A move at an empty hole costs a point.
///
/// splash_stones(&[0, 3, 0], &[1, 0, 2]) // [1, 1]
/// splash_stones(&[1, 4], &[0, 0, 1]) // [4, -1]
fn splash_stones(holes: &[usize], moves: &[usize]) -> Vec<i64> {
// %% canonical solution
    let mut row = holes.to_vec();
    let mut points = vec![0, 0];
    let mut player = 0;
    for &hole in moves {
        let stones = std::mem::take(&mut row[hole]);
        let mut gain = if stones == 0 { -1 } else { 0 };
        for stone in 0..stones {
            let away = stone / 2 + 1;
            let target = if stone % 2 == 0 { hole.checked_add(away) } else { hole.checked_sub(away) };
            match target.and_then(|place| row.get_mut(place)) {
                Some(count) => *count += 1,
                None => gain += 1,
            }
        }
        points[player] += gain;
        if gain <= 0 {
            player = 1 - player;
        }
    }
    points
}

// %% test
fn main() {
    check(splash_stones(&[0, 3, 0], &[1, 0, 2]), vec![1, 1]);
    check(splash_stones(&[1, 4], &[0, 0, 1]), vec![4, -1]);
    check(splash_stones(&[2, 2], &[]), vec![0, 0]);
    check(splash_stones(&[0], &[0]), vec![-1, 0]);
    check(splash_stones(&[0], &[0, 0]), vec![-1, -1]);
    check(splash_stones(&[1], &[0]), vec![1, 0]);
    check(splash_stones(&[5], &[0, 0, 0]), vec![4, -1]);
    check(splash_stones(&[0, 1, 0], &[1, 2]), vec![0, 1]);
    check(splash_stones(&[0, 2, 0], &[1, 0]), vec![0, 0]);
    check(splash_stones(&[0, 2, 0], &[1, 0, 1, 2]), vec![0, 1]);
    check(splash_stones(&[1, 1, 1], &[2, 1, 2]), vec![1, 1]);
    check(splash_stones(&[0, 0, 6, 0, 0, 0], &[2, 5, 4, 3]), vec![2, 0]);
    check(splash_stones(&[3, 3, 3, 3], &[0, 1, 2, 3, 0, 1, 2, 3]), vec![9, 0]);
    check(splash_stones(&[0, 0, 0, 5], &[3, 2, 2, 1, 1]), vec![3, -2]);
    check(splash_stones(&[2, 0, 7, 1], &[2, 3, 3, 0, 1, 1, 2, 0, 3]), vec![4, 2]);
    check(splash_stones(&[4, 4, 4, 4, 4, 4], &[0, 5, 1, 4, 2, 3, 0, 5, 3, 2]), vec![14, 0]);
}

#[track_caller]
fn check(actual: Vec<i64>, expected: Vec<i64>) {
    assert_eq!(actual, expected);
}

// %% attempt: all stones drop to the right -> wrong_answer
/*
fn splash_stones(holes: &[usize], moves: &[usize]) -> Vec<i64> {
    let mut row = holes.to_vec();
    let mut points = vec![0, 0];
    let mut player = 0;
    for &hole in moves {
        let stones = std::mem::take(&mut row[hole]);
        let mut gain = if stones == 0 { -1 } else { 0 };
        for stone in 0..stones {
            let target = hole.checked_add(stone + 1);
            match target.and_then(|place| row.get_mut(place)) {
                Some(count) => *count += 1,
                None => gain += 1,
            }
        }
        points[player] += gain;
        if gain <= 0 {
            player = 1 - player;
        }
    }
    points
}
*/

// %% attempt: the first stone drops to the left -> wrong_answer
/*
fn splash_stones(holes: &[usize], moves: &[usize]) -> Vec<i64> {
    let mut row = holes.to_vec();
    let mut points = vec![0, 0];
    let mut player = 0;
    for &hole in moves {
        let stones = std::mem::take(&mut row[hole]);
        let mut gain = if stones == 0 { -1 } else { 0 };
        for stone in 0..stones {
            let away = stone / 2 + 1;
            let target = if stone % 2 == 1 { hole.checked_add(away) } else { hole.checked_sub(away) };
            match target.and_then(|place| row.get_mut(place)) {
                Some(count) => *count += 1,
                None => gain += 1,
            }
        }
        points[player] += gain;
        if gain <= 0 {
            player = 1 - player;
        }
    }
    points
}
*/

// %% attempt: nobody moves again -> wrong_answer
/*
fn splash_stones(holes: &[usize], moves: &[usize]) -> Vec<i64> {
    let mut row = holes.to_vec();
    let mut points = vec![0, 0];
    let mut player = 0;
    for &hole in moves {
        let stones = std::mem::take(&mut row[hole]);
        let mut gain = if stones == 0 { -1 } else { 0 };
        for stone in 0..stones {
            let away = stone / 2 + 1;
            let target = if stone % 2 == 0 { hole.checked_add(away) } else { hole.checked_sub(away) };
            match target.and_then(|place| row.get_mut(place)) {
                Some(count) => *count += 1,
                None => gain += 1,
            }
        }
        points[player] += gain;
        player = 1 - player;
    }
    points
}
*/

// %% attempt: whoever empties an empty hole moves again -> wrong_answer
/*
fn splash_stones(holes: &[usize], moves: &[usize]) -> Vec<i64> {
    let mut row = holes.to_vec();
    let mut points = vec![0, 0];
    let mut player = 0;
    for &hole in moves {
        let stones = std::mem::take(&mut row[hole]);
        let mut gain = if stones == 0 { -1 } else { 0 };
        for stone in 0..stones {
            let away = stone / 2 + 1;
            let target = if stone % 2 == 0 { hole.checked_add(away) } else { hole.checked_sub(away) };
            match target.and_then(|place| row.get_mut(place)) {
                Some(count) => *count += 1,
                None => gain += 1,
            }
        }
        points[player] += gain;
        if gain == 0 {
            player = 1 - player;
        }
    }
    points
}
*/

// %% attempt: an empty hole costs nothing -> wrong_answer
/*
fn splash_stones(holes: &[usize], moves: &[usize]) -> Vec<i64> {
    let mut row = holes.to_vec();
    let mut points = vec![0, 0];
    let mut player = 0;
    for &hole in moves {
        let stones = std::mem::take(&mut row[hole]);
        let mut gain = 0;
        for stone in 0..stones {
            let away = stone / 2 + 1;
            let target = if stone % 2 == 0 { hole.checked_add(away) } else { hole.checked_sub(away) };
            match target.and_then(|place| row.get_mut(place)) {
                Some(count) => *count += 1,
                None => gain += 1,
            }
        }
        points[player] += gain;
        if gain <= 0 {
            player = 1 - player;
        }
    }
    points
}
*/

// %% attempt: stones stay in the row -> runtime_error
/*
fn splash_stones(holes: &[usize], moves: &[usize]) -> Vec<i64> {
    let mut row = holes.to_vec();
    let mut points = vec![0, 0];
    let mut player = 0;
    for &hole in moves {
        let stones = std::mem::take(&mut row[hole]);
        let mut gain = if stones == 0 { -1 } else { 0 };
        for stone in 0..stones {
            let away = stone / 2 + 1;
            let target = if stone % 2 == 0 { hole.checked_add(away) } else { hole.checked_sub(away) };
            let place = target.unwrap();
            row[place] += 1;
            gain += i64::from(place == holes.len());
        }
        points[player] += gain;
        if gain <= 0 {
            player = 1 - player;
        }
    }
    points
}
*/
