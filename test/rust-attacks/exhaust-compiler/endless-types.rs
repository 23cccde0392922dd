// Instantiates a function with types that grow without end.
// expect: syntax_error, timeout
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    fn grow<T>(depth: usize, value: T) -> usize { if depth == 0 { 0 } else { grow(depth - 1, (&value, &value)) } }
    let _ = (label, values);
    vec![grow(1, ()).to_string()]
}
