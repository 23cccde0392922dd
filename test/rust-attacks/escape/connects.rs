// Opens a connection to another machine.
// expect: wrong_answer, runtime_error, crashed, exited_early
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    let _ = (label, values);
    match std::net::TcpStream::connect("127.0.0.1:9") { Ok(_) => vec!["connected".to_string()], Err(_) => Vec::new() }
}
