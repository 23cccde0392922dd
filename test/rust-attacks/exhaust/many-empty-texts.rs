// Answers with four million empty texts, each larger in memory than on the way.
// expect: crashed, wrong_answer
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    let _ = (label, values);
    vec![String::new(); 4_000_000]
}
