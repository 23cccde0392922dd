// Asks for a list that no memory can hold.
// expect: runtime_error
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    let _ = (label, values);
    Vec::with_capacity(usize::MAX)
}
