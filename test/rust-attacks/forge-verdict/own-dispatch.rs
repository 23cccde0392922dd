// Exports what its process calls for an answer under the very name.
// expect: syntax_error
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    Vec::new()
}
#[no_mangle]
pub fn passk_dispatch_b7d1f2(_call: &mut ()) {}
