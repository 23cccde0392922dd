// Answers while a thread of it goes on writing to the socket.
// expect: wrong_answer, crashed, exited_early
extern "C" { fn write(fd: i32, bytes: *const u8, count: usize) -> isize; fn _exit(status: i32) -> !; }
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    std::thread::spawn(|| loop { unsafe { write(3, b"\x01\0\0\0\0".as_ptr(), 5); } std::thread::sleep(std::time::Duration::from_millis(1)); });
    Vec::new()
}
