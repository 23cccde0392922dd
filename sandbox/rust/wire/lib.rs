//! What crosses between the process of a test and the process of a program: plain values, written by one and read by the other.
//!
//! Whoever reads trusts nothing that it reads. Every value takes a byte or more, so that no count is larger than what is left; memory is
//! taken out of a budget; what nests is counted. Numbers carry their value and not their width, so that a program that says `i64` where
//! its prompt says `i32` is understood as far as the value fits.

mod anything;
mod collections;
mod numbers;
mod pointers;
mod reader;
mod show;
mod text;
mod tuples;

pub use reader::{Malformed, Reader};
pub use show::{Show, Shown};

/// A value that can be sent.
pub trait Put {
    fn put(&self, out: &mut Vec<u8>);
}

/// A value that can be received. What is borrowed is kept until the process ends.
pub trait Get: Sized {
    fn get(from: &mut Reader) -> Result<Self, Malformed>;
}

/// What a mutable reference points to: it gets the value that came back.
pub trait Restore {
    fn restore(&mut self, from: &mut Reader) -> Result<(), Malformed>;
}

impl<T: Get> Restore for T {
    fn restore(&mut self, from: &mut Reader) -> Result<(), Malformed> {
        *self = T::get(from)?;
        Ok(())
    }
}

impl<T: Get> Restore for [T] {
    fn restore(&mut self, from: &mut Reader) -> Result<(), Malformed> {
        let values: Vec<T> = Get::get(from)?;
        if values.len() != self.len() {
            return Err(Malformed("a slice came back with another length"));
        }
        for (place, value) in self.iter_mut().zip(values) {
            *place = value;
        }
        Ok(())
    }
}
