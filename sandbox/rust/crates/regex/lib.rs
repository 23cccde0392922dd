//! As much of the crate `regex` as benchmarks use: matching, finding, splitting and replacing with literals, classes, groups,
//! alternatives, repetitions and anchors. It takes time that grows with text and pattern alone, as the crate does.

mod machine;
mod pattern;

use machine::Program;
use std::borrow::Cow;
use std::fmt;

#[derive(Clone, Debug)]
pub struct Regex {
    text: String,
    program: Program,
}

/// What is wrong with a pattern, or that it has something that this stand-in lacks.
#[derive(Clone, Debug, PartialEq)]
pub enum Error {
    Syntax(String),
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let Error::Syntax(message) = self;
        formatter.write_str(message)
    }
}

impl std::error::Error for Error {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match<'t> {
    text: &'t str,
    start: usize,
    end: usize,
}

impl<'t> Match<'t> {
    pub fn start(&self) -> usize {
        self.start
    }

    pub fn end(&self) -> usize {
        self.end
    }

    pub fn range(&self) -> std::ops::Range<usize> {
        self.start..self.end
    }

    pub fn as_str(&self) -> &'t str {
        &self.text[self.start..self.end]
    }
}

#[derive(Debug)]
pub struct Captures<'t> {
    text: &'t str,
    places: Vec<Option<usize>>,
}

impl<'t> Captures<'t> {
    pub fn get(&self, group: usize) -> Option<Match<'t>> {
        let start = *self.places.get(2 * group)?;
        let end = *self.places.get(2 * group + 1)?;
        Some(Match { text: self.text, start: start?, end: end? })
    }

    pub fn len(&self) -> usize {
        self.places.len() / 2
    }
}

impl std::ops::Index<usize> for Captures<'_> {
    type Output = str;

    fn index(&self, group: usize) -> &str {
        match self.get(group) {
            Some(found) => found.as_str(),
            None => panic!("no group at index '{}'", group),
        }
    }
}

impl Regex {
    pub fn new(text: &str) -> Result<Regex, Error> {
        let program = Program::of(&pattern::parse(text).map_err(Error::Syntax)?);
        Ok(Regex { text: text.to_owned(), program })
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }

    pub fn is_match(&self, text: &str) -> bool {
        self.program.run(text, 0).is_some()
    }

    pub fn find<'t>(&self, text: &'t str) -> Option<Match<'t>> {
        self.captures(text)?.get(0)
    }

    pub fn captures<'t>(&self, text: &'t str) -> Option<Captures<'t>> {
        self.program.run(text, 0).map(|places| Captures { text, places })
    }

    pub fn captures_iter<'t>(&self, text: &'t str) -> std::vec::IntoIter<Captures<'t>> {
        let mut found = Vec::new();
        let mut from = 0;
        let mut last_end = None;
        while let Some(places) = self.program.run(text, from) {
            let (start, end) = (places[0].unwrap_or(from), places[1].unwrap_or(from));
            let is_empty = start == end;
            // Behind a match there is no empty one.
            if !(is_empty && last_end == Some(end)) {
                found.push(Captures { text, places });
                last_end = Some(end);
            }
            from = end;
            if is_empty {
                match text[end..].chars().next() {
                    Some(sign) => from += sign.len_utf8(),
                    None => break,
                }
            }
        }
        found.into_iter()
    }

    pub fn find_iter<'t>(&self, text: &'t str) -> std::vec::IntoIter<Match<'t>> {
        let found: Vec<Match<'t>> = self.captures_iter(text).filter_map(|captures| captures.get(0)).collect();
        found.into_iter()
    }

    pub fn split<'t>(&self, text: &'t str) -> std::vec::IntoIter<&'t str> {
        let mut parts = Vec::new();
        let mut from = 0;
        for found in self.find_iter(text) {
            parts.push(&text[from..found.start]);
            from = found.end;
        }
        parts.push(&text[from..]);
        parts.into_iter()
    }

    /// With `$1` and `${1}` in the replacement.
    pub fn replace_all<'t>(&self, text: &'t str, replacement: &str) -> Cow<'t, str> {
        self.replacen(text, 0, replacement)
    }

    pub fn replace<'t>(&self, text: &'t str, replacement: &str) -> Cow<'t, str> {
        self.replacen(text, 1, replacement)
    }

    /// At most so many times; 0 stands for always.
    pub fn replacen<'t>(&self, text: &'t str, limit: usize, replacement: &str) -> Cow<'t, str> {
        let mut replaced = String::new();
        let mut from = 0;
        let most = if limit == 0 { usize::MAX } else { limit };
        for captures in self.captures_iter(text).take(most) {
            if let Some(whole) = captures.get(0) {
                replaced.push_str(&text[from..whole.start]);
                expand(&captures, replacement, &mut replaced);
                from = whole.end
            }
        }
        replaced.push_str(&text[from..]);
        Cow::Owned(replaced)
    }
}

fn expand(captures: &Captures, replacement: &str, out: &mut String) {
    let mut rest = replacement;
    while let Some(at) = rest.find('$') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let braced = rest.starts_with('{');
        let name = if braced { &rest[1..] } else { rest };
        let digits = name.len() - name.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
        match name[..digits].parse() {
            Ok(group) => {
                out.push_str(captures.get(group).map_or("", |found| found.as_str()));
                rest = &name[digits..];
                if braced {
                    rest = rest.strip_prefix('}').unwrap_or(rest)
                }
            }
            Err(_) => out.push('$'),
        }
    }
    out.push_str(rest)
}
