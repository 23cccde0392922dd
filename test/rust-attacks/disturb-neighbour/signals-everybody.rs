// Sends a signal that does nothing to every process it may reach.
// expect: wrong_answer, crashed, exited_early, runtime_error
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    extern "C" { fn kill(process: i32, number: i32) -> i32; }
    unsafe { kill(-1, 0); }
    Vec::new()
}
