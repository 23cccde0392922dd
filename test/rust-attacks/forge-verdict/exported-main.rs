// Exports a main of its own under the name by which a process begins.
// expect: exited_early, runtime_error, crashed
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    Vec::new()
}
#[no_mangle]
pub extern "C" fn main(_count: i32, _arguments: *const *const u8) -> i32 { 0 }
