// Answers by the number of the call and not by what it is asked.
// expect: wrong_answer
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static CALLS: AtomicUsize = AtomicUsize::new(1);
    let _ = (label, values);
    vec![CALLS.fetch_add(1, Ordering::SeqCst).to_string()]
}
