// task: passk/nearest_stop
// entry point: nearest_stop
// tags: searching, lists
// %% prompt
/// Walks from a place on a long street to the bus stop that is nearest and returns where it stands.
///
/// `stops` holds positions in no order. Of two stops that are equally near, the one at the higher position
/// wins. There is at least one stop.
///
/// nearest_stop(&[2, 9, 5], 8) // 9
/// nearest_stop(&[3, 7], 5) // 7
fn nearest_stop(stops: &[i64], place: i64) -> i64 {
// %% canonical solution
    stops.iter().copied().min_by_key(|stop| ((stop - place).abs(), -stop)).unwrap()
}

// %% test
fn main() {
    check(nearest_stop(&[2, 9, 5], 8), 9);
    check(nearest_stop(&[3, 7], 5), 7);
    check(nearest_stop(&[4], 100), 4);
    check(nearest_stop(&[-4, 4], 0), 4);
    check(nearest_stop(&[4, -4], 0), 4);
    check(nearest_stop(&[1, 5, 9], 5), 5);
    check(nearest_stop(&[-3, -7], -5), -3);
    check(nearest_stop(&[0, -10], -5), 0);
    check(nearest_stop(&[10, 0], 5), 10);
    check(nearest_stop(&[6, 6], 2), 6);
    check(nearest_stop(&[1, 2, 3, 4], 0), 1);
    check(nearest_stop(&[100, -100], 1), 100);
    check(nearest_stop(&[-1, 3], 1), 3);
    check(nearest_stop(&[20, 4, 15, 30], 12), 15);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: the lower of two positions wins -> wrong_answer
/*
fn nearest_stop(stops: &[i64], place: i64) -> i64 {
    stops.iter().copied().min_by_key(|stop| ((stop - place).abs(), *stop)).unwrap()
}
*/

// %% attempt: the first in the list wins -> wrong_answer
/*
fn nearest_stop(stops: &[i64], place: i64) -> i64 {
    stops.iter().copied().min_by_key(|stop| (stop - place).abs()).unwrap()
}
*/

// %% attempt: gives the distance -> wrong_answer
/*
fn nearest_stop(stops: &[i64], place: i64) -> i64 {
    stops.iter().map(|stop| (stop - place).abs()).min().unwrap()
}
*/

// %% attempt: looks only ahead -> runtime_error
/*
fn nearest_stop(stops: &[i64], place: i64) -> i64 {
    stops.iter().copied().filter(|&stop| stop >= place).min_by_key(|stop| ((stop - place).abs(), -stop)).unwrap()
}
*/

// %% attempt: a stop may be missing -> syntax_error
/*
fn nearest_stop(stops: &[i64], place: i64) -> i64 {
    stops.iter().copied().min_by_key(|stop| ((stop - place).abs(), -stop))
}
*/
