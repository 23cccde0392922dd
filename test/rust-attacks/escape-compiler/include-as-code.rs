// Has the compiler show the first line of a file in its complaint.
// expect: syntax_error
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    let _ = (label, values);
    include!("/etc/shadow")
}
