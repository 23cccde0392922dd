// task: passk/parcel_order
// entry point: parcel_order
// tags: sorting, lists
// %% prompt
/// Says in which order parcels are stacked on a cart, the lowest first, by their names.
///
/// A parcel is (name, weight, fragile). Parcels that are not fragile come first, the heaviest lowest; then
/// the fragile ones, also the heaviest lowest. Among equals of a kind the one that is later in the list lies
/// lower.
///
/// parcel_order(&[("lamp", 9, true), ("books", 7, false), ("coat", 8, false)]) // ["coat", "books", "lamp"]
/// parcel_order(&[("a", 2, false), ("b", 2, false)]) // ["b", "a"]
fn parcel_order(parcels: &[(&str, i64, bool)]) -> Vec<String> {
// %% canonical solution
    let mut ranked: Vec<_> = parcels.iter().rev().collect();
    ranked.sort_by_key(|(_, weight, fragile)| (*fragile, -weight));
    ranked.iter().map(|(name, _, _)| name.to_string()).collect()
}

// %% test
fn main() {
    check(parcel_order(&[("lamp", 9, true), ("books", 7, false), ("coat", 8, false)]), vec!["coat".to_string(),
        "books".to_string(), "lamp".to_string()]);
    check(parcel_order(&[("a", 2, false), ("b", 2, false)]), vec!["b".to_string(), "a".to_string()]);
    check(parcel_order(&[]), vec![]);
    check(parcel_order(&[("a", 1, true)]), vec!["a".to_string()]);
    check(parcel_order(&[("a", 1, true), ("b", 1, false)]), vec!["b".to_string(), "a".to_string()]);
    check(parcel_order(&[("a", 1, false), ("b", 1, true)]), vec!["a".to_string(), "b".to_string()]);
    check(parcel_order(&[("a", 5, true), ("b", 6, true)]), vec!["b".to_string(), "a".to_string()]);
    check(parcel_order(&[("a", 5, false), ("b", 6, false), ("c", 7, false)]), vec!["c".to_string(), "b".to_string(),
        "a".to_string()]);
    check(parcel_order(&[("a", 3, true), ("b", 3, true), ("c", 3, true)]), vec!["c".to_string(), "b".to_string(),
        "a".to_string()]);
    check(parcel_order(&[("a", 3, false), ("b", 4, true), ("c", 3, false), ("d", 4, true)]), vec!["c".to_string(),
        "a".to_string(), "d".to_string(), "b".to_string()]);
    check(parcel_order(&[("z", 9, true), ("y", 0, false)]), vec!["y".to_string(), "z".to_string()]);
    check(parcel_order(&[("a", 10, false), ("b", 9, false), ("c", 100, false)]), vec!["c".to_string(),
        "a".to_string(), "b".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: equals keep their order -> wrong_answer
/*
fn parcel_order(parcels: &[(&str, i64, bool)]) -> Vec<String> {
    let mut ranked: Vec<_> = parcels.iter().collect();
    ranked.sort_by_key(|(_, weight, fragile)| (*fragile, -weight));
    ranked.iter().map(|(name, _, _)| name.to_string()).collect()
}
*/

// %% attempt: fragile parcels lie below -> wrong_answer
/*
fn parcel_order(parcels: &[(&str, i64, bool)]) -> Vec<String> {
    let mut ranked: Vec<_> = parcels.iter().rev().collect();
    ranked.sort_by_key(|(_, weight, fragile)| (!*fragile, -weight));
    ranked.iter().map(|(name, _, _)| name.to_string()).collect()
}
*/

// %% attempt: only the weight counts -> wrong_answer
/*
fn parcel_order(parcels: &[(&str, i64, bool)]) -> Vec<String> {
    let mut ranked: Vec<_> = parcels.iter().rev().collect();
    ranked.sort_by_key(|(_, weight, _)| -weight);
    ranked.iter().map(|(name, _, _)| name.to_string()).collect()
}
*/

// %% attempt: weights are compared as text -> wrong_answer
/*
fn parcel_order(parcels: &[(&str, i64, bool)]) -> Vec<String> {
    let mut ranked: Vec<_> = parcels.iter().rev().collect();
    ranked.sort_by(|a, b| a.2.cmp(&b.2).then(b.1.to_string().cmp(&a.1.to_string())));
    ranked.iter().map(|(name, _, _)| name.to_string()).collect()
}
*/

// %% attempt: the lightest lowest -> wrong_answer
/*
fn parcel_order(parcels: &[(&str, i64, bool)]) -> Vec<String> {
    let mut ranked: Vec<_> = parcels.iter().rev().collect();
    ranked.sort_by_key(|(_, weight, fragile)| (*fragile, *weight));
    ranked.iter().map(|(name, _, _)| name.to_string()).collect()
}
*/

// %% attempt: sorts what it has borrowed -> syntax_error
/*
fn parcel_order(parcels: &[(&str, i64, bool)]) -> Vec<String> {
    let ranked = parcels;
    ranked.sort_by_key(|(_, weight, fragile)| (*fragile, -weight));
    ranked.iter().map(|(name, _, _)| name.to_string()).collect()
}
*/
