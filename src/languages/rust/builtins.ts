/** Names that every program finds: primitive types, and what the prelude brings. */
export const BUILTINS: ReadonlySet<string> = new Set(
  `bool char str i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 String Vec Box Option Some None Result Ok Err
  Clone Copy Debug Default Drop Eq PartialEq Ord PartialOrd Hash Iterator IntoIterator DoubleEndedIterator ExactSizeIterator
  Extend From Into TryFrom TryInto AsRef AsMut FromIterator ToOwned ToString Send Sync Sized Unpin Fn FnMut FnOnce
  std core alloc Self self super crate drop println print eprintln eprint format vec panic assert assert_eq assert_ne
  debug_assert debug_assert_eq debug_assert_ne todo unimplemented unreachable matches write writeln derive inline allow`.split(
    /\s+/,
  ),
);
