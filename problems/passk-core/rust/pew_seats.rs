// task: passk/pew_seats
// entry point: pew_seats
// tags: bits, searching
// %% prompt
/// Seats a group in a row of 16 seats, whose state is kept in the bits of a number.
///
/// Bit i of `taken` (of the value 2 to the power of i) is 1 if seat i is taken. An aisle runs between the
/// seats 7 and 8. The group, of at least one person, sits down on free seats side by side, and all of
/// them on the same side of the aisle. If there are several places for it, it takes the one with the
/// lowest seats. Give the state of the row with the group in it, or the old state if the group finds no
/// place.
///
/// pew_seats(5, 2) // 29
/// pew_seats(63, 3) // 1855
/// pew_seats(0, 9) // 0
fn pew_seats(taken: i64, group: i64) -> i64 {
// %% canonical solution
    let bits = (1 << group) - 1;
    for start in 0..16 {
        let seats = bits << start;
        if start / 8 == (start + group - 1) / 8 && taken & seats == 0 {
            return taken | seats;
        }
    }
    taken
}

// %% test
fn main() {
    check(pew_seats(5, 2), 29);
    check(pew_seats(63, 3), 1855);
    check(pew_seats(0, 9), 0);
    check(pew_seats(0, 1), 1);
    check(pew_seats(0, 8), 255);
    check(pew_seats(1, 8), 65281);
    check(pew_seats(257, 8), 257);
    check(pew_seats(1, 7), 255);
    check(pew_seats(127, 1), 255);
    check(pew_seats(127, 2), 895);
    check(pew_seats(255, 2), 1023);
    check(pew_seats(255, 8), 65535);
    check(pew_seats(255, 9), 255);
    check(pew_seats(65535, 1), 65535);
    check(pew_seats(32767, 1), 65535);
    check(pew_seats(32767, 2), 32767);
    check(pew_seats(0, 16), 0);
    check(pew_seats(0, 17), 0);
    check(pew_seats(43690, 1), 43691);
    check(pew_seats(43690, 2), 43690);
    check(pew_seats(25443, 3), 25471);
    check(pew_seats(9766, 4), 9766);
    check(pew_seats(16447, 2), 16639);
    check(pew_seats(8191, 3), 65535);
    check(pew_seats(49279, 5), 57215);
    check(pew_seats(49407, 6), 65535);
    check(pew_seats(0, 40), 0);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: the group sits across the aisle -> wrong_answer
/*
fn pew_seats(taken: i64, group: i64) -> i64 {
    let bits = (1 << group) - 1;
    for start in 0..16 {
        let seats = bits << start;
        if start + group <= 16 && taken & seats == 0 {
            return taken | seats;
        }
    }
    taken
}
*/

// %% attempt: the seat after the group must be on the same side -> wrong_answer
/*
fn pew_seats(taken: i64, group: i64) -> i64 {
    let bits = (1 << group) - 1;
    for start in 0..16 {
        let seats = bits << start;
        if start / 8 == (start + group) / 8 && taken & seats == 0 {
            return taken | seats;
        }
    }
    taken
}
*/

// %% attempt: looks for a place from the other end -> wrong_answer
/*
fn pew_seats(taken: i64, group: i64) -> i64 {
    let bits = (1 << group) - 1;
    for start in (0..16).rev() {
        let seats = bits << start;
        if start / 8 == (start + group - 1) / 8 && taken & seats == 0 {
            return taken | seats;
        }
    }
    taken
}
*/

// %% attempt: takes a place with one free seat -> wrong_answer
/*
fn pew_seats(taken: i64, group: i64) -> i64 {
    let bits = (1 << group) - 1;
    for start in 0..16 {
        let seats = bits << start;
        if start / 8 == (start + group - 1) / 8 && taken & seats != seats {
            return taken | seats;
        }
    }
    taken
}
*/

// %% attempt: returns the seats of the group alone -> wrong_answer
/*
fn pew_seats(taken: i64, group: i64) -> i64 {
    let bits = (1 << group) - 1;
    for start in 0..16 {
        let seats = bits << start;
        if start / 8 == (start + group - 1) / 8 && taken & seats == 0 {
            return seats;
        }
    }
    taken
}
*/

// %% attempt: 0 instead of the state when there is no place -> wrong_answer
/*
fn pew_seats(taken: i64, group: i64) -> i64 {
    let bits = (1 << group) - 1;
    for start in 0..16 {
        let seats = bits << start;
        if start / 8 == (start + group - 1) / 8 && taken & seats == 0 {
            return taken | seats;
        }
    }
    0
}
*/

// %% attempt: a row of bytes -> runtime_error
/*
fn pew_seats(taken: i64, group: i64) -> i64 {
    let bits = (1 << group) - 1;
    for start in 0..16 {
        let seats = bits << start;
        if start / 8 == (start + group - 1) / 8 && u8::try_from(taken).unwrap() as i64 & seats == 0 {
            return taken | seats;
        }
    }
    taken
}
*/
