use crate::{Get, Malformed, Put, Reader, Show, Shown};
use std::any::Any;

/// Stands for a value of a type that is none of those below: nobody can make anything of it.
struct Opaque;

/// The types that are told apart behind `dyn Any`, by their number.
macro_rules! anything {
    ($($number:literal: $type:ty,)*) => {
        impl Put for dyn Any {
            fn put(&self, out: &mut Vec<u8>) {
                $(if let Some(value) = self.downcast_ref::<$type>() {
                    out.push($number);
                    return value.put(out);
                })*
                out.push(0)
            }
        }

        impl Get for Box<dyn Any> {
            fn get(from: &mut Reader) -> Result<Self, Malformed> {
                Ok(match from.byte()? {
                    0 => Box::new(Opaque),
                    $($number => Box::new(from.deeper(<$type>::get)?),)*
                    _ => return Err(Malformed("it has a type that nobody knows")),
                })
            }
        }

        impl Show for dyn Any {
            fn show(&self, shown: &mut Shown) {
                $(if let Some(value) = self.downcast_ref::<$type>() {
                    return value.show(shown);
                })*
                shown.sign("_")
            }
        }
    };
}

anything! {
    1: i32,
    2: f64,
    3: String,
    4: &'static str,
    5: char,
    6: bool,
    7: i64,
    8: isize,
    9: usize,
    10: u8,
    11: u32,
    12: u64,
    13: f32,
    14: i8,
    15: i16,
    16: u16,
    17: i128,
    18: u128,
    19: (),
    20: Vec<Box<dyn Any>>,
    21: Vec<i32>,
    22: Vec<String>,
    23: Vec<f64>,
    24: Vec<&'static str>,
}

impl Get for &'static dyn Any {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(Box::leak(Box::<dyn Any>::get(from)?))
    }
}
