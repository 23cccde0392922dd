use crate::state::{state, Thrown};
use crate::word::say_crashed;
use passk_wire::{Get, Malformed, Reader, Restore, Show, Shown};
use std::panic::panic_any;

/// An answer of the program. Nothing in it is trusted: what can't be read ends the test.
pub struct Answer<'a>(Reader<'a>);

impl<'a> Answer<'a> {
    /// Panics in the name of the program where it did.
    #[track_caller]
    pub(crate) fn read(bytes: &'a [u8]) -> Self {
        let mut reader = Reader::new(bytes);
        match readable(reader.byte()) {
            0 => Answer(reader),
            1 => {
                let kind: String = readable(Get::get(&mut reader));
                let message: String = readable(Get::get(&mut reader));
                let line = readable(Get::get(&mut reader));
                readable(reader.end());
                state().thrown = Some(Thrown { kind, line });
                panic_any(message)
            }
            _ => say_crashed("an answer that begins with no known byte"),
        }
    }

    pub fn value<T: Get + Show>(&mut self) -> T {
        let value = readable(T::get(&mut self.0));
        state().last_result = Some(Shown::of(&value));
        value
    }

    pub fn restore<T: Restore + ?Sized>(&mut self, value: &mut T) {
        readable(value.restore(&mut self.0))
    }

    pub fn end(self) {
        readable(self.0.end())
    }
}

fn readable<T>(value: Result<T, Malformed>) -> T {
    value.unwrap_or_else(|malformed| say_crashed(&format!("an answer that can't be read: {}", malformed.0)))
}
