/// Why bytes are no value of the type that was asked for.
#[derive(Debug)]
pub struct Malformed(pub &'static str);

/// What elements of one message may take of memory, in bytes; what holds them takes up to three times that while it grows.
const BUDGET: usize = 64 << 20;

/// How deep values may nest whose types have no end, as lists made of boxes have.
const DEEPEST: usize = 1000;

/// Reads one message from its first byte to its last.
pub struct Reader<'a> {
    rest: &'a [u8],
    budget: usize,
    depth: usize,
}

impl<'a> Reader<'a> {
    pub fn new(message: &'a [u8]) -> Self {
        Reader { rest: message, budget: BUDGET, depth: 0 }
    }

    pub fn bytes(&mut self, count: usize) -> Result<&'a [u8], Malformed> {
        if count > self.rest.len() {
            return Err(Malformed("it ends in the middle of a value"));
        }
        let (taken, rest) = self.rest.split_at(count);
        self.rest = rest;
        Ok(taken)
    }

    pub fn byte(&mut self) -> Result<u8, Malformed> {
        Ok(self.bytes(1)?[0])
    }

    /// Of elements that take a byte or more each.
    pub fn count(&mut self) -> Result<usize, Malformed> {
        let mut bytes = [0; 4];
        bytes.copy_from_slice(self.bytes(4)?);
        let count = u32::from_le_bytes(bytes) as usize;
        if count > self.rest.len() {
            return Err(Malformed("it has a count that is larger than what follows"));
        }
        Ok(count)
    }

    /// Before memory for one element is taken.
    pub fn spend(&mut self, bytes: usize) -> Result<(), Malformed> {
        if bytes > self.budget {
            return Err(Malformed("its value is too large"));
        }
        self.budget -= bytes;
        Ok(())
    }

    /// Reads a value that stands inside of another one.
    pub fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Malformed>) -> Result<T, Malformed> {
        if self.depth == DEEPEST {
            return Err(Malformed("it nests too deep"));
        }
        self.depth += 1;
        let value = read(self);
        self.depth -= 1;
        value
    }

    pub fn end(&self) -> Result<(), Malformed> {
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(Malformed("more follows than its type has"))
        }
    }
}
