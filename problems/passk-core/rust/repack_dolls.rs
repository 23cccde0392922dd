// task: passk/repack_dolls
// entry point: repack_dolls
// tags: recursion, lists
// %% prompt
/// A wooden doll: its size and the dolls in it.
#[derive(Debug, Clone, PartialEq)]
struct Doll {
    size: i64,
    inside: Vec<Doll>,
}

/// Repacks wooden dolls from the inside out and returns those that stand on the table then.
///
/// `dolls` stand on the table at first. Once the dolls in a doll are repacked, it keeps in order each one that
/// still fits: the sizes of the dolls directly in it must add up to less than its own. The others are put right
/// behind it, in order.
///
/// repack_dolls(&[Doll { size: 5, inside: vec![Doll { size: 3, inside: vec![] }, Doll { size: 2, inside: vec![] }, Doll { size: 1, inside: vec![] }] }]) // [Doll { size: 5, inside: [Doll { size: 3, inside: [] }, Doll { size: 1, inside: [] }] }, Doll { size: 2, inside: [] }]
/// repack_dolls(&[Doll { size: 9, inside: vec![Doll { size: 4, inside: vec![Doll { size: 5, inside: vec![] }] }] }]) // [Doll { size: 9, inside: [Doll { size: 4, inside: [] }] }, Doll { size: 5, inside: [] }]
fn repack_dolls(dolls: &[Doll]) -> Vec<Doll> {
// %% canonical solution
    let mut standing = Vec::new();
    for doll in dolls {
        let mut room = doll.size;
        let (mut inside, mut out) = (Vec::new(), Vec::new());
        for inner in repack_dolls(&doll.inside) {
            if inner.size < room {
                room -= inner.size;
                inside.push(inner);
            } else {
                out.push(inner);
            }
        }
        standing.push(Doll { size: doll.size, inside });
        standing.extend(out);
    }
    standing
}

// %% test
fn main() {
    check(repack_dolls(&[Doll { size: 5, inside: vec![Doll { size: 3, inside: vec![] }, Doll { size: 2,
        inside: vec![] }, Doll { size: 1, inside: vec![] }] }]), vec![Doll { size: 5, inside: vec![Doll { size: 3,
        inside: vec![] }, Doll { size: 1, inside: vec![] }] }, Doll { size: 2, inside: vec![] }]);
    check(repack_dolls(&[Doll { size: 9, inside: vec![Doll { size: 4, inside: vec![Doll { size: 5,
        inside: vec![] }] }] }]), vec![Doll { size: 9, inside: vec![Doll { size: 4, inside: vec![] }] },
        Doll { size: 5, inside: vec![] }]);
    check(repack_dolls(&[]), vec![]);
    check(repack_dolls(&[Doll { size: 1, inside: vec![] }]), vec![Doll { size: 1, inside: vec![] }]);
    check(repack_dolls(&[Doll { size: 2, inside: vec![] }, Doll { size: 1, inside: vec![] }]), vec![Doll { size: 2,
        inside: vec![] }, Doll { size: 1, inside: vec![] }]);
    check(repack_dolls(&[Doll { size: 2, inside: vec![Doll { size: 1, inside: vec![] }] }]), vec![Doll { size: 2,
        inside: vec![Doll { size: 1, inside: vec![] }] }]);
    check(repack_dolls(&[Doll { size: 2, inside: vec![Doll { size: 2, inside: vec![] }] }]), vec![Doll { size: 2,
        inside: vec![] }, Doll { size: 2, inside: vec![] }]);
    check(repack_dolls(&[Doll { size: 3, inside: vec![Doll { size: 1, inside: vec![] }, Doll { size: 1,
        inside: vec![] }, Doll { size: 1, inside: vec![] }] }]), vec![Doll { size: 3, inside: vec![Doll { size: 1,
        inside: vec![] }, Doll { size: 1, inside: vec![] }] }, Doll { size: 1, inside: vec![] }]);
    check(repack_dolls(&[Doll { size: 9, inside: vec![Doll { size: 6, inside: vec![Doll { size: 5,
        inside: vec![Doll { size: 4, inside: vec![] }] }] }] }]), vec![Doll { size: 9, inside: vec![Doll { size: 6,
        inside: vec![Doll { size: 5, inside: vec![Doll { size: 4, inside: vec![] }] }] }] }]);
    check(repack_dolls(&[Doll { size: 1, inside: vec![Doll { size: 2, inside: vec![Doll { size: 3,
        inside: vec![] }] }] }]), vec![Doll { size: 1, inside: vec![] }, Doll { size: 2, inside: vec![] },
        Doll { size: 3, inside: vec![] }]);
    check(repack_dolls(&[Doll { size: 3, inside: vec![Doll { size: 2, inside: vec![Doll { size: 2,
        inside: vec![Doll { size: 1, inside: vec![] }] }] }] }, Doll { size: 7, inside: vec![] }]),
        vec![Doll { size: 3, inside: vec![Doll { size: 2, inside: vec![] }] }, Doll { size: 2,
        inside: vec![Doll { size: 1, inside: vec![] }] }, Doll { size: 7, inside: vec![] }]);
    check(repack_dolls(&[Doll { size: 10, inside: vec![Doll { size: 4, inside: vec![Doll { size: 9,
        inside: vec![] }, Doll { size: 3, inside: vec![] }] }, Doll { size: 2, inside: vec![] }] }]),
        vec![Doll { size: 10, inside: vec![Doll { size: 4, inside: vec![Doll { size: 3, inside: vec![] }] },
        Doll { size: 2, inside: vec![] }] }, Doll { size: 9, inside: vec![] }]);
    check(repack_dolls(&[Doll { size: 9, inside: vec![Doll { size: 2, inside: vec![Doll { size: 6,
        inside: vec![Doll { size: 6, inside: vec![] }] }] }] }]), vec![Doll { size: 9, inside: vec![Doll { size: 2,
        inside: vec![] }, Doll { size: 6, inside: vec![] }] }, Doll { size: 6, inside: vec![] }]);
    check(repack_dolls(&[Doll { size: 4, inside: vec![Doll { size: 5, inside: vec![] }] }, Doll { size: 4,
        inside: vec![Doll { size: 5, inside: vec![] }, Doll { size: 3, inside: vec![] }] }, Doll { size: 1,
        inside: vec![] }]), vec![Doll { size: 4, inside: vec![] }, Doll { size: 5, inside: vec![] }, Doll { size: 4,
        inside: vec![Doll { size: 3, inside: vec![] }] }, Doll { size: 5, inside: vec![] }, Doll { size: 1,
        inside: vec![] }]);
    check(repack_dolls(&[Doll { size: 8, inside: vec![Doll { size: 3, inside: vec![Doll { size: 3,
        inside: vec![Doll { size: 3, inside: vec![] }] }, Doll { size: 1, inside: vec![] }] }, Doll { size: 2,
        inside: vec![] }] }]), vec![Doll { size: 8, inside: vec![Doll { size: 3, inside: vec![Doll { size: 1,
        inside: vec![] }] }, Doll { size: 3, inside: vec![] }] }, Doll { size: 3, inside: vec![] }, Doll { size: 2,
        inside: vec![] }]);
    check(repack_dolls(&[Doll { size: 20, inside: vec![Doll { size: 6, inside: vec![Doll { size: 7,
        inside: vec![Doll { size: 8, inside: vec![] }] }, Doll { size: 5, inside: vec![] }] }, Doll { size: 4,
        inside: vec![Doll { size: 4, inside: vec![] }] }] }, Doll { size: 3, inside: vec![Doll { size: 2,
        inside: vec![Doll { size: 2, inside: vec![] }] }] }]), vec![Doll { size: 20, inside: vec![Doll { size: 6,
        inside: vec![Doll { size: 5, inside: vec![] }] }, Doll { size: 7, inside: vec![] }, Doll { size: 4,
        inside: vec![] }] }, Doll { size: 8, inside: vec![] }, Doll { size: 4, inside: vec![] }, Doll { size: 3,
        inside: vec![Doll { size: 2, inside: vec![] }] }, Doll { size: 2, inside: vec![] }]);
}

#[track_caller]
fn check(actual: Vec<Doll>, expected: Vec<Doll>) {
    assert_eq!(actual, expected);
}

// %% attempt: stops at the first doll that does not fit -> wrong_answer
/*
fn repack_dolls(dolls: &[Doll]) -> Vec<Doll> {
    let mut standing = Vec::new();
    for doll in dolls {
        let mut room = doll.size;
        let (mut inside, mut out) = (Vec::new(), Vec::new());
        for inner in repack_dolls(&doll.inside) {
            if out.is_empty() && inner.size < room {
                room -= inner.size;
                inside.push(inner);
            } else {
                out.push(inner);
            }
        }
        standing.push(Doll { size: doll.size, inside });
        standing.extend(out);
    }
    standing
}
*/

// %% attempt: dolls may fill another one to its size -> wrong_answer
/*
fn repack_dolls(dolls: &[Doll]) -> Vec<Doll> {
    let mut standing = Vec::new();
    for doll in dolls {
        let mut room = doll.size;
        let (mut inside, mut out) = (Vec::new(), Vec::new());
        for inner in repack_dolls(&doll.inside) {
            if inner.size <= room {
                room -= inner.size;
                inside.push(inner);
            } else {
                out.push(inner);
            }
        }
        standing.push(Doll { size: doll.size, inside });
        standing.extend(out);
    }
    standing
}
*/

// %% attempt: each doll in another has to be smaller, however many there are -> wrong_answer
/*
fn repack_dolls(dolls: &[Doll]) -> Vec<Doll> {
    let mut standing = Vec::new();
    for doll in dolls {
        let room = doll.size;
        let (mut inside, mut out) = (Vec::new(), Vec::new());
        for inner in repack_dolls(&doll.inside) {
            if inner.size < room {
                inside.push(inner);
            } else {
                out.push(inner);
            }
        }
        standing.push(Doll { size: doll.size, inside });
        standing.extend(out);
    }
    standing
}
*/

// %% attempt: the dolls that do not fit are put in front -> wrong_answer
/*
fn repack_dolls(dolls: &[Doll]) -> Vec<Doll> {
    let mut standing = Vec::new();
    for doll in dolls {
        let mut room = doll.size;
        let (mut inside, mut out) = (Vec::new(), Vec::new());
        for inner in repack_dolls(&doll.inside) {
            if inner.size < room {
                room -= inner.size;
                inside.push(inner);
            } else {
                out.push(inner);
            }
        }
        standing.extend(out);
        standing.push(Doll { size: doll.size, inside });
    }
    standing
}
*/

// %% attempt: the dolls in a doll are not repacked -> wrong_answer
/*
fn repack_dolls(dolls: &[Doll]) -> Vec<Doll> {
    let mut standing = Vec::new();
    for doll in dolls {
        let mut room = doll.size;
        let (mut inside, mut out) = (Vec::new(), Vec::new());
        for inner in doll.inside.clone() {
            if inner.size < room {
                room -= inner.size;
                inside.push(inner);
            } else {
                out.push(inner);
            }
        }
        standing.push(Doll { size: doll.size, inside });
        standing.extend(out);
    }
    standing
}
*/

// %% attempt: there is always a doll in a doll -> runtime_error
/*
fn repack_dolls(dolls: &[Doll]) -> Vec<Doll> {
    let mut standing = Vec::new();
    for doll in dolls {
        let mut room = doll.size.max(doll.inside[0].size);
        let (mut inside, mut out) = (Vec::new(), Vec::new());
        for inner in repack_dolls(&doll.inside) {
            if inner.size < room {
                room -= inner.size;
                inside.push(inner);
            } else {
                out.push(inner);
            }
        }
        standing.push(Doll { size: doll.size, inside });
        standing.extend(out);
    }
    standing
}
*/

// %% attempt: takes the dolls out of a borrowed doll -> syntax_error
/*
fn repack_dolls(dolls: &[Doll]) -> Vec<Doll> {
    let mut standing = Vec::new();
    for doll in dolls {
        let mut room = doll.size;
        let (mut inside, mut out) = (Vec::new(), Vec::new());
        for inner in doll.inside {
            if inner.size < room {
                room -= inner.size;
                inside.push(inner);
            } else {
                out.push(inner);
            }
        }
        standing.push(Doll { size: doll.size, inside });
        standing.extend(out);
    }
    standing
}
*/
