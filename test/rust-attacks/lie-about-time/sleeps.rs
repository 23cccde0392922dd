// Waits without using any time of a processor.
// expect: timeout
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    std::thread::sleep(std::time::Duration::from_secs(3600));
    Vec::new()
}
