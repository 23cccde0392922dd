use passk_wire::{Get, Put, Reader};
use std::panic::panic_any;

/// Begins an answer of a function that returned.
const RETURNED: u8 = 0;

/// A call that is being answered. The types of its arguments are those that the program's function takes.
pub struct Call<'a> {
    request: Reader<'a>,
    answer: Vec<u8>,
}

/// What a function got that does not take what the judge sends.
pub(crate) struct OtherTypes(pub &'static str);

impl<'a> Call<'a> {
    pub(crate) fn new(request: &'a [u8]) -> Self {
        Call { request: Reader::new(request), answer: vec![RETURNED] }
    }

    pub fn argument<T: Get>(&mut self) -> T {
        T::get(&mut self.request).unwrap_or_else(|malformed| panic_any(OtherTypes(malformed.0)))
    }

    /// One that the function may change: it is sent back.
    pub fn lent<R: Referent>(&mut self) -> Lent<R> {
        Lent(self.argument())
    }

    pub fn put<T: Put + ?Sized>(&mut self, value: &T) {
        value.put(&mut self.answer)
    }

    pub fn put_lent<R: Referent + Put>(&mut self, lent: Lent<R>) {
        lent.0.put(&mut self.answer)
    }

    pub(crate) fn into_answer(self) -> Vec<u8> {
        self.answer
    }
}

/// A mutable reference, which nothing but one of those may be: the program's function decides by its signature.
pub trait Referent: Get {}

impl<T: ?Sized> Referent for &'static mut T where &'static mut T: Get {}

pub struct Lent<R>(R);

impl<R: Referent> Lent<R> {
    /// The function has ended, and what it borrowed with it, before the value is read again.
    pub fn lend(&self) -> R {
        unsafe { std::ptr::read(&self.0) }
    }
}
