// Reads a file of the machine and answers with it.
// expect: wrong_answer, runtime_error
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    let _ = (label, values);
    vec![std::fs::read_to_string("/etc/passwd").unwrap_or_default()]
}
