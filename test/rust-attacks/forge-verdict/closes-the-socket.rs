// Closes the socket to the judge and goes on as if it were answered.
// expect: exited_early, runtime_error, crashed
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    extern "C" { fn close(fd: i32) -> i32; }
    unsafe { close(3); }
    Vec::new()
}
