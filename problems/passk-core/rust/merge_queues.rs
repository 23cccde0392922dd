// task: passk/merge_queues
// entry point: merge_queues
// tags: lists
// %% prompt
/// Lets two queues of cars join into one lane and gives the order in which they drive.
///
/// Cars come from both queues in turn, one each, as long as both have cars; the longer queue sends the first
/// car, `left` if both are equally long. Then the rest of a queue follows.
///
/// merge_queues(&["a", "b", "c"], &["x"]) // ["a", "x", "b", "c"]
/// merge_queues(&["a"], &["x", "y"]) // ["x", "a", "y"]
fn merge_queues(left: &[&str], right: &[&str]) -> Vec<String> {
// %% canonical solution
    let (first, second) = if left.len() >= right.len() { (left, right) } else { (right, left) };
    let turns = first.iter().zip(second).flat_map(|(car, other)| [car, other]);
    turns.chain(&first[second.len()..]).map(|car| car.to_string()).collect()
}

// %% test
fn main() {
    check(merge_queues(&["a", "b", "c"], &["x"]), vec!["a".to_string(), "x".to_string(), "b".to_string(),
        "c".to_string()]);
    check(merge_queues(&["a"], &["x", "y"]), vec!["x".to_string(), "a".to_string(), "y".to_string()]);
    check(merge_queues(&[], &[]), vec![]);
    check(merge_queues(&["a"], &[]), vec!["a".to_string()]);
    check(merge_queues(&[], &["x"]), vec!["x".to_string()]);
    check(merge_queues(&["a"], &["x"]), vec!["a".to_string(), "x".to_string()]);
    check(merge_queues(&["a", "b"], &["x", "y"]), vec!["a".to_string(), "x".to_string(), "b".to_string(),
        "y".to_string()]);
    check(merge_queues(&["a"], &["x", "y", "z"]), vec!["x".to_string(), "a".to_string(), "y".to_string(),
        "z".to_string()]);
    check(merge_queues(&["a", "b", "c", "d"], &["x", "y"]), vec!["a".to_string(), "x".to_string(), "b".to_string(),
        "y".to_string(), "c".to_string(), "d".to_string()]);
    check(merge_queues(&["a", "b"], &["x", "y", "z"]), vec!["x".to_string(), "a".to_string(), "y".to_string(),
        "b".to_string(), "z".to_string()]);
    check(merge_queues(&["p", "p"], &["p"]), vec!["p".to_string(), "p".to_string(), "p".to_string()]);
    check(merge_queues(&["a", "b", "c"], &["x", "y", "z"]), vec!["a".to_string(), "x".to_string(), "b".to_string(),
        "y".to_string(), "c".to_string(), "z".to_string()]);
    check(merge_queues(&["a", "b"], &["v", "w", "x", "y", "z"]), vec!["v".to_string(), "a".to_string(),
        "w".to_string(), "b".to_string(), "x".to_string(), "y".to_string(), "z".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: left always begins -> wrong_answer
/*
fn merge_queues(left: &[&str], right: &[&str]) -> Vec<String> {
    let mut lane: Vec<String> = Vec::new();
    for i in 0..left.len().max(right.len()) {
        lane.extend(left.get(i).map(|car| car.to_string()));
        lane.extend(right.get(i).map(|car| car.to_string()));
    }
    lane
}
*/

// %% attempt: the shorter queue begins -> wrong_answer
/*
fn merge_queues(left: &[&str], right: &[&str]) -> Vec<String> {
    let (first, second) = if left.len() >= right.len() { (left, right) } else { (right, left) };
    let turns = first.iter().zip(second).flat_map(|(car, other)| [other, car]);
    turns.chain(&first[second.len()..]).map(|car| car.to_string()).collect()
}
*/

// %% attempt: right begins if both are equally long -> wrong_answer
/*
fn merge_queues(left: &[&str], right: &[&str]) -> Vec<String> {
    let (first, second) = if left.len() > right.len() { (left, right) } else { (right, left) };
    let turns = first.iter().zip(second).flat_map(|(car, other)| [car, other]);
    turns.chain(&first[second.len()..]).map(|car| car.to_string()).collect()
}
*/

// %% attempt: the rest of the longer queue is lost -> wrong_answer
/*
fn merge_queues(left: &[&str], right: &[&str]) -> Vec<String> {
    let (first, second) = if left.len() >= right.len() { (left, right) } else { (right, left) };
    let turns = first.iter().zip(second).flat_map(|(car, other)| [car, other]);
    turns.map(|car| car.to_string()).collect()
}
*/

// %% attempt: the left queue is the longer one -> runtime_error
/*
fn merge_queues(left: &[&str], right: &[&str]) -> Vec<String> {
    let (first, second) = (left, right);
    let turns = first.iter().zip(second).flat_map(|(car, other)| [car, other]);
    turns.chain(&first[second.len()..]).map(|car| car.to_string()).collect()
}
*/

// %% attempt: lends the cars instead of giving them -> syntax_error
/*
fn merge_queues(left: &[&str], right: &[&str]) -> Vec<String> {
    let (first, second) = if left.len() >= right.len() { (left, right) } else { (right, left) };
    let turns = first.iter().zip(second).flat_map(|(car, other)| [car, other]);
    turns.chain(&first[second.len()..]).collect()
}
*/
