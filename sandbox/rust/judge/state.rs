use std::sync::{Mutex, MutexGuard};

/// What a panic of the test, or of the program that it called, said.
#[derive(Clone)]
pub(crate) struct Panic {
    /// What the program threw; `None` where the test itself panicked.
    pub(crate) thrown: Option<Thrown>,
    pub(crate) message: String,
    /// In the file of the judge; 0 where it is somewhere else.
    pub(crate) line: u32,
    pub(crate) column: u32,
}

#[derive(Clone)]
pub(crate) struct Thrown {
    pub(crate) kind: String,
    pub(crate) line: u32,
}

/// What is known of the test so far.
pub(crate) struct State {
    pub(crate) calls: usize,
    pub(crate) last_call: String,
    pub(crate) last_result: Option<String>,
    /// Where the last call stands in the judge's file.
    pub(crate) call_line: u32,
    /// How many of its lines stand before the test.
    pub(crate) lines_before: u32,
    /// Set just before the judge panics in the name of the program.
    pub(crate) thrown: Option<Thrown>,
    pub(crate) panic: Option<Panic>,
}

static STATE: Mutex<State> = Mutex::new(State {
    calls: 0,
    last_call: String::new(),
    last_result: None,
    call_line: 0,
    lines_before: 0,
    thrown: None,
    panic: None,
});

/// A test may panic in a thread of its own: what it left behind is as good as before.
pub(crate) fn state() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}
