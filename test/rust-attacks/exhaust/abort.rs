// Aborts.
// expect: runtime_error, crashed, exited_early
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    std::process::abort()
}
