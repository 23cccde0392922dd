// task: passk/raffle_prize
// entry point: raffle_prize
// tags: numbers
// %% prompt
/// Looks up what a raffle ticket of the village choir wins.
///
/// Tickets have six digits, from 000000 to 999999; as numbers they come without leading zeros. Read from
/// the right, the ticket is compared with the drawn number, digit by digit, up to the first digit that
/// differs. One equal digit wins the first prize of `prizes`, two win the second, and so on; more equal
/// digits than there are prizes win the last prize of the list. A ticket whose last digit differs wins 0,
/// and so does every ticket when there are no prizes.
///
/// raffle_prize(120345, 777345, &[5, 20, 100, 1000]) // 100
/// raffle_prize(31, 32, &[5, 20]) // 0
fn raffle_prize(ticket: i64, drawn: i64, prizes: &[i64]) -> i64 {
// %% canonical solution
    let (mut left, mut right) = (ticket, drawn);
    let mut equal = 0;
    while equal < 6 && left % 10 == right % 10 {
        equal += 1;
        left /= 10;
        right /= 10;
    }
    if equal == 0 || prizes.is_empty() {
        return 0;
    }
    prizes[equal.min(prizes.len()) - 1]
}

// %% test
fn main() {
    check(raffle_prize(120345, 777345, &[5, 20, 100, 1000]), 100);
    check(raffle_prize(31, 32, &[5, 20]), 0);
    check(raffle_prize(120345, 777345, &[5, 20]), 20);
    check(raffle_prize(120345, 120345, &[1, 2, 3, 4, 5, 6, 7, 8]), 6);
    check(raffle_prize(120345, 20345, &[1, 2, 3, 4, 5, 6, 7]), 5);
    check(raffle_prize(45, 345, &[1, 2, 3]), 2);
    check(raffle_prize(0, 0, &[1, 2, 3, 4, 5, 6]), 6);
    check(raffle_prize(0, 100000, &[1, 2, 3, 4, 5, 6]), 5);
    check(raffle_prize(5, 5, &[]), 0);
    check(raffle_prize(15, 25, &[7]), 7);
    check(raffle_prize(123456, 123457, &[7, 8, 9]), 0);
    check(raffle_prize(999999, 999989, &[50, 10]), 50);
    check(raffle_prize(130345, 190345, &[1, 2, 3, 4, 5, 6]), 4);
    check(raffle_prize(42, 1042, &[3, 0, 9, 30]), 9);
    check(raffle_prize(800000, 0, &[4, 5, 6]), 6);
    check(raffle_prize(111111, 111011, &[2, 3, 4, 5]), 3);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: counts equal digits in any place -> wrong_answer
/*
fn raffle_prize(ticket: i64, drawn: i64, prizes: &[i64]) -> i64 {
    let (ticket, drawn) = (format!("{ticket:06}"), format!("{drawn:06}"));
    let equal = ticket.bytes().zip(drawn.bytes()).filter(|(a, b)| a == b).count();
    if equal == 0 || prizes.is_empty() {
        return 0;
    }
    prizes[equal.min(prizes.len()) - 1]
}
*/

// %% attempt: compares from the left -> wrong_answer
/*
fn raffle_prize(ticket: i64, drawn: i64, prizes: &[i64]) -> i64 {
    let (mut left, mut right) = (ticket, drawn);
    let mut equal = 0;
    while equal < 6 && left / 100_000 == right / 100_000 {
        equal += 1;
        left = left % 100_000 * 10;
        right = right % 100_000 * 10;
    }
    if equal == 0 || prizes.is_empty() {
        return 0;
    }
    prizes[equal.min(prizes.len()) - 1]
}
*/

// %% attempt: too many equal digits win nothing -> wrong_answer
/*
fn raffle_prize(ticket: i64, drawn: i64, prizes: &[i64]) -> i64 {
    let (mut left, mut right) = (ticket, drawn);
    let mut equal = 0;
    while equal < 6 && left % 10 == right % 10 {
        equal += 1;
        left /= 10;
        right /= 10;
    }
    if equal == 0 || prizes.is_empty() {
        return 0;
    }
    prizes.get(equal - 1).copied().unwrap_or(0)
}
*/

// %% attempt: forgets the leading zeros -> wrong_answer
/*
fn raffle_prize(ticket: i64, drawn: i64, prizes: &[i64]) -> i64 {
    let (mut left, mut right) = (ticket, drawn);
    let mut equal = 0;
    while left > 0 && right > 0 && left % 10 == right % 10 {
        equal += 1;
        left /= 10;
        right /= 10;
    }
    if equal == 0 || prizes.is_empty() {
        return 0;
    }
    prizes[equal.min(prizes.len()) - 1]
}
*/

// %% attempt: without prizes there is no last prize -> runtime_error
/*
fn raffle_prize(ticket: i64, drawn: i64, prizes: &[i64]) -> i64 {
    let (mut left, mut right) = (ticket, drawn);
    let mut equal = 0;
    while equal < 6 && left % 10 == right % 10 {
        equal += 1;
        left /= 10;
        right /= 10;
    }
    if equal == 0 {
        return 0;
    }
    prizes[equal.min(prizes.len()) - 1]
}
*/

// %% attempt: the prizes are counted from 0 -> wrong_answer
/*
fn raffle_prize(ticket: i64, drawn: i64, prizes: &[i64]) -> i64 {
    let (mut left, mut right) = (ticket, drawn);
    let mut equal = 0;
    while equal < 6 && left % 10 == right % 10 {
        equal += 1;
        left /= 10;
        right /= 10;
    }
    if equal == 0 || prizes.is_empty() {
        return 0;
    }
    prizes[equal.min(prizes.len() - 1)]
}
*/
