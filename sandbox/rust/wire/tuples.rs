use crate::{Get, Malformed, Put, Reader, Show, Shown};
use std::cmp::Ordering;

/// Nothing takes a byte, too: no count of values is larger than what follows it.
impl Put for () {
    fn put(&self, out: &mut Vec<u8>) {
        out.push(0)
    }
}

impl Get for () {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        match from.byte()? {
            0 => Ok(()),
            _ => Err(Malformed("it has something where nothing should be")),
        }
    }
}

impl Show for () {
    fn show(&self, shown: &mut Shown) {
        shown.sign("()")
    }
}

macro_rules! tuples {
    ($($first:ident $($other:ident)*;)*) => {$(
        #[allow(non_snake_case)]
        impl<$first: Put $(, $other: Put)*> Put for ($first, $($other,)*) {
            fn put(&self, out: &mut Vec<u8>) {
                let ($first, $($other,)*) = self;
                $first.put(out);
                $($other.put(out);)*
            }
        }
        impl<$first: Get $(, $other: Get)*> Get for ($first, $($other,)*) {
            fn get(from: &mut Reader) -> Result<Self, Malformed> {
                Ok(($first::get(from)?, $($other::get(from)?,)*))
            }
        }
        #[allow(non_snake_case)]
        impl<$first: Show $(, $other: Show)*> Show for ($first, $($other,)*) {
            fn show(&self, shown: &mut Shown) {
                let ($first, $($other,)*) = self;
                shown.sign("(");
                $first.show(shown);
                $(shown.sign(", "); $other.show(shown);)*
                shown.sign(")")
            }
        }
    )*};
}

tuples! {
    A;
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
    A B C D E F G H;
}

impl<T: Put> Put for Option<T> {
    fn put(&self, out: &mut Vec<u8>) {
        match self {
            None => out.push(0),
            Some(value) => {
                out.push(1);
                value.put(out)
            }
        }
    }
}

impl<T: Get> Get for Option<T> {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(if bool::get(from)? { Some(T::get(from)?) } else { None })
    }
}

impl<T: Show> Show for Option<T> {
    fn show(&self, shown: &mut Shown) {
        match self {
            None => shown.sign("None"),
            Some(value) => shown.list("Some(", Some(value), ")"),
        }
    }
}

impl<T: Put, E: Put> Put for Result<T, E> {
    fn put(&self, out: &mut Vec<u8>) {
        match self {
            Err(error) => {
                out.push(0);
                error.put(out)
            }
            Ok(value) => {
                out.push(1);
                value.put(out)
            }
        }
    }
}

impl<T: Get, E: Get> Get for Result<T, E> {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(if bool::get(from)? { Ok(T::get(from)?) } else { Err(E::get(from)?) })
    }
}

impl<T: Show, E: Show> Show for Result<T, E> {
    fn show(&self, shown: &mut Shown) {
        match self {
            Err(error) => shown.list("Err(", Some(error), ")"),
            Ok(value) => shown.list("Ok(", Some(value), ")"),
        }
    }
}

impl Put for Ordering {
    fn put(&self, out: &mut Vec<u8>) {
        (*self as i8).put(out)
    }
}

impl Get for Ordering {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(i8::get(from)?.cmp(&0))
    }
}

impl Show for Ordering {
    fn show(&self, shown: &mut Shown) {
        shown.debug(self)
    }
}
