// task: passk/shift_overlap
// entry point: shift_overlap
// tags: scheduling, windows
// %% prompt
/// Adds up the hours in which at least `least` guards are on duty in a museum.
///
/// A shift (begin, end) is a whole number of hours on one day of 24: from begin until just before end. A
/// shift whose end is before or at its begin goes past midnight and belongs to both ends of the same day; so
/// one with equal numbers is the whole day.
///
/// shift_overlap(&[(8, 12), (10, 14)], 2) // 2
/// shift_overlap(&[(22, 3)], 1) // 5
fn shift_overlap(shifts: &[(i64, i64)], least: usize) -> usize {
// %% canonical solution
    let is_on_duty = |hour: i64, (begin, end): (i64, i64)| {
        if begin < end {
            begin <= hour && hour < end
        } else {
            hour >= begin || hour < end
        }
    };
    let guards = |hour: i64| shifts.iter().filter(|shift| is_on_duty(hour, **shift)).count();
    (0..24).filter(|&hour| guards(hour) >= least).count()
}

// %% test
fn main() {
    check(shift_overlap(&[(8, 12), (10, 14)], 2), 2);
    check(shift_overlap(&[(22, 3)], 1), 5);
    check(shift_overlap(&[], 1), 0);
    check(shift_overlap(&[], 0), 24);
    check(shift_overlap(&[(5, 5)], 1), 24);
    check(shift_overlap(&[(0, 24)], 1), 24);
    check(shift_overlap(&[(0, 24), (3, 3)], 2), 24);
    check(shift_overlap(&[(23, 1), (0, 2)], 2), 1);
    check(shift_overlap(&[(8, 12), (12, 16)], 2), 0);
    check(shift_overlap(&[(8, 12), (12, 16)], 1), 8);
    check(shift_overlap(&[(1, 2), (1, 2), (1, 2)], 3), 1);
    check(shift_overlap(&[(1, 2), (1, 2), (1, 2)], 4), 0);
    check(shift_overlap(&[(20, 6), (5, 21), (0, 0)], 3), 2);
    check(shift_overlap(&[(9, 17), (13, 22), (16, 18), (21, 9)], 2), 6);
    check(shift_overlap(&[(6, 7)], 0), 24);
    check(shift_overlap(&[(12, 0)], 1), 12);
}

#[track_caller]
fn check(actual: usize, expected: usize) {
    assert_eq!(actual, expected);
}

// %% attempt: shifts past midnight are empty -> wrong_answer
/*
fn shift_overlap(shifts: &[(i64, i64)], least: usize) -> usize {
    let is_on_duty = |hour: i64, (begin, end): (i64, i64)| begin <= hour && hour < end;
    let guards = |hour: i64| shifts.iter().filter(|shift| is_on_duty(hour, **shift)).count();
    (0..24).filter(|&hour| guards(hour) >= least).count()
}
*/

// %% attempt: the hour of the end counts too -> wrong_answer
/*
fn shift_overlap(shifts: &[(i64, i64)], least: usize) -> usize {
    let is_on_duty = |hour: i64, (begin, end): (i64, i64)| {
        if begin < end {
            begin <= hour && hour <= end
        } else {
            hour >= begin || hour <= end
        }
    };
    let guards = |hour: i64| shifts.iter().filter(|shift| is_on_duty(hour, **shift)).count();
    (0..24).filter(|&hour| guards(hour) >= least).count()
}
*/

// %% attempt: equal numbers are an empty shift -> wrong_answer
/*
fn shift_overlap(shifts: &[(i64, i64)], least: usize) -> usize {
    let is_on_duty = |hour: i64, (begin, end): (i64, i64)| {
        if begin <= end {
            begin <= hour && hour < end
        } else {
            hour >= begin || hour < end
        }
    };
    let guards = |hour: i64| shifts.iter().filter(|shift| is_on_duty(hour, **shift)).count();
    (0..24).filter(|&hour| guards(hour) >= least).count()
}
*/

// %% attempt: more than so many guards must be there -> wrong_answer
/*
fn shift_overlap(shifts: &[(i64, i64)], least: usize) -> usize {
    let is_on_duty = |hour: i64, (begin, end): (i64, i64)| {
        if begin < end {
            begin <= hour && hour < end
        } else {
            hour >= begin || hour < end
        }
    };
    let guards = |hour: i64| shifts.iter().filter(|shift| is_on_duty(hour, **shift)).count();
    (0..24).filter(|&hour| guards(hour) > least).count()
}
*/

// %% attempt: every shift ends after it begins -> runtime_error
/*
fn shift_overlap(shifts: &[(i64, i64)], least: usize) -> usize {
    let is_on_duty = |hour: i64, (begin, end): (i64, i64)| {
        if begin < end {
            begin <= hour && hour < end
        } else {
            hour >= begin || hour < end
        }
    };
    let length = |shift: &(i64, i64)| (shift.1 as u64 - shift.0 as u64) as i64;
    let guards = |hour: i64| shifts.iter().filter(|shift| length(shift) > 0 && is_on_duty(hour, **shift)).count();
    (0..24).filter(|&hour| guards(hour) >= least).count()
}
*/
