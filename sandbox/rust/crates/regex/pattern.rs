/// A pattern, taken apart.
#[derive(Clone, Debug)]
pub(crate) enum Pattern {
    Empty,
    One(Class),
    At(Place),
    Sequence(Vec<Pattern>),
    Either(Vec<Pattern>),
    /// With its number, where it has one.
    Group(Option<usize>, Box<Pattern>),
    Repeat { inner: Box<Pattern>, least: usize, most: Option<usize>, greedy: bool },
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Place {
    Start,
    End,
    Edge,
    NoEdge,
}

/// Signs of a kind.
#[derive(Clone, Debug, Default)]
pub(crate) struct Class {
    pub(crate) ranges: Vec<(char, char)>,
    pub(crate) kinds: Vec<(Kind, bool)>,
    pub(crate) negated: bool,
    pub(crate) any_case: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    Digit,
    Word,
    Space,
}

impl Kind {
    fn has(self, sign: char) -> bool {
        match self {
            Kind::Digit => sign.is_numeric(),
            Kind::Word => sign.is_alphanumeric() || sign == '_',
            Kind::Space => sign.is_whitespace(),
        }
    }
}

impl Class {
    pub(crate) fn has(&self, sign: char) -> bool {
        let plain = |sign: char| {
            self.ranges.iter().any(|&(low, high)| low <= sign && sign <= high)
                || self.kinds.iter().any(|&(kind, positive)| kind.has(sign) == positive)
        };
        let found = plain(sign)
            || self.any_case && (sign.to_lowercase().any(plain) || sign.to_uppercase().any(plain));
        found != self.negated
    }
}

pub(crate) fn is_word(sign: char) -> bool {
    Kind::Word.has(sign)
}

pub(crate) fn parse(text: &str) -> Result<Pattern, String> {
    let (any_case, text) = match text.strip_prefix("(?i)") {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let mut parser = Parser { signs: text.chars().collect(), at: 0, groups: 0, any_case, depth: 0 };
    let pattern = parser.either()?;
    match parser.peek() {
        None => Ok(Pattern::Group(Some(0), Box::new(pattern))),
        Some(_) => Err("regex parse error: unopened group".to_owned()),
    }
}

struct Parser {
    signs: Vec<char>,
    at: usize,
    groups: usize,
    any_case: bool,
    depth: usize,
}

/// Of repetitions with numbers, which are written out.
const MOST_COPIES: usize = 1000;

const DEEPEST: usize = 200;

impl Parser {
    fn peek(&self) -> Option<char> {
        self.signs.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let sign = self.peek();
        self.at += 1;
        sign
    }

    fn takes(&mut self, sign: char) -> bool {
        let found = self.peek() == Some(sign);
        self.at += found as usize;
        found
    }

    fn either(&mut self) -> Result<Pattern, String> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err("regex parse error: it nests too deep".to_owned());
        }
        let mut ways = vec![self.sequence()?];
        while self.takes('|') {
            ways.push(self.sequence()?)
        }
        self.depth -= 1;
        Ok(if ways.len() == 1 { ways.remove(0) } else { Pattern::Either(ways) })
    }

    fn sequence(&mut self) -> Result<Pattern, String> {
        let mut parts = Vec::new();
        while !matches!(self.peek(), None | Some('|') | Some(')')) {
            let one = self.one()?;
            parts.push(self.repeated(one)?)
        }
        Ok(if parts.is_empty() { Pattern::Empty } else { Pattern::Sequence(parts) })
    }

    fn repeated(&mut self, mut inner: Pattern) -> Result<Pattern, String> {
        loop {
            let (least, most) = match self.peek() {
                Some('*') => (0, None),
                Some('+') => (1, None),
                Some('?') => (0, Some(1)),
                Some('{') => self.bounds()?,
                _ => return Ok(inner),
            };
            self.at += 1;
            let greedy = !self.takes('?');
            inner = Pattern::Repeat { inner: Box::new(inner), least, most, greedy }
        }
    }

    /// Ends before the closing brace.
    fn bounds(&mut self) -> Result<(usize, Option<usize>), String> {
        let wrong = || "regex parse error: a repetition without numbers".to_owned();
        let length = self.signs[self.at..].iter().position(|&sign| sign == '}').ok_or_else(wrong)?;
        let text: String = self.signs[self.at + 1..self.at + length].iter().collect();
        self.at += length;
        let mut ends = text.splitn(2, ',').map(str::trim);
        let least: usize = ends.next().unwrap_or("").parse().map_err(|_| wrong())?;
        let most = match ends.next() {
            None => Some(least),
            Some("") => None,
            Some(most) => Some(most.parse().map_err(|_| wrong())?),
        };
        if least > MOST_COPIES || most.map_or(false, |most| most > MOST_COPIES || most < least) {
            return Err("regex parse error: a repetition of more than this stand-in takes".to_owned());
        }
        Ok((least, most))
    }

    fn one(&mut self) -> Result<Pattern, String> {
        Ok(match self.next() {
            Some('(') => return self.group(),
            Some('[') => Pattern::One(self.class()?),
            Some('.') => Pattern::One(Class { ranges: vec![('\n', '\n')], negated: true, ..Class::default() }),
            Some('^') => Pattern::At(Place::Start),
            Some('$') => Pattern::At(Place::End),
            Some('\\') => match self.peek() {
                Some('b') | Some('B') => {
                    let positive = self.next() == Some('b');
                    Pattern::At(if positive { Place::Edge } else { Place::NoEdge })
                }
                _ => {
                    let mut class = Class { any_case: self.any_case, ..Class::default() };
                    self.escape(&mut class)?;
                    Pattern::One(class)
                }
            },
            Some(sign @ ('*' | '+' | '?' | '{')) => {
                return Err(format!("regex parse error: {:?} repeats nothing", sign));
            }
            Some(sign) => Pattern::One(Class { ranges: vec![(sign, sign)], any_case: self.any_case, ..Class::default() }),
            None => Pattern::Empty,
        })
    }

    fn group(&mut self) -> Result<Pattern, String> {
        let mut number = None;
        if self.takes('?') {
            if !self.takes(':') {
                return Err("regex parse error: a group of a kind that this stand-in lacks".to_owned());
            }
        } else {
            self.groups += 1;
            number = Some(self.groups)
        }
        let inner = self.either()?;
        if !self.takes(')') {
            return Err("regex parse error: unclosed group".to_owned());
        }
        Ok(Pattern::Group(number, Box::new(inner)))
    }

    fn class(&mut self) -> Result<Class, String> {
        let mut class = Class { negated: self.takes('^'), any_case: self.any_case, ..Class::default() };
        let mut first = true;
        loop {
            let sign = match self.next() {
                None => return Err("regex parse error: unclosed character class".to_owned()),
                Some(']') if !first => return Ok(class),
                Some('[') => return Err("regex parse error: a class in a class, which this stand-in lacks".to_owned()),
                Some('\\') => self.escape(&mut class)?,
                Some(sign) => {
                    class.ranges.push((sign, sign));
                    Some(sign)
                }
            };
            first = false;
            let is_range = self.peek() == Some('-') && self.signs.get(self.at + 1) != Some(&']');
            if let (Some(low), true) = (sign, is_range) {
                self.at += 1;
                let mut high = self.next().unwrap_or(low);
                if high == '\\' {
                    high = self.escape(&mut class)?.unwrap_or(low)
                }
                class.ranges.push((low, high))
            }
        }
    }

    /// The sign that is meant, where it is one.
    fn escape(&mut self, class: &mut Class) -> Result<Option<char>, String> {
        let kind = |kind, positive| Ok((kind, positive));
        let found: Result<(Kind, bool), char> = match self.next() {
            Some('d') => kind(Kind::Digit, true),
            Some('D') => kind(Kind::Digit, false),
            Some('w') => kind(Kind::Word, true),
            Some('W') => kind(Kind::Word, false),
            Some('s') => kind(Kind::Space, true),
            Some('S') => kind(Kind::Space, false),
            Some('n') => Err('\n'),
            Some('t') => Err('\t'),
            Some('r') => Err('\r'),
            Some(sign) if !sign.is_alphanumeric() => Err(sign),
            _ => return Err("regex parse error: an escape that this stand-in lacks".to_owned()),
        };
        match found {
            Ok(kind) => {
                class.kinds.push(kind);
                Ok(None)
            }
            Err(sign) => {
                class.ranges.push((sign, sign));
                Ok(Some(sign))
            }
        }
    }
}
