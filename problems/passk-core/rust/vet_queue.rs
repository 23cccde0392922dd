// task: passk/vet_queue
// entry point: vet_queue
// tags: scheduling, simulation
// %% prompt
/// Lists a vet's patients by name in the order in which she calls them.
///
/// Patients (name, arrival, urgency) are sorted by arrival; a visit takes `minutes`. Once free, she calls the
/// most urgent one who is there by then, among equals the first listed. But who was passed over `patience`
/// times, by calls of somebody listed later, goes first, again the first listed.
///
/// vet_queue(&[("cat", 0, 1), ("dog", 5, 2), ("hen", 6, 9)], 10, 3) // ["cat", "hen", "dog"]
/// vet_queue(&[("cat", 0, 1), ("dog", 0, 2), ("hen", 0, 9)], 10, 1) // ["hen", "cat", "dog"]
fn vet_queue(patients: &[(&str, i64, i64)], minutes: i64, patience: usize) -> Vec<String> {
// %% canonical solution
    let mut waiting: Vec<(usize, (&str, i64, i64))> = patients.iter().map(|patient| (0, *patient)).collect();
    let mut order = Vec::new();
    let mut minute = 0;
    while let Some((_, (_, arrival, _))) = waiting.first() {
        minute = minute.max(*arrival);
        let here = waiting.iter().take_while(|(_, patient)| patient.1 <= minute);
        let tired = here.clone().position(|(passed, _)| *passed == patience);
        let urgent = here.enumerate().max_by_key(|(i, (_, patient))| (patient.2, std::cmp::Reverse(*i)));
        let place = tired.or(urgent.map(|(i, _)| i)).unwrap();
        for (passed, _) in &mut waiting[..place] {
            *passed += 1;
        }
        let (_, (name, _, _)) = waiting.remove(place);
        order.push(name.to_string());
        minute += minutes;
    }
    order
}

// %% test
fn main() {
    check(vet_queue(&[("cat", 0, 1), ("dog", 5, 2), ("hen", 6, 9)], 10, 3), vec!["cat".to_string(),
        "hen".to_string(), "dog".to_string()]);
    check(vet_queue(&[("cat", 0, 1), ("dog", 0, 2), ("hen", 0, 9)], 10, 1), vec!["hen".to_string(),
        "cat".to_string(), "dog".to_string()]);
    check(vet_queue(&[], 10, 2), vec![]);
    check(vet_queue(&[("cat", 7, 0)], 5, 1), vec!["cat".to_string()]);
    check(vet_queue(&[("cat", 0, 3), ("dog", 0, 3), ("hen", 0, 3)], 5, 2), vec!["cat".to_string(),
        "dog".to_string(), "hen".to_string()]);
    check(vet_queue(&[("cat", 0, 1), ("dog", 9, 1), ("hen", 10, 5)], 10, 5), vec!["cat".to_string(),
        "hen".to_string(), "dog".to_string()]);
    check(vet_queue(&[("cat", 0, 1), ("dog", 9, 1), ("hen", 11, 5)], 10, 5), vec!["cat".to_string(),
        "dog".to_string(), "hen".to_string()]);
    check(vet_queue(&[("cat", 3, 1), ("dog", 14, 1), ("hen", 14, 2)], 10, 5), vec!["cat".to_string(),
        "hen".to_string(), "dog".to_string()]);
    check(vet_queue(&[("cat", 3, 1), ("dog", 13, 1), ("hen", 14, 2)], 10, 5), vec!["cat".to_string(),
        "dog".to_string(), "hen".to_string()]);
    check(vet_queue(&[("a", 0, 1), ("b", 0, 5), ("c", 0, 5), ("d", 0, 5)], 1, 2), vec!["b".to_string(),
        "c".to_string(), "a".to_string(), "d".to_string()]);
    check(vet_queue(&[("a", 0, 1), ("b", 0, 5), ("c", 0, 5), ("d", 0, 5)], 1, 3), vec!["b".to_string(),
        "c".to_string(), "d".to_string(), "a".to_string()]);
    check(vet_queue(&[("a", 0, 1), ("b", 0, 1), ("c", 0, 5), ("d", 0, 9), ("e", 0, 3)], 1, 2), vec!["d".to_string(),
        "c".to_string(), "a".to_string(), "b".to_string(), "e".to_string()]);
    check(vet_queue(&[("a", 0, 5), ("b", 0, 1), ("c", 0, 4), ("d", 0, 3)], 1, 1), vec!["a".to_string(),
        "c".to_string(), "b".to_string(), "d".to_string()]);
    check(vet_queue(&[("a", 0, 5), ("b", 0, 1), ("c", 0, 2), ("d", 0, 3)], 1, 1), vec!["a".to_string(),
        "d".to_string(), "b".to_string(), "c".to_string()]);
    check(vet_queue(&[("a", 0, 0), ("b", 1, 4), ("c", 2, 2), ("d", 3, 7), ("e", 8, 9), ("f", 20, 1), ("g", 20, 2),
        ("h", 21, 3)], 4, 2), vec!["a".to_string(), "d".to_string(), "e".to_string(), "b".to_string(),
        "c".to_string(), "g".to_string(), "h".to_string(), "f".to_string()]);
    check(vet_queue(&[("a", 0, 3), ("b", 0, 2), ("c", 0, 1), ("d", 3, 9), ("e", 5, 9), ("f", 6, 9), ("g", 9, 9)], 3,
        2), vec!["a".to_string(), "d".to_string(), "e".to_string(), "b".to_string(), "c".to_string(),
        "f".to_string(), "g".to_string()]);
    check(vet_queue(&[("ox", 2, 1), ("ox", 2, 2), ("ewe", 2, 3)], 6, 2), vec!["ewe".to_string(), "ox".to_string(),
        "ox".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: nobody loses patience -> wrong_answer
/*
fn vet_queue(patients: &[(&str, i64, i64)], minutes: i64, patience: usize) -> Vec<String> {
    let mut waiting: Vec<(usize, (&str, i64, i64))> = patients.iter().map(|patient| (0, *patient)).collect();
    let mut order = Vec::new();
    let mut minute = 0;
    while let Some((_, (_, arrival, _))) = waiting.first() {
        minute = minute.max(*arrival);
        let here = waiting.iter().take_while(|(_, patient)| patient.1 <= minute);
        let urgent = here.enumerate().max_by_key(|(i, (_, patient))| (patient.2, std::cmp::Reverse(*i)));
        let place = urgent.unwrap().0;
        for (passed, _) in &mut waiting[..place] {
            *passed += 1;
        }
        let (_, (name, _, _)) = waiting.remove(place);
        order.push(name.to_string());
        minute += minutes;
    }
    order
}
*/

// %% attempt: calls the first who has arrived -> wrong_answer
/*
fn vet_queue(patients: &[(&str, i64, i64)], minutes: i64, patience: usize) -> Vec<String> {
    patients.iter().map(|(name, _, _)| name.to_string()).collect()
}
*/

// %% attempt: everybody who waits is passed over by each call -> wrong_answer
/*
fn vet_queue(patients: &[(&str, i64, i64)], minutes: i64, patience: usize) -> Vec<String> {
    let mut waiting: Vec<(usize, (&str, i64, i64))> = patients.iter().map(|patient| (0, *patient)).collect();
    let mut order = Vec::new();
    let mut minute = 0;
    while let Some((_, (_, arrival, _))) = waiting.first() {
        minute = minute.max(*arrival);
        let here = waiting.iter().take_while(|(_, patient)| patient.1 <= minute);
        let tired = here.clone().position(|(passed, _)| *passed >= patience);
        let urgent = here.enumerate().max_by_key(|(i, (_, patient))| (patient.2, std::cmp::Reverse(*i)));
        let place = tired.or(urgent.map(|(i, _)| i)).unwrap();
        for (passed, _) in &mut waiting {
            *passed += 1;
        }
        let (_, (name, _, _)) = waiting.remove(place);
        order.push(name.to_string());
        minute += minutes;
    }
    order
}
*/

// %% attempt: loses patience one call too late -> wrong_answer
/*
fn vet_queue(patients: &[(&str, i64, i64)], minutes: i64, patience: usize) -> Vec<String> {
    let mut waiting: Vec<(usize, (&str, i64, i64))> = patients.iter().map(|patient| (0, *patient)).collect();
    let mut order = Vec::new();
    let mut minute = 0;
    while let Some((_, (_, arrival, _))) = waiting.first() {
        minute = minute.max(*arrival);
        let here = waiting.iter().take_while(|(_, patient)| patient.1 <= minute);
        let tired = here.clone().position(|(passed, _)| *passed > patience);
        let urgent = here.enumerate().max_by_key(|(i, (_, patient))| (patient.2, std::cmp::Reverse(*i)));
        let place = tired.or(urgent.map(|(i, _)| i)).unwrap();
        for (passed, _) in &mut waiting[..place] {
            *passed += 1;
        }
        let (_, (name, _, _)) = waiting.remove(place);
        order.push(name.to_string());
        minute += minutes;
    }
    order
}
*/

// %% attempt: who arrives when the vet gets free is not there yet -> wrong_answer
/*
fn vet_queue(patients: &[(&str, i64, i64)], minutes: i64, patience: usize) -> Vec<String> {
    let mut waiting: Vec<(usize, (&str, i64, i64))> = patients.iter().map(|patient| (0, *patient)).collect();
    let mut order = Vec::new();
    let mut minute = 0;
    while let Some((_, (_, arrival, _))) = waiting.first() {
        minute = minute.max(*arrival);
        let here = waiting.iter().take_while(|(_, patient)| patient.1 < minute || patient.1 == *arrival);
        let tired = here.clone().position(|(passed, _)| *passed == patience);
        let urgent = here.enumerate().max_by_key(|(i, (_, patient))| (patient.2, std::cmp::Reverse(*i)));
        let place = tired.or(urgent.map(|(i, _)| i)).unwrap();
        for (passed, _) in &mut waiting[..place] {
            *passed += 1;
        }
        let (_, (name, _, _)) = waiting.remove(place);
        order.push(name.to_string());
        minute += minutes;
    }
    order
}
*/

// %% attempt: among the equally urgent the last one -> wrong_answer
/*
fn vet_queue(patients: &[(&str, i64, i64)], minutes: i64, patience: usize) -> Vec<String> {
    let mut waiting: Vec<(usize, (&str, i64, i64))> = patients.iter().map(|patient| (0, *patient)).collect();
    let mut order = Vec::new();
    let mut minute = 0;
    while let Some((_, (_, arrival, _))) = waiting.first() {
        minute = minute.max(*arrival);
        let here = waiting.iter().take_while(|(_, patient)| patient.1 <= minute);
        let tired = here.clone().position(|(passed, _)| *passed == patience);
        let urgent = here.enumerate().max_by_key(|(i, (_, patient))| (patient.2, *i));
        let place = tired.or(urgent.map(|(i, _)| i)).unwrap();
        for (passed, _) in &mut waiting[..place] {
            *passed += 1;
        }
        let (_, (name, _, _)) = waiting.remove(place);
        order.push(name.to_string());
        minute += minutes;
    }
    order
}
*/

// %% attempt: nobody is there to be called -> runtime_error
/*
fn vet_queue(patients: &[(&str, i64, i64)], minutes: i64, patience: usize) -> Vec<String> {
    let mut waiting: Vec<(usize, (&str, i64, i64))> = patients.iter().map(|patient| (0, *patient)).collect();
    let mut order = Vec::new();
    let mut minute = 0;
    while !waiting.is_empty() {
        let here = waiting.iter().take_while(|(_, patient)| patient.1 <= minute);
        let tired = here.clone().position(|(passed, _)| *passed == patience);
        let urgent = here.enumerate().max_by_key(|(i, (_, patient))| (patient.2, std::cmp::Reverse(*i)));
        let place = tired.or(urgent.map(|(i, _)| i)).unwrap();
        for (passed, _) in &mut waiting[..place] {
            *passed += 1;
        }
        let (_, (name, _, _)) = waiting.remove(place);
        order.push(name.to_string());
        minute += minutes;
    }
    order
}
*/
