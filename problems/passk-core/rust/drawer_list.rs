// task: passk/drawer_list
// entry point: drawer_list
// tags: parsing, strings, encoding
// %% prompt
/// Lists the drawers that an inventory such as 'A9-B2,4' names, in order.
///
/// Between commas stands a drawer or a run of drawers, upwards or downwards. A capital letter names the cabinet;
/// a number without one is in the cabinet named last. Every cabinet has the drawers 1 to `size`: a run goes on
/// from its last to the first of the next letter's, and downwards the other way round. An empty text names none.
///
/// drawer_list("A9-B2,4", 10) // ["A9", "A10", "B1", "B2", "B4"]
/// drawer_list("C2-B3,1", 3) // ["C2", "C1", "B3", "B1"]
fn drawer_list(text: &str, size: usize) -> Vec<String> {
// %% canonical solution
    let mut drawers = Vec::new();
    let mut cabinet = 0;
    for part in text.split(',').filter(|part| !part.is_empty()) {
        let mut places = Vec::new();
        for name in part.split('-') {
            let number = name.trim_start_matches(|sign: char| sign.is_ascii_uppercase());
            if number != name {
                cabinet = usize::from(name.as_bytes()[0]);
            }
            places.push(cabinet * size + number.parse::<usize>().unwrap() - 1);
        }
        let (first, last) = (places[0], places[places.len() - 1]);
        let mut run: Vec<usize> = (first.min(last)..=first.max(last)).collect();
        if last < first {
            run.reverse();
        }
        drawers.extend(run.iter().map(|place| format!("{}{}", (place / size) as u8 as char, place % size + 1)));
    }
    drawers
}

// %% test
fn main() {
    check(drawer_list("A9-B2,4", 10), vec!["A9".to_string(), "A10".to_string(), "B1".to_string(), "B2".to_string(),
        "B4".to_string()]);
    check(drawer_list("C2-B3,1", 3), vec!["C2".to_string(), "C1".to_string(), "B3".to_string(), "B1".to_string()]);
    check(drawer_list("", 4), vec![]);
    check(drawer_list("A1", 1), vec!["A1".to_string()]);
    check(drawer_list("A10", 12), vec!["A10".to_string()]);
    check(drawer_list("Z3", 3), vec!["Z3".to_string()]);
    check(drawer_list("A1,B1", 1), vec!["A1".to_string(), "B1".to_string()]);
    check(drawer_list("A1,2,3", 3), vec!["A1".to_string(), "A2".to_string(), "A3".to_string()]);
    check(drawer_list("A1-1", 5), vec!["A1".to_string()]);
    check(drawer_list("A1-2", 5), vec!["A1".to_string(), "A2".to_string()]);
    check(drawer_list("A2-1", 5), vec!["A2".to_string(), "A1".to_string()]);
    check(drawer_list("B9-11,A3-1,2-3", 11), vec!["B9".to_string(), "B10".to_string(), "B11".to_string(),
        "A3".to_string(), "A2".to_string(), "A1".to_string(), "A2".to_string(), "A3".to_string()]);
    check(drawer_list("Q5,5,5-5", 6), vec!["Q5".to_string(), "Q5".to_string(), "Q5".to_string()]);
    check(drawer_list("A1,B2,A3,4", 4), vec!["A1".to_string(), "B2".to_string(), "A3".to_string(),
        "A4".to_string()]);
    check(drawer_list("A1-C1", 1), vec!["A1".to_string(), "B1".to_string(), "C1".to_string()]);
    check(drawer_list("B1-A12", 12), vec!["B1".to_string(), "A12".to_string()]);
    check(drawer_list("X2-Z1,Y2-1", 2), vec!["X2".to_string(), "Y1".to_string(), "Y2".to_string(), "Z1".to_string(),
        "Y2".to_string(), "Y1".to_string()]);
    check(drawer_list("A2-B1,1-A1,2", 2), vec!["A2".to_string(), "B1".to_string(), "B1".to_string(),
        "A2".to_string(), "A1".to_string(), "A2".to_string()]);
    check(drawer_list("D12-14,7-5,E100", 100), vec!["D12".to_string(), "D13".to_string(), "D14".to_string(),
        "D7".to_string(), "D6".to_string(), "D5".to_string(), "E100".to_string()]);
    check(drawer_list("M98-N2,3", 100), vec!["M98".to_string(), "M99".to_string(), "M100".to_string(),
        "N1".to_string(), "N2".to_string(), "N3".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: runs go upwards only -> wrong_answer
/*
fn drawer_list(text: &str, size: usize) -> Vec<String> {
    let mut drawers = Vec::new();
    let mut cabinet = 0;
    for part in text.split(',').filter(|part| !part.is_empty()) {
        let mut places = Vec::new();
        for name in part.split('-') {
            let number = name.trim_start_matches(|sign: char| sign.is_ascii_uppercase());
            if number != name {
                cabinet = usize::from(name.as_bytes()[0]);
            }
            places.push(cabinet * size + number.parse::<usize>().unwrap() - 1);
        }
        let (first, last) = (places[0], places[places.len() - 1]);
        let mut run: Vec<usize> = (first..=last).collect();
        if last < first {
            run.reverse();
        }
        drawers.extend(run.iter().map(|place| format!("{}{}", (place / size) as u8 as char, place % size + 1)));
    }
    drawers
}
*/

// %% attempt: a downward run is turned round -> wrong_answer
/*
fn drawer_list(text: &str, size: usize) -> Vec<String> {
    let mut drawers = Vec::new();
    let mut cabinet = 0;
    for part in text.split(',').filter(|part| !part.is_empty()) {
        let mut places = Vec::new();
        for name in part.split('-') {
            let number = name.trim_start_matches(|sign: char| sign.is_ascii_uppercase());
            if number != name {
                cabinet = usize::from(name.as_bytes()[0]);
            }
            places.push(cabinet * size + number.parse::<usize>().unwrap() - 1);
        }
        let (first, last) = (places[0], places[places.len() - 1]);
        let run: Vec<usize> = (first.min(last)..=first.max(last)).collect();
        drawers.extend(run.iter().map(|place| format!("{}{}", (place / size) as u8 as char, place % size + 1)));
    }
    drawers
}
*/

// %% attempt: the last drawer of a run is left out -> wrong_answer
/*
fn drawer_list(text: &str, size: usize) -> Vec<String> {
    let mut drawers = Vec::new();
    let mut cabinet = 0;
    for part in text.split(',').filter(|part| !part.is_empty()) {
        let mut places = Vec::new();
        for name in part.split('-') {
            let number = name.trim_start_matches(|sign: char| sign.is_ascii_uppercase());
            if number != name {
                cabinet = usize::from(name.as_bytes()[0]);
            }
            places.push(cabinet * size + number.parse::<usize>().unwrap() - 1);
        }
        let (first, last) = (places[0], places[places.len() - 1]);
        let mut run: Vec<usize> = (first.min(last)..=first.max(last)).collect();
        if last < first {
            run.reverse();
        }
        if run.len() > 1 {
            run.pop();
        }
        drawers.extend(run.iter().map(|place| format!("{}{}", (place / size) as u8 as char, place % size + 1)));
    }
    drawers
}
*/

// %% attempt: after a run the cabinet is the one that it began in -> wrong_answer
/*
fn drawer_list(text: &str, size: usize) -> Vec<String> {
    let mut drawers = Vec::new();
    let mut cabinet = 0;
    for part in text.split(',').filter(|part| !part.is_empty()) {
        let mut places = Vec::new();
        let before = cabinet;
        for name in part.split('-') {
            let number = name.trim_start_matches(|sign: char| sign.is_ascii_uppercase());
            if number != name {
                cabinet = usize::from(name.as_bytes()[0]);
            }
            places.push(cabinet * size + number.parse::<usize>().unwrap() - 1);
        }
        let (first, last) = (places[0], places[places.len() - 1]);
        cabinet = if part.as_bytes()[0].is_ascii_uppercase() { usize::from(part.as_bytes()[0]) } else { before };
        let mut run: Vec<usize> = (first.min(last)..=first.max(last)).collect();
        if last < first {
            run.reverse();
        }
        drawers.extend(run.iter().map(|place| format!("{}{}", (place / size) as u8 as char, place % size + 1)));
    }
    drawers
}
*/

// %% attempt: numbers have one digit -> wrong_answer
/*
fn drawer_list(text: &str, size: usize) -> Vec<String> {
    let mut drawers = Vec::new();
    let mut cabinet = 0;
    for part in text.split(',').filter(|part| !part.is_empty()) {
        let mut places = Vec::new();
        for name in part.split('-') {
            let number = name.trim_start_matches(|sign: char| sign.is_ascii_uppercase());
            if number != name {
                cabinet = usize::from(name.as_bytes()[0]);
            }
            places.push(cabinet * size + number[..1].parse::<usize>().unwrap() - 1);
        }
        let (first, last) = (places[0], places[places.len() - 1]);
        let mut run: Vec<usize> = (first.min(last)..=first.max(last)).collect();
        if last < first {
            run.reverse();
        }
        drawers.extend(run.iter().map(|place| format!("{}{}", (place / size) as u8 as char, place % size + 1)));
    }
    drawers
}
*/

// %% attempt: an empty text has a part -> runtime_error
/*
fn drawer_list(text: &str, size: usize) -> Vec<String> {
    let mut drawers = Vec::new();
    let mut cabinet = 0;
    for part in text.split(',') {
        let mut places = Vec::new();
        for name in part.split('-') {
            let number = name.trim_start_matches(|sign: char| sign.is_ascii_uppercase());
            if number != name {
                cabinet = usize::from(name.as_bytes()[0]);
            }
            places.push(cabinet * size + number.parse::<usize>().unwrap() - 1);
        }
        let (first, last) = (places[0], places[places.len() - 1]);
        let mut run: Vec<usize> = (first.min(last)..=first.max(last)).collect();
        if last < first {
            run.reverse();
        }
        drawers.extend(run.iter().map(|place| format!("{}{}", (place / size) as u8 as char, place % size + 1)));
    }
    drawers
}
*/

// %% attempt: the last drawer is number 0 of the next cabinet -> wrong_answer
/*
fn drawer_list(text: &str, size: usize) -> Vec<String> {
    let mut drawers = Vec::new();
    let mut cabinet = 0;
    for part in text.split(',').filter(|part| !part.is_empty()) {
        let mut places = Vec::new();
        for name in part.split('-') {
            let number = name.trim_start_matches(|sign: char| sign.is_ascii_uppercase());
            if number != name {
                cabinet = usize::from(name.as_bytes()[0]);
            }
            places.push(cabinet * size + number.parse::<usize>().unwrap());
        }
        let (first, last) = (places[0], places[places.len() - 1]);
        let mut run: Vec<usize> = (first.min(last)..=first.max(last)).collect();
        if last < first {
            run.reverse();
        }
        drawers.extend(run.iter().map(|place| format!("{}{}", (place / size) as u8 as char, place % size)));
    }
    drawers
}
*/
