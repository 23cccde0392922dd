// task: passk/kiln_run
// entry point: kiln_run
// tags: parsing, simulation, numbers
// %% prompt
/// Says how many minutes the program of a pottery kiln takes and how hot the kiln gets at most.
///
/// The kiln begins at 20 degrees. The program has steps separated by ';', words by spaces: "R/h to T" goes to
/// T degrees by R degrees an hour, "fast to T" by 600 an hour, both up or down; downwards the kiln never does
/// more than 120 an hour, whatever the step says. "hold M" keeps the heat for M minutes. "repeat N" does all
/// steps since the "repeat" before it, or since the start, N times altogether. The minutes of each step are
/// rounded up to whole ones, each time it is done. All numbers are whole, R and N at least 1. The empty
/// program takes 0 minutes.
///
/// kiln_run("100/h to 600; hold 30; 60/h to 20") // (958, 600)
/// kiln_run("fast to 120; fast to 20; repeat 2") // (120, 120)
fn kiln_run(program: &str) -> (i64, i64) {
// %% canonical solution
    let number = |text: &str| text.parse::<i64>().unwrap();
    let (mut minutes, mut heat, mut peak) = (0, 20, 20);
    let mut block: Vec<Vec<&str>> = Vec::new();
    for step in program.split(';').filter(|step| !step.is_empty()) {
        let words: Vec<&str> = step.split_whitespace().collect();
        let todo = if words[0] == "repeat" {
            vec![std::mem::take(&mut block); number(words[1]) as usize - 1].concat()
        } else {
            block.push(words.clone());
            vec![words]
        };
        for words in todo {
            let goal = number(words[words.len() - 1]);
            if words[0] == "hold" {
                minutes += goal;
                continue;
            }
            let mut rate = words[0].strip_suffix("/h").map_or(600, number);
            if goal < heat {
                rate = rate.min(120);
            }
            minutes += ((goal - heat).abs() * 60 + rate - 1) / rate;
            heat = goal;
            peak = peak.max(heat);
        }
    }
    (minutes, peak)
}

// %% test
fn main() {
    check(kiln_run("100/h to 600; hold 30; 60/h to 20"), (958, 600));
    check(kiln_run("fast to 120; fast to 20; repeat 2"), (120, 120));
    check(kiln_run(""), (0, 20));
    check(kiln_run("hold 5"), (5, 20));
    check(kiln_run("hold 0"), (0, 20));
    check(kiln_run("100/h to 120"), (60, 120));
    check(kiln_run("100/h to 121"), (61, 121));
    check(kiln_run("7/h to 20"), (0, 20));
    check(kiln_run("7/h to 21"), (9, 21));
    check(kiln_run("fast to 620"), (60, 620));
    check(kiln_run("fast to 25"), (1, 25));
    check(kiln_run("600/h to 31"), (2, 31));
    check(kiln_run("fast to 10"), (5, 20));
    check(kiln_run("fast to 120;fast to 0"), (70, 120));
    check(kiln_run("1200/h to 620; 300/h to 500"), (90, 620));
    check(kiln_run("1200/h to 620; 120/h to 500"), (90, 620));
    check(kiln_run("1200/h to 620; 121/h to 500"), (90, 620));
    check(kiln_run("1200/h to 620; 60/h to 500"), (150, 620));
    check(kiln_run("  hold 5 ;  hold  6;hold 7 "), (18, 20));
    check(kiln_run("hold 5; repeat 1"), (5, 20));
    check(kiln_run("hold 5; repeat 3"), (15, 20));
    check(kiln_run("hold 5; repeat 2; hold 7; repeat 3"), (31, 20));
    check(kiln_run("hold 5; repeat 2; repeat 9; hold 1"), (11, 20));
    check(kiln_run("repeat 4; hold 1"), (1, 20));
    check(kiln_run("7/h to 22"), (18, 22));
    check(kiln_run("fast to 621; fast to 20"), (362, 621));
    check(kiln_run("7/h to 21; repeat 3"), (9, 21));
    check(kiln_run("7/h to 21; 7/h to 20; repeat 2"), (36, 21));
    check(kiln_run("fast to 1000; hold 10; fast to 900; hold 20; repeat 2; 100/h to 20"), (796, 1000));
}

#[track_caller]
fn check(actual: (i64, i64), expected: (i64, i64)) {
    assert_eq!(actual, expected);
}

// %% attempt: repeats that many times more -> wrong_answer
/*
fn kiln_run(program: &str) -> (i64, i64) {
    let number = |text: &str| text.parse::<i64>().unwrap();
    let (mut minutes, mut heat, mut peak) = (0, 20, 20);
    let mut block: Vec<Vec<&str>> = Vec::new();
    for step in program.split(';').filter(|step| !step.is_empty()) {
        let words: Vec<&str> = step.split_whitespace().collect();
        let todo = if words[0] == "repeat" {
            vec![std::mem::take(&mut block); number(words[1]) as usize].concat()
        } else {
            block.push(words.clone());
            vec![words]
        };
        for words in todo {
            let goal = number(words[words.len() - 1]);
            if words[0] == "hold" {
                minutes += goal;
                continue;
            }
            let mut rate = words[0].strip_suffix("/h").map_or(600, number);
            if goal < heat {
                rate = rate.min(120);
            }
            minutes += ((goal - heat).abs() * 60 + rate - 1) / rate;
            heat = goal;
            peak = peak.max(heat);
        }
    }
    (minutes, peak)
}
*/

// %% attempt: repeats everything from the start -> wrong_answer
/*
fn kiln_run(program: &str) -> (i64, i64) {
    let number = |text: &str| text.parse::<i64>().unwrap();
    let (mut minutes, mut heat, mut peak) = (0, 20, 20);
    let mut block: Vec<Vec<&str>> = Vec::new();
    for step in program.split(';').filter(|step| !step.is_empty()) {
        let words: Vec<&str> = step.split_whitespace().collect();
        let todo = if words[0] == "repeat" {
            vec![block.clone(); number(words[1]) as usize - 1].concat()
        } else {
            block.push(words.clone());
            vec![words]
        };
        for words in todo {
            let goal = number(words[words.len() - 1]);
            if words[0] == "hold" {
                minutes += goal;
                continue;
            }
            let mut rate = words[0].strip_suffix("/h").map_or(600, number);
            if goal < heat {
                rate = rate.min(120);
            }
            minutes += ((goal - heat).abs() * 60 + rate - 1) / rate;
            heat = goal;
            peak = peak.max(heat);
        }
    }
    (minutes, peak)
}
*/

// %% attempt: cools as fast as it heats -> wrong_answer
/*
fn kiln_run(program: &str) -> (i64, i64) {
    let number = |text: &str| text.parse::<i64>().unwrap();
    let (mut minutes, mut heat, mut peak) = (0, 20, 20);
    let mut block: Vec<Vec<&str>> = Vec::new();
    for step in program.split(';').filter(|step| !step.is_empty()) {
        let words: Vec<&str> = step.split_whitespace().collect();
        let todo = if words[0] == "repeat" {
            vec![std::mem::take(&mut block); number(words[1]) as usize - 1].concat()
        } else {
            block.push(words.clone());
            vec![words]
        };
        for words in todo {
            let goal = number(words[words.len() - 1]);
            if words[0] == "hold" {
                minutes += goal;
                continue;
            }
            let rate = words[0].strip_suffix("/h").map_or(600, number);
            minutes += ((goal - heat).abs() * 60 + rate - 1) / rate;
            heat = goal;
            peak = peak.max(heat);
        }
    }
    (minutes, peak)
}
*/

// %% attempt: always cools at 120 an hour -> wrong_answer
/*
fn kiln_run(program: &str) -> (i64, i64) {
    let number = |text: &str| text.parse::<i64>().unwrap();
    let (mut minutes, mut heat, mut peak) = (0, 20, 20);
    let mut block: Vec<Vec<&str>> = Vec::new();
    for step in program.split(';').filter(|step| !step.is_empty()) {
        let words: Vec<&str> = step.split_whitespace().collect();
        let todo = if words[0] == "repeat" {
            vec![std::mem::take(&mut block); number(words[1]) as usize - 1].concat()
        } else {
            block.push(words.clone());
            vec![words]
        };
        for words in todo {
            let goal = number(words[words.len() - 1]);
            if words[0] == "hold" {
                minutes += goal;
                continue;
            }
            let mut rate = words[0].strip_suffix("/h").map_or(600, number);
            if goal < heat {
                rate = 120;
            }
            minutes += ((goal - heat).abs() * 60 + rate - 1) / rate;
            heat = goal;
            peak = peak.max(heat);
        }
    }
    (minutes, peak)
}
*/

// %% attempt: rounds down -> wrong_answer
/*
fn kiln_run(program: &str) -> (i64, i64) {
    let number = |text: &str| text.parse::<i64>().unwrap();
    let (mut minutes, mut heat, mut peak) = (0, 20, 20);
    let mut block: Vec<Vec<&str>> = Vec::new();
    for step in program.split(';').filter(|step| !step.is_empty()) {
        let words: Vec<&str> = step.split_whitespace().collect();
        let todo = if words[0] == "repeat" {
            vec![std::mem::take(&mut block); number(words[1]) as usize - 1].concat()
        } else {
            block.push(words.clone());
            vec![words]
        };
        for words in todo {
            let goal = number(words[words.len() - 1]);
            if words[0] == "hold" {
                minutes += goal;
                continue;
            }
            let mut rate = words[0].strip_suffix("/h").map_or(600, number);
            if goal < heat {
                rate = rate.min(120);
            }
            minutes += (goal - heat).abs() * 60 / rate;
            heat = goal;
            peak = peak.max(heat);
        }
    }
    (minutes, peak)
}
*/

// %% attempt: the last heat is the highest -> wrong_answer
/*
fn kiln_run(program: &str) -> (i64, i64) {
    let number = |text: &str| text.parse::<i64>().unwrap();
    let (mut minutes, mut heat, mut peak) = (0, 20, 20);
    let mut block: Vec<Vec<&str>> = Vec::new();
    for step in program.split(';').filter(|step| !step.is_empty()) {
        let words: Vec<&str> = step.split_whitespace().collect();
        let todo = if words[0] == "repeat" {
            vec![std::mem::take(&mut block); number(words[1]) as usize - 1].concat()
        } else {
            block.push(words.clone());
            vec![words]
        };
        for words in todo {
            let goal = number(words[words.len() - 1]);
            if words[0] == "hold" {
                minutes += goal;
                continue;
            }
            let mut rate = words[0].strip_suffix("/h").map_or(600, number);
            if goal < heat {
                rate = rate.min(120);
            }
            minutes += ((goal - heat).abs() * 60 + rate - 1) / rate;
            heat = goal;
            peak = heat;
        }
    }
    (minutes, peak)
}
*/

// %% attempt: an empty program has a first step -> runtime_error
/*
fn kiln_run(program: &str) -> (i64, i64) {
    let number = |text: &str| text.parse::<i64>().unwrap();
    let (mut minutes, mut heat, mut peak) = (0, 20, 20);
    let mut block: Vec<Vec<&str>> = Vec::new();
    for step in program.split(';') {
        let words: Vec<&str> = step.split_whitespace().collect();
        let todo = if words[0] == "repeat" {
            vec![std::mem::take(&mut block); number(words[1]) as usize - 1].concat()
        } else {
            block.push(words.clone());
            vec![words]
        };
        for words in todo {
            let goal = number(words[words.len() - 1]);
            if words[0] == "hold" {
                minutes += goal;
                continue;
            }
            let mut rate = words[0].strip_suffix("/h").map_or(600, number);
            if goal < heat {
                rate = rate.min(120);
            }
            minutes += ((goal - heat).abs() * 60 + rate - 1) / rate;
            heat = goal;
            peak = peak.max(heat);
        }
    }
    (minutes, peak)
}
*/
