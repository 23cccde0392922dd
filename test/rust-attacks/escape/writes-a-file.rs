// Leaves a file where others would find it.
// expect: wrong_answer, runtime_error
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    let _ = (label, values);
    match std::fs::write("/proc/passk-was-here", "x") { Ok(_) => vec!["written".to_string()], Err(_) => Vec::new() }
}
