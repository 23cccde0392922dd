// task: passk/party_date
// entry point: party_date
// tags: dates
// %% prompt
/// Finds the date of an elephant's next birthday party.
///
/// `born` is the day of birth as (month, day), `today` a date (year, month, day). The party is on the first
/// birthday that is today or later. An elephant that was born on February 29 has its party on February 29 in
/// leap years and on March 1 in others. Every fourth year is a leap year, except the years that 100 divides
/// and 400 does not.
///
/// party_date((5, 17), (2023, 5, 18)) // (2024, 5, 17)
/// party_date((2, 29), (2023, 2, 28)) // (2023, 3, 1)
fn party_date(born: (i64, i64), today: (i64, i64, i64)) -> (i64, i64, i64) {
// %% canonical solution
    let party = |year: i64| {
        let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        if born == (2, 29) && !is_leap {
            (year, 3, 1)
        } else {
            (year, born.0, born.1)
        }
    };
    let this_year = party(today.0);
    if this_year >= today {
        this_year
    } else {
        party(today.0 + 1)
    }
}

// %% test
fn main() {
    check(party_date((5, 17), (2023, 5, 18)), (2024, 5, 17));
    check(party_date((2, 29), (2023, 2, 28)), (2023, 3, 1));
    check(party_date((5, 17), (2023, 5, 17)), (2023, 5, 17));
    check(party_date((5, 17), (2023, 5, 16)), (2023, 5, 17));
    check(party_date((5, 17), (2023, 6, 1)), (2024, 5, 17));
    check(party_date((5, 17), (2023, 4, 30)), (2023, 5, 17));
    check(party_date((1, 1), (2023, 12, 31)), (2024, 1, 1));
    check(party_date((12, 31), (2023, 1, 1)), (2023, 12, 31));
    check(party_date((2, 29), (2024, 2, 29)), (2024, 2, 29));
    check(party_date((2, 29), (2024, 3, 1)), (2025, 3, 1));
    check(party_date((2, 29), (2023, 3, 1)), (2023, 3, 1));
    check(party_date((2, 29), (2023, 3, 2)), (2024, 2, 29));
    check(party_date((2, 29), (1900, 1, 1)), (1900, 3, 1));
    check(party_date((2, 29), (2000, 1, 1)), (2000, 2, 29));
    check(party_date((2, 29), (1899, 3, 2)), (1900, 3, 1));
    check(party_date((2, 29), (2026, 5, 5)), (2027, 3, 1));
    check(party_date((2, 28), (2023, 2, 28)), (2023, 2, 28));
    check(party_date((3, 1), (2024, 2, 29)), (2024, 3, 1));
    check(party_date((1, 29), (2023, 1, 1)), (2023, 1, 29));
}

#[track_caller]
fn check(actual: (i64, i64, i64), expected: (i64, i64, i64)) {
    assert_eq!(actual, expected);
}

// %% attempt: the party of today is over -> wrong_answer
/*
fn party_date(born: (i64, i64), today: (i64, i64, i64)) -> (i64, i64, i64) {
    let party = |year: i64| {
        let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        if born == (2, 29) && !is_leap {
            (year, 3, 1)
        } else {
            (year, born.0, born.1)
        }
    };
    let this_year = party(today.0);
    if this_year > today {
        this_year
    } else {
        party(today.0 + 1)
    }
}
*/

// %% attempt: February 28 in other years -> wrong_answer
/*
fn party_date(born: (i64, i64), today: (i64, i64, i64)) -> (i64, i64, i64) {
    let party = |year: i64| {
        let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        if born == (2, 29) && !is_leap {
            (year, 2, 28)
        } else {
            (year, born.0, born.1)
        }
    };
    let this_year = party(today.0);
    if this_year >= today {
        this_year
    } else {
        party(today.0 + 1)
    }
}
*/

// %% attempt: every fourth year is a leap year -> wrong_answer
/*
fn party_date(born: (i64, i64), today: (i64, i64, i64)) -> (i64, i64, i64) {
    let party = |year: i64| {
        let is_leap = year % 4 == 0;
        if born == (2, 29) && !is_leap {
            (year, 3, 1)
        } else {
            (year, born.0, born.1)
        }
    };
    let this_year = party(today.0);
    if this_year >= today {
        this_year
    } else {
        party(today.0 + 1)
    }
}
*/

// %% attempt: February 29 only every four years -> wrong_answer
/*
fn party_date(born: (i64, i64), today: (i64, i64, i64)) -> (i64, i64, i64) {
    let party = |year: i64| {
        let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        if born == (2, 29) && !is_leap {
            (year + (4 - year % 4) % 4, 2, 29)
        } else {
            (year, born.0, born.1)
        }
    };
    let this_year = party(today.0);
    if this_year >= today {
        this_year
    } else {
        party(today.0 + 1)
    }
}
*/

// %% attempt: there is a February 29 in each year -> wrong_answer
/*
fn party_date(born: (i64, i64), today: (i64, i64, i64)) -> (i64, i64, i64) {
    let party = |year: i64| (year, born.0, born.1);
    let this_year = party(today.0);
    if this_year >= today {
        this_year
    } else {
        party(today.0 + 1)
    }
}
*/

// %% attempt: compares a date without its year -> syntax_error
/*
fn party_date(born: (i64, i64), today: (i64, i64, i64)) -> (i64, i64, i64) {
    let party = |year: i64| {
        let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        if born == (2, 29) && !is_leap {
            (year, 3, 1)
        } else {
            (year, born.0, born.1)
        }
    };
    let this_year = party(today.0);
    if this_year >= (today.1, today.2) {
        this_year
    } else {
        party(today.0 + 1)
    }
}
*/
