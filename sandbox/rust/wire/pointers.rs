use crate::{Get, Malformed, Put, Reader, Show, Shown};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

impl<T: Get + 'static> Get for &'static T {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(Box::leak(Box::new(T::get(from)?)))
    }
}

impl<T: Get + 'static> Get for &'static mut T {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(Box::leak(Box::new(T::get(from)?)))
    }
}

macro_rules! transparent {
    ($($pointer:ty),*) => {$(
        impl<T: Put + ?Sized> Put for $pointer {
            fn put(&self, out: &mut Vec<u8>) {
                (**self).put(out)
            }
        }
        impl<T: Show + ?Sized> Show for $pointer {
            fn show(&self, shown: &mut Shown) {
                if !shown.is_full() {
                    (**self).show(shown)
                }
            }
        }
    )*};
}

transparent!(&T, &mut T, Box<T>, Rc<T>, Arc<T>);

/// Types that have no end go through one of these.
macro_rules! owners {
    ($($owner:ident),*) => {$(
        impl<T: Get> Get for $owner<T> {
            fn get(from: &mut Reader) -> Result<Self, Malformed> {
                from.spend(std::mem::size_of::<T>() + 16)?;
                Ok($owner::new(from.deeper(T::get)?))
            }
        }
    )*};
}

owners!(Box, Rc, Arc, RefCell);

impl<T: Put> Put for RefCell<T> {
    fn put(&self, out: &mut Vec<u8>) {
        self.borrow().put(out)
    }
}

impl<T: Show> Show for RefCell<T> {
    fn show(&self, shown: &mut Shown) {
        match self.try_borrow() {
            Ok(value) => value.show(shown),
            Err(_) => shown.sign("_"),
        }
    }
}

impl<T: Put + Copy> Put for Cell<T> {
    fn put(&self, out: &mut Vec<u8>) {
        self.get().put(out)
    }
}

impl<T: Get> Get for Cell<T> {
    fn get(from: &mut Reader) -> Result<Self, Malformed> {
        Ok(Cell::new(T::get(from)?))
    }
}

impl<T: Show + Copy> Show for Cell<T> {
    fn show(&self, shown: &mut Shown) {
        self.get().show(shown)
    }
}
