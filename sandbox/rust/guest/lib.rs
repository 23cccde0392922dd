//! The process of a program: it answers calls on a socket and knows nothing of what is expected.

mod call;
mod failure;

pub use call::{Call, Lent};

use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::io::FromRawFd;
use std::panic::{catch_unwind, AssertUnwindSafe};

/// The stream socket to the judge.
const JUDGE: i32 = 3;

extern "Rust" {
    /// The dispatch behind the program's own text.
    fn passk_dispatch_b7d1f2(call: &mut Call);
}

/// No `main` of Rust's: its runtime would take the signal of an overflowing stack for itself and end in another one.
#[no_mangle]
pub extern "C" fn main(_count: i32, _arguments: *const *const u8) -> i32 {
    let mut judge = unsafe { File::from_raw_fd(JUDGE) };
    failure::watch();
    while let Some(request) = read_frame(&mut judge) {
        let mut call = Call::new(&request);
        let outcome = catch_unwind(AssertUnwindSafe(|| unsafe { passk_dispatch_b7d1f2(&mut call) }));
        let answer = match outcome {
            Ok(()) => call.into_answer(),
            Err(payload) => failure::answer(&*payload),
        };
        let mut frame = (answer.len() as u32).to_le_bytes().to_vec();
        frame.extend_from_slice(&answer);
        if judge.write_all(&frame).is_err() {
            break;
        }
    }
    0
}

fn read_frame(judge: &mut File) -> Option<Vec<u8>> {
    let mut length = [0; 4];
    judge.read_exact(&mut length).ok()?;
    let mut frame = vec![0; u32::from_le_bytes(length) as usize];
    judge.read_exact(&mut frame).ok()?;
    Some(frame)
}
