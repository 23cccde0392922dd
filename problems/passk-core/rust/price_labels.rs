// task: passk/price_labels
// entry point: price_labels
// tags: dicts, formatting
// %% prompt
use std::collections::{BTreeMap, HashMap};

/// Writes the labels that a shop has to print when its prices change from `before` to `after`, in whole cents.
///
/// An item that is dearer gets "+" and the difference, a cheaper one "-" and the difference, a new one "new".
/// An item whose price stays gets no label, nor does one that is not sold any more.
///
/// price_labels(&HashMap::from([("jam", 250), ("tea", 300)]), &HashMap::from([("jam", 250), ("rye", 400), ("tea", 320)])) // BTreeMap::from([("rye", "new"), ("tea", "+20")])
/// price_labels(&HashMap::from([("jam", 90), ("tea", 300)]), &HashMap::from([("tea", 280)])) // BTreeMap::from([("tea", "-20")])
fn price_labels(before: &HashMap<&str, i64>, after: &HashMap<&str, i64>) -> BTreeMap<String, String> {
// %% canonical solution
    let mut labels = BTreeMap::new();
    for (item, price) in after {
        match before.get(item) {
            None => labels.insert(item.to_string(), "new".to_string()),
            Some(old) if old != price => labels.insert(item.to_string(), format!("{:+}", price - old)),
            _ => None,
        };
    }
    labels
}

// %% test
fn main() {
    check(price_labels(&HashMap::from([("jam", 250), ("tea", 300)]), &HashMap::from([("jam", 250), ("rye", 400),
        ("tea", 320)])), BTreeMap::from([("rye".to_string(), "new".to_string()), ("tea".to_string(),
        "+20".to_string())]));
    check(price_labels(&HashMap::from([("jam", 90), ("tea", 300)]), &HashMap::from([("tea", 280)])),
        BTreeMap::from([("tea".to_string(), "-20".to_string())]));
    check(price_labels(&HashMap::from([]), &HashMap::from([])), BTreeMap::from([]));
    check(price_labels(&HashMap::from([("a", 1)]), &HashMap::from([])), BTreeMap::from([]));
    check(price_labels(&HashMap::from([]), &HashMap::from([("a", 0)])), BTreeMap::from([("a".to_string(),
        "new".to_string())]));
    check(price_labels(&HashMap::from([("a", 5)]), &HashMap::from([("a", 5)])), BTreeMap::from([]));
    check(price_labels(&HashMap::from([("a", 5)]), &HashMap::from([("a", 6)])), BTreeMap::from([("a".to_string(),
        "+1".to_string())]));
    check(price_labels(&HashMap::from([("a", 5)]), &HashMap::from([("a", 4)])), BTreeMap::from([("a".to_string(),
        "-1".to_string())]));
    check(price_labels(&HashMap::from([("a", 0)]), &HashMap::from([("a", 7)])), BTreeMap::from([("a".to_string(),
        "+7".to_string())]));
    check(price_labels(&HashMap::from([("a", 7)]), &HashMap::from([("a", 0)])), BTreeMap::from([("a".to_string(),
        "-7".to_string())]));
    check(price_labels(&HashMap::from([("a", 1), ("b", 2), ("c", 3)]), &HashMap::from([("a", 3), ("b", 2), ("c",
        1)])), BTreeMap::from([("a".to_string(), "+2".to_string()), ("c".to_string(), "-2".to_string())]));
    check(price_labels(&HashMap::from([]), &HashMap::from([("valueOf", 3)])),
        BTreeMap::from([("valueOf".to_string(), "new".to_string())]));
    check(price_labels(&HashMap::from([("a", 0)]), &HashMap::from([("a", 0), ("b", 0)])),
        BTreeMap::from([("b".to_string(), "new".to_string())]));
}

#[track_caller]
fn check(actual: BTreeMap<String, String>, expected: BTreeMap<String, String>) {
    assert_eq!(actual, expected);
}

// %% attempt: a price that stays is labelled -> wrong_answer
/*
fn price_labels(before: &HashMap<&str, i64>, after: &HashMap<&str, i64>) -> BTreeMap<String, String> {
    let mut labels = BTreeMap::new();
    for (item, price) in after {
        match before.get(item) {
            None => labels.insert(item.to_string(), "new".to_string()),
            Some(old) => labels.insert(item.to_string(), format!("{:+}", price - old)),
            _ => None,
        };
    }
    labels
}
*/

// %% attempt: an item that was free counts as new -> wrong_answer
/*
fn price_labels(before: &HashMap<&str, i64>, after: &HashMap<&str, i64>) -> BTreeMap<String, String> {
    let mut labels = BTreeMap::new();
    for (item, price) in after {
        match before.get(item) {
            None | Some(0) => labels.insert(item.to_string(), "new".to_string()),
            Some(old) if old != price => labels.insert(item.to_string(), format!("{:+}", price - old)),
            _ => None,
        };
    }
    labels
}
*/

// %% attempt: labels have the new price -> wrong_answer
/*
fn price_labels(before: &HashMap<&str, i64>, after: &HashMap<&str, i64>) -> BTreeMap<String, String> {
    let mut labels = BTreeMap::new();
    for (item, price) in after {
        match before.get(item) {
            None => labels.insert(item.to_string(), "new".to_string()),
            Some(old) if old < price => labels.insert(item.to_string(), format!("+{price}")),
            Some(old) if old > price => labels.insert(item.to_string(), format!("-{price}")),
            _ => None,
        };
    }
    labels
}
*/

// %% attempt: a dearer item has no sign -> wrong_answer
/*
fn price_labels(before: &HashMap<&str, i64>, after: &HashMap<&str, i64>) -> BTreeMap<String, String> {
    let mut labels = BTreeMap::new();
    for (item, price) in after {
        match before.get(item) {
            None => labels.insert(item.to_string(), "new".to_string()),
            Some(old) if old != price => labels.insert(item.to_string(), format!("{}", price - old)),
            _ => None,
        };
    }
    labels
}
*/

// %% attempt: items that are gone are labelled -> wrong_answer
/*
fn price_labels(before: &HashMap<&str, i64>, after: &HashMap<&str, i64>) -> BTreeMap<String, String> {
    let mut labels = BTreeMap::new();
    for (item, price) in after {
        match before.get(item) {
            None => labels.insert(item.to_string(), "new".to_string()),
            Some(old) if old != price => labels.insert(item.to_string(), format!("{:+}", price - old)),
            _ => None,
        };
    }
    for (item, price) in before.iter().filter(|(item, _)| !after.contains_key(*item)) {
        labels.insert(item.to_string(), format!("-{price}"));
    }
    labels
}
*/

// %% attempt: every item was sold before -> runtime_error
/*
fn price_labels(before: &HashMap<&str, i64>, after: &HashMap<&str, i64>) -> BTreeMap<String, String> {
    let mut labels = BTreeMap::new();
    for (item, price) in after {
        match Some(&before[item]) {
            None => labels.insert(item.to_string(), "new".to_string()),
            Some(old) if old != price => labels.insert(item.to_string(), format!("{:+}", price - old)),
            _ => None,
        };
    }
    labels
}
*/
