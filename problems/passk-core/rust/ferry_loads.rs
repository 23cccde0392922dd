// task: passk/ferry_loads
// entry point: ferry_loads
// tags: dynamic programming
// %% prompt
/// Counts the ways in which a small ferry can bring a row of cars over a river, trip by trip.
///
/// It takes one car or three cars on a trip, in the order of the row, and all cars have to be brought over.
/// After a trip with three cars the motor is hot: the next trip, if there is one, must be with one car. For
/// no cars there is one way.
///
/// ferry_loads(3) // 2
/// ferry_loads(6) // 5
fn ferry_loads(cars: usize) -> i64 {
// %% canonical solution
    let mut cold = vec![1, 1, 1];
    let mut hot = vec![0, 0, 0];
    for car in 3..=cars {
        cold.push(cold[car - 1] + hot[car - 1]);
        hot.push(cold[car - 3]);
    }
    cold[cars] + hot[cars]
}

// %% test
fn main() {
    check(ferry_loads(3), 2);
    check(ferry_loads(6), 5);
    check(ferry_loads(0), 1);
    check(ferry_loads(1), 1);
    check(ferry_loads(2), 1);
    check(ferry_loads(4), 3);
    check(ferry_loads(5), 4);
    check(ferry_loads(7), 7);
    check(ferry_loads(8), 10);
    check(ferry_loads(9), 14);
    check(ferry_loads(12), 36);
    check(ferry_loads(20), 476);
    check(ferry_loads(30), 11949);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: the motor is never hot -> wrong_answer
/*
fn ferry_loads(cars: usize) -> i64 {
    let mut cold = vec![1, 1, 1];
    let mut hot = vec![0, 0, 0];
    for car in 3..=cars {
        cold.push(cold[car - 1] + hot[car - 1]);
        hot.push(cold[car - 3] + hot[car - 3]);
    }
    cold[cars] + hot[cars]
}
*/

// %% attempt: after three cars one car must follow, also at the end -> wrong_answer
/*
fn ferry_loads(cars: usize) -> i64 {
    let mut cold = vec![1, 1, 1];
    let mut hot = vec![0, 0, 0];
    for car in 3..=cars {
        cold.push(cold[car - 1] + hot[car - 1]);
        hot.push(cold[car - 3]);
    }
    cold[cars]
}
*/

// %% attempt: two trips with three cars in a row are too many, but not more -> wrong_answer
/*
fn ferry_loads(cars: usize) -> i64 {
    let mut cold = vec![1, 1, 1];
    let mut hot = vec![0, 0, 0];
    for car in 3..=cars {
        cold.push(cold[car - 1]);
        hot.push(cold[car - 3]);
    }
    cold[cars] + hot[cars]
}
*/

// %% attempt: no cars have no way -> wrong_answer
/*
fn ferry_loads(cars: usize) -> i64 {
    let mut cold = vec![0, 1, 1];
    let mut hot = vec![0, 0, 0];
    for car in 3..=cars {
        cold.push(cold[car - 1] + hot[car - 1]);
        hot.push(cold[car - 3]);
    }
    cold[cars] + hot[cars]
}
*/

// %% attempt: ways in 8 bits -> runtime_error
/*
fn ferry_loads(cars: usize) -> i64 {
    let mut cold = vec![1i8, 1, 1];
    let mut hot = vec![0, 0, 0];
    for car in 3..=cars {
        cold.push(cold[car - 1] + hot[car - 1]);
        hot.push(cold[car - 3]);
    }
    i64::from(cold[cars] + hot[cars])
}
*/

// %% attempt: begins with the first car -> runtime_error
/*
fn ferry_loads(cars: usize) -> i64 {
    let mut cold = vec![1, 1, 1];
    let mut hot = vec![0, 0, 0];
    for car in 1..=cars {
        cold.push(cold[car - 1] + hot[car - 1]);
        hot.push(cold[car - 3]);
    }
    cold[cars] + hot[cars]
}
*/
