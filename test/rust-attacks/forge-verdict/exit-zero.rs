// Ends the process as one that succeeded.
// expect: exited_early, runtime_error, crashed
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    std::process::exit(0)
}
