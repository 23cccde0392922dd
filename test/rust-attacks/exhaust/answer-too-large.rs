// Answers with more than an answer may have.
// expect: crashed, memory_limit
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    let _ = (label, values);
    vec!["x".repeat(20 << 20)]
}
