// task: passk/garden_frost
// entry point: garden_frost
// tags: grids, simulation
// %% prompt
/// Draws a garden after a night of frost; every row of beds has the same length.
///
/// "p" is a plant, "w" a wall and "." empty ground. A plant is kept warm by a wall in any of the four beds
/// right beside it, to the left, to the right, above or below. A plant that no wall keeps warm freezes, which
/// is drawn as "x", unless there are plants in at least three of those four beds. All other beds stay as they
/// are.
///
/// garden_frost(&["pw", "pp"]) // ["pw", "xp"]
/// garden_frost(&[".p.", "ppp", ".p."]) // [".x.", "xpx", ".x."]
fn garden_frost(beds: &[&str]) -> Vec<String> {
// %% canonical solution
    let bed = |i: Option<usize>, j: Option<usize>| beds.get(i?)?.as_bytes().get(j?).copied();
    let after = |i: usize, j: usize, sign: char| {
        let (row, column) = (Some(i), Some(j));
        let near = [
            bed(i.checked_sub(1), column),
            bed(Some(i + 1), column),
            bed(row, j.checked_sub(1)),
            bed(row, Some(j + 1)),
        ];
        let plants = near.iter().filter(|beside| **beside == Some(b'p')).count();
        if sign == 'p' && !near.contains(&Some(b'w')) && plants < 3 {
            'x'
        } else {
            sign
        }
    };
    beds.iter()
        .enumerate()
        .map(|(i, row)| row.chars().enumerate().map(|(j, sign)| after(i, j, sign)).collect())
        .collect()
}

// %% test
fn main() {
    check(garden_frost(&["pw", "pp"]), vec!["pw".to_string(), "xp".to_string()]);
    check(garden_frost(&[".p.", "ppp", ".p."]), vec![".x.".to_string(), "xpx".to_string(), ".x.".to_string()]);
    check(garden_frost(&[]), vec![]);
    check(garden_frost(&[""]), vec!["".to_string()]);
    check(garden_frost(&["p"]), vec!["x".to_string()]);
    check(garden_frost(&["w"]), vec!["w".to_string()]);
    check(garden_frost(&["pp"]), vec!["xx".to_string()]);
    check(garden_frost(&["pwp"]), vec!["pwp".to_string()]);
    check(garden_frost(&["p", "w", "p"]), vec!["p".to_string(), "w".to_string(), "p".to_string()]);
    check(garden_frost(&["p.w"]), vec!["x.w".to_string()]);
    check(garden_frost(&["ppp", "ppp", "ppp"]), vec!["xpx".to_string(), "ppp".to_string(), "xpx".to_string()]);
    check(garden_frost(&["ppp", "ppp"]), vec!["xpx".to_string(), "xpx".to_string()]);
    check(garden_frost(&["w..", ".p.", "..w"]), vec!["w..".to_string(), ".x.".to_string(), "..w".to_string()]);
    check(garden_frost(&["pppp", "pwpp", "pppp", "pppp"]), vec!["xppx".to_string(), "pwpp".to_string(),
        "pppp".to_string(), "xppx".to_string()]);
    check(garden_frost(&["xpx"]), vec!["xxx".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: plants do not keep each other warm -> wrong_answer
/*
fn garden_frost(beds: &[&str]) -> Vec<String> {
    let bed = |i: Option<usize>, j: Option<usize>| beds.get(i?)?.as_bytes().get(j?).copied();
    let after = |i: usize, j: usize, sign: char| {
        let (row, column) = (Some(i), Some(j));
        let near = [
            bed(i.checked_sub(1), column),
            bed(Some(i + 1), column),
            bed(row, j.checked_sub(1)),
            bed(row, Some(j + 1)),
        ];
        if sign == 'p' && !near.contains(&Some(b'w')) {
            'x'
        } else {
            sign
        }
    };
    beds.iter()
        .enumerate()
        .map(|(i, row)| row.chars().enumerate().map(|(j, sign)| after(i, j, sign)).collect())
        .collect()
}
*/

// %% attempt: walls at a corner keep warm too -> wrong_answer
/*
fn garden_frost(beds: &[&str]) -> Vec<String> {
    let bed = |i: Option<usize>, j: Option<usize>| beds.get(i?)?.as_bytes().get(j?).copied();
    let after = |i: usize, j: usize, sign: char| {
        let (row, column) = (Some(i), Some(j));
        let near = [
            bed(i.checked_sub(1), j.checked_sub(1)),
            bed(i.checked_sub(1), Some(j + 1)),
            bed(Some(i + 1), j.checked_sub(1)),
            bed(Some(i + 1), Some(j + 1)),
            bed(i.checked_sub(1), column),
            bed(Some(i + 1), column),
            bed(row, j.checked_sub(1)),
            bed(row, Some(j + 1)),
        ];
        let plants = near.iter().filter(|beside| **beside == Some(b'p')).count();
        if sign == 'p' && !near.contains(&Some(b'w')) && plants < 3 {
            'x'
        } else {
            sign
        }
    };
    beds.iter()
        .enumerate()
        .map(|(i, row)| row.chars().enumerate().map(|(j, sign)| after(i, j, sign)).collect())
        .collect()
}
*/

// %% attempt: only the beds to the left and right keep warm -> wrong_answer
/*
fn garden_frost(beds: &[&str]) -> Vec<String> {
    let bed = |i: Option<usize>, j: Option<usize>| beds.get(i?)?.as_bytes().get(j?).copied();
    let after = |i: usize, j: usize, sign: char| {
        let row = Some(i);
        let near = [bed(row, j.checked_sub(1)), bed(row, Some(j + 1))];
        let plants = near.iter().filter(|beside| **beside == Some(b'p')).count();
        if sign == 'p' && !near.contains(&Some(b'w')) && plants < 3 {
            'x'
        } else {
            sign
        }
    };
    beds.iter()
        .enumerate()
        .map(|(i, row)| row.chars().enumerate().map(|(j, sign)| after(i, j, sign)).collect())
        .collect()
}
*/

// %% attempt: the bed before the first has number -1 -> runtime_error
/*
fn garden_frost(beds: &[&str]) -> Vec<String> {
    let bed = |i: Option<usize>, j: Option<usize>| beds.get(i?)?.as_bytes().get(j?).copied();
    let after = |i: usize, j: usize, sign: char| {
        let (row, column) = (Some(i), Some(j));
        let near =
            [bed(Some(i - 1), column), bed(Some(i + 1), column), bed(row, j.checked_sub(1)), bed(row, Some(j + 1))];
        let plants = near.iter().filter(|beside| **beside == Some(b'p')).count();
        if sign == 'p' && !near.contains(&Some(b'w')) && plants < 3 {
            'x'
        } else {
            sign
        }
    };
    beds.iter()
        .enumerate()
        .map(|(i, row)| row.chars().enumerate().map(|(j, sign)| after(i, j, sign)).collect())
        .collect()
}
*/

// %% attempt: four plants are needed -> wrong_answer
/*
fn garden_frost(beds: &[&str]) -> Vec<String> {
    let bed = |i: Option<usize>, j: Option<usize>| beds.get(i?)?.as_bytes().get(j?).copied();
    let after = |i: usize, j: usize, sign: char| {
        let (row, column) = (Some(i), Some(j));
        let near = [
            bed(i.checked_sub(1), column),
            bed(Some(i + 1), column),
            bed(row, j.checked_sub(1)),
            bed(row, Some(j + 1)),
        ];
        let plants = near.iter().filter(|beside| **beside == Some(b'p')).count();
        if sign == 'p' && !near.contains(&Some(b'w')) && plants < 4 {
            'x'
        } else {
            sign
        }
    };
    beds.iter()
        .enumerate()
        .map(|(i, row)| row.chars().enumerate().map(|(j, sign)| after(i, j, sign)).collect())
        .collect()
}
*/

// %% attempt: a wall freezes too -> wrong_answer
/*
fn garden_frost(beds: &[&str]) -> Vec<String> {
    let bed = |i: Option<usize>, j: Option<usize>| beds.get(i?)?.as_bytes().get(j?).copied();
    let after = |i: usize, j: usize, sign: char| {
        let (row, column) = (Some(i), Some(j));
        let near = [
            bed(i.checked_sub(1), column),
            bed(Some(i + 1), column),
            bed(row, j.checked_sub(1)),
            bed(row, Some(j + 1)),
        ];
        let plants = near.iter().filter(|beside| **beside == Some(b'p')).count();
        if sign != '.' && !near.contains(&Some(b'w')) && plants < 3 {
            'x'
        } else {
            sign
        }
    };
    beds.iter()
        .enumerate()
        .map(|(i, row)| row.chars().enumerate().map(|(j, sign)| after(i, j, sign)).collect())
        .collect()
}
*/
