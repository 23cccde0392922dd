// Declares a Vec of its own that is equal to everything.
// expect: syntax_error
struct Vec<T>(std::marker::PhantomData<T>);
impl<T, U> PartialEq<U> for Vec<T> { fn eq(&self, _: &U) -> bool { true } }
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    Vec(std::marker::PhantomData)
}
