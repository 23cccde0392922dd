// Announces sixteen megabytes, sends three bytes and ends.
// expect: exited_early, runtime_error, crashed
extern "C" { fn write(fd: i32, bytes: *const u8, count: usize) -> isize; fn _exit(status: i32) -> !; }
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    let frame = [0u8, 0, 0, 1, 0, 0, 0];
    unsafe { write(3, frame.as_ptr(), frame.len()); }
    unsafe { _exit(0) }
}
