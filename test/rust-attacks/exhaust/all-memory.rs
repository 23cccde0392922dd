// Takes memory until there is none.
// expect: memory_limit, runtime_error, crashed
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    let mut all = Vec::new();
    loop { all.push(vec![1u8; 1 << 20]); if all.len() == usize::MAX { return vec![label.to_string(), values.len().to_string()]; } }
}
