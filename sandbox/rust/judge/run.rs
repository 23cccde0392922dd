use crate::state::{state, Panic};
use crate::word::Word;
use std::fmt::Debug;
use std::panic::{catch_unwind, set_hook, AssertUnwindSafe, UnwindSafe};

/// The name of the file with the test.
const JUDGE: &str = "judge.rs";

/// Runs the functions of a test one after the other; the first that fails decides.
pub struct Run {
    /// Line and column in the judge's file of each assertion.
    assertions: &'static [(u32, u32)],
}

/// What a function of a test may return.
pub trait Outcome {
    fn failure(self) -> Option<String>;
}

impl Outcome for () {
    fn failure(self) -> Option<String> {
        None
    }
}

impl<E: Debug> Outcome for Result<(), E> {
    fn failure(self) -> Option<String> {
        self.err().map(|error| format!("{:?}", error))
    }
}

impl Run {
    pub(crate) fn begin() -> Run {
        set_hook(Box::new(|about| {
            let payload = about.payload();
            let message = match payload.downcast_ref::<&str>() {
                Some(text) => text.to_string(),
                None => payload.downcast_ref::<String>().cloned().unwrap_or_default(),
            };
            let place = about.location().filter(|place| place.file() == JUDGE);
            let (line, column) = place.map_or((0, 0), |place| (place.line(), place.column()));
            let mut at = state();
            let thrown = at.thrown.take();
            at.panic = Some(Panic { thrown, message, line, column })
        }));
        Run { assertions: &[] }
    }

    /// What the judge's file is made of.
    pub fn of(&mut self, lines_before: u32, assertions: &'static [(u32, u32)]) {
        state().lines_before = lines_before;
        self.assertions = assertions
    }

    pub fn test<T: Outcome>(&mut self, test: impl FnOnce() -> T + UnwindSafe) {
        match catch_unwind(test).map(Outcome::failure) {
            Ok(None) => {}
            Ok(Some(failure)) => say_failed(&format!("the test returned an error: {}", failure)),
            Err(_) => self.say_panicked(),
        }
    }

    /// A test that has to panic, with a text that its message contains.
    pub fn panics<T: Outcome>(&mut self, expected: &str, test: impl FnOnce() -> T + UnwindSafe) {
        if catch_unwind(AssertUnwindSafe(test)).is_ok() {
            say_failed("the test should have panicked")
        }
        let message = state().panic.take().map_or(String::new(), |panic| panic.message);
        if !message.contains(expected) {
            say_failed(&format!("the test should have panicked with {:?}, not with {:?}", expected, message))
        }
    }

    pub(crate) fn end(self) -> ! {
        if state().calls > 0 {
            Word::of("passed").say()
        }
        Word::of("harness_error")
            .text("message", "the test never calls the program, so it says nothing about it")
            .vacuous()
            .say()
    }

    fn say_panicked(&self) -> ! {
        let mut at = state();
        let panic = match at.panic.take() {
            Some(panic) => panic,
            None => Panic { thrown: None, message: String::new(), line: 0, column: 0 },
        };
        let line = panic.line.saturating_sub(at.lines_before);
        let is_assertion = panic.message.starts_with("assertion ") || self.assertions.contains(&(panic.line, panic.column));
        let word = match &panic.thrown {
            Some(thrown) => Word::of("runtime_error")
                .text("exception", &thrown.kind)
                .text("message", &format!("{}: {}", thrown.kind, panic.message))
                .line("program_line", thrown.line),
            None if is_assertion => Word::of("wrong_answer").text("message", &message_of(&panic.message)),
            None => Word::of("runtime_error")
                .text("exception", "panic")
                .text("message", &format!("the test panicked: {}", panic.message)),
        };
        word.line("test_line", line).call(&at).say()
    }
}

fn say_failed(message: &str) -> ! {
    let at = state();
    Word::of("wrong_answer")
        .text("message", message)
        .line("test_line", at.call_line.saturating_sub(at.lines_before))
        .call(&at)
        .say()
}

/// The two values of an assertion that compares, and its own message, without what says that it is one.
fn message_of(panic: &str) -> String {
    const FAILED: &str = "the assertion does not hold";
    let rest = match panic.find("failed") {
        Some(at) if panic.starts_with("assertion ") => panic[at + "failed".len()..].trim_start_matches(':'),
        _ => panic,
    };
    // `assertion failed: a == b` repeats the text of the test.
    if panic.starts_with("assertion failed") && !rest.contains('\n') {
        return FAILED.to_owned();
    }
    let parts: Vec<&str> = rest.lines().map(|line| line.trim().trim_end_matches(',')).collect();
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty() && *part != "`(left == right)`").collect();
    format!("{}: {}", FAILED, parts.join(", "))
}
