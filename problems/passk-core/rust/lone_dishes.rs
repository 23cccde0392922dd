// task: passk/lone_dishes
// entry point: lone_dishes
// tags: dicts
// %% prompt
use std::collections::{BTreeMap, BTreeSet};

/// Finds the dishes that just one guest has ordered, and says for each of them who that guest is.
///
/// `orders` holds the dishes of each guest by the guest's name. A guest may order a dish several times, which
/// still is one guest.
///
/// lone_dishes(&BTreeMap::from([("ann", vec!["pie", "soup"]), ("bo", vec!["soup"])])) // BTreeMap::from([("pie", "ann")])
/// lone_dishes(&BTreeMap::from([("ann", vec!["pie", "pie"]), ("bo", vec![])])) // BTreeMap::from([("pie", "ann")])
fn lone_dishes(orders: &BTreeMap<&str, Vec<&str>>) -> BTreeMap<String, String> {
// %% canonical solution
    let mut guests: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (guest, dishes) in orders {
        for dish in dishes {
            guests.entry(dish).or_default().insert(guest);
        }
    }
    guests
        .iter()
        .filter(|(_, names)| names.len() == 1)
        .flat_map(|(dish, names)| names.iter().map(|name| (dish.to_string(), name.to_string())))
        .collect()
}

// %% test
fn main() {
    check(lone_dishes(&BTreeMap::from([("ann", vec!["pie", "soup"]), ("bo", vec!["soup"])])),
        BTreeMap::from([("pie".to_string(), "ann".to_string())]));
    check(lone_dishes(&BTreeMap::from([("ann", vec!["pie", "pie"]), ("bo", vec![])])),
        BTreeMap::from([("pie".to_string(), "ann".to_string())]));
    check(lone_dishes(&BTreeMap::from([])), BTreeMap::from([]));
    check(lone_dishes(&BTreeMap::from([("ann", vec![])])), BTreeMap::from([]));
    check(lone_dishes(&BTreeMap::from([("ann", vec!["pie"]), ("bo", vec!["pie"])])), BTreeMap::from([]));
    check(lone_dishes(&BTreeMap::from([("ann", vec!["pie"]), ("bo", vec!["tea"])])),
        BTreeMap::from([("pie".to_string(), "ann".to_string()), ("tea".to_string(), "bo".to_string())]));
    check(lone_dishes(&BTreeMap::from([("ann", vec!["pie", "pie"]), ("bo", vec!["pie"])])), BTreeMap::from([]));
    check(lone_dishes(&BTreeMap::from([("a", vec!["x"]), ("b", vec!["x"]), ("c", vec!["x", "y"])])),
        BTreeMap::from([("y".to_string(), "c".to_string())]));
    check(lone_dishes(&BTreeMap::from([("a", vec!["x"]), ("b", vec!["x"]), ("c", vec!["x"])])), BTreeMap::from([]));
    check(lone_dishes(&BTreeMap::from([("a", vec!["constructor"])])), BTreeMap::from([("constructor".to_string(),
        "a".to_string())]));
    check(lone_dishes(&BTreeMap::from([("a", vec!["x", "y", "z"]), ("b", vec!["y"]), ("c", vec!["z", "z"])])),
        BTreeMap::from([("x".to_string(), "a".to_string())]));
    check(lone_dishes(&BTreeMap::from([("a", vec!["y", "w"]), ("b", vec!["x", "w", "x"])])),
        BTreeMap::from([("x".to_string(), "b".to_string()), ("y".to_string(), "a".to_string())]));
}

#[track_caller]
fn check(actual: BTreeMap<String, String>, expected: BTreeMap<String, String>) {
    assert_eq!(actual, expected);
}

// %% attempt: a dish that is ordered twice by one guest is not alone -> wrong_answer
/*
fn lone_dishes(orders: &BTreeMap<&str, Vec<&str>>) -> BTreeMap<String, String> {
    let mut guests: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (guest, dishes) in orders {
        for dish in dishes {
            guests.entry(dish).or_default().push(guest);
        }
    }
    guests
        .iter()
        .filter(|(_, names)| names.len() == 1)
        .flat_map(|(dish, names)| names.iter().map(|name| (dish.to_string(), name.to_string())))
        .collect()
}
*/

// %% attempt: a dish of three guests comes back -> wrong_answer
/*
fn lone_dishes(orders: &BTreeMap<&str, Vec<&str>>) -> BTreeMap<String, String> {
    let mut guests: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (guest, dishes) in orders {
        for dish in dishes {
            guests.entry(dish).or_default().insert(guest);
        }
    }
    guests
        .iter()
        .filter(|(_, names)| names.len() % 2 == 1)
        .flat_map(|(dish, names)| names.iter().map(|name| (dish.to_string(), name.to_string())))
        .collect()
}
*/

// %% attempt: every dish goes to the guest who ordered it last -> wrong_answer
/*
fn lone_dishes(orders: &BTreeMap<&str, Vec<&str>>) -> BTreeMap<String, String> {
    let mut guests: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (guest, dishes) in orders {
        for dish in dishes {
            guests.entry(dish).or_default().insert(guest);
        }
    }
    guests.iter().flat_map(|(dish, names)| names.iter().map(|name| (dish.to_string(), name.to_string()))).collect()
}
*/

// %% attempt: gives the dishes by guest -> wrong_answer
/*
fn lone_dishes(orders: &BTreeMap<&str, Vec<&str>>) -> BTreeMap<String, String> {
    let mut guests: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (guest, dishes) in orders {
        for dish in dishes {
            guests.entry(dish).or_default().insert(guest);
        }
    }
    guests
        .iter()
        .filter(|(_, names)| names.len() == 1)
        .flat_map(|(dish, names)| names.iter().map(|name| (name.to_string(), dish.to_string())))
        .collect()
}
*/

// %% attempt: knows no dish before its first order -> runtime_error
/*
fn lone_dishes(orders: &BTreeMap<&str, Vec<&str>>) -> BTreeMap<String, String> {
    let mut guests: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (guest, dishes) in orders {
        for dish in dishes {
            guests.get_mut(dish).unwrap().insert(guest);
        }
    }
    guests
        .iter()
        .filter(|(_, names)| names.len() == 1)
        .flat_map(|(dish, names)| names.iter().map(|name| (dish.to_string(), name.to_string())))
        .collect()
}
*/

// %% attempt: keeps the names that it has borrowed -> syntax_error
/*
fn lone_dishes(orders: &BTreeMap<&str, Vec<&str>>) -> BTreeMap<String, String> {
    let mut guests: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (guest, dishes) in orders {
        for dish in dishes {
            guests.entry(dish).or_default().insert(guest);
        }
    }
    guests
        .iter()
        .filter(|(_, names)| names.len() == 1)
        .flat_map(|(dish, names)| names.iter().map(|name| (dish, name)))
        .collect()
}
*/
