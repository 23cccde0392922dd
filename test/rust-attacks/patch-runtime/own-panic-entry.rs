// Exports what the library calls where something panics.
// expect: exited_early, runtime_error, crashed, wrong_answer, syntax_error
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    Vec::new()
}
#[no_mangle]
pub extern "C" fn rust_begin_unwind() {}
#[no_mangle]
pub extern "C" fn rust_panic() {}
