// Has the assembler copy a file of the machine into the program.
// expect: syntax_error, wrong_answer
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    Vec::new()
}
std::arch::global_asm!(".incbin \"/etc/passwd\"");
