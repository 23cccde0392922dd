// task: passk/bead_string
// entry point: bead_string
// tags: games, dynamic programming, recursion
// %% prompt
/// Says how many beads of a string the first of two players gets.
///
/// They take turns until no bead is left, and both try to get as many as they can. A move takes the bead at the
/// left end or, at the right end, the last bead and all beads of its letter right before it. There are at most
/// 60 beads.
///
/// bead_string("rggg") // 3
/// bead_string("gggrr") // 3
fn bead_string(beads: &str) -> usize {
// %% canonical solution
    let beads = beads.as_bytes();
    let count = beads.len();
    let mut most = vec![vec![0; count + 1]; count + 1];
    for end in 1..=count {
        let mut run = end - 1;
        while run > 0 && beads[run - 1] == beads[run] {
            run -= 1;
        }
        for first in (0..end).rev() {
            let rest = most[first + 1][end].min(most[first][run.max(first)]);
            most[first][end] = end - first - rest;
        }
    }
    most[0][count]
}

// %% test
fn main() {
    check(bead_string("rggg"), 3);
    check(bead_string("gggrr"), 3);
    check(bead_string("gggr"), 2);
    check(bead_string(""), 0);
    check(bead_string("r"), 1);
    check(bead_string("rg"), 1);
    check(bead_string("rr"), 2);
    check(bead_string("rrg"), 2);
    check(bead_string("rgg"), 2);
    check(bead_string("rgrg"), 2);
    check(bead_string("rrrrr"), 5);
    check(bead_string("rgr"), 2);
    check(bead_string("rrgg"), 2);
    check(bead_string("rgggb"), 3);
    check(bead_string("bggrrr"), 4);
    check(bead_string("bbgrrgb"), 4);
    check(bead_string("abbaccaabb"), 6);
    check(bead_string("ggrrrbbbbaaa"), 6);
    check(bead_string("abcabcabc"), 5);
    check(bead_string("aabbbbbcdddaaaa"), 8);
    check(bead_string("aaaabb"), 3);
    check(bead_string("aaaabbb"), 4);
    check(bead_string("aaabbaa"), 4);
    check(bead_string("aaabcbbcccaaabb"), 8);
    check(bead_string("abcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabc"), 30);
    check(bead_string("aabaabaabaabaabaabaabaabaabaabaabaabaabaabaabaabaabaabaabaab"), 30);
    check(bead_string("abbbccabbbccabbbccabbbccabbbccabbbccabbbccabbbccabbbccabbbcc"), 30);
}

#[track_caller]
fn check(actual: usize, expected: usize) {
    assert_eq!(actual, expected);
}

// %% attempt: takes what is more at once -> wrong_answer
/*
fn bead_string(beads: &str) -> usize {
    let mut rest = beads;
    let mut got = [0, 0];
    let mut turn = 0;
    while let Some(last) = rest.chars().last() {
        let mut shorter = rest.trim_end_matches(last);
        if rest.len() - shorter.len() == 1 {
            shorter = &rest[1..];
        }
        got[turn] += rest.len() - shorter.len();
        rest = shorter;
        turn = 1 - turn;
    }
    got[0]
}
*/

// %% attempt: works everything out again and again -> timeout
/*
fn bead_string(beads: &str) -> usize {
    fn most(beads: &[u8]) -> usize {
        if beads.is_empty() {
            return 0;
        }
        let mut run = beads.len() - 1;
        while run > 0 && beads[run - 1] == beads[run] {
            run -= 1;
        }
        beads.len() - most(&beads[1..]).min(most(&beads[..run]))
    }
    most(beads.as_bytes())
}
*/

// %% attempt: one bead at the right end, too -> wrong_answer
/*
fn bead_string(beads: &str) -> usize {
    let beads = beads.as_bytes();
    let count = beads.len();
    let mut most = vec![vec![0; count + 1]; count + 1];
    for end in 1..=count {
        let run = end - 1;
        for first in (0..end).rev() {
            let rest = most[first + 1][end].min(most[first][run.max(first)]);
            most[first][end] = end - first - rest;
        }
    }
    most[0][count]
}
*/

// %% attempt: the second player gets as few as possible -> wrong_answer
/*
fn bead_string(beads: &str) -> usize {
    let beads = beads.as_bytes();
    let count = beads.len();
    let mut most = vec![vec![0; count + 1]; count + 1];
    for end in 1..=count {
        let mut run = end - 1;
        while run > 0 && beads[run - 1] == beads[run] {
            run -= 1;
        }
        for first in (0..end).rev() {
            let rest = most[first + 1][end].max(most[first][run.max(first)]);
            most[first][end] = end - first - rest;
        }
    }
    most[0][count]
}
*/

// %% attempt: a run may begin before the rest -> runtime_error
/*
fn bead_string(beads: &str) -> usize {
    let beads = beads.as_bytes();
    let count = beads.len();
    let mut most = vec![vec![0; count + 1]; count + 1];
    for end in 1..=count {
        let mut run = end - 1;
        while run > 0 && beads[run - 1] == beads[run] {
            run -= 1;
        }
        for first in (0..end).rev() {
            let rest = most[first + 1][end].min(most[first..=run][0][run]);
            most[first][end] = end - first - rest;
        }
    }
    most[0][count]
}
*/

// %% attempt: takes a bead from the empty string -> runtime_error
/*
fn bead_string(beads: &str) -> usize {
    let beads = beads.as_bytes();
    let mut last = beads.len() - 1;
    while last > 0 && beads[last - 1] == beads[last] {
        last -= 1;
    }
    let count = beads.len();
    let mut most = vec![vec![0; count + 1]; count + 1];
    for end in 1..=count {
        let mut run = end - 1;
        while run > 0 && beads[run - 1] == beads[run] {
            run -= 1;
        }
        for first in (0..end).rev() {
            let rest = most[first + 1][end].min(most[first][run.max(first)]);
            most[first][end] = end - first - rest;
        }
    }
    most[0][count]
}
*/
