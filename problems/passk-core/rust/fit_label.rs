// task: passk/fit_label
// entry point: fit_label
// tags: strings, formatting
// %% prompt
/// Fits a plant's name on a seed label that has room for `width` characters.
///
/// A name that fits is kept as it is. A longer one is cut to its first width - 1 characters, loses the spaces
/// that then stand at its end, and gets a dot. `width` is at least 2; the name does not begin with a space.
///
/// fit_label("Sweet pea", 7) // "Sweet."
/// fit_label("Tomato", 6) // "Tomato"
fn fit_label(name: &str, width: usize) -> String {
// %% canonical solution
    if name.chars().count() <= width {
        return name.to_string();
    }
    let cut: String = name.chars().take(width - 1).collect();
    format!("{}.", cut.trim_end_matches(' '))
}

// %% test
fn main() {
    check(fit_label("Sweet pea", 7), "Sweet.".to_string());
    check(fit_label("Tomato", 6), "Tomato".to_string());
    check(fit_label("Tomato", 5), "Toma.".to_string());
    check(fit_label("Tomato", 2), "T.".to_string());
    check(fit_label("", 2), "".to_string());
    check(fit_label("Oat", 3), "Oat".to_string());
    check(fit_label("Oats", 3), "Oa.".to_string());
    check(fit_label("Bay leaf ", 9), "Bay leaf ".to_string());
    check(fit_label("Bay leaf ", 8), "Bay lea.".to_string());
    check(fit_label("Sweet pea", 6), "Sweet.".to_string());
    check(fit_label("Red  kale", 5), "Red.".to_string());
    check(fit_label("Red  kale", 4), "Red.".to_string());
    check(fit_label("A bean", 3), "A.".to_string());
    check(fit_label("St. John's wort", 4), "St..".to_string());
    check(fit_label("Dill\tweed", 6), "Dill\t.".to_string());
    check(fit_label("Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea Pea ",
        21), "Pea Pea Pea Pea Pea.".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: a name of just the width is cut too -> wrong_answer
/*
fn fit_label(name: &str, width: usize) -> String {
    if name.chars().count() < width {
        return name.to_string();
    }
    let cut: String = name.chars().take(width - 1).collect();
    format!("{}.", cut.trim_end_matches(' '))
}
*/

// %% attempt: the space before the dot stays -> wrong_answer
/*
fn fit_label(name: &str, width: usize) -> String {
    if name.chars().count() <= width {
        return name.to_string();
    }
    let cut: String = name.chars().take(width - 1).collect();
    format!("{}.", cut)
}
*/

// %% attempt: the dot comes on top of the width -> wrong_answer
/*
fn fit_label(name: &str, width: usize) -> String {
    if name.chars().count() <= width {
        return name.to_string();
    }
    let cut: String = name.chars().take(width).collect();
    format!("{}.", cut.trim_end_matches(' '))
}
*/

// %% attempt: all names lose their spaces at the end -> wrong_answer
/*
fn fit_label(name: &str, width: usize) -> String {
    if name.chars().count() <= width {
        return name.trim_end_matches(' ').to_string();
    }
    let cut: String = name.chars().take(width - 1).collect();
    format!("{}.", cut.trim_end_matches(' '))
}
*/

// %% attempt: always ends with a dot -> wrong_answer
/*
fn fit_label(name: &str, width: usize) -> String {
    let cut: String = name.chars().take(width - 1).collect();
    format!("{}.", cut.trim_end_matches(' '))
}
*/

// %% attempt: cuts without a look at the length -> runtime_error
/*
fn fit_label(name: &str, width: usize) -> String {
    let cut = name[..width - 1].trim_end_matches(' ');
    if name.len() <= width {
        name.to_string()
    } else {
        format!("{cut}.")
    }
}
*/
