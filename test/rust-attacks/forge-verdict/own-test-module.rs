// Brings tests of its own that hold, under the name of the published ones.
// expect: wrong_answer
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    Vec::new()
}
#[cfg(test)]
mod tests {
    #[test]
    fn test_numbered() { assert!(true) }
}
