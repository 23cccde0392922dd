use crate::{Get, Malformed, Put, Reader, Show, Shown};
use std::borrow::Cow;
use std::convert::TryFrom;

impl Put for bool {
    fn put(&self, out: &mut Vec<u8>) {
        out.push(*self as u8)
    }
}

impl Get for bool {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        match from.byte()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(Malformed("it has something else where true or false should be")),
        }
    }
}

impl Put for char {
    fn put(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&u32::from(*self).to_le_bytes())
    }
}

impl Get for char {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        let mut bytes = [0; 4];
        bytes.copy_from_slice(from.bytes(4)?);
        char::try_from(u32::from_le_bytes(bytes)).map_err(|_| Malformed("it has a character that is none"))
    }
}

impl Put for str {
    fn put(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&(self.len() as u32).to_le_bytes());
        out.extend_from_slice(self.as_bytes())
    }
}

impl Put for String {
    fn put(&self, out: &mut Vec<u8>) {
        self.as_str().put(out)
    }
}

impl Get for String {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        let count = from.count()?;
        let bytes = from.bytes(count)?;
        from.spend(count)?;
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(text.to_owned()),
            Err(_) => Err(Malformed("it has a text that is not UTF-8")),
        }
    }
}

impl Get for &'static str {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(Box::leak(String::get(from)?.into_boxed_str()))
    }
}

impl Get for &'static mut str {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(Box::leak(String::get(from)?.into_boxed_str()))
    }
}

impl Get for Box<str> {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(String::get(from)?.into_boxed_str())
    }
}

impl Put for Cow<'_, str> {
    fn put(&self, out: &mut Vec<u8>) {
        (**self).put(out)
    }
}

impl Get for Cow<'static, str> {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(Cow::Owned(String::get(from)?))
    }
}

impl Show for Cow<'_, str> {
    fn show(&self, shown: &mut Shown) {
        shown.text(self)
    }
}

impl Show for str {
    fn show(&self, shown: &mut Shown) {
        shown.text(self)
    }
}

impl Show for String {
    fn show(&self, shown: &mut Shown) {
        shown.text(self)
    }
}

impl Show for bool {
    fn show(&self, shown: &mut Shown) {
        shown.debug(self)
    }
}

impl Show for char {
    fn show(&self, shown: &mut Shown) {
        shown.debug(self)
    }
}
