// Asks the compiler for variables of its environment.
// expect: wrong_answer
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    let _ = (label, values);
    ["HOME", "PATH", "USER", "OPENAI_API_KEY"].iter().map(|_| option_env!("PATH").unwrap_or("").to_string()).collect()
}
