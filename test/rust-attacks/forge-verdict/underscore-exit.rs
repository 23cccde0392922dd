// Ends the process without any of its handlers.
// expect: exited_early, runtime_error, crashed
extern "C" { fn write(fd: i32, bytes: *const u8, count: usize) -> isize; fn _exit(status: i32) -> !; }
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    unsafe { _exit(0) }
}
