// Returns a text made without a check whose bytes are none.
// expect: crashed
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    let _ = (label, values);
    vec![unsafe { String::from_utf8_unchecked(vec![0xff, 0xfe]) }]
}
