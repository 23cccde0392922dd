// Returns numbers where texts are asked for.
// expect: crashed, wrong_answer
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<i32> {
    let _ = label;
    values
}
