// task: passk/column_sheet
// entry point: column_sheet
// tags: strings, formatting, grids
// %% prompt
/// Lays out the names of a choir in columns on a sheet that is `width` characters wide.
///
/// The names run down the first column, then down the second, and so on. All columns are equally long, but
/// the last may be shorter and is never empty. A column is as wide as its longest name; between two columns
/// there are two spaces. The sheet has as few rows as possible so that all columns with the spaces between
/// them fit in `width`; it is one column if nothing else fits, even where that is too wide. Rows have no
/// spaces at their end. No name is empty or has spaces; without names there are no rows.
///
/// column_sheet(&["Ada", "Bo", "Clementine", "Di", "Eve"], 20) // ["Ada  Clementine  Eve", "Bo   Di"]
/// column_sheet(&["Ada", "Bo", "Cy"], 11) // ["Ada  Bo  Cy"]
fn column_sheet(names: &[&str], width: usize) -> Vec<String> {
// %% canonical solution
    for rows in 1..=names.len() {
        let columns: Vec<&[&str]> = names.chunks(rows).collect();
        let widths: Vec<usize> =
            columns.iter().map(|column| column.iter().map(|name| name.chars().count()).max().unwrap_or(0)).collect();
        let total = widths.iter().sum::<usize>() + 2 * (widths.len() - 1);
        if total <= width || rows == names.len() {
            let mut lines = vec![String::new(); rows];
            for (column, size) in columns.iter().zip(&widths) {
                for (line, name) in lines.iter_mut().zip(*column) {
                    line.push_str(&format!("{name:<0$}", size + 2));
                }
            }
            return lines.iter().map(|line| line.trim_end().to_string()).collect();
        }
    }
    Vec::new()
}

// %% test
fn main() {
    check(column_sheet(&["Ada", "Bo", "Clementine", "Di", "Eve"], 20), vec!["Ada  Clementine  Eve".to_string(),
        "Bo   Di".to_string()]);
    check(column_sheet(&["Ada", "Bo", "Cy"], 11), vec!["Ada  Bo  Cy".to_string()]);
    check(column_sheet(&[], 5), vec![]);
    check(column_sheet(&[], 0), vec![]);
    check(column_sheet(&["Ada"], 3), vec!["Ada".to_string()]);
    check(column_sheet(&["Ada"], 0), vec!["Ada".to_string()]);
    check(column_sheet(&["Ada", "Bo"], 7), vec!["Ada  Bo".to_string()]);
    check(column_sheet(&["Ada", "Bo"], 6), vec!["Ada".to_string(), "Bo".to_string()]);
    check(column_sheet(&["Ada", "Bo"], 1), vec!["Ada".to_string(), "Bo".to_string()]);
    check(column_sheet(&["Ada", "Bo", "Cy"], 10), vec!["Ada  Cy".to_string(), "Bo".to_string()]);
    check(column_sheet(&["Ada", "Bo", "Cy"], 7), vec!["Ada  Cy".to_string(), "Bo".to_string()]);
    check(column_sheet(&["Ada", "Bo", "Cy"], 6), vec!["Ada".to_string(), "Bo".to_string(), "Cy".to_string()]);
    check(column_sheet(&["a", "b", "c", "d"], 10), vec!["a  b  c  d".to_string()]);
    check(column_sheet(&["a", "b", "c", "d"], 9), vec!["a  c".to_string(), "b  d".to_string()]);
    check(column_sheet(&["a", "b", "c", "d", "e", "f", "g"], 8), vec!["a  d  g".to_string(), "b  e".to_string(),
        "c  f".to_string()]);
    check(column_sheet(&["a", "b", "c", "d", "e", "f", "g"], 7), vec!["a  d  g".to_string(), "b  e".to_string(),
        "c  f".to_string()]);
    check(column_sheet(&["a", "b", "c", "d", "e", "f", "g"], 6), vec!["a  e".to_string(), "b  f".to_string(),
        "c  g".to_string(), "d".to_string()]);
    check(column_sheet(&["a", "bbbb", "c", "d", "ee"], 9), vec!["a     d".to_string(), "bbbb  ee".to_string(),
        "c".to_string()]);
    check(column_sheet(&["a", "bbbb", "c", "d", "ee"], 8), vec!["a     d".to_string(), "bbbb  ee".to_string(),
        "c".to_string()]);
    check(column_sheet(&["a", "bbbb", "c", "d", "ee"], 7), vec!["a".to_string(), "bbbb".to_string(),
        "c".to_string(), "d".to_string(), "ee".to_string()]);
    check(column_sheet(&["long", "a", "b", "a"], 8), vec!["long  b".to_string(), "a     a".to_string()]);
    check(column_sheet(&["a", "a", "b", "long"], 7), vec!["a  b".to_string(), "a  long".to_string()]);
    check(column_sheet(&["Alto", "Bass", "Tenor", "Alto", "Bass", "Tenor"], 17), vec!["Alto   Alto".to_string(),
        "Bass   Bass".to_string(), "Tenor  Tenor".to_string()]);
    check(column_sheet(&["Alto", "Bass", "Tenor", "Alto", "Bass", "Tenor"], 18),
        vec!["Alto  Tenor  Bass".to_string(), "Bass  Alto   Tenor".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: names run across the rows -> wrong_answer
/*
fn column_sheet(names: &[&str], width: usize) -> Vec<String> {
    for rows in 1..=names.len() {
        let count = names.len().div_ceil(rows);
        let columns: Vec<Vec<&str>> = (0..count).map(|i| names[i..].iter().step_by(count).copied().collect()).collect();
        let widths: Vec<usize> =
            columns.iter().map(|column| column.iter().map(|name| name.len()).max().unwrap_or(0)).collect();
        if widths.iter().sum::<usize>() + 2 * (count - 1) <= width || rows == names.len() {
            let mut lines = vec![String::new(); rows];
            for (column, size) in columns.iter().zip(&widths) {
                for (line, name) in lines.iter_mut().zip(column) {
                    line.push_str(&format!("{name:<0$}", size + 2));
                }
            }
            return lines.iter().map(|line| line.trim_end().to_string()).collect();
        }
    }
    Vec::new()
}
*/

// %% attempt: all columns are as wide as the widest -> wrong_answer
/*
fn column_sheet(names: &[&str], width: usize) -> Vec<String> {
    for rows in 1..=names.len() {
        let columns: Vec<&[&str]> = names.chunks(rows).collect();
        let widths: Vec<usize> =
            columns.iter().map(|_| names.iter().map(|name| name.chars().count()).max().unwrap_or(0)).collect();
        let total = widths.iter().sum::<usize>() + 2 * (widths.len() - 1);
        if total <= width || rows == names.len() {
            let mut lines = vec![String::new(); rows];
            for (column, size) in columns.iter().zip(&widths) {
                for (line, name) in lines.iter_mut().zip(*column) {
                    line.push_str(&format!("{name:<0$}", size + 2));
                }
            }
            return lines.iter().map(|line| line.trim_end().to_string()).collect();
        }
    }
    Vec::new()
}
*/

// %% attempt: the last column has two spaces too -> wrong_answer
/*
fn column_sheet(names: &[&str], width: usize) -> Vec<String> {
    for rows in 1..=names.len() {
        let columns: Vec<&[&str]> = names.chunks(rows).collect();
        let widths: Vec<usize> =
            columns.iter().map(|column| column.iter().map(|name| name.chars().count()).max().unwrap_or(0)).collect();
        let total = widths.iter().sum::<usize>() + 2 * widths.len();
        if total <= width || rows == names.len() {
            let mut lines = vec![String::new(); rows];
            for (column, size) in columns.iter().zip(&widths) {
                for (line, name) in lines.iter_mut().zip(*column) {
                    line.push_str(&format!("{name:<0$}", size + 2));
                }
            }
            return lines.iter().map(|line| line.trim_end().to_string()).collect();
        }
    }
    Vec::new()
}
*/

// %% attempt: rows end with spaces -> wrong_answer
/*
fn column_sheet(names: &[&str], width: usize) -> Vec<String> {
    for rows in 1..=names.len() {
        let columns: Vec<&[&str]> = names.chunks(rows).collect();
        let widths: Vec<usize> =
            columns.iter().map(|column| column.iter().map(|name| name.chars().count()).max().unwrap_or(0)).collect();
        let total = widths.iter().sum::<usize>() + 2 * (widths.len() - 1);
        if total <= width || rows == names.len() {
            let mut lines = vec![String::new(); rows];
            for (column, size) in columns.iter().zip(&widths) {
                for (line, name) in lines.iter_mut().zip(*column) {
                    line.push_str(&format!("{name:<0$}", size + 2));
                }
            }
            return lines;
        }
    }
    Vec::new()
}
*/

// %% attempt: the fullest row must be narrower than the sheet -> wrong_answer
/*
fn column_sheet(names: &[&str], width: usize) -> Vec<String> {
    for rows in 1..=names.len() {
        let columns: Vec<&[&str]> = names.chunks(rows).collect();
        let widths: Vec<usize> =
            columns.iter().map(|column| column.iter().map(|name| name.chars().count()).max().unwrap_or(0)).collect();
        let total = widths.iter().sum::<usize>() + 2 * (widths.len() - 1);
        if total < width || rows == names.len() {
            let mut lines = vec![String::new(); rows];
            for (column, size) in columns.iter().zip(&widths) {
                for (line, name) in lines.iter_mut().zip(*column) {
                    line.push_str(&format!("{name:<0$}", size + 2));
                }
            }
            return lines.iter().map(|line| line.trim_end().to_string()).collect();
        }
    }
    Vec::new()
}
*/

// %% attempt: no sheet if one column is too wide -> wrong_answer
/*
fn column_sheet(names: &[&str], width: usize) -> Vec<String> {
    for rows in 1..=names.len() {
        let columns: Vec<&[&str]> = names.chunks(rows).collect();
        let widths: Vec<usize> =
            columns.iter().map(|column| column.iter().map(|name| name.chars().count()).max().unwrap_or(0)).collect();
        let total = widths.iter().sum::<usize>() + 2 * (widths.len() - 1);
        if total <= width {
            let mut lines = vec![String::new(); rows];
            for (column, size) in columns.iter().zip(&widths) {
                for (line, name) in lines.iter_mut().zip(*column) {
                    line.push_str(&format!("{name:<0$}", size + 2));
                }
            }
            return lines.iter().map(|line| line.trim_end().to_string()).collect();
        }
    }
    Vec::new()
}
*/
