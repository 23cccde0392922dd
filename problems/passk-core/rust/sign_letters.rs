// task: passk/sign_letters
// entry point: sign_letters
// tags: strings, counting, dicts
// %% prompt
use std::collections::HashMap;

/// Says which signs can be put up with a stock of loose letters, one sign after the other.
///
/// `stock` says how many there are of a letter; what it does not name is out of stock. Signs have capital
/// letters and spaces; a space needs nothing. An M can be turned into a W, a Z into an N, and the other way
/// round: a sign takes the right letters first and turns letters only if those have run out. A sign for which
/// letters are missing is skipped and takes none. Return the signs that are put up; the given stock is left
/// unchanged.
///
/// sign_letters(&["MOW", "NO", "ZOO"], &HashMap::from([("M", 2), ("N", 1), ("O", 4)])) // ["MOW", "NO"]
/// sign_letters(&["WOW", "WE"], &HashMap::from([("E", 2), ("M", 1), ("W", 1)])) // ["WE"]
fn sign_letters(signs: &[&str], stock: &HashMap<&str, i64>) -> Vec<String> {
// %% canonical solution
    let turned = HashMap::from([("M", "W"), ("W", "M"), ("N", "Z"), ("Z", "N")]);
    let mut left = stock.clone();
    let mut done = Vec::new();
    for &sign in signs {
        let mut trial = left.clone();
        let mut is_complete = true;
        for letter in sign.split("").filter(|letter| !letter.trim().is_empty()) {
            let pieces = [Some(letter), turned.get(letter).copied()];
            let piece = pieces.into_iter().flatten().find(|piece| trial.get(piece).is_some_and(|&count| count > 0));
            match piece.and_then(|piece| trial.get_mut(piece)) {
                Some(count) => *count -= 1,
                None => is_complete = false,
            }
        }
        if is_complete {
            left = trial;
            done.push(sign.to_string());
        }
    }
    done
}

// %% test
fn main() {
    check(sign_letters(&["MOW", "NO", "ZOO"], &HashMap::from([("M", 2), ("N", 1), ("O", 4)])),
        vec!["MOW".to_string(), "NO".to_string()]);
    check(sign_letters(&["WOW", "WE"], &HashMap::from([("E", 2), ("M", 1), ("W", 1)])), vec!["WE".to_string()]);
    check(sign_letters(&[], &HashMap::from([("A", 1)])), vec![]);
    check(sign_letters(&[], &HashMap::from([])), vec![]);
    check(sign_letters(&["A"], &HashMap::from([])), vec![]);
    check(sign_letters(&[" ", ""], &HashMap::from([])), vec![" ".to_string(), "".to_string()]);
    check(sign_letters(&["A"], &HashMap::from([("A", 1)])), vec!["A".to_string()]);
    check(sign_letters(&["A", "A"], &HashMap::from([("A", 1)])), vec!["A".to_string()]);
    check(sign_letters(&["AA"], &HashMap::from([("A", 1)])), vec![]);
    check(sign_letters(&["AB", "A"], &HashMap::from([("A", 1)])), vec!["A".to_string()]);
    check(sign_letters(&["A B", "B A"], &HashMap::from([("A", 1), ("B", 2)])), vec!["A B".to_string()]);
    check(sign_letters(&["W", "W", "M"], &HashMap::from([("M", 2)])), vec!["W".to_string(), "W".to_string()]);
    check(sign_letters(&["N", "N", "Z"], &HashMap::from([("N", 1), ("Z", 1)])), vec!["N".to_string(),
        "N".to_string()]);
    check(sign_letters(&["ZZ", "NN"], &HashMap::from([("N", 2)])), vec!["ZZ".to_string()]);
    check(sign_letters(&["MWMW"], &HashMap::from([("M", 2), ("W", 2)])), vec!["MWMW".to_string()]);
    check(sign_letters(&["MWMW"], &HashMap::from([("M", 4)])), vec!["MWMW".to_string()]);
    check(sign_letters(&["MMM", "WW"], &HashMap::from([("M", 1), ("W", 2)])), vec!["MMM".to_string()]);
    check(sign_letters(&["N", "M", "W", "Z"], &HashMap::from([("W", 1), ("Z", 1)])), vec!["N".to_string(),
        "M".to_string()]);
    check(sign_letters(&["E", "ME", "WE"], &HashMap::from([("E", 2), ("M", 1), ("W", 0)])), vec!["E".to_string(),
        "ME".to_string()]);
    check(sign_letters(&["BEE", "BE", "E"], &HashMap::from([("B", 1), ("E", 3)])), vec!["BEE".to_string(),
        "E".to_string()]);
    check(sign_letters(&["HONEY", "NO HONEY", "MONEY"], &HashMap::from([("E", 2), ("H", 3), ("N", 2), ("O", 3),
        ("Y", 2), ("Z", 1)])), vec!["HONEY".to_string(), "NO HONEY".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: letters are never turned -> wrong_answer
/*
fn sign_letters(signs: &[&str], stock: &HashMap<&str, i64>) -> Vec<String> {
    let mut left = stock.clone();
    let mut done = Vec::new();
    for &sign in signs {
        let mut trial = left.clone();
        let mut is_complete = true;
        for letter in sign.split("").filter(|letter| !letter.trim().is_empty()) {
            let pieces = [Some(letter)];
            let piece = pieces.into_iter().flatten().find(|piece| trial.get(piece).is_some_and(|&count| count > 0));
            match piece.and_then(|piece| trial.get_mut(piece)) {
                Some(count) => *count -= 1,
                None => is_complete = false,
            }
        }
        if is_complete {
            left = trial;
            done.push(sign.to_string());
        }
    }
    done
}
*/

// %% attempt: a skipped sign takes its letters -> wrong_answer
/*
fn sign_letters(signs: &[&str], stock: &HashMap<&str, i64>) -> Vec<String> {
    let turned = HashMap::from([("M", "W"), ("W", "M"), ("N", "Z"), ("Z", "N")]);
    let mut left = stock.clone();
    let mut done = Vec::new();
    for &sign in signs {
        let mut trial = left.clone();
        let mut is_complete = true;
        for letter in sign.split("").filter(|letter| !letter.trim().is_empty()) {
            let pieces = [Some(letter), turned.get(letter).copied()];
            let piece = pieces.into_iter().flatten().find(|piece| trial.get(piece).is_some_and(|&count| count > 0));
            match piece.and_then(|piece| trial.get_mut(piece)) {
                Some(count) => *count -= 1,
                None => is_complete = false,
            }
        }
        left = trial;
        if is_complete {
            done.push(sign.to_string());
        }
    }
    done
}
*/

// %% attempt: stops at the first sign that can't be put up -> wrong_answer
/*
fn sign_letters(signs: &[&str], stock: &HashMap<&str, i64>) -> Vec<String> {
    let turned = HashMap::from([("M", "W"), ("W", "M"), ("N", "Z"), ("Z", "N")]);
    let mut left = stock.clone();
    let mut done = Vec::new();
    for &sign in signs {
        let mut trial = left.clone();
        let mut is_complete = true;
        for letter in sign.split("").filter(|letter| !letter.trim().is_empty()) {
            let pieces = [Some(letter), turned.get(letter).copied()];
            let piece = pieces.into_iter().flatten().find(|piece| trial.get(piece).is_some_and(|&count| count > 0));
            match piece.and_then(|piece| trial.get_mut(piece)) {
                Some(count) => *count -= 1,
                None => is_complete = false,
            }
        }
        if !is_complete {
            break;
        }
        left = trial;
        done.push(sign.to_string());
    }
    done
}
*/

// %% attempt: a space has to be in stock -> wrong_answer
/*
fn sign_letters(signs: &[&str], stock: &HashMap<&str, i64>) -> Vec<String> {
    let turned = HashMap::from([("M", "W"), ("W", "M"), ("N", "Z"), ("Z", "N")]);
    let mut left = stock.clone();
    let mut done = Vec::new();
    for &sign in signs {
        let mut trial = left.clone();
        let mut is_complete = true;
        for letter in sign.split("").filter(|letter| !letter.is_empty()) {
            let pieces = [Some(letter), turned.get(letter).copied()];
            let piece = pieces.into_iter().flatten().find(|piece| trial.get(piece).is_some_and(|&count| count > 0));
            match piece.and_then(|piece| trial.get_mut(piece)) {
                Some(count) => *count -= 1,
                None => is_complete = false,
            }
        }
        if is_complete {
            left = trial;
            done.push(sign.to_string());
        }
    }
    done
}
*/

// %% attempt: every sign takes from the full stock -> wrong_answer
/*
fn sign_letters(signs: &[&str], stock: &HashMap<&str, i64>) -> Vec<String> {
    let turned = HashMap::from([("M", "W"), ("W", "M"), ("N", "Z"), ("Z", "N")]);
    let left = stock.clone();
    let mut done = Vec::new();
    for &sign in signs {
        let mut trial = left.clone();
        let mut is_complete = true;
        for letter in sign.split("").filter(|letter| !letter.trim().is_empty()) {
            let pieces = [Some(letter), turned.get(letter).copied()];
            let piece = pieces.into_iter().flatten().find(|piece| trial.get(piece).is_some_and(|&count| count > 0));
            match piece.and_then(|piece| trial.get_mut(piece)) {
                Some(count) => *count -= 1,
                None => is_complete = false,
            }
        }
        if is_complete {
            done.push(sign.to_string());
        }
    }
    done
}
*/

// %% attempt: letters that the stock does not name -> runtime_error
/*
fn sign_letters(signs: &[&str], stock: &HashMap<&str, i64>) -> Vec<String> {
    let turned = HashMap::from([("M", "W"), ("W", "M"), ("N", "Z"), ("Z", "N")]);
    let mut left = stock.clone();
    let mut done = Vec::new();
    for &sign in signs {
        let mut trial = left.clone();
        let mut is_complete = true;
        for letter in sign.split("").filter(|letter| !letter.trim().is_empty()) {
            let pieces = [Some(letter), turned.get(letter).copied()];
            let piece = pieces.into_iter().flatten().find(|piece| trial[piece] > 0);
            match piece.and_then(|piece| trial.get_mut(piece)) {
                Some(count) => *count -= 1,
                None => is_complete = false,
            }
        }
        if is_complete {
            left = trial;
            done.push(sign.to_string());
        }
    }
    done
}
*/
