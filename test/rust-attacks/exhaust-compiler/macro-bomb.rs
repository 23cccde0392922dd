// Defines a macro that doubles without end.
// expect: syntax_error, timeout
macro_rules! double { ($($any:tt)*) => { double!($($any)* $($any)*); }; }
double!(a b c d);
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    Vec::new()
}
