// task: passk/crossing_count
// entry point: crossing_count
// tags: strings, counting
// %% prompt
/// Counts the ways in which two words can cross on a board of letter tiles.
///
/// One word lies across, the other down, and they share one tile. So a way is a letter of the first word
/// together with an equal letter of the second; capital and small letters are equal. There are two
/// exceptions: the words must not cross at the first letter of both or at the last letter of both. Words have
/// only the letters A to Z and a to z.
///
/// crossing_count("loom", "wool") // 5
/// crossing_count("Hen", "hat") // 0
fn crossing_count(across: &str, down: &str) -> usize {
// %% canonical solution
    let (across, down) = (across.to_lowercase(), down.to_lowercase());
    let is_end = |i: usize, j: usize| (i, j) == (0, 0) || (i + 1, j + 1) == (across.len(), down.len());
    let mut ways = 0;
    for (i, a) in across.bytes().enumerate() {
        ways += down.bytes().enumerate().filter(|&(j, b)| a == b && !is_end(i, j)).count();
    }
    ways
}

// %% test
fn main() {
    check(crossing_count("loom", "wool"), 5);
    check(crossing_count("Hen", "hat"), 0);
    check(crossing_count("", ""), 0);
    check(crossing_count("", "a"), 0);
    check(crossing_count("a", ""), 0);
    check(crossing_count("a", "a"), 0);
    check(crossing_count("a", "b"), 0);
    check(crossing_count("a", "ab"), 0);
    check(crossing_count("a", "ba"), 0);
    check(crossing_count("a", "bab"), 1);
    check(crossing_count("bab", "a"), 1);
    check(crossing_count("aa", "a"), 0);
    check(crossing_count("aaa", "aa"), 4);
    check(crossing_count("tart", "Trot"), 3);
    check(crossing_count("Tart", "trot"), 3);
    check(crossing_count("abc", "cab"), 3);
    check(crossing_count("abcd", "dxyd"), 1);
    check(crossing_count("mmmmmmmmmmmmmmmmmmmmmmmmmmmmmm", "MMMMMMMMMMMMMMMMMMMM"), 598);
}

#[track_caller]
fn check(actual: usize, expected: usize) {
    assert_eq!(actual, expected);
}

// %% attempt: the first letters may cross -> wrong_answer
/*
fn crossing_count(across: &str, down: &str) -> usize {
    let (across, down) = (across.to_lowercase(), down.to_lowercase());
    let is_end = |i: usize, j: usize| (i + 1, j + 1) == (across.len(), down.len());
    let mut ways = 0;
    for (i, a) in across.bytes().enumerate() {
        ways += down.bytes().enumerate().filter(|&(j, b)| a == b && !is_end(i, j)).count();
    }
    ways
}
*/

// %% attempt: capital letters differ -> wrong_answer
/*
fn crossing_count(across: &str, down: &str) -> usize {
    let is_end = |i: usize, j: usize| (i, j) == (0, 0) || (i + 1, j + 1) == (across.len(), down.len());
    let mut ways = 0;
    for (i, a) in across.bytes().enumerate() {
        ways += down.bytes().enumerate().filter(|&(j, b)| a == b && !is_end(i, j)).count();
    }
    ways
}
*/

// %% attempt: no crossing at any first or last letter -> wrong_answer
/*
fn crossing_count(across: &str, down: &str) -> usize {
    let (across, down) = (across.to_lowercase(), down.to_lowercase());
    let is_end = |i: usize, j: usize| i == 0 || j == 0 || i + 1 == across.len() || j + 1 == down.len();
    let mut ways = 0;
    for (i, a) in across.bytes().enumerate() {
        ways += down.bytes().enumerate().filter(|&(j, b)| a == b && !is_end(i, j)).count();
    }
    ways
}
*/

// %% attempt: counts different letters only once -> wrong_answer
/*
fn crossing_count(across: &str, down: &str) -> usize {
    let (across, down) = (across.to_lowercase(), down.to_lowercase());
    let is_end = |i: usize, j: usize| (i, j) == (0, 0) || (i + 1, j + 1) == (across.len(), down.len());
    let mut ways = 0;
    for (i, a) in across.bytes().enumerate() {
        ways += down
            .bytes()
            .enumerate()
            .filter(|&(j, b)| a == b && !across.as_bytes()[..i].contains(&a) && !is_end(i, j))
            .count();
    }
    ways
}
*/

// %% attempt: looks at letters that are not there -> runtime_error
/*
fn crossing_count(across: &str, down: &str) -> usize {
    let (across, down) = (across.to_lowercase().into_bytes(), down.to_lowercase().into_bytes());
    let ways: usize = down.iter().map(|letter| across.iter().filter(|other| *other == letter).count()).sum();
    ways - usize::from(across[0] == down[0]) - usize::from(across.last() == down.last())
}
*/
