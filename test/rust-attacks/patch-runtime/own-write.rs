// Exports a write of its own in place of the C library's.
// expect: exited_early, runtime_error, crashed, wrong_answer, timeout, syntax_error
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    Vec::new()
}
#[no_mangle]
pub extern "C" fn write(_fd: i32, _b: *const u8, n: usize) -> isize { n as isize }
