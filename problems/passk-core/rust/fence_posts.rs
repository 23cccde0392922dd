// task: passk/fence_posts
// entry point: fence_posts
// tags: geometry, counting
// %% prompt
fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 {
        a.abs()
    } else {
        gcd(b, a % b)
    }
}

/// Counts the posts of a fence on a meadow that is marked with a grid.
///
/// The fence runs in straight pieces from each point (x, y) of `corners` to the next one; a closed fence
/// also runs from the last corner to the first. Coordinates are whole numbers, and a post stands at each
/// point of the fence whose two coordinates are both whole. Neighbouring corners differ, and the fence
/// does not touch or cross itself. A closed fence has at least three corners; an open one may have one
/// corner, which is a post, or none.
///
/// fence_posts(&[(0, 0), (4, 2)], false) // 3
/// fence_posts(&[(0, 0), (4, 0), (4, 4)], true) // 12
fn fence_posts(corners: &[(i64, i64)], closed: bool) -> i64 {
// %% canonical solution
    let posts = |from: (i64, i64), to: (i64, i64)| gcd(to.0 - from.0, to.1 - from.1);
    let inside: i64 = corners.windows(2).map(|piece| posts(piece[0], piece[1])).sum();
    match corners {
        [] => 0,
        [first, .., last] if closed => inside + posts(*last, *first),
        _ => inside + 1,
    }
}

// %% test
fn main() {
    check(fence_posts(&[(0, 0), (4, 2)], false), 3);
    check(fence_posts(&[(0, 0), (4, 0), (4, 4)], true), 12);
    check(fence_posts(&[], false), 0);
    check(fence_posts(&[(3, 4)], false), 1);
    check(fence_posts(&[(0, 0), (1, 0)], false), 2);
    check(fence_posts(&[(0, 0), (0, 5)], false), 6);
    check(fence_posts(&[(2, 7), (2, -5)], false), 13);
    check(fence_posts(&[(-3, 6), (6, -6)], false), 4);
    check(fence_posts(&[(5, 3), (0, 0)], false), 2);
    check(fence_posts(&[(0, 0), (1, 0), (0, 1)], true), 3);
    check(fence_posts(&[(0, 0), (4, 0), (4, 4)], false), 9);
    check(fence_posts(&[(1, 1), (7, 3), (5, 9), (-1, 7)], true), 8);
    check(fence_posts(&[(10, 20), (16, 29), (20, 29)], false), 8);
    check(fence_posts(&[(-10, -10), (-10, 10), (10, 10), (10, -10)], true), 80);
    check(fence_posts(&[(-10, -10), (-10, 10), (10, 10), (10, -10)], false), 61);
    check(fence_posts(&[(0, 0), (1000, 1500), (2500, 0)], true), 4500);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: counts the corners twice -> wrong_answer
/*
fn fence_posts(corners: &[(i64, i64)], closed: bool) -> i64 {
    let posts = |from: (i64, i64), to: (i64, i64)| gcd(to.0 - from.0, to.1 - from.1) + 1;
    let inside: i64 = corners.windows(2).map(|piece| posts(piece[0], piece[1])).sum();
    match corners {
        [] => 0,
        [first, .., last] if closed => inside + posts(*last, *first),
        _ => inside + 1,
    }
}
*/

// %% attempt: never closes the fence -> wrong_answer
/*
fn fence_posts(corners: &[(i64, i64)], closed: bool) -> i64 {
    let posts = |from: (i64, i64), to: (i64, i64)| gcd(to.0 - from.0, to.1 - from.1);
    let inside: i64 = corners.windows(2).map(|piece| posts(piece[0], piece[1])).sum();
    match corners {
        [] => 0,
        [_, .., _] if closed => inside,
        _ => inside + 1,
    }
}
*/

// %% attempt: an open fence has no post at its end -> wrong_answer
/*
fn fence_posts(corners: &[(i64, i64)], closed: bool) -> i64 {
    let posts = |from: (i64, i64), to: (i64, i64)| gcd(to.0 - from.0, to.1 - from.1);
    let inside: i64 = corners.windows(2).map(|piece| posts(piece[0], piece[1])).sum();
    match corners {
        [] => 0,
        [first, .., last] if closed => inside + posts(*last, *first),
        _ => inside,
    }
}
*/

// %% attempt: counts steps along the grid -> wrong_answer
/*
fn fence_posts(corners: &[(i64, i64)], closed: bool) -> i64 {
    let posts = |from: (i64, i64), to: (i64, i64)| (to.0 - from.0).abs() + (to.1 - from.1).abs();
    let inside: i64 = corners.windows(2).map(|piece| posts(piece[0], piece[1])).sum();
    match corners {
        [] => 0,
        [first, .., last] if closed => inside + posts(*last, *first),
        _ => inside + 1,
    }
}
*/

// %% attempt: slanted pieces have no posts between -> wrong_answer
/*
fn fence_posts(corners: &[(i64, i64)], closed: bool) -> i64 {
    let posts = |from: (i64, i64), to: (i64, i64)| {
        let (across, up) = (to.0 - from.0, to.1 - from.1);
        if across == 0 || up == 0 {
            (across + up).abs()
        } else {
            1
        }
    };
    let inside: i64 = corners.windows(2).map(|piece| posts(piece[0], piece[1])).sum();
    match corners {
        [] => 0,
        [first, .., last] if closed => inside + posts(*last, *first),
        _ => inside + 1,
    }
}
*/

// %% attempt: asks an empty fence for its first corner -> runtime_error
/*
fn fence_posts(corners: &[(i64, i64)], closed: bool) -> i64 {
    let posts = |from: (i64, i64), to: (i64, i64)| gcd(to.0 - from.0, to.1 - from.1);
    let inside: i64 = corners.windows(2).map(|piece| posts(piece[0], piece[1])).sum();
    let first = corners[0];
    if closed {
        inside + posts(corners[corners.len() - 1], first)
    } else {
        inside + 1
    }
}
*/

// %% attempt: forgets the fence without corners -> syntax_error
/*
fn fence_posts(corners: &[(i64, i64)], closed: bool) -> i64 {
    let posts = |from: (i64, i64), to: (i64, i64)| gcd(to.0 - from.0, to.1 - from.1);
    let inside: i64 = corners.windows(2).map(|piece| posts(piece[0], piece[1])).sum();
    match corners {
        [first, .., last] if closed => inside + posts(*last, *first),
        [_, ..] => inside + 1,
    }
}
*/
