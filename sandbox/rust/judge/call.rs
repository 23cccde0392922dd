use crate::answer::Answer;
use crate::state::state;
use crate::word::{say_crashed, say_ended};
use passk_wire::{Put, Show, Shown};
use std::fs::File;
use std::io::{Read, Write};
use std::mem::ManuallyDrop;
use std::os::unix::io::FromRawFd;
use std::panic::Location;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The stream socket to the program.
const PROGRAM: i32 = 3;

const LARGEST_ANSWER: usize = 16 << 20;

/// Of all answers to one test together: what they lend is kept.
const LARGEST_ANSWERS: usize = 256 << 20;

/// A call that the test makes.
pub struct Call {
    request: Vec<u8>,
    shown: String,
    arguments: usize,
}

impl Call {
    #[track_caller]
    pub fn of(name: &str) -> Call {
        let mut at = state();
        at.calls += 1;
        at.call_line = Location::caller().line();
        Call { request: Vec::new(), shown: format!("{}(", name), arguments: 0 }
    }

    pub fn argument<T: Put + Show + ?Sized>(&mut self, value: &T) {
        value.put(&mut self.request);
        if self.arguments > 0 {
            self.shown.push_str(", ")
        }
        self.shown.push_str(&Shown::of(value));
        self.arguments += 1
    }

    /// The bytes of the answer, which `Answer` reads.
    pub fn make(mut self) -> Vec<u8> {
        self.shown.push(')');
        {
            let mut at = state();
            at.last_call = self.shown;
            at.last_result = None;
        }
        let mut frame = (self.request.len() as u32).to_le_bytes().to_vec();
        frame.extend_from_slice(&self.request);
        // Shared by all calls, and never closed.
        let mut program = ManuallyDrop::new(unsafe { File::from_raw_fd(PROGRAM) });
        let mut length = [0; 4];
        if program.write_all(&frame).is_err() || program.read_exact(&mut length).is_err() {
            say_ended()
        }
        let length = u32::from_le_bytes(length) as usize;
        if length > LARGEST_ANSWER {
            say_crashed("an answer of more than 16 MiB")
        }
        static RECEIVED: AtomicUsize = AtomicUsize::new(0);
        if RECEIVED.fetch_add(length, Ordering::Relaxed) + length > LARGEST_ANSWERS {
            say_crashed("answers of more than 256 MiB")
        }
        // Memory is taken as bytes come: a length is only a claim.
        let mut bytes = Vec::new();
        match (&mut *program).take(length as u64).read_to_end(&mut bytes) {
            Ok(count) if count == length => bytes,
            _ => say_ended(),
        }
    }

    /// What a call came to.
    #[track_caller]
    pub fn answer(bytes: &[u8]) -> Answer<'_> {
        Answer::read(bytes)
    }
}
