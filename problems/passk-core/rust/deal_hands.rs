// task: passk/deal_hands
// entry point: deal_hands
// tags: games, lists
// %% prompt
/// Deals cards one by one to players who sit in a circle and returns the hands in the order of the players.
///
/// The first player gets the first card. After each card the next one in the circle is dealt to, but after a
/// card that 5 divides the direction turns round before the dealing goes on. `players` is at least 1.
///
/// deal_hands(&[1, 2, 3, 4], 3) // [[1, 4], [2], [3]]
/// deal_hands(&[1, 5, 2, 3], 3) // [[1, 2], [5], [3]]
fn deal_hands(cards: &[i64], players: usize) -> Vec<Vec<i64>> {
// %% canonical solution
    let mut hands = vec![Vec::new(); players];
    let mut player = 0;
    let mut step = 1;
    for &card in cards {
        hands[player].push(card);
        if card % 5 == 0 {
            step = players - step;
        }
        player = (player + step) % players;
    }
    hands
}

// %% test
fn main() {
    check(deal_hands(&[1, 2, 3, 4], 3), vec![vec![1, 4], vec![2], vec![3]]);
    check(deal_hands(&[1, 5, 2, 3], 3), vec![vec![1, 2], vec![5], vec![3]]);
    check(deal_hands(&[], 2), vec![vec![], vec![]]);
    check(deal_hands(&[7], 1), vec![vec![7]]);
    check(deal_hands(&[5, 5, 5], 1), vec![vec![5, 5, 5]]);
    check(deal_hands(&[5, 1, 1], 3), vec![vec![5], vec![1], vec![1]]);
    check(deal_hands(&[1, 2, 5, 4, 3], 4), vec![vec![1, 3], vec![2, 4], vec![5], vec![]]);
    check(deal_hands(&[5, 5, 5, 5], 3), vec![vec![5, 5], vec![], vec![5, 5]]);
    check(deal_hands(&[0, 1, 2], 4), vec![vec![0], vec![], vec![2], vec![1]]);
    check(deal_hands(&[1, 2, 3, 4, 5, 6, 7, 8], 2), vec![vec![1, 3, 5, 7], vec![2, 4, 6, 8]]);
    check(deal_hands(&[10, 1, 2, 3, 15, 4, 4, 4], 4), vec![vec![10, 15], vec![3, 4], vec![2, 4], vec![1, 4]]);
    check(deal_hands(&[1, 1, 1, 1, 1, 1, 1], 3), vec![vec![1, 1, 1], vec![1, 1], vec![1, 1]]);
    check(deal_hands(&[-5, 9, 8], 3), vec![vec![-5], vec![8], vec![9]]);
}

#[track_caller]
fn check(actual: Vec<Vec<i64>>, expected: Vec<Vec<i64>>) {
    assert_eq!(actual, expected);
}

// %% attempt: the direction never turns -> wrong_answer
/*
fn deal_hands(cards: &[i64], players: usize) -> Vec<Vec<i64>> {
    let mut hands = vec![Vec::new(); players];
    let mut player = 0;
    let step = 1;
    for &card in cards {
        hands[player].push(card);
        player = (player + step) % players;
    }
    hands
}
*/

// %% attempt: the direction turns one card too late -> wrong_answer
/*
fn deal_hands(cards: &[i64], players: usize) -> Vec<Vec<i64>> {
    let mut hands = vec![Vec::new(); players];
    let mut player = 0;
    let mut step = 1;
    for &card in cards {
        hands[player].push(card);
        player = (player + step) % players;
        if card % 5 == 0 {
            step = players - step;
        }
    }
    hands
}
*/

// %% attempt: turns round after cards that are higher than 4 -> wrong_answer
/*
fn deal_hands(cards: &[i64], players: usize) -> Vec<Vec<i64>> {
    let mut hands = vec![Vec::new(); players];
    let mut player = 0;
    let mut step = 1;
    for &card in cards {
        hands[player].push(card);
        if card >= 5 {
            step = players - step;
        }
        player = (player + step) % players;
    }
    hands
}
*/

// %% attempt: goes below the first player -> runtime_error
/*
fn deal_hands(cards: &[i64], players: usize) -> Vec<Vec<i64>> {
    let mut hands = vec![Vec::new(); players];
    let mut player = 0;
    let mut step = 1;
    for &card in cards {
        hands[player].push(card);
        if card % 5 == 0 {
            step = -step;
        }
        player = usize::try_from(player as i64 + step).unwrap() % players;
    }
    hands
}
*/

// %% attempt: a hand that is not there yet -> runtime_error
/*
fn deal_hands(cards: &[i64], players: usize) -> Vec<Vec<i64>> {
    let mut hands = Vec::<Vec<i64>>::with_capacity(players);
    let mut player = 0;
    let mut step = 1;
    for &card in cards {
        hands[player].push(card);
        if card % 5 == 0 {
            step = players - step;
        }
        player = (player + step) % players;
    }
    hands
}
*/
