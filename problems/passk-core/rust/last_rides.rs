// task: passk/last_rides
// entry point: last_rides
// tags: simulation, lists
// %% prompt
/// Says for each child which carousel ride is its last one, counted from 1, or 0 if it never rides.
///
/// `coins` holds the coins of each child, in the order of the queue; children without a coin don't queue. For
/// each ride as many children as there are horses, `horses` or fewer, are taken from the head of the queue.
/// Each of them pays one coin. After the ride those with coins left queue again at the end, in the order in
/// which they were taken. A ride only starts if at least half of the horses are taken; if not, the carousel
/// closes. `horses` is at least 1.
///
/// last_rides(&[1, 2, 1], 2) // [1, 2, 2]
/// last_rides(&[3, 1], 3) // [1, 1]
fn last_rides(coins: &[i64], horses: usize) -> Vec<i64> {
// %% canonical solution
    let mut left = coins.to_vec();
    let mut last = vec![0; coins.len()];
    let mut queue: Vec<usize> = (0..coins.len()).filter(|&child| coins[child] > 0).collect();
    let mut ride = 0;
    while queue.len() * 2 >= horses {
        ride += 1;
        let waiting = queue.split_off(horses.min(queue.len()));
        let riders = std::mem::replace(&mut queue, waiting);
        for child in riders {
            last[child] = ride;
            left[child] -= 1;
            if left[child] > 0 {
                queue.push(child);
            }
        }
    }
    last
}

// %% test
fn main() {
    check(last_rides(&[1, 2, 1], 2), vec![1, 2, 2]);
    check(last_rides(&[3, 1], 3), vec![1, 1]);
    check(last_rides(&[], 1), vec![]);
    check(last_rides(&[0], 1), vec![0]);
    check(last_rides(&[4], 1), vec![4]);
    check(last_rides(&[4], 2), vec![4]);
    check(last_rides(&[4], 3), vec![0]);
    check(last_rides(&[2, 2], 3), vec![2, 2]);
    check(last_rides(&[2, 2, 2], 2), vec![2, 3, 3]);
    check(last_rides(&[1, 0, 3, 0, 1], 2), vec![1, 0, 3, 0, 2]);
    check(last_rides(&[0, 0, 5], 2), vec![0, 0, 5]);
    check(last_rides(&[2, 1, 1, 1, 1], 4), vec![2, 1, 1, 1, 2]);
    check(last_rides(&[2, 2, 2, 1, 1], 4), vec![2, 2, 2, 1, 2]);
    check(last_rides(&[1, 1, 1], 7), vec![0, 0, 0]);
    check(last_rides(&[1, 1, 1], 6), vec![1, 1, 1]);
    check(last_rides(&[5, 1, 1, 1, 3], 3), vec![4, 1, 1, 2, 4]);
    check(last_rides(&[3, 1, 4, 1, 5, 9, 2, 6], 3), vec![5, 1, 7, 2, 8, 10, 5, 10]);
}

#[track_caller]
fn check(actual: Vec<i64>, expected: Vec<i64>) {
    assert_eq!(actual, expected);
}

// %% attempt: a ride starts with any child -> wrong_answer
/*
fn last_rides(coins: &[i64], horses: usize) -> Vec<i64> {
    let mut left = coins.to_vec();
    let mut last = vec![0; coins.len()];
    let mut queue: Vec<usize> = (0..coins.len()).filter(|&child| coins[child] > 0).collect();
    let mut ride = 0;
    while !queue.is_empty() {
        ride += 1;
        let waiting = queue.split_off(horses.min(queue.len()));
        let riders = std::mem::replace(&mut queue, waiting);
        for child in riders {
            last[child] = ride;
            left[child] -= 1;
            if left[child] > 0 {
                queue.push(child);
            }
        }
    }
    last
}
*/

// %% attempt: more than half of the horses must be taken -> wrong_answer
/*
fn last_rides(coins: &[i64], horses: usize) -> Vec<i64> {
    let mut left = coins.to_vec();
    let mut last = vec![0; coins.len()];
    let mut queue: Vec<usize> = (0..coins.len()).filter(|&child| coins[child] > 0).collect();
    let mut ride = 0;
    while queue.len() * 2 > horses {
        ride += 1;
        let waiting = queue.split_off(horses.min(queue.len()));
        let riders = std::mem::replace(&mut queue, waiting);
        for child in riders {
            last[child] = ride;
            left[child] -= 1;
            if left[child] > 0 {
                queue.push(child);
            }
        }
    }
    last
}
*/

// %% attempt: the children keep their places in the queue -> wrong_answer
/*
fn last_rides(coins: &[i64], horses: usize) -> Vec<i64> {
    let mut left = coins.to_vec();
    let mut last = vec![0; coins.len()];
    let mut queue: Vec<usize> = (0..coins.len()).filter(|&child| coins[child] > 0).collect();
    let mut ride = 0;
    while queue.len() * 2 >= horses {
        ride += 1;
        let waiting = queue.split_off(horses.min(queue.len()));
        let riders = std::mem::replace(&mut queue, waiting);
        for child in riders {
            last[child] = ride;
            left[child] -= 1;
            if left[child] > 0 {
                queue.insert(0, child);
            }
        }
    }
    last
}
*/

// %% attempt: children without a coin ride too -> wrong_answer
/*
fn last_rides(coins: &[i64], horses: usize) -> Vec<i64> {
    let mut left = coins.to_vec();
    let mut last = vec![0; coins.len()];
    let mut queue: Vec<usize> = (0..coins.len()).filter(|&child| coins[child] >= 0).collect();
    let mut ride = 0;
    while queue.len() * 2 >= horses {
        ride += 1;
        let waiting = queue.split_off(horses.min(queue.len()));
        let riders = std::mem::replace(&mut queue, waiting);
        for child in riders {
            last[child] = ride;
            left[child] -= 1;
            if left[child] > 0 {
                queue.push(child);
            }
        }
    }
    last
}
*/

// %% attempt: counts the rides of each child -> wrong_answer
/*
fn last_rides(coins: &[i64], horses: usize) -> Vec<i64> {
    let mut left = coins.to_vec();
    let mut last = vec![0; coins.len()];
    let mut queue: Vec<usize> = (0..coins.len()).filter(|&child| coins[child] > 0).collect();
    while queue.len() * 2 >= horses {
        let waiting = queue.split_off(horses.min(queue.len()));
        let riders = std::mem::replace(&mut queue, waiting);
        for child in riders {
            last[child] += 1;
            left[child] -= 1;
            if left[child] > 0 {
                queue.push(child);
            }
        }
    }
    last
}
*/

// %% attempt: all the horses are taken -> runtime_error
/*
fn last_rides(coins: &[i64], horses: usize) -> Vec<i64> {
    let mut left = coins.to_vec();
    let mut last = vec![0; coins.len()];
    let mut queue: Vec<usize> = (0..coins.len()).filter(|&child| coins[child] > 0).collect();
    let mut ride = 0;
    while queue.len() * 2 >= horses {
        ride += 1;
        let waiting = queue.split_off(horses);
        let riders = std::mem::replace(&mut queue, waiting);
        for child in riders {
            last[child] = ride;
            left[child] -= 1;
            if left[child] > 0 {
                queue.push(child);
            }
        }
    }
    last
}
*/
