// Leaves a value in memory that other processes could open.
// expect: wrong_answer, crashed, exited_early, runtime_error
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    extern "C" { fn shmget(key: i32, size: usize, flags: i32) -> i32; }
    let found = unsafe { shmget(0x7061_7373, 16, 0) };
    let _ = (label, values);
    vec![found.to_string()]
}
