// task: passk/late_jobs
// entry point: late_jobs
// tags: scheduling
// %% prompt
/// Works through the jobs of a tailor one after the other, in order, and names those that are finished too
/// late.
///
/// A job is (name, minutes, due): it takes so many minutes of work and is due at that minute, the work
/// beginning at minute 0. Finished just at the minute is in time. But a job that would be finished more than
/// an hour late is refused: it takes no time and is not named.
///
/// late_jobs(&[("hem", 30, 20), ("zip", 20, 60)]) // ["hem"]
/// late_jobs(&[("coat", 90, 20), ("cuff", 10, 9)]) // ["cuff"]
fn late_jobs(jobs: &[(&str, i64, i64)]) -> Vec<String> {
// %% canonical solution
    let mut late = Vec::new();
    let mut now = 0;
    for &(name, minutes, due) in jobs {
        let done = now + minutes;
        if done > due + 60 {
            continue;
        }
        now = done;
        if done > due {
            late.push(name.to_string());
        }
    }
    late
}

// %% test
fn main() {
    check(late_jobs(&[("hem", 30, 20), ("zip", 20, 60)]), vec!["hem".to_string()]);
    check(late_jobs(&[("coat", 90, 20), ("cuff", 10, 9)]), vec!["cuff".to_string()]);
    check(late_jobs(&[]), vec![]);
    check(late_jobs(&[("a", 5, 5)]), vec![]);
    check(late_jobs(&[("a", 6, 5)]), vec!["a".to_string()]);
    check(late_jobs(&[("a", 65, 5)]), vec!["a".to_string()]);
    check(late_jobs(&[("a", 66, 5)]), vec![]);
    check(late_jobs(&[("a", 66, 5), ("b", 5, 5)]), vec![]);
    check(late_jobs(&[("a", 10, 9), ("b", 10, 19), ("c", 10, 30)]), vec!["a".to_string(), "b".to_string()]);
    check(late_jobs(&[("a", 100, 100), ("b", 1, 41), ("c", 1, 40)]), vec!["b".to_string()]);
    check(late_jobs(&[("a", 50, 10), ("b", 50, 10), ("c", 15, 10)]), vec!["a".to_string(), "c".to_string()]);
    check(late_jobs(&[("x", 0, 0), ("y", 0, -1)]), vec!["y".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: no job is refused -> wrong_answer
/*
fn late_jobs(jobs: &[(&str, i64, i64)]) -> Vec<String> {
    let mut late = Vec::new();
    let mut now = 0;
    for &(name, minutes, due) in jobs {
        let done = now + minutes;
        now = done;
        if done > due {
            late.push(name.to_string());
        }
    }
    late
}
*/

// %% attempt: a refused job takes its time -> wrong_answer
/*
fn late_jobs(jobs: &[(&str, i64, i64)]) -> Vec<String> {
    let mut late = Vec::new();
    let mut now = 0;
    for &(name, minutes, due) in jobs {
        let done = now + minutes;
        now = done;
        if done > due + 60 {
            continue;
        }
        if done > due {
            late.push(name.to_string());
        }
    }
    late
}
*/

// %% attempt: refused jobs are named -> wrong_answer
/*
fn late_jobs(jobs: &[(&str, i64, i64)]) -> Vec<String> {
    let mut late = Vec::new();
    let mut now = 0;
    for &(name, minutes, due) in jobs {
        let done = now + minutes;
        if done <= due + 60 {
            now = done;
        }
        if done > due {
            late.push(name.to_string());
        }
    }
    late
}
*/

// %% attempt: the jobs are done in the order in which they are due -> wrong_answer
/*
fn late_jobs(jobs: &[(&str, i64, i64)]) -> Vec<String> {
    let mut late = Vec::new();
    let mut now = 0;
    let mut ordered = jobs.to_vec();
    ordered.sort_by_key(|job| job.2);
    for (name, minutes, due) in ordered {
        let done = now + minutes;
        if done > due + 60 {
            continue;
        }
        now = done;
        if done > due {
            late.push(name.to_string());
        }
    }
    late
}
*/

// %% attempt: just in time is late -> wrong_answer
/*
fn late_jobs(jobs: &[(&str, i64, i64)]) -> Vec<String> {
    let mut late = Vec::new();
    let mut now = 0;
    for &(name, minutes, due) in jobs {
        let done = now + minutes;
        if done > due + 60 {
            continue;
        }
        now = done;
        if done >= due {
            late.push(name.to_string());
        }
    }
    late
}
*/

// %% attempt: borrows the names of jobs that end with the function -> syntax_error
/*
fn late_jobs(jobs: &[(&str, i64, i64)]) -> Vec<String> {
    let mut late = Vec::new();
    let mut now = 0;
    for &(name, minutes, due) in jobs {
        let done = now + minutes;
        if done > due + 60 {
            continue;
        }
        now = done;
        if done > due {
            late.push(&name);
        }
    }
    late
}
*/
