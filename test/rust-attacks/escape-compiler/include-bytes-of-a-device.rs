// Has the compiler read a file that never ends.
// expect: syntax_error, timeout, wrong_answer
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    let _ = (label, values);
    vec![include_bytes!("/proc/self/environ").len().to_string()]
}
