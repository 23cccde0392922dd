// task: passk/dog_tricks
// entry point: dog_tricks
// tags: recursion, simulation
// %% prompt
use std::collections::HashMap;

/// Says where a dog stands after the trick `name`, as (x, y).
///
/// It starts at (0, 0), looking up, where y grows. In `tricks` 'f' is a step forward, 'l' and 'r' are quarter
/// turns, and a capital letter is the trick of that name, done with left and right exchanged against the trick
/// that does it. The letter of a trick under way is passed over.
///
/// dog_tricks(&HashMap::from([("A", "ffrf")]), "A") // (1, 2)
/// dog_tricks(&HashMap::from([("A", "fBf"), ("B", "rf")]), "A") // (-2, 1)
fn dog_tricks(tricks: &HashMap<&str, &str>, name: &str) -> (i64, i64) {
// %% canonical solution
    struct Dog {
        place: (i64, i64),
        ahead: (i64, i64),
    }
    fn perform(dog: &mut Dog, tricks: &HashMap<&str, &str>, under_way: &str, trick: &str, right: i64) {
        for sign in tricks[trick].chars() {
            let (dx, dy) = dog.ahead;
            match sign {
                'f' => dog.place = (dog.place.0 + dx, dog.place.1 + dy),
                'r' => dog.ahead = (right * dy, -right * dx),
                'l' => dog.ahead = (-right * dy, right * dx),
                _ if under_way.contains(sign) => {}
                _ => perform(dog, tricks, &format!("{under_way}{sign}"), &sign.to_string(), -right),
            }
        }
    }
    let mut dog = Dog { place: (0, 0), ahead: (0, 1) };
    perform(&mut dog, tricks, name, name, 1);
    dog.place
}

// %% test
fn main() {
    check(dog_tricks(&HashMap::from([("A", "ffrf")]), "A"), (1, 2));
    check(dog_tricks(&HashMap::from([("A", "fBf"), ("B", "rf")]), "A"), (-2, 1));
    check(dog_tricks(&HashMap::from([("A", "")]), "A"), (0, 0));
    check(dog_tricks(&HashMap::from([("A", "f")]), "A"), (0, 1));
    check(dog_tricks(&HashMap::from([("A", "lf")]), "A"), (-1, 0));
    check(dog_tricks(&HashMap::from([("A", "rrf"), ("B", "f")]), "A"), (0, -1));
    check(dog_tricks(&HashMap::from([("A", "f"), ("B", "rfA")]), "B"), (2, 0));
    check(dog_tricks(&HashMap::from([("A", "BC"), ("B", "lf"), ("C", "lff")]), "A"), (1, -2));
    check(dog_tricks(&HashMap::from([("A", "BB"), ("B", "f")]), "A"), (0, 2));
    check(dog_tricks(&HashMap::from([("A", "fAf")]), "A"), (0, 2));
    check(dog_tricks(&HashMap::from([("A", "fBf"), ("B", "rfAf")]), "A"), (-3, 1));
    check(dog_tricks(&HashMap::from([("A", "BB"), ("B", "Crf"), ("C", "lf")]), "A"), (0, 0));
    check(dog_tricks(&HashMap::from([("A", "BCB"), ("B", "Cf"), ("C", "r")]), "A"), (2, 0));
    check(dog_tricks(&HashMap::from([("A", "B"), ("B", "C"), ("C", "D"), ("D", "rfAfBfC")]), "A"), (-3, 0));
    check(dog_tricks(&HashMap::from([("A", "rflffrrrfrf")]), "A"), (0, 3));
    check(dog_tricks(&HashMap::from([("K", "rrrrrfllllf"), ("Z", "fK")]), "Z"), (-2, 1));
}

#[track_caller]
fn check(actual: (i64, i64), expected: (i64, i64)) {
    assert_eq!(actual, expected);
}

// %% attempt: left and right are never exchanged -> wrong_answer
/*
fn dog_tricks(tricks: &HashMap<&str, &str>, name: &str) -> (i64, i64) {
    struct Dog {
        place: (i64, i64),
        ahead: (i64, i64),
    }
    fn perform(dog: &mut Dog, tricks: &HashMap<&str, &str>, under_way: &str, trick: &str, right: i64) {
        for sign in tricks[trick].chars() {
            let (dx, dy) = dog.ahead;
            match sign {
                'f' => dog.place = (dog.place.0 + dx, dog.place.1 + dy),
                'r' => dog.ahead = (right * dy, -right * dx),
                'l' => dog.ahead = (-right * dy, right * dx),
                _ if under_way.contains(sign) => {}
                _ => perform(dog, tricks, &format!("{under_way}{sign}"), &sign.to_string(), right),
            }
        }
    }
    let mut dog = Dog { place: (0, 0), ahead: (0, 1) };
    perform(&mut dog, tricks, name, name, 1);
    dog.place
}
*/

// %% attempt: every trick in a trick is mirrored, however deep -> wrong_answer
/*
fn dog_tricks(tricks: &HashMap<&str, &str>, name: &str) -> (i64, i64) {
    struct Dog {
        place: (i64, i64),
        ahead: (i64, i64),
    }
    fn perform(dog: &mut Dog, tricks: &HashMap<&str, &str>, under_way: &str, trick: &str, right: i64) {
        for sign in tricks[trick].chars() {
            let (dx, dy) = dog.ahead;
            match sign {
                'f' => dog.place = (dog.place.0 + dx, dog.place.1 + dy),
                'r' => dog.ahead = (right * dy, -right * dx),
                'l' => dog.ahead = (-right * dy, right * dx),
                _ if under_way.contains(sign) => {}
                _ => perform(dog, tricks, &format!("{under_way}{sign}"), &sign.to_string(), -1),
            }
        }
    }
    let mut dog = Dog { place: (0, 0), ahead: (0, 1) };
    perform(&mut dog, tricks, name, name, 1);
    dog.place
}
*/

// %% attempt: left and right are confused -> wrong_answer
/*
fn dog_tricks(tricks: &HashMap<&str, &str>, name: &str) -> (i64, i64) {
    struct Dog {
        place: (i64, i64),
        ahead: (i64, i64),
    }
    fn perform(dog: &mut Dog, tricks: &HashMap<&str, &str>, under_way: &str, trick: &str, right: i64) {
        for sign in tricks[trick].chars() {
            let (dx, dy) = dog.ahead;
            match sign {
                'f' => dog.place = (dog.place.0 + dx, dog.place.1 + dy),
                'r' => dog.ahead = (right * dy, -right * dx),
                'l' => dog.ahead = (-right * dy, right * dx),
                _ if under_way.contains(sign) => {}
                _ => perform(dog, tricks, &format!("{under_way}{sign}"), &sign.to_string(), -right),
            }
        }
    }
    let mut dog = Dog { place: (0, 0), ahead: (0, 1) };
    perform(&mut dog, tricks, name, name, -1);
    dog.place
}
*/

// %% attempt: takes a turn to the left for a trick -> runtime_error
/*
fn dog_tricks(tricks: &HashMap<&str, &str>, name: &str) -> (i64, i64) {
    struct Dog {
        place: (i64, i64),
        ahead: (i64, i64),
    }
    fn perform(dog: &mut Dog, tricks: &HashMap<&str, &str>, under_way: &str, trick: &str, right: i64) {
        for sign in tricks[trick].chars() {
            let (dx, dy) = dog.ahead;
            match sign {
                'f' => dog.place = (dog.place.0 + dx, dog.place.1 + dy),
                'r' => dog.ahead = (right * dy, -right * dx),
                _ if under_way.contains(sign) => {}
                _ => perform(dog, tricks, &format!("{under_way}{sign}"), &sign.to_string(), -right),
            }
        }
    }
    let mut dog = Dog { place: (0, 0), ahead: (0, 1) };
    perform(&mut dog, tricks, name, name, 1);
    dog.place
}
*/

// %% attempt: the dog looks up again after each trick -> wrong_answer
/*
fn dog_tricks(tricks: &HashMap<&str, &str>, name: &str) -> (i64, i64) {
    struct Dog {
        place: (i64, i64),
        ahead: (i64, i64),
    }
    fn perform(dog: &mut Dog, tricks: &HashMap<&str, &str>, under_way: &str, trick: &str, right: i64) {
        for sign in tricks[trick].chars() {
            let (dx, dy) = dog.ahead;
            match sign {
                'f' => dog.place = (dog.place.0 + dx, dog.place.1 + dy),
                'r' => dog.ahead = (right * dy, -right * dx),
                'l' => dog.ahead = (-right * dy, right * dx),
                _ if under_way.contains(sign) => {}
                _ => {
                    perform(dog, tricks, &format!("{under_way}{sign}"), &sign.to_string(), -right);
                    dog.ahead = (0, 1);
                }
            }
        }
    }
    let mut dog = Dog { place: (0, 0), ahead: (0, 1) };
    perform(&mut dog, tricks, name, name, 1);
    dog.place
}
*/
