// Asks for a library by a path of its own.
// expect: syntax_error, wrong_answer
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    Vec::new()
}
#[link(name = "../../../../etc/passwd", kind = "static")]
extern "C" {}
