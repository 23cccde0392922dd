use std::fmt::{Debug, Write};

/// Characters of a value that people get to see.
const LONGEST: usize = 300;

/// A value for people. It may have types that know no way to be shown, so that it has one of its own, which ends early.
pub trait Show {
    fn show(&self, shown: &mut Shown);
}

#[derive(Default)]
pub struct Shown {
    text: String,
}

impl Shown {
    pub fn of<T: Show + ?Sized>(value: &T) -> String {
        let mut shown = Shown::default();
        value.show(&mut shown);
        shown.text
    }

    pub fn is_full(&self) -> bool {
        self.text.len() > LONGEST
    }

    pub fn sign(&mut self, sign: &str) {
        if !self.is_full() {
            self.text.push_str(sign)
        }
    }

    /// Of values that are short.
    pub fn debug(&mut self, value: &dyn Debug) {
        if !self.is_full() {
            let _ = write!(self.text, "{:?}", value);
        }
    }

    pub fn text(&mut self, text: &str) {
        if self.is_full() {
            return;
        }
        let start: String = text.chars().take(LONGEST).collect();
        let _ = write!(self.text, "{:?}", start);
        if start.len() < text.len() {
            self.text.push_str("...")
        }
    }

    pub fn list<'a, T: Show + ?Sized + 'a>(&mut self, open: &str, values: impl IntoIterator<Item = &'a T>, close: &str) {
        self.sign(open);
        for (i, value) in values.into_iter().enumerate() {
            if self.is_full() {
                break;
            }
            if i > 0 {
                self.sign(", ")
            }
            value.show(self)
        }
        self.sign(close)
    }

    pub fn entries<'a, K: Show + 'a, V: Show + 'a>(&mut self, entries: impl IntoIterator<Item = (&'a K, &'a V)>) {
        self.sign("{");
        for (i, (key, value)) in entries.into_iter().enumerate() {
            if self.is_full() {
                break;
            }
            if i > 0 {
                self.sign(", ")
            }
            key.show(self);
            self.sign(": ");
            value.show(self)
        }
        self.sign("}")
    }
}
