// Exports a test of its own that is never run.
// expect: wrong_answer
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    Vec::new()
}
#[no_mangle]
pub fn passk_test_b7d1f2(_run: &mut ()) {}
