// task: passk/moss_wall
// entry point: moss_wall
// tags: simulation, strings
// %% prompt
/// Lets moss grow on a row of stones for some weeks and return the row.
///
/// "m" is a stone with moss, "." a bare one, "#" a slate, on which nothing ever grows. In each week, for all
/// stones at once: a bare stone gets moss if just one of its two neighbours has moss; a stone with moss
/// becomes bare if both neighbours have moss. All others stay as they are. The stones at both ends have
/// only one neighbour.
///
/// moss_wall("..m..#.", 1) // ".mmm.#."
/// moss_wall("mmm.m", 1) // "m.m.m"
fn moss_wall(wall: &str, weeks: usize) -> String {
// %% canonical solution
    let mut row: Vec<char> = wall.chars().collect();
    for _ in 0..weeks {
        let after = |place: usize| {
            let left = place > 0 && row[place - 1] == 'm';
            let right = row.get(place + 1) == Some(&'m');
            match row[place] {
                '.' if left != right => 'm',
                'm' if left && right => '.',
                stone => stone,
            }
        };
        row = (0..row.len()).map(after).collect();
    }
    row.into_iter().collect()
}

// %% test
fn main() {
    check(moss_wall("..m..#.", 1), ".mmm.#.".to_string());
    check(moss_wall("mmm.m", 1), "m.m.m".to_string());
    check(moss_wall("", 3), "".to_string());
    check(moss_wall(".", 5), ".".to_string());
    check(moss_wall("m", 5), "m".to_string());
    check(moss_wall("m.", 1), "mm".to_string());
    check(moss_wall(".m", 1), "mm".to_string());
    check(moss_wall("m.m", 1), "m.m".to_string());
    check(moss_wall("mmm", 1), "m.m".to_string());
    check(moss_wall("mm", 4), "mm".to_string());
    check(moss_wall(".#m", 2), ".#m".to_string());
    check(moss_wall("m#.m", 2), "m#mm".to_string());
    check(moss_wall("...m...", 0), "...m...".to_string());
    check(moss_wall("...m...", 2), ".mm.mm.".to_string());
    check(moss_wall("...m...", 3), "mmm.mmm".to_string());
    check(moss_wall("...m...", 4), "m.m.m.m".to_string());
    check(moss_wall("#m#", 2), "#m#".to_string());
    check(moss_wall("mmmmm", 1), "m...m".to_string());
    check(moss_wall("mmmmm", 2), "mm.mm".to_string());
    check(moss_wall("m...........", 7), "m.m.m.mm....".to_string());
    check(moss_wall(".m..#.m.m..", 3), "m.mm#mm.m.m".to_string());
    check(moss_wall("m#m#m", 1), "m#m#m".to_string());
    check(moss_wall("#m.", 1), "#mm".to_string());
    check(moss_wall("m..m", 1), "mmmm".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: bare stones between moss get moss too -> wrong_answer
/*
fn moss_wall(wall: &str, weeks: usize) -> String {
    let mut row: Vec<char> = wall.chars().collect();
    for _ in 0..weeks {
        let after = |place: usize| {
            let left = place > 0 && row[place - 1] == 'm';
            let right = row.get(place + 1) == Some(&'m');
            match row[place] {
                '.' if left || right => 'm',
                'm' if left && right => '.',
                stone => stone,
            }
        };
        row = (0..row.len()).map(after).collect();
    }
    row.into_iter().collect()
}
*/

// %% attempt: moss never goes away -> wrong_answer
/*
fn moss_wall(wall: &str, weeks: usize) -> String {
    let mut row: Vec<char> = wall.chars().collect();
    for _ in 0..weeks {
        let after = |place: usize| {
            let left = place > 0 && row[place - 1] == 'm';
            let right = row.get(place + 1) == Some(&'m');
            match row[place] {
                '.' if left != right => 'm',
                stone => stone,
            }
        };
        row = (0..row.len()).map(after).collect();
    }
    row.into_iter().collect()
}
*/

// %% attempt: changes of the same week count for the next stone -> wrong_answer
/*
fn moss_wall(wall: &str, weeks: usize) -> String {
    let mut row: Vec<char> = wall.chars().collect();
    for _ in 0..weeks {
        for place in 0..row.len() {
            let left = place > 0 && row[place - 1] == 'm';
            let right = row.get(place + 1) == Some(&'m');
            row[place] = match row[place] {
                '.' if left != right => 'm',
                'm' if left && right => '.',
                stone => stone,
            }
        }
    }
    row.into_iter().collect()
}
*/

// %% attempt: moss needs a neighbour with moss -> wrong_answer
/*
fn moss_wall(wall: &str, weeks: usize) -> String {
    let mut row: Vec<char> = wall.chars().collect();
    for _ in 0..weeks {
        let after = |place: usize| {
            let left = place > 0 && row[place - 1] == 'm';
            let right = row.get(place + 1) == Some(&'m');
            match row[place] {
                '.' if left != right => 'm',
                'm' if left == right => '.',
                stone => stone,
            }
        };
        row = (0..row.len()).map(after).collect();
    }
    row.into_iter().collect()
}
*/

// %% attempt: moss grows on slate -> wrong_answer
/*
fn moss_wall(wall: &str, weeks: usize) -> String {
    let mut row: Vec<char> = wall.chars().collect();
    for _ in 0..weeks {
        let after = |place: usize| {
            let left = place > 0 && row[place - 1] == 'm';
            let right = row.get(place + 1) == Some(&'m');
            match row[place] {
                '.' | '#' if left != right => 'm',
                'm' if left && right => '.',
                stone => stone,
            }
        };
        row = (0..row.len()).map(after).collect();
    }
    row.into_iter().collect()
}
*/

// %% attempt: the first stone has a left neighbour -> runtime_error
/*
fn moss_wall(wall: &str, weeks: usize) -> String {
    let mut row: Vec<char> = wall.chars().collect();
    for _ in 0..weeks {
        let after = |place: usize| {
            let left = row[place - 1] == 'm';
            let right = row.get(place + 1) == Some(&'m');
            match row[place] {
                '.' if left != right => 'm',
                'm' if left && right => '.',
                stone => stone,
            }
        };
        row = (0..row.len()).map(after).collect();
    }
    row.into_iter().collect()
}
*/

// %% attempt: changes the row that it is reading -> syntax_error
/*
fn moss_wall(wall: &str, weeks: usize) -> String {
    let mut row: Vec<char> = wall.chars().collect();
    for _ in 0..weeks {
        let after = |place: usize| {
            let left = place > 0 && row[place - 1] == 'm';
            let right = row.get(place + 1) == Some(&'m');
            match row[place] {
                '.' if left != right => 'm',
                'm' if left && right => '.',
                stone => stone,
            }
        };
        for place in 0..row.len() {
            row[place] = after(place);
        }
    }
    row.into_iter().collect()
}
*/
