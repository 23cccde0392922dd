// Answers with a count of elements and none of them.
// expect: crashed
extern "C" { fn write(fd: i32, bytes: *const u8, count: usize) -> isize; fn _exit(status: i32) -> !; }
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    let frame = [5u8, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0x7f];
    unsafe { write(3, frame.as_ptr(), frame.len()); }
    Vec::new()
}
