use crate::{Get, Malformed, Put, Reader, Show, Shown};
use std::convert::TryFrom;

/// The sign is the highest bit of a byte that otherwise says how many bytes of magnitude follow.
const NEGATIVE: u8 = 0x80;

fn put_integer(negative: bool, magnitude: u128, out: &mut Vec<u8>) {
    let bytes = magnitude.to_le_bytes();
    let count = 16 - (magnitude.leading_zeros() / 8) as usize;
    out.push(count as u8 | if negative { NEGATIVE } else { 0 });
    out.extend_from_slice(&bytes[..count]);
}

fn get_integer(from: &mut Reader) -> Result<(bool, u128), Malformed> {
    let head = from.byte()?;
    let count = (head & !NEGATIVE) as usize;
    if count > 16 {
        return Err(Malformed("it has something else where an integer should be"));
    }
    let mut bytes = [0; 16];
    bytes[..count].copy_from_slice(from.bytes(count)?);
    Ok((head & NEGATIVE != 0, u128::from_le_bytes(bytes)))
}

macro_rules! signed {
    ($($integer:ty),*) => {$(
        impl Put for $integer {
            fn put(&self, out: &mut Vec<u8>) {
                put_integer(*self < 0, (*self as i128).unsigned_abs(), out)
            }
        }
        impl Get for $integer {
            fn get(from: &mut Reader) -> Result<Self, Malformed> {
                let (negative, magnitude) = get_integer(from)?;
                let value = magnitude as i128;
                let fits = if negative { magnitude <= 1 << 127 } else { value >= 0 };
                let value = if negative { value.wrapping_neg() } else { value };
                match <$integer>::try_from(value) {
                    Ok(value) if fits => Ok(value),
                    _ => Err(Malformed("it has an integer that does not fit its type")),
                }
            }
        }
    )*};
}

macro_rules! unsigned {
    ($($integer:ty),*) => {$(
        impl Put for $integer {
            fn put(&self, out: &mut Vec<u8>) {
                put_integer(false, *self as u128, out)
            }
        }
        impl Get for $integer {
            fn get(from: &mut Reader) -> Result<Self, Malformed> {
                match get_integer(from)? {
                    (true, magnitude) if magnitude > 0 => Err(Malformed("it has an integer that does not fit its type")),
                    (_, magnitude) => <$integer>::try_from(magnitude)
                        .map_err(|_| Malformed("it has an integer that does not fit its type")),
                }
            }
        }
    )*};
}

macro_rules! shown {
    ($($number:ty),*) => {$(
        impl Show for $number {
            fn show(&self, shown: &mut Shown) {
                shown.debug(self)
            }
        }
    )*};
}

signed!(i8, i16, i32, i64, i128, isize);
unsigned!(u8, u16, u32, u64, u128, usize);
shown!(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64);

/// Tells a number with a fraction from an integer, whose first byte is never this one.
const FLOAT: u8 = 0x7f;

impl Put for f64 {
    fn put(&self, out: &mut Vec<u8>) {
        out.push(FLOAT);
        out.extend_from_slice(&self.to_bits().to_le_bytes())
    }
}

impl Get for f64 {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        if from.byte()? != FLOAT {
            return Err(Malformed("it has something else where a number with a fraction should be"));
        }
        let mut bytes = [0; 8];
        bytes.copy_from_slice(from.bytes(8)?);
        Ok(f64::from_bits(u64::from_le_bytes(bytes)))
    }
}

impl Put for f32 {
    fn put(&self, out: &mut Vec<u8>) {
        f64::from(*self).put(out)
    }
}

impl Get for f32 {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(f64::get(from)? as f32)
    }
}
