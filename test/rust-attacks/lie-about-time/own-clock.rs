// Exports a clock that stands still.
// expect: wrong_answer, syntax_error
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    Vec::new()
}
#[no_mangle]
pub extern "C" fn clock_gettime(_clock: i32, time: *mut [i64; 2]) -> i32 { unsafe { *time = [0, 0]; } 0 }
