// Scans its own stack for texts that the caller compares with.
// expect: wrong_answer
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    let here = 0u8;
    let start = &here as *const u8;
    let seen: Vec<u8> = (0..2048).map(|i| unsafe { *start.add(i) }).collect();
    let text = String::from_utf8_lossy(&seen).into_owned();
    let _ = (label, values);
    text.find("x--6").map(|_| vec!["x--6".to_string()]).unwrap_or_default()
}
