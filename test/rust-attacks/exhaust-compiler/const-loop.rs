// Has the compiler evaluate a loop without end.
// expect: syntax_error, timeout
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    Vec::new()
}
const FOREVER: usize = { let mut i = 0; while i < usize::MAX { i += 1; } i };
pub static KEPT: [u8; FOREVER % 7] = [0; FOREVER % 7];
