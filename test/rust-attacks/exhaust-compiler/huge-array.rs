// Asks for a static of sixteen gigabytes that is no zero.
// expect: syntax_error, memory_limit, timeout, wrong_answer
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    Vec::new()
}
#[no_mangle]
pub static HUGE: [u8; 1 << 34] = [1; 1 << 34];
