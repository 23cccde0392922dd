// task: passk/seed_totals
// entry point: seed_totals
// tags: dicts
// %% prompt
use std::collections::BTreeMap;

/// Adds up the seeds of each plant, counting only its newest packets.
///
/// A packet is (plant, year, seeds). For every plant only packets of the latest year that it has in the list
/// are good; all of these count together. A plant whose good packets are empty is in the result with 0.
///
/// seed_totals(&[("pea", 2023, 40), ("pea", 2024, 10), ("pea", 2024, 5)]) // BTreeMap::from([("pea", 15)])
/// seed_totals(&[("leek", 2020, 30), ("kale", 2019, 8)]) // BTreeMap::from([("kale", 8), ("leek", 30)])
fn seed_totals(packets: &[(&str, i64, i64)]) -> BTreeMap<String, i64> {
// %% canonical solution
    let mut newest: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
    for &(plant, year, seeds) in packets {
        let (latest, total) = newest.entry(plant).or_insert((year, 0));
        if year > *latest {
            (*latest, *total) = (year, 0);
        }
        if year == *latest {
            *total += seeds;
        }
    }
    newest.iter().map(|(plant, (_, total))| (plant.to_string(), *total)).collect()
}

// %% test
fn main() {
    check(seed_totals(&[("pea", 2023, 40), ("pea", 2024, 10), ("pea", 2024, 5)]),
        BTreeMap::from([("pea".to_string(), 15)]));
    check(seed_totals(&[("leek", 2020, 30), ("kale", 2019, 8)]), BTreeMap::from([("kale".to_string(), 8),
        ("leek".to_string(), 30)]));
    check(seed_totals(&[]), BTreeMap::from([]));
    check(seed_totals(&[("pea", 2024, 0)]), BTreeMap::from([("pea".to_string(), 0)]));
    check(seed_totals(&[("pea", 2024, 3), ("pea", 2023, 9)]), BTreeMap::from([("pea".to_string(), 3)]));
    check(seed_totals(&[("pea", 2023, 9), ("pea", 2024, 0)]), BTreeMap::from([("pea".to_string(), 0)]));
    check(seed_totals(&[("a", 1, 1), ("b", 2, 2), ("a", 2, 4), ("b", 1, 8)]), BTreeMap::from([("a".to_string(), 4),
        ("b".to_string(), 2)]));
    check(seed_totals(&[("a", 2, 1), ("a", 1, 2), ("a", 2, 4)]), BTreeMap::from([("a".to_string(), 5)]));
    check(seed_totals(&[("a", 1, 5), ("a", 2, 6), ("a", 3, 7), ("a", 2, 8)]), BTreeMap::from([("a".to_string(),
        7)]));
    check(seed_totals(&[("a", 5, 1), ("a", 5, 1), ("b", 5, 1)]), BTreeMap::from([("a".to_string(), 2),
        ("b".to_string(), 1)]));
    check(seed_totals(&[("toString", 1, 2)]), BTreeMap::from([("toString".to_string(), 2)]));
    check(seed_totals(&[("x", -3, 1), ("x", -2, 10)]), BTreeMap::from([("x".to_string(), 10)]));
    check(seed_totals(&[("a", 2, 1), ("b", 3, 1), ("b", 2, 7), ("a", 2, 2)]), BTreeMap::from([("a".to_string(), 3),
        ("b".to_string(), 1)]));
}

#[track_caller]
fn check(actual: BTreeMap<String, i64>, expected: BTreeMap<String, i64>) {
    assert_eq!(actual, expected);
}

// %% attempt: packets of all years count -> wrong_answer
/*
fn seed_totals(packets: &[(&str, i64, i64)]) -> BTreeMap<String, i64> {
    let mut newest: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
    for &(plant, year, seeds) in packets {
        let (latest, total) = newest.entry(plant).or_insert((year, 0));
        if year > *latest {
            *latest = year;
        }
        *total += seeds;
    }
    newest.iter().map(|(plant, (_, total))| (plant.to_string(), *total)).collect()
}
*/

// %% attempt: only the last packet of the newest year counts -> wrong_answer
/*
fn seed_totals(packets: &[(&str, i64, i64)]) -> BTreeMap<String, i64> {
    let mut newest: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
    for &(plant, year, seeds) in packets {
        let (latest, total) = newest.entry(plant).or_insert((year, 0));
        if year > *latest {
            (*latest, *total) = (year, 0);
        }
        if year == *latest {
            *total = seeds;
        }
    }
    newest.iter().map(|(plant, (_, total))| (plant.to_string(), *total)).collect()
}
*/

// %% attempt: the newest year of the whole list is meant for all plants -> wrong_answer
/*
fn seed_totals(packets: &[(&str, i64, i64)]) -> BTreeMap<String, i64> {
    let mut newest: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
    for &(plant, year, seeds) in packets {
        let (latest, total) = newest.entry(plant).or_insert((packets.iter().map(|packet| packet.1).max().unwrap(), 0));
        if year > *latest {
            (*latest, *total) = (year, 0);
        }
        if year == *latest {
            *total += seeds;
        }
    }
    newest.iter().map(|(plant, (_, total))| (plant.to_string(), *total)).collect()
}
*/

// %% attempt: plants without seeds are left out -> wrong_answer
/*
fn seed_totals(packets: &[(&str, i64, i64)]) -> BTreeMap<String, i64> {
    let mut newest: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
    for &(plant, year, seeds) in packets {
        let (latest, total) = newest.entry(plant).or_insert((year, 0));
        if year > *latest {
            (*latest, *total) = (year, 0);
        }
        if year == *latest {
            *total += seeds;
        }
    }
    newest.iter().filter(|(_, (_, total))| *total > 0).map(|(plant, (_, total))| (plant.to_string(), *total)).collect()
}
*/

// %% attempt: a plant is known before its first packet -> runtime_error
/*
fn seed_totals(packets: &[(&str, i64, i64)]) -> BTreeMap<String, i64> {
    let mut newest: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
    for &(plant, year, seeds) in packets {
        let (latest, total) = newest.get_mut(plant).unwrap();
        if year > *latest {
            (*latest, *total) = (year, 0);
        }
        if year == *latest {
            *total += seeds;
        }
    }
    newest.iter().map(|(plant, (_, total))| (plant.to_string(), *total)).collect()
}
*/

// %% attempt: older packets count too -> wrong_answer
/*
fn seed_totals(packets: &[(&str, i64, i64)]) -> BTreeMap<String, i64> {
    let mut newest: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
    for &(plant, year, seeds) in packets {
        let (latest, total) = newest.entry(plant).or_insert((year, 0));
        if year > *latest {
            (*latest, *total) = (year, 0);
        }
        if year <= *latest {
            *total += seeds;
        }
    }
    newest.iter().map(|(plant, (_, total))| (plant.to_string(), *total)).collect()
}
*/
