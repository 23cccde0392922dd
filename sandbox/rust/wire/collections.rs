use crate::{Get, Malformed, Put, Reader, Show, Shown};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::convert::TryInto;
use std::hash::{BuildHasher, Hash};
use std::mem::size_of;

fn put_count(count: usize, out: &mut Vec<u8>) {
    out.extend_from_slice(&(count as u32).to_le_bytes())
}

impl<T: Put> Put for [T] {
    fn put(&self, out: &mut Vec<u8>) {
        put_count(self.len(), out);
        self.iter().for_each(|value| value.put(out))
    }
}

impl<T: Show> Show for [T] {
    fn show(&self, shown: &mut Shown) {
        shown.list("[", self, "]")
    }
}

impl<T: Put> Put for Vec<T> {
    fn put(&self, out: &mut Vec<u8>) {
        self.as_slice().put(out)
    }
}

impl<T: Get> Get for Vec<T> {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        let mut values = Vec::new();
        for _ in 0..from.count()? {
            from.spend(size_of::<T>())?;
            values.push(T::get(from)?)
        }
        Ok(values)
    }
}

impl<T: Show> Show for Vec<T> {
    fn show(&self, shown: &mut Shown) {
        self.as_slice().show(shown)
    }
}

impl<T: Put, const N: usize> Put for [T; N] {
    fn put(&self, out: &mut Vec<u8>) {
        self[..].put(out)
    }
}

impl<T: Get, const N: usize> Get for [T; N] {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        let values: Vec<T> = Get::get(from)?;
        values.try_into().map_err(|_| Malformed("it has an array of another length"))
    }
}

impl<T: Show, const N: usize> Show for [T; N] {
    fn show(&self, shown: &mut Shown) {
        self[..].show(shown)
    }
}

impl<T: Get + 'static> Get for &'static [T] {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(Box::leak(Vec::<T>::get(from)?.into_boxed_slice()))
    }
}

impl<T: Get + 'static> Get for &'static mut [T] {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(Box::leak(Vec::<T>::get(from)?.into_boxed_slice()))
    }
}

impl<T: Get> Get for Box<[T]> {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(Vec::get(from)?.into_boxed_slice())
    }
}

macro_rules! sequences {
    ($($name:ident [$($bound:tt)*]),*) => {$(
        impl<T: Put> Put for $name<T> {
            fn put(&self, out: &mut Vec<u8>) {
                put_count(self.len(), out);
                self.iter().for_each(|value| value.put(out))
            }
        }
        impl<T: Get $($bound)*> Get for $name<T> {
            fn get(from: &mut Reader) -> Result<Self, Malformed> {
                Ok(Vec::get(from)?.into_iter().collect())
            }
        }
        impl<T: Show> Show for $name<T> {
            fn show(&self, shown: &mut Shown) {
                shown.list("[", self, "]")
            }
        }
    )*};
}

sequences!(VecDeque [], LinkedList [], BinaryHeap [+ Ord]);

const TWICE: Malformed = Malformed("it has a key twice");

macro_rules! sets {
    ($($name:ident <T $(, $hasher:ident: $with:path)?> [$($bound:tt)*] $new:expr;)*) => {$(
        impl<T: Put $(, $hasher)?> Put for $name<T $(, $hasher)?> {
            fn put(&self, out: &mut Vec<u8>) {
                put_count(self.len(), out);
                self.iter().for_each(|value| value.put(out))
            }
        }
        impl<T: Get $($bound)* $(, $hasher: $with + Default)?> Get for $name<T $(, $hasher)?> {
            fn get(from: &mut Reader) -> Result<Self, Malformed> {
                let mut values = $new;
                for _ in 0..from.count()? {
                    from.spend(2 * size_of::<T>())?;
                    if !values.insert(T::get(from)?) {
                        return Err(TWICE);
                    }
                }
                Ok(values)
            }
        }
        impl<T: Show $(, $hasher)?> Show for $name<T $(, $hasher)?> {
            fn show(&self, shown: &mut Shown) {
                shown.list("{", self, "}")
            }
        }
    )*};
}

sets! {
    HashSet<T, H: BuildHasher> [+ Eq + Hash] HashSet::default();
    BTreeSet<T> [+ Ord] BTreeSet::new();
}

macro_rules! maps {
    ($($name:ident <K, V $(, $hasher:ident: $with:path)?> [$($bound:tt)*] $new:expr;)*) => {$(
        impl<K: Put, V: Put $(, $hasher)?> Put for $name<K, V $(, $hasher)?> {
            fn put(&self, out: &mut Vec<u8>) {
                put_count(self.len(), out);
                for (key, value) in self.iter() {
                    key.put(out);
                    value.put(out)
                }
            }
        }
        impl<K: Get $($bound)*, V: Get $(, $hasher: $with + Default)?> Get for $name<K, V $(, $hasher)?> {
            fn get(from: &mut Reader) -> Result<Self, Malformed> {
                let mut entries = $new;
                for _ in 0..from.count()? {
                    from.spend(2 * (size_of::<K>() + size_of::<V>()))?;
                    let key = K::get(from)?;
                    if entries.insert(key, V::get(from)?).is_some() {
                        return Err(TWICE);
                    }
                }
                Ok(entries)
            }
        }
        impl<K: Show, V: Show $(, $hasher)?> Show for $name<K, V $(, $hasher)?> {
            fn show(&self, shown: &mut Shown) {
                shown.entries(self.iter())
            }
        }
    )*};
}

maps! {
    HashMap<K, V, H: BuildHasher> [+ Eq + Hash] HashMap::default();
    BTreeMap<K, V> [+ Ord] BTreeMap::new();
}
