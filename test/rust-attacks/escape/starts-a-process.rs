// Starts a shell.
// expect: wrong_answer, runtime_error, crashed, exited_early
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    let _ = (label, values);
    match std::process::Command::new("/bin/true").status() { Ok(_) => vec!["started".to_string()], Err(_) => Vec::new() }
}
