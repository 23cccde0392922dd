//! The process of a test: it calls a program in another process and compares what comes back with what it expects.

mod answer;
mod call;
mod run;
mod state;
mod word;

pub use answer::Answer;
pub use call::Call;
pub use run::{Outcome, Run};

extern "Rust" {
    /// What stands behind the test's own text.
    fn passk_test_b7d1f2(run: &mut Run);
}

extern "C" {
    fn signal(number: i32, handler: usize) -> usize;
}

const BROKEN_PIPE: i32 = 13;
const IGNORE: usize = 1;

/// No `main` of Rust's: a program that is gone must not end this process by a signal, nor an overflow of the stack look like one of a test.
#[no_mangle]
pub extern "C" fn main(_count: i32, _arguments: *const *const u8) -> i32 {
    unsafe { signal(BROKEN_PIPE, IGNORE) };
    let mut run = Run::begin();
    unsafe { passk_test_b7d1f2(&mut run) };
    run.end()
}
