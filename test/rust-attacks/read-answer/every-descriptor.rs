// Reads whatever its other descriptors give.
// expect: wrong_answer, crashed, timeout
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    extern "C" { fn pread(fd: i32, bytes: *mut u8, count: usize, at: i64) -> isize; }
    let mut found = Vec::new();
    for fd in 4..64 { let mut bytes = [0u8; 512]; let count = unsafe { pread(fd, bytes.as_mut_ptr(), 512, 0) }; if count > 0 { found.push(String::from_utf8_lossy(&bytes[..count as usize]).into_owned()) } }
    let _ = (label, values);
    found
}
