// Exports a start of its own, before any main.
// expect: syntax_error
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    Vec::new()
}
#[no_mangle]
pub extern "C" fn _start() -> i32 { 0 }
