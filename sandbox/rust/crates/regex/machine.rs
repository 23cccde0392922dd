use crate::pattern::{is_word, Class, Pattern, Place};

/// A pattern as steps that are taken side by side, the preferred first.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    steps: Vec<Step>,
    places: usize,
}

#[derive(Clone, Debug)]
enum Step {
    One(Class),
    At(Place),
    Save(usize),
    Jump(usize),
    /// The first is preferred.
    Split(usize, usize),
    Found,
}

/// Where one way through the program is, and what it saved.
type Thread = (usize, Vec<Option<usize>>);

impl Program {
    pub(crate) fn of(pattern: &Pattern) -> Program {
        let mut program = Program { steps: Vec::new(), places: 2 };
        program.add(pattern);
        program.steps.push(Step::Found);
        program
    }

    fn add(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::Empty => {}
            Pattern::One(class) => self.steps.push(Step::One(class.clone())),
            Pattern::At(place) => self.steps.push(Step::At(*place)),
            Pattern::Sequence(parts) => parts.iter().for_each(|part| self.add(part)),
            Pattern::Group(None, inner) => self.add(inner),
            Pattern::Group(Some(number), inner) => {
                self.places = self.places.max(2 * number + 2);
                self.steps.push(Step::Save(2 * number));
                self.add(inner);
                self.steps.push(Step::Save(2 * number + 1))
            }
            Pattern::Either(ways) => {
                let mut ends = Vec::new();
                for (i, way) in ways.iter().enumerate() {
                    if i + 1 == ways.len() {
                        self.add(way);
                        continue;
                    }
                    let split = self.hole();
                    self.add(way);
                    ends.push(self.hole());
                    self.steps[split] = Step::Split(split + 1, self.steps.len())
                }
                for end in ends {
                    self.steps[end] = Step::Jump(self.steps.len())
                }
            }
            Pattern::Repeat { inner, least, most, greedy } => self.repeat(inner, *least, *most, *greedy),
        }
    }

    fn repeat(&mut self, inner: &Pattern, least: usize, most: Option<usize>, greedy: bool) {
        let split = |inside, outside| if greedy { Step::Split(inside, outside) } else { Step::Split(outside, inside) };
        for _ in 0..least {
            self.add(inner)
        }
        match most {
            None => {
                let start = self.hole();
                self.add(inner);
                self.steps.push(Step::Jump(start));
                self.steps[start] = split(start + 1, self.steps.len())
            }
            Some(most) => {
                let mut holes = Vec::new();
                for _ in least..most {
                    holes.push(self.hole());
                    self.add(inner)
                }
                for hole in holes {
                    self.steps[hole] = split(hole + 1, self.steps.len())
                }
            }
        }
    }

    /// A step that is decided later.
    fn hole(&mut self) -> usize {
        self.steps.push(Step::Found);
        self.steps.len() - 1
    }

    /// What the first match from a position on saved.
    pub(crate) fn run(&self, text: &str, from: usize) -> Option<Vec<Option<usize>>> {
        let mut threads: Vec<Thread> = Vec::new();
        let mut found = None;
        let mut at = from;
        loop {
            let mut seen = vec![false; self.steps.len()];
            let mut ready = Vec::new();
            for (step, saved) in threads {
                self.follow(step, saved, text, at, &mut seen, &mut ready)
            }
            if found.is_none() {
                self.follow(0, vec![None; self.places], text, at, &mut seen, &mut ready)
            }
            threads = Vec::new();
            let sign = text[at..].chars().next();
            for (step, saved) in ready {
                match (&self.steps[step], sign) {
                    (Step::Found, _) => {
                        // What is preferred less is given up.
                        found = Some(saved);
                        break;
                    }
                    (Step::One(class), Some(sign)) if class.has(sign) => threads.push((step + 1, saved)),
                    _ => {}
                }
            }
            match sign {
                Some(sign) if found.is_none() || !threads.is_empty() => at += sign.len_utf8(),
                _ => return found,
            }
        }
    }

    /// All steps that wait for a sign, or are the end, behind those that wait for none.
    fn follow(&self, start: usize, saved: Vec<Option<usize>>, text: &str, at: usize, seen: &mut [bool], ready: &mut Vec<Thread>) {
        let mut open = vec![(start, saved)];
        while let Some((step, mut saved)) = open.pop() {
            if std::mem::replace(&mut seen[step], true) {
                continue;
            }
            match &self.steps[step] {
                Step::Jump(to) => open.push((*to, saved)),
                Step::Split(first, second) => {
                    open.push((*second, saved.clone()));
                    open.push((*first, saved))
                }
                Step::Save(place) => {
                    saved[*place] = Some(at);
                    open.push((step + 1, saved))
                }
                Step::At(place) => {
                    if holds(*place, text, at) {
                        open.push((step + 1, saved))
                    }
                }
                Step::One(_) | Step::Found => ready.push((step, saved)),
            }
        }
    }
}

fn holds(place: Place, text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back().map_or(false, is_word);
    let after = text[at..].chars().next().map_or(false, is_word);
    match place {
        Place::Start => at == 0,
        Place::End => at == text.len(),
        Place::Edge => before != after,
        Place::NoEdge => before == after,
    }
}
