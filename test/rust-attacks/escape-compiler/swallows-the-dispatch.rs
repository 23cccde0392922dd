// Leaves a comment open so that what stands behind it disappears.
// expect: syntax_error
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    Vec::new()
}
/*
