// Ends the process well when its result is thrown away.
// expect: exited_early, runtime_error, crashed, wrong_answer
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    struct Leave;
    impl Drop for Leave { fn drop(&mut self) { std::process::exit(0) } }
    let _leave = Leave;
    Vec::new()
}
