// task: passk/aligned_table
// entry point: aligned_table
// tags: strings, formatting, grids
// %% prompt
/// Lays out a table as lines of text whose columns are separated by ' | '.
///
/// The first row has the headings. Rows may be shorter than others; the cells they lack are empty. A column
/// is numeric if its cells below the heading are all empty or numbers: digits, perhaps with a '-' before
/// them, perhaps with a dot and more digits behind. In numeric columns the numbers are written so that their
/// dots, or where they would be, stand below each other, with no more room than that takes, and all stands at
/// the right edge of the column, the heading too. In other columns everything stands at the left edge. A
/// column is as wide as its widest entry. Lines have no spaces at their end; cells have none at their ends.
///
/// aligned_table(&[vec!["", "m"], vec!["Ems", "3.25"], vec!["Wyk", "12"]]) // ["    |     m", "Ems |  3.25", "Wyk | 12"]
/// aligned_table(&[vec!["Port", "Time"], vec!["Wyk", "7:05"]]) // ["Port | Time", "Wyk  | 7:05"]
fn aligned_table(rows: &[Vec<&str>]) -> Vec<String> {
// %% canonical solution
    let is_number = |cell: &str| {
        let digits = cell.strip_prefix('-').unwrap_or(cell);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit()))
    };
    let count = rows.iter().map(|row| row.len()).max().unwrap_or(0);
    let mut columns: Vec<Vec<String>> = Vec::new();
    for i in 0..count {
        let mut cells: Vec<String> = rows.iter().map(|row| row.get(i).copied().unwrap_or("").to_string()).collect();
        let is_numeric = cells[1..].iter().all(|cell| cell.is_empty() || is_number(cell));
        if is_numeric {
            let tails: Vec<usize> = cells.iter().map(|cell| cell.find('.').map_or(0, |dot| cell.len() - dot)).collect();
            let longest = tails[1..].iter().copied().max().unwrap_or(0);
            for (cell, tail) in cells.iter_mut().zip(tails).skip(1) {
                cell.push_str(&" ".repeat(longest - tail));
            }
        }
        let width = cells.iter().map(|cell| cell.chars().count()).max().unwrap_or(0);
        let pad = |cell: &String| if is_numeric { format!("{cell:>width$}") } else { format!("{cell:<width$}") };
        columns.push(cells.iter().map(pad).collect());
    }
    (0..rows.len())
        .map(|i| {
            let line: Vec<&str> = columns.iter().map(|column| column[i].as_str()).collect();
            line.join(" | ").trim_end_matches(' ').to_string()
        })
        .collect()
}

// %% test
fn main() {
    check(aligned_table(&[vec!["", "m"], vec!["Ems", "3.25"], vec!["Wyk", "12"]]), vec!["    |     m".to_string(),
        "Ems |  3.25".to_string(), "Wyk | 12".to_string()]);
    check(aligned_table(&[vec!["Port", "Time"], vec!["Wyk", "7:05"]]), vec!["Port | Time".to_string(),
        "Wyk  | 7:05".to_string()]);
    check(aligned_table(&[vec!["n"], vec!["9.9"], vec!["19"], vec!["-9.09"]]), vec!["    n".to_string(),
        " 9.9".to_string(), "19".to_string(), "-9.09".to_string()]);
    check(aligned_table(&[vec!["n"], vec!["0.5"], vec!["10.05"]]), vec!["    n".to_string(), " 0.5".to_string(),
        "10.05".to_string()]);
    check(aligned_table(&[]), vec![]);
    check(aligned_table(&[vec![]]), vec!["".to_string()]);
    check(aligned_table(&[vec![], vec![]]), vec!["".to_string(), "".to_string()]);
    check(aligned_table(&[vec!["Port"]]), vec!["Port".to_string()]);
    check(aligned_table(&[vec!["12"]]), vec!["12".to_string()]);
    check(aligned_table(&[vec!["a", "b"], vec![], vec!["c"]]), vec!["a | b".to_string(), "  |".to_string(),
        "c |".to_string()]);
    check(aligned_table(&[vec!["a"], vec!["bcd", "e"]]), vec!["a   |".to_string(), "bcd | e".to_string()]);
    check(aligned_table(&[vec!["n"], vec!["1"], vec!["12"], vec!["123"]]), vec!["  n".to_string(),
        "  1".to_string(), " 12".to_string(), "123".to_string()]);
    check(aligned_table(&[vec!["n"], vec!["1.5"], vec!["12"], vec!["-3.25"]]), vec!["    n".to_string(),
        " 1.5".to_string(), "12".to_string(), "-3.25".to_string()]);
    check(aligned_table(&[vec!["n"], vec!["1.5"], vec!["2.5"]]), vec!["  n".to_string(), "1.5".to_string(),
        "2.5".to_string()]);
    check(aligned_table(&[vec!["number"], vec!["1.5"], vec!["22"]]), vec!["number".to_string(),
        "   1.5".to_string(), "  22".to_string()]);
    check(aligned_table(&[vec!["n"], vec!["10"], vec![""], vec!["5"]]), vec![" n".to_string(), "10".to_string(),
        "".to_string(), " 5".to_string()]);
    check(aligned_table(&[vec!["n"], vec![""], vec![""]]), vec!["n".to_string(), "".to_string(), "".to_string()]);
    check(aligned_table(&[vec!["n"], vec!["10"], vec!["x"]]), vec!["n".to_string(), "10".to_string(),
        "x".to_string()]);
    check(aligned_table(&[vec!["n"], vec!["1."], vec![".5"], vec!["200"]]), vec!["n".to_string(), "1.".to_string(),
        ".5".to_string(), "200".to_string()]);
    check(aligned_table(&[vec!["n"], vec!["--1"], vec!["200"]]), vec!["n".to_string(), "--1".to_string(),
        "200".to_string()]);
    check(aligned_table(&[vec!["n"], vec!["+1"], vec!["200"]]), vec!["n".to_string(), "+1".to_string(),
        "200".to_string()]);
    check(aligned_table(&[vec!["n", "m"], vec!["1", "a"], vec!["22", "bb"]]), vec![" n | m".to_string(),
        " 1 | a".to_string(), "22 | bb".to_string()]);
    check(aligned_table(&[vec!["n", "m"], vec!["1.25", "4"], vec!["22", "5"]]), vec!["    n | m".to_string(),
        " 1.25 | 4".to_string(), "22    | 5".to_string()]);
    check(aligned_table(&[vec!["Port", "Low", "High"], vec!["Wyk", "-0.3", "2.75"], vec!["Oban", "", "10"]]),
        vec!["Port |  Low |  High".to_string(), "Wyk  | -0.3 |  2.75".to_string(), "Oban |      | 10".to_string()]);
    check(aligned_table(&[vec!["n", "m"], vec!["a.5", "x"], vec!["bcd", "y"]]), vec!["n   | m".to_string(),
        "a.5 | x".to_string(), "bcd | y".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: numbers stand at the right edge as they are -> wrong_answer
/*
fn aligned_table(rows: &[Vec<&str>]) -> Vec<String> {
    let is_number = |cell: &str| {
        let digits = cell.strip_prefix('-').unwrap_or(cell);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit()))
    };
    let count = rows.iter().map(|row| row.len()).max().unwrap_or(0);
    let mut columns: Vec<Vec<String>> = Vec::new();
    for i in 0..count {
        let cells: Vec<String> = rows.iter().map(|row| row.get(i).copied().unwrap_or("").to_string()).collect();
        let is_numeric = cells[1..].iter().all(|cell| cell.is_empty() || is_number(cell));
        let width = cells.iter().map(|cell| cell.chars().count()).max().unwrap_or(0);
        let pad = |cell: &String| if is_numeric { format!("{cell:>width$}") } else { format!("{cell:<width$}") };
        columns.push(cells.iter().map(pad).collect());
    }
    (0..rows.len())
        .map(|i| {
            let line: Vec<&str> = columns.iter().map(|column| column[i].as_str()).collect();
            line.join(" | ").trim_end_matches(' ').to_string()
        })
        .collect()
}
*/

// %% attempt: the heading must be a number too -> wrong_answer
/*
fn aligned_table(rows: &[Vec<&str>]) -> Vec<String> {
    let is_number = |cell: &str| {
        let digits = cell.strip_prefix('-').unwrap_or(cell);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit()))
    };
    let count = rows.iter().map(|row| row.len()).max().unwrap_or(0);
    let mut columns: Vec<Vec<String>> = Vec::new();
    for i in 0..count {
        let mut cells: Vec<String> = rows.iter().map(|row| row.get(i).copied().unwrap_or("").to_string()).collect();
        let is_numeric = cells.iter().all(|cell| cell.is_empty() || is_number(cell));
        if is_numeric {
            let tails: Vec<usize> = cells.iter().map(|cell| cell.find('.').map_or(0, |dot| cell.len() - dot)).collect();
            let longest = tails[1..].iter().copied().max().unwrap_or(0);
            for (cell, tail) in cells.iter_mut().zip(tails).skip(1) {
                cell.push_str(&" ".repeat(longest - tail));
            }
        }
        let width = cells.iter().map(|cell| cell.chars().count()).max().unwrap_or(0);
        let pad = |cell: &String| if is_numeric { format!("{cell:>width$}") } else { format!("{cell:<width$}") };
        columns.push(cells.iter().map(pad).collect());
    }
    (0..rows.len())
        .map(|i| {
            let line: Vec<&str> = columns.iter().map(|column| column[i].as_str()).collect();
            line.join(" | ").trim_end_matches(' ').to_string()
        })
        .collect()
}
*/

// %% attempt: an empty cell is no number -> wrong_answer
/*
fn aligned_table(rows: &[Vec<&str>]) -> Vec<String> {
    let is_number = |cell: &str| {
        let digits = cell.strip_prefix('-').unwrap_or(cell);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit()))
    };
    let count = rows.iter().map(|row| row.len()).max().unwrap_or(0);
    let mut columns: Vec<Vec<String>> = Vec::new();
    for i in 0..count {
        let mut cells: Vec<String> = rows.iter().map(|row| row.get(i).copied().unwrap_or("").to_string()).collect();
        let is_numeric = cells[1..].iter().all(|cell| is_number(cell));
        if is_numeric {
            let tails: Vec<usize> = cells.iter().map(|cell| cell.find('.').map_or(0, |dot| cell.len() - dot)).collect();
            let longest = tails[1..].iter().copied().max().unwrap_or(0);
            for (cell, tail) in cells.iter_mut().zip(tails).skip(1) {
                cell.push_str(&" ".repeat(longest - tail));
            }
        }
        let width = cells.iter().map(|cell| cell.chars().count()).max().unwrap_or(0);
        let pad = |cell: &String| if is_numeric { format!("{cell:>width$}") } else { format!("{cell:<width$}") };
        columns.push(cells.iter().map(pad).collect());
    }
    (0..rows.len())
        .map(|i| {
            let line: Vec<&str> = columns.iter().map(|column| column[i].as_str()).collect();
            line.join(" | ").trim_end_matches(' ').to_string()
        })
        .collect()
}
*/

// %% attempt: one number makes a column numeric -> wrong_answer
/*
fn aligned_table(rows: &[Vec<&str>]) -> Vec<String> {
    let is_number = |cell: &str| {
        let digits = cell.strip_prefix('-').unwrap_or(cell);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit()))
    };
    let count = rows.iter().map(|row| row.len()).max().unwrap_or(0);
    let mut columns: Vec<Vec<String>> = Vec::new();
    for i in 0..count {
        let mut cells: Vec<String> = rows.iter().map(|row| row.get(i).copied().unwrap_or("").to_string()).collect();
        let is_numeric = cells[1..].iter().any(|cell| is_number(cell));
        if is_numeric {
            let tails: Vec<usize> = cells.iter().map(|cell| cell.find('.').map_or(0, |dot| cell.len() - dot)).collect();
            let longest = tails[1..].iter().copied().max().unwrap_or(0);
            for (cell, tail) in cells.iter_mut().zip(tails).skip(1) {
                cell.push_str(&" ".repeat(longest.saturating_sub(tail)));
            }
        }
        let width = cells.iter().map(|cell| cell.chars().count()).max().unwrap_or(0);
        let pad = |cell: &String| if is_numeric { format!("{cell:>width$}") } else { format!("{cell:<width$}") };
        columns.push(cells.iter().map(pad).collect());
    }
    (0..rows.len())
        .map(|i| {
            let line: Vec<&str> = columns.iter().map(|column| column[i].as_str()).collect();
            line.join(" | ").trim_end_matches(' ').to_string()
        })
        .collect()
}
*/

// %% attempt: short rows cut the table off -> wrong_answer
/*
fn aligned_table(rows: &[Vec<&str>]) -> Vec<String> {
    let is_number = |cell: &str| {
        let digits = cell.strip_prefix('-').unwrap_or(cell);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit()))
    };
    let count = rows.iter().map(|row| row.len()).min().unwrap_or(0);
    let mut columns: Vec<Vec<String>> = Vec::new();
    for i in 0..count {
        let mut cells: Vec<String> = rows.iter().map(|row| row.get(i).copied().unwrap_or("").to_string()).collect();
        let is_numeric = cells[1..].iter().all(|cell| cell.is_empty() || is_number(cell));
        if is_numeric {
            let tails: Vec<usize> = cells.iter().map(|cell| cell.find('.').map_or(0, |dot| cell.len() - dot)).collect();
            let longest = tails[1..].iter().copied().max().unwrap_or(0);
            for (cell, tail) in cells.iter_mut().zip(tails).skip(1) {
                cell.push_str(&" ".repeat(longest - tail));
            }
        }
        let width = cells.iter().map(|cell| cell.chars().count()).max().unwrap_or(0);
        let pad = |cell: &String| if is_numeric { format!("{cell:>width$}") } else { format!("{cell:<width$}") };
        columns.push(cells.iter().map(pad).collect());
    }
    (0..rows.len())
        .map(|i| {
            let line: Vec<&str> = columns.iter().map(|column| column[i].as_str()).collect();
            line.join(" | ").trim_end_matches(' ').to_string()
        })
        .collect()
}
*/

// %% attempt: lines keep their spaces at the end -> wrong_answer
/*
fn aligned_table(rows: &[Vec<&str>]) -> Vec<String> {
    let is_number = |cell: &str| {
        let digits = cell.strip_prefix('-').unwrap_or(cell);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit()))
    };
    let count = rows.iter().map(|row| row.len()).max().unwrap_or(0);
    let mut columns: Vec<Vec<String>> = Vec::new();
    for i in 0..count {
        let mut cells: Vec<String> = rows.iter().map(|row| row.get(i).copied().unwrap_or("").to_string()).collect();
        let is_numeric = cells[1..].iter().all(|cell| cell.is_empty() || is_number(cell));
        if is_numeric {
            let tails: Vec<usize> = cells.iter().map(|cell| cell.find('.').map_or(0, |dot| cell.len() - dot)).collect();
            let longest = tails[1..].iter().copied().max().unwrap_or(0);
            for (cell, tail) in cells.iter_mut().zip(tails).skip(1) {
                cell.push_str(&" ".repeat(longest - tail));
            }
        }
        let width = cells.iter().map(|cell| cell.chars().count()).max().unwrap_or(0);
        let pad = |cell: &String| if is_numeric { format!("{cell:>width$}") } else { format!("{cell:<width$}") };
        columns.push(cells.iter().map(pad).collect());
    }
    (0..rows.len())
        .map(|i| {
            let line: Vec<&str> = columns.iter().map(|column| column[i].as_str()).collect();
            line.join(" | ")
        })
        .collect()
}
*/

// %% attempt: short rows have all cells -> runtime_error
/*
fn aligned_table(rows: &[Vec<&str>]) -> Vec<String> {
    let is_number = |cell: &str| {
        let digits = cell.strip_prefix('-').unwrap_or(cell);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit()))
    };
    let count = rows.iter().map(|row| row.len()).max().unwrap_or(0);
    let mut columns: Vec<Vec<String>> = Vec::new();
    for i in 0..count {
        let mut cells: Vec<String> = rows.iter().map(|row| row[i].to_string()).collect();
        let is_numeric = cells[1..].iter().all(|cell| cell.is_empty() || is_number(cell));
        if is_numeric {
            let tails: Vec<usize> = cells.iter().map(|cell| cell.find('.').map_or(0, |dot| cell.len() - dot)).collect();
            let longest = tails[1..].iter().copied().max().unwrap_or(0);
            for (cell, tail) in cells.iter_mut().zip(tails).skip(1) {
                cell.push_str(&" ".repeat(longest - tail));
            }
        }
        let width = cells.iter().map(|cell| cell.chars().count()).max().unwrap_or(0);
        let pad = |cell: &String| if is_numeric { format!("{cell:>width$}") } else { format!("{cell:<width$}") };
        columns.push(cells.iter().map(pad).collect());
    }
    (0..rows.len())
        .map(|i| {
            let line: Vec<&str> = columns.iter().map(|column| column[i].as_str()).collect();
            line.join(" | ").trim_end_matches(' ').to_string()
        })
        .collect()
}
*/
