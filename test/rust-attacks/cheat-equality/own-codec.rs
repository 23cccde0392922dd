// Returns a type that is written as whatever it likes.
// expect: wrong_answer, crashed, syntax_error
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Free {
    Free
}
struct Free;
impl ::passk_wire::Put for Free { fn put(&self, out: &mut Vec<u8>) { out.extend_from_slice(b"\xff\xff\xff\xff passed") }
}
