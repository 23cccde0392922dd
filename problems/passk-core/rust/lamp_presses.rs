// task: passk/lamp_presses
// entry point: lamp_presses
// tags: lists, simulation
// %% prompt
/// Presses buttons below a row of lamps, all dark at first, and lists the lamps that are lit in the end.
///
/// Lamps and buttons are numbered from 1 to `count`. A button switches its own lamp and the lamp to its right
/// over, from dark to lit or back; the last button switches the last and the first lamp. With a single lamp
/// the button switches it once.
///
/// lamp_presses(4, &[1]) // [1, 2]
/// lamp_presses(4, &[1, 2]) // [1, 3]
fn lamp_presses(count: usize, presses: &[usize]) -> Vec<usize> {
// %% canonical solution
    let mut lit = vec![false; count];
    for &press in presses {
        lit[press - 1] = !lit[press - 1];
        if count > 1 {
            lit[press % count] = !lit[press % count];
        }
    }
    (1..=count).filter(|&lamp| lit[lamp - 1]).collect()
}

// %% test
fn main() {
    check(lamp_presses(4, &[1]), vec![1, 2]);
    check(lamp_presses(4, &[1, 2]), vec![1, 3]);
    check(lamp_presses(1, &[]), vec![]);
    check(lamp_presses(1, &[1]), vec![1]);
    check(lamp_presses(1, &[1, 1]), vec![]);
    check(lamp_presses(2, &[1]), vec![1, 2]);
    check(lamp_presses(2, &[2]), vec![1, 2]);
    check(lamp_presses(2, &[1, 2]), vec![]);
    check(lamp_presses(3, &[3]), vec![1, 3]);
    check(lamp_presses(3, &[1, 2, 3]), vec![]);
    check(lamp_presses(5, &[5, 1]), vec![2, 5]);
    check(lamp_presses(5, &[2, 2]), vec![]);
    check(lamp_presses(5, &[1, 3]), vec![1, 2, 3, 4]);
    check(lamp_presses(6, &[6, 5, 4, 6]), vec![4, 6]);
    check(lamp_presses(0, &[]), vec![]);
    check(lamp_presses(40, &[33, 9]), vec![9, 10, 33, 34]);
}

#[track_caller]
fn check(actual: Vec<usize>, expected: Vec<usize>) {
    assert_eq!(actual, expected);
}

// %% attempt: the last button switches only the last lamp -> wrong_answer
/*
fn lamp_presses(count: usize, presses: &[usize]) -> Vec<usize> {
    let mut lit = vec![false; count];
    for &press in presses {
        lit[press - 1] = !lit[press - 1];
        if press < count {
            lit[press % count] = !lit[press % count];
        }
    }
    (1..=count).filter(|&lamp| lit[lamp - 1]).collect()
}
*/

// %% attempt: lamps are only switched on -> wrong_answer
/*
fn lamp_presses(count: usize, presses: &[usize]) -> Vec<usize> {
    let mut lit = vec![false; count];
    for &press in presses {
        lit[press - 1] = true;
        if count > 1 {
            lit[press % count] = true;
        }
    }
    (1..=count).filter(|&lamp| lit[lamp - 1]).collect()
}
*/

// %% attempt: the lamp to the left is switched -> wrong_answer
/*
fn lamp_presses(count: usize, presses: &[usize]) -> Vec<usize> {
    let mut lit = vec![false; count];
    for &press in presses {
        lit[press - 1] = !lit[press - 1];
        if count > 1 {
            let left = (press + count - 2) % count;
            lit[left] = !lit[left];
        }
    }
    (1..=count).filter(|&lamp| lit[lamp - 1]).collect()
}
*/

// %% attempt: a single lamp is switched twice -> wrong_answer
/*
fn lamp_presses(count: usize, presses: &[usize]) -> Vec<usize> {
    let mut lit = vec![false; count];
    for &press in presses {
        lit[press - 1] = !lit[press - 1];
        lit[press % count] = !lit[press % count];
    }
    (1..=count).filter(|&lamp| lit[lamp - 1]).collect()
}
*/

// %% attempt: there is always a lamp to the right -> runtime_error
/*
fn lamp_presses(count: usize, presses: &[usize]) -> Vec<usize> {
    let mut lit = vec![false; count];
    for &press in presses {
        lit[press - 1] = !lit[press - 1];
        lit[press] = !lit[press];
    }
    (1..=count).filter(|&lamp| lit[lamp - 1]).collect()
}
*/
