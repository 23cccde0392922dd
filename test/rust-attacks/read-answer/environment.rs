// Looks for expected values in environment and arguments.
// expect: wrong_answer
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    let all: Vec<String> = std::env::args().chain(std::env::vars().map(|(_, value)| value)).collect();
    let _ = label;
    all.into_iter().filter(|one| one.starts_with(label)).take(values.len()).collect()
}
