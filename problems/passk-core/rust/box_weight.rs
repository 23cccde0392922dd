// task: passk/box_weight
// entry point: box_weight
// tags: recursion
// %% prompt
/// What lies in a box: a weight in grams or a box of things.
#[derive(Debug, Clone, PartialEq)]
enum Thing {
    Weight(i64),
    Box(Vec<Thing>),
}

/// Weighs a box that holds things, which are weights in grams, and boxes that hold things and boxes again.
///
/// Each box weighs `empty` grams by itself. A box that holds nothing at all, though, is folded flat and
/// thrown away: it weighs nothing. What holds only such boxes is still a box. The outermost box is never
/// thrown away.
///
/// box_weight(&[Thing::Weight(200), Thing::Box(vec![Thing::Weight(50)]), Thing::Box(vec![])], 10) // 270
/// box_weight(&[Thing::Box(vec![])], 10) // 10
fn box_weight(things: &[Thing], empty: i64) -> i64 {
// %% canonical solution
    let inside: i64 = things
        .iter()
        .map(|thing| match thing {
            Thing::Weight(weight) => *weight,
            Thing::Box(inner) if inner.is_empty() => 0,
            Thing::Box(inner) => box_weight(inner, empty),
        })
        .sum();
    empty + inside
}

// %% test
fn main() {
    check(box_weight(&[Thing::Weight(200), Thing::Box(vec![Thing::Weight(50)]), Thing::Box(vec![])], 10), 270);
    check(box_weight(&[Thing::Box(vec![])], 10), 10);
    check(box_weight(&[], 5), 5);
    check(box_weight(&[Thing::Box(vec![]), Thing::Box(vec![])], 5), 5);
    check(box_weight(&[Thing::Weight(1)], 5), 6);
    check(box_weight(&[Thing::Box(vec![Thing::Weight(1)])], 5), 11);
    check(box_weight(&[Thing::Box(vec![Thing::Box(vec![])])], 5), 10);
    check(box_weight(&[Thing::Box(vec![Thing::Box(vec![])]), Thing::Box(vec![Thing::Box(vec![]),
        Thing::Box(vec![])])], 5), 15);
    check(box_weight(&[Thing::Weight(3), Thing::Box(vec![Thing::Weight(4), Thing::Box(vec![Thing::Weight(5),
        Thing::Box(vec![Thing::Weight(6)])])])], 1), 22);
    check(box_weight(&[Thing::Box(vec![Thing::Weight(1), Thing::Box(vec![])]), Thing::Weight(2),
        Thing::Box(vec![Thing::Box(vec![]), Thing::Weight(3)])], 100), 306);
    check(box_weight(&[Thing::Weight(10), Thing::Weight(20), Thing::Weight(30)], 0), 60);
    check(box_weight(&[Thing::Box(vec![Thing::Box(vec![Thing::Box(vec![Thing::Box(vec![Thing::Weight(7)])])])])],
        2), 17);
}

#[track_caller]
fn check(actual: i64, expected: i64) {
    assert_eq!(actual, expected);
}

// %% attempt: empty boxes weigh something -> wrong_answer
/*
fn box_weight(things: &[Thing], empty: i64) -> i64 {
    let inside: i64 = things
        .iter()
        .map(|thing| match thing {
            Thing::Weight(weight) => *weight,
            Thing::Box(inner) => box_weight(inner, empty),
        })
        .sum();
    empty + inside
}
*/

// %% attempt: boxes weigh nothing -> wrong_answer
/*
fn box_weight(things: &[Thing], empty: i64) -> i64 {
    fn weigh(things: &[Thing]) -> i64 {
        things
            .iter()
            .map(|thing| match thing {
                Thing::Weight(weight) => *weight,
                Thing::Box(inner) => weigh(inner),
            })
            .sum()
    }
    empty + weigh(things)
}
*/

// %% attempt: looks only one box deep -> runtime_error
/*
fn box_weight(things: &[Thing], empty: i64) -> i64 {
    let weight_of = |thing: &Thing| match thing {
        Thing::Weight(weight) => *weight,
        Thing::Box(_) => panic!("no weight"),
    };
    let mut weight = empty;
    for thing in things {
        weight += match thing {
            Thing::Box(inner) if inner.is_empty() => 0,
            Thing::Box(inner) => empty + inner.iter().map(weight_of).sum::<i64>(),
            Thing::Weight(weight) => *weight,
        };
    }
    weight
}
*/

// %% attempt: what holds only empty boxes is thrown away too -> wrong_answer
/*
fn box_weight(things: &[Thing], empty: i64) -> i64 {
    fn weigh(things: &[Thing], empty: i64) -> i64 {
        let inside: i64 = things
            .iter()
            .map(|thing| match thing {
                Thing::Weight(weight) => *weight,
                Thing::Box(inner) => weigh(inner, empty),
            })
            .sum();
        if inside > 0 {
            empty + inside
        } else {
            0
        }
    }
    weigh(things, empty).max(empty)
}
*/

// %% attempt: forgets that there are boxes -> syntax_error
/*
fn box_weight(things: &[Thing], empty: i64) -> i64 {
    let inside: i64 = things
        .iter()
        .map(|thing| match thing {
            Thing::Weight(weight) => *weight,
        })
        .sum();
    empty + inside
}
*/
