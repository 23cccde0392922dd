//! The name of the crate `regex` alone.
pub struct Regex;
