// task: passk/lock_changes
// entry point: lock_changes
// tags: simulation, strings, state machine
// %% prompt
/// Counts how often a canal lock changes its water level until all boats are through.
///
/// `boats` names the boats in the order in which they come: "U" for a boat that goes up, from the low side,
/// "D" for one that goes down, from the high side. They keep that order. Up to `size` boats that directly
/// follow each other and go the same way share a passage, as many as possible. A passage changes the level
/// once; if the lock doesn't stand at the level from which its boats come, it has to change once more before
/// it, empty. The lock stands low at the beginning. `size` is at least 1.
///
/// lock_changes("UUUD", 2) // 4
/// lock_changes("DU", 5) // 3
fn lock_changes(boats: &str, size: usize) -> usize {
// %% canonical solution
    let mut changes = 0;
    let mut side = 'U';
    let mut left = boats;
    while let Some(way) = left.chars().next() {
        changes += if way == side { 1 } else { 2 };
        let waiting = left.len() - left.trim_start_matches(way).len();
        left = &left[waiting.min(size)..];
        side = if way == 'U' { 'D' } else { 'U' };
    }
    changes
}

// %% test
fn main() {
    check(lock_changes("UUUD", 2), 4);
    check(lock_changes("DU", 5), 3);
    check(lock_changes("", 3), 0);
    check(lock_changes("U", 1), 1);
    check(lock_changes("D", 1), 2);
    check(lock_changes("UU", 1), 3);
    check(lock_changes("UU", 2), 1);
    check(lock_changes("UUU", 2), 3);
    check(lock_changes("UDUD", 1), 4);
    check(lock_changes("DDD", 1), 6);
    check(lock_changes("DUUD", 2), 4);
    check(lock_changes("UUDDUU", 2), 3);
    check(lock_changes("UUUUDDDD", 3), 6);
    check(lock_changes("UDDU", 1), 5);
    check(lock_changes("DDDDDDDUUUUUUUU", 4), 7);
    check(lock_changes("UUUUUUUUUU", 100), 1);
}

#[track_caller]
fn check(actual: usize, expected: usize) {
    assert_eq!(actual, expected);
}

// %% attempt: empty changes are not counted -> wrong_answer
/*
fn lock_changes(boats: &str, size: usize) -> usize {
    let mut changes = 0;
    let mut left = boats;
    while let Some(way) = left.chars().next() {
        changes += 1;
        let waiting = left.len() - left.trim_start_matches(way).len();
        left = &left[waiting.min(size)..];
    }
    changes
}
*/

// %% attempt: the lock stands high at the beginning -> wrong_answer
/*
fn lock_changes(boats: &str, size: usize) -> usize {
    let mut changes = 0;
    let mut side = 'D';
    let mut left = boats;
    while let Some(way) = left.chars().next() {
        changes += if way == side { 1 } else { 2 };
        let waiting = left.len() - left.trim_start_matches(way).len();
        left = &left[waiting.min(size)..];
        side = if way == 'U' { 'D' } else { 'U' };
    }
    changes
}
*/

// %% attempt: one boat a passage -> wrong_answer
/*
fn lock_changes(boats: &str, size: usize) -> usize {
    let mut changes = 0;
    let mut side = 'U';
    let mut left = boats;
    while let Some(way) = left.chars().next() {
        changes += if way == side { 1 } else { 2 };
        let waiting = left.len() - left.trim_start_matches(way).len();
        left = &left[waiting.min(size).min(1)..];
        side = if way == 'U' { 'D' } else { 'U' };
    }
    changes
}
*/

// %% attempt: the lock may wait for boats that come later -> wrong_answer
/*
fn lock_changes(boats: &str, size: usize) -> usize {
    let ups = boats.matches('U').count().div_ceil(size);
    let downs = boats.matches('D').count().div_ceil(size);
    if ups > downs {
        2 * ups - 1
    } else {
        2 * downs
    }
}
*/

// %% attempt: the level stays as it is after a passage -> wrong_answer
/*
fn lock_changes(boats: &str, size: usize) -> usize {
    let mut changes = 0;
    let mut side = 'U';
    let mut left = boats;
    while let Some(way) = left.chars().next() {
        changes += if way == side { 1 } else { 2 };
        let waiting = left.len() - left.trim_start_matches(way).len();
        left = &left[waiting.min(size)..];
        side = way;
    }
    changes
}
*/

// %% attempt: all places of the lock are taken -> runtime_error
/*
fn lock_changes(boats: &str, size: usize) -> usize {
    let mut changes = 0;
    let mut side = 'U';
    let mut left = boats;
    while let Some(way) = left.chars().next() {
        changes += if way == side { 1 } else { 2 };
        let waiting = left.len() - left.trim_start_matches(way).len();
        left = &left[size.max(waiting)..];
        side = if way == 'U' { 'D' } else { 'U' };
    }
    changes
}
*/
