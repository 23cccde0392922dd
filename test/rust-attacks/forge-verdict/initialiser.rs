// Ends the process well before main begins.
// expect: exited_early, runtime_error, crashed
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    Vec::new()
}
extern "C" fn leave() { std::process::exit(0) }
#[used]
#[link_section = ".init_array"]
static LEAVE: extern "C" fn() = leave;
