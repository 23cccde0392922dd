// Panics in the destructor that another panic runs.
// expect: runtime_error, crashed, exited_early
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    struct Twice;
    impl Drop for Twice { fn drop(&mut self) { panic!("again") } }
    let _twice = Twice;
    panic!("once")
}
