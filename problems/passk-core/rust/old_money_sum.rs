// task: passk/old_money_sum
// entry point: old_money_sum
// tags: money, parsing, formatting
// %% prompt
/// Adds up amounts of old money, where 12 pence are a shilling and 20 shillings a pound.
///
/// An amount is written "P/S/D" with pounds, shillings and pence, each a whole number or "-" for none;
/// shillings and pence may be any number, such as in "-/25/-". Pounds, shillings or both may be left out:
/// "3/6" is three shillings and six pence, "6" is six pence. The sum is written in the same form with all
/// three parts, at most 19 shillings and 11 pence, and "-" for each part that is 0.
///
/// old_money_sum(&["1/19/11", "1"]) // "2/-/-"
/// old_money_sum(&["3/6", "-/25/-"]) // "1/8/6"
fn old_money_sum(amounts: &[&str]) -> String {
// %% canonical solution
    let mut pence = 0;
    for amount in amounts {
        for (part, worth) in amount.rsplit('/').zip([1, 12, 240]) {
            pence += if part == "-" { 0 } else { part.parse::<i64>().unwrap() * worth };
        }
    }
    [pence / 240, pence / 12 % 20, pence % 12]
        .map(|part| if part == 0 { "-".to_string() } else { part.to_string() })
        .join("/")
}

// %% test
fn main() {
    check(old_money_sum(&["1/19/11", "1"]), "2/-/-".to_string());
    check(old_money_sum(&["3/6", "-/25/-"]), "1/8/6".to_string());
    check(old_money_sum(&[]), "-/-/-".to_string());
    check(old_money_sum(&["-"]), "-/-/-".to_string());
    check(old_money_sum(&["0/0/0"]), "-/-/-".to_string());
    check(old_money_sum(&["1"]), "-/-/1".to_string());
    check(old_money_sum(&["11"]), "-/-/11".to_string());
    check(old_money_sum(&["12"]), "-/1/-".to_string());
    check(old_money_sum(&["1/-"]), "-/1/-".to_string());
    check(old_money_sum(&["19/11"]), "-/19/11".to_string());
    check(old_money_sum(&["20/-"]), "1/-/-".to_string());
    check(old_money_sum(&["239"]), "-/19/11".to_string());
    check(old_money_sum(&["240"]), "1/-/-".to_string());
    check(old_money_sum(&["2/-/3"]), "2/-/3".to_string());
    check(old_money_sum(&["-/2", "-/-/4", "5"]), "-/-/11".to_string());
    check(old_money_sum(&["1/2/3", "10/20/30", "100/200/300"]), "123/9/9".to_string());
    check(old_money_sum(&["007/08/09"]), "7/8/9".to_string());
    check(old_money_sum(&["999999/19/11", "1"]), "1000000/-/-".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: reads the parts from the left -> wrong_answer
/*
fn old_money_sum(amounts: &[&str]) -> String {
    let mut pence = 0;
    for amount in amounts {
        for (part, worth) in amount.split('/').zip([240, 12, 1]) {
            pence += if part == "-" { 0 } else { part.parse::<i64>().unwrap() * worth };
        }
    }
    [pence / 240, pence / 12 % 20, pence % 12]
        .map(|part| if part == 0 { "-".to_string() } else { part.to_string() })
        .join("/")
}
*/

// %% attempt: writes a zero for none -> wrong_answer
/*
fn old_money_sum(amounts: &[&str]) -> String {
    let mut pence = 0;
    for amount in amounts {
        for (part, worth) in amount.rsplit('/').zip([1, 12, 240]) {
            pence += if part == "-" { 0 } else { part.parse::<i64>().unwrap() * worth };
        }
    }
    [pence / 240, pence / 12 % 20, pence % 12].map(|part| part.to_string()).join("/")
}
*/

// %% attempt: twelve shillings are a pound -> wrong_answer
/*
fn old_money_sum(amounts: &[&str]) -> String {
    let mut pence = 0;
    for amount in amounts {
        for (part, worth) in amount.rsplit('/').zip([1, 12, 144]) {
            pence += if part == "-" { 0 } else { part.parse::<i64>().unwrap() * worth };
        }
    }
    [pence / 144, pence / 12 % 12, pence % 12]
        .map(|part| if part == 0 { "-".to_string() } else { part.to_string() })
        .join("/")
}
*/

// %% attempt: leaves out the parts that are nothing -> wrong_answer
/*
fn old_money_sum(amounts: &[&str]) -> String {
    let mut pence = 0;
    for amount in amounts {
        for (part, worth) in amount.rsplit('/').zip([1, 12, 240]) {
            pence += if part == "-" { 0 } else { part.parse::<i64>().unwrap() * worth };
        }
    }
    let parts = [pence / 240, pence / 12 % 20, pence % 12];
    let written: Vec<String> = parts.iter().filter(|part| **part > 0).map(|part| part.to_string()).collect();
    if written.is_empty() {
        "-".to_string()
    } else {
        written.join("/")
    }
}
*/

// %% attempt: takes a dash for a number -> runtime_error
/*
fn old_money_sum(amounts: &[&str]) -> String {
    let mut pence = 0;
    for amount in amounts {
        for (part, worth) in amount.rsplit('/').zip([1, 12, 240]) {
            pence += part.parse::<i64>().unwrap() * worth;
        }
    }
    [pence / 240, pence / 12 % 20, pence % 12]
        .map(|part| if part == 0 { "-".to_string() } else { part.to_string() })
        .join("/")
}
*/

// %% attempt: the pence in 8 bits -> runtime_error
/*
fn old_money_sum(amounts: &[&str]) -> String {
    let mut pence = 0;
    for amount in amounts {
        for (part, worth) in amount.rsplit('/').zip([1, 12, 240]) {
            pence += if part == "-" { 0 } else { part.parse::<u8>().unwrap() * worth };
        }
    }
    [pence / 240, pence / 12 % 20, pence % 12]
        .map(|part| if part == 0 { "-".to_string() } else { part.to_string() })
        .join("/")
}
*/
