// task: passk/number_outline
// entry point: number_outline
// tags: strings, formatting, lists
// %% prompt
/// Numbers the headings of a garden plan by their depth, such as '2.1 Beds' in the second chapter.
///
/// The depth of a line is the number of spaces before its text. A line deeper than the one before it is
/// exactly one level deeper, however many more spaces it has. Any other line belongs to the deepest level
/// that is still open and whose first line had at most as many spaces, and closes all levels below that; if
/// there is none, to the first level. Each line of a level gets the next number, from 1; a level that is
/// opened anew counts from 1 again. Return the numbers joined by '.', a space and the text. No line is blank.
///
/// number_outline(&["Soil", "  Sand", "  Clay", "Beds"]) // ["1 Soil", "1.1 Sand", "1.2 Clay", "2 Beds"]
/// number_outline(&["Soil", "    Sand", "  Clay"]) // ["1 Soil", "1.1 Sand", "2 Clay"]
fn number_outline(lines: &[&str]) -> Vec<String> {
// %% canonical solution
    let mut levels: Vec<(usize, usize)> = Vec::new();
    let mut before = None;
    let mut numbered = Vec::new();
    for line in lines {
        let text = line.trim_start_matches(' ');
        let depth = line.len() - text.len();
        if Some(depth) > before {
            levels.push((depth, 0));
        }
        while levels.len() > 1 && levels[levels.len() - 1].0 > depth {
            levels.pop();
        }
        levels.last_mut().unwrap().1 += 1;
        before = Some(depth);
        let numbers: Vec<String> = levels.iter().map(|(_, number)| number.to_string()).collect();
        numbered.push(format!("{} {text}", numbers.join(".")));
    }
    numbered
}

// %% test
fn main() {
    check(number_outline(&["Soil", "  Sand", "  Clay", "Beds"]), vec!["1 Soil".to_string(), "1.1 Sand".to_string(),
        "1.2 Clay".to_string(), "2 Beds".to_string()]);
    check(number_outline(&["Soil", "    Sand", "  Clay"]), vec!["1 Soil".to_string(), "1.1 Sand".to_string(),
        "2 Clay".to_string()]);
    check(number_outline(&[]), vec![]);
    check(number_outline(&["Soil"]), vec!["1 Soil".to_string()]);
    check(number_outline(&["  Soil"]), vec!["1 Soil".to_string()]);
    check(number_outline(&["a", "b", "c"]), vec!["1 a".to_string(), "2 b".to_string(), "3 c".to_string()]);
    check(number_outline(&["a", " b", "  c", "   d"]), vec!["1 a".to_string(), "1.1 b".to_string(),
        "1.1.1 c".to_string(), "1.1.1.1 d".to_string()]);
    check(number_outline(&["a", "       b", "        c"]), vec!["1 a".to_string(), "1.1 b".to_string(),
        "1.1.1 c".to_string()]);
    check(number_outline(&["a", " b", "c", " d", " e"]), vec!["1 a".to_string(), "1.1 b".to_string(),
        "2 c".to_string(), "2.1 d".to_string(), "2.2 e".to_string()]);
    check(number_outline(&["a", " b", "  c", "d", "  e"]), vec!["1 a".to_string(), "1.1 b".to_string(),
        "1.1.1 c".to_string(), "2 d".to_string(), "2.1 e".to_string()]);
    check(number_outline(&["a", " b", "  c", " d", "  e"]), vec!["1 a".to_string(), "1.1 b".to_string(),
        "1.1.1 c".to_string(), "1.2 d".to_string(), "1.2.1 e".to_string()]);
    check(number_outline(&["  a", "b", " c"]), vec!["1 a".to_string(), "2 b".to_string(), "2.1 c".to_string()]);
    check(number_outline(&["  a", " b", "c", "  d"]), vec!["1 a".to_string(), "2 b".to_string(), "3 c".to_string(),
        "3.1 d".to_string()]);
    check(number_outline(&["a", "    b", "  c", "   d", " e"]), vec!["1 a".to_string(), "1.1 b".to_string(),
        "2 c".to_string(), "2.1 d".to_string(), "3 e".to_string()]);
    check(number_outline(&["a", "  b", "    c", "   d", "  e"]), vec!["1 a".to_string(), "1.1 b".to_string(),
        "1.1.1 c".to_string(), "1.2 d".to_string(), "1.3 e".to_string()]);
    check(number_outline(&["a", "b", "c", "d", "e", "f", "g", "h", "i", "j ", " k  l "]), vec!["1 a".to_string(),
        "2 b".to_string(), "3 c".to_string(), "4 d".to_string(), "5 e".to_string(), "6 f".to_string(),
        "7 g".to_string(), "8 h".to_string(), "9 i".to_string(), "10 j ".to_string(), "10.1 k  l ".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: numbers go on in a level that is opened anew -> wrong_answer
/*
fn number_outline(lines: &[&str]) -> Vec<String> {
    let mut levels: Vec<(usize, usize)> = Vec::new();
    let mut before = None;
    let mut counts = vec![0; lines.len() + 1];
    let mut numbered = Vec::new();
    for line in lines {
        let text = line.trim_start_matches(' ');
        let depth = line.len() - text.len();
        if Some(depth) > before {
            levels.push((depth, 0));
        }
        while levels.len() > 1 && levels[levels.len() - 1].0 > depth {
            levels.pop();
        }
        let level = levels.len();
        counts[level] += 1;
        levels[level - 1].1 = counts[level];
        before = Some(depth);
        let numbers: Vec<String> = levels.iter().map(|(_, number)| number.to_string()).collect();
        numbered.push(format!("{} {text}", numbers.join(".")));
    }
    numbered
}
*/

// %% attempt: two spaces are a level -> wrong_answer
/*
fn number_outline(lines: &[&str]) -> Vec<String> {
    let mut levels: Vec<(usize, usize)> = Vec::new();
    let mut numbered = Vec::new();
    for line in lines {
        let text = line.trim_start_matches(' ');
        let depth = line.len() - text.len();
        levels.truncate(depth / 2 + 1);
        while levels.len() <= depth / 2 {
            levels.push((depth, 0));
        }
        levels.last_mut().unwrap().1 += 1;
        let numbers: Vec<String> = levels.iter().map(|(_, number)| number.to_string()).collect();
        numbered.push(format!("{} {text}", numbers.join(".")));
    }
    numbered
}
*/

// %% attempt: closes one level at most -> wrong_answer
/*
fn number_outline(lines: &[&str]) -> Vec<String> {
    let mut levels: Vec<(usize, usize)> = Vec::new();
    let mut before = None;
    let mut numbered = Vec::new();
    for line in lines {
        let text = line.trim_start_matches(' ');
        let depth = line.len() - text.len();
        if Some(depth) > before {
            levels.push((depth, 0));
        }
        if levels.len() > 1 && levels[levels.len() - 1].0 > depth {
            levels.pop();
        }
        levels.last_mut().unwrap().1 += 1;
        before = Some(depth);
        let numbers: Vec<String> = levels.iter().map(|(_, number)| number.to_string()).collect();
        numbered.push(format!("{} {text}", numbers.join(".")));
    }
    numbered
}
*/

// %% attempt: closes the first level too -> runtime_error
/*
fn number_outline(lines: &[&str]) -> Vec<String> {
    let mut levels: Vec<(usize, usize)> = Vec::new();
    let mut before = None;
    let mut numbered = Vec::new();
    for line in lines {
        let text = line.trim_start_matches(' ');
        let depth = line.len() - text.len();
        if Some(depth) > before {
            levels.push((depth, 0));
        }
        while !levels.is_empty() && levels[levels.len() - 1].0 > depth {
            levels.pop();
        }
        levels.last_mut().unwrap().1 += 1;
        before = Some(depth);
        let numbers: Vec<String> = levels.iter().map(|(_, number)| number.to_string()).collect();
        numbered.push(format!("{} {text}", numbers.join(".")));
    }
    numbered
}
*/

// %% attempt: a level is closed by a line that belongs to it -> wrong_answer
/*
fn number_outline(lines: &[&str]) -> Vec<String> {
    let mut levels: Vec<(usize, usize)> = Vec::new();
    let mut before = None;
    let mut numbered = Vec::new();
    for line in lines {
        let text = line.trim_start_matches(' ');
        let depth = line.len() - text.len();
        if Some(depth) > before {
            levels.push((depth, 0));
        }
        while levels.len() > 1 && levels[levels.len() - 1].0 >= depth {
            levels.pop();
        }
        levels.last_mut().unwrap().1 += 1;
        before = Some(depth);
        let numbers: Vec<String> = levels.iter().map(|(_, number)| number.to_string()).collect();
        numbered.push(format!("{} {text}", numbers.join(".")));
    }
    numbered
}
*/

// %% attempt: the text keeps its spaces -> wrong_answer
/*
fn number_outline(lines: &[&str]) -> Vec<String> {
    let mut levels: Vec<(usize, usize)> = Vec::new();
    let mut before = None;
    let mut numbered = Vec::new();
    for line in lines {
        let text = line.trim_start_matches(' ');
        let depth = line.len() - text.len();
        if Some(depth) > before {
            levels.push((depth, 0));
        }
        while levels.len() > 1 && levels[levels.len() - 1].0 > depth {
            levels.pop();
        }
        levels.last_mut().unwrap().1 += 1;
        before = Some(depth);
        let numbers: Vec<String> = levels.iter().map(|(_, number)| number.to_string()).collect();
        numbered.push(format!("{} {line}", numbers.join(".")));
    }
    numbered
}
*/
