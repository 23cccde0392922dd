// Leaves the process from another thread while the judge waits.
// expect: exited_early, runtime_error, crashed, wrong_answer
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    std::thread::spawn(|| std::process::exit(0)).join().unwrap();
    Vec::new()
}
