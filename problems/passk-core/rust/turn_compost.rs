// task: passk/turn_compost
// entry point: turn_compost
// tags: simulation, lists
// %% prompt
/// Turns a compost heap `turns` times and return its layers, from the top to the bottom.
///
/// `layers` holds the heights of its layers in the same order, all positive. At each turn the layer at the
/// bottom comes to the top and loses a quarter of its height, rounded up to a whole number; a layer that has
/// no height left is gone.
///
/// turn_compost(&[8, 20, 10], 1) // [7, 8, 20]
/// turn_compost(&[5, 1], 3) // [2]
fn turn_compost(layers: &[i64], turns: usize) -> Vec<i64> {
// %% canonical solution
    let mut heap = layers.to_vec();
    for _ in 0..turns {
        let Some(height) = heap.pop() else {
            break;
        };
        if height > 1 {
            heap.insert(0, height * 3 / 4);
        }
    }
    heap
}

// %% test
fn main() {
    check(turn_compost(&[8, 20, 10], 1), vec![7, 8, 20]);
    check(turn_compost(&[5, 1], 3), vec![2]);
    check(turn_compost(&[], 4), vec![]);
    check(turn_compost(&[7], 0), vec![7]);
    check(turn_compost(&[4], 1), vec![3]);
    check(turn_compost(&[5], 1), vec![3]);
    check(turn_compost(&[3], 1), vec![2]);
    check(turn_compost(&[2], 1), vec![1]);
    check(turn_compost(&[1], 1), vec![]);
    check(turn_compost(&[1], 5), vec![]);
    check(turn_compost(&[2], 2), vec![]);
    check(turn_compost(&[9, 9], 2), vec![6, 6]);
    check(turn_compost(&[1, 1, 1], 2), vec![1]);
    check(turn_compost(&[40, 30, 20, 10], 6), vec![11, 5, 30, 22]);
    check(turn_compost(&[100], 10), vec![4]);
    check(turn_compost(&[6, 1, 2], 4), vec![4]);
    check(turn_compost(&[3, 8], 9), vec![]);
}

#[track_caller]
fn check(actual: Vec<i64>, expected: Vec<i64>) {
    assert_eq!(actual, expected);
}

// %% attempt: the quarter is rounded down -> wrong_answer
/*
fn turn_compost(layers: &[i64], turns: usize) -> Vec<i64> {
    let mut heap = layers.to_vec();
    for _ in 0..turns {
        let Some(height) = heap.pop() else {
            break;
        };
        if height > 1 {
            heap.insert(0, height - height / 4);
        }
    }
    heap
}
*/

// %% attempt: a layer without height stays -> wrong_answer
/*
fn turn_compost(layers: &[i64], turns: usize) -> Vec<i64> {
    let mut heap = layers.to_vec();
    for _ in 0..turns {
        let Some(height) = heap.pop() else {
            break;
        };
        heap.insert(0, height * 3 / 4);
    }
    heap
}
*/

// %% attempt: the top layer goes to the bottom -> wrong_answer
/*
fn turn_compost(layers: &[i64], turns: usize) -> Vec<i64> {
    let mut heap = layers.to_vec();
    for _ in 0..turns {
        let Some(height) = heap.first().copied() else {
            break;
        };
        heap.remove(0);
        if height > 1 {
            heap.push(height * 3 / 4);
        }
    }
    heap
}
*/

// %% attempt: a heap that is gone is turned on -> runtime_error
/*
fn turn_compost(layers: &[i64], turns: usize) -> Vec<i64> {
    let mut heap = layers.to_vec();
    for _ in 0..turns {
        let height = heap.pop().unwrap();
        if height > 1 {
            heap.insert(0, height * 3 / 4);
        }
    }
    heap
}
*/

// %% attempt: all layers lose height -> wrong_answer
/*
fn turn_compost(layers: &[i64], turns: usize) -> Vec<i64> {
    let mut heap = layers.to_vec();
    for _ in 0..turns {
        let Some(height) = heap.pop() else {
            break;
        };
        heap.insert(0, height);
        heap = heap.into_iter().filter(|height| *height > 1).map(|height| height * 3 / 4).collect();
    }
    heap
}
*/
