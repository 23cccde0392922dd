// Turns on what only unreleased compilers have.
// expect: syntax_error
#![feature(asm_experimental_arch, plugin)]
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    Vec::new()
}
