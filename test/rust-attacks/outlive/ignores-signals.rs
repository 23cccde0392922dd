// Ignores every signal that can be ignored, and never answers.
// expect: timeout
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    extern "C" { fn signal(number: i32, handler: usize) -> usize; }
    for number in 1..32 { unsafe { signal(number, 1); } }
    loop {}
}
