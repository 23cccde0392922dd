// task: passk/ticker_window
// entry point: ticker_window
// tags: strings, windows
// %% prompt
/// Shows what a ferry's ticker board of `width` characters displays at a tick.
///
/// A text that fits on the board stands still at its left, filled up with spaces. A longer one runs: at tick
/// 0 the board shows the beginning of the text, and with every tick everything moves one place to the left.
/// The text is followed by three spaces, then by itself again, without end. `width` is at least 1, `tick` at
/// least 0.
///
/// ticker_window("Boarding", 5, 6) // "ng   "
/// ticker_window("Late", 6, 9) // "Late  "
fn ticker_window(text: &str, width: usize, tick: usize) -> String {
// %% canonical solution
    let length = text.chars().count();
    if length <= width {
        return format!("{text:<width$}");
    }
    let start = tick % (length + 3);
    text.chars().chain("   ".chars()).cycle().skip(start).take(width).collect()
}

// %% test
fn main() {
    check(ticker_window("Boarding", 5, 6), "ng   ".to_string());
    check(ticker_window("Late", 6, 9), "Late  ".to_string());
    check(ticker_window("Boarding", 5, 0), "Board".to_string());
    check(ticker_window("Boarding", 5, 1), "oardi".to_string());
    check(ticker_window("Boarding", 5, 3), "rding".to_string());
    check(ticker_window("Boarding", 5, 8), "   Bo".to_string());
    check(ticker_window("Boarding", 5, 10), " Boar".to_string());
    check(ticker_window("Boarding", 5, 11), "Board".to_string());
    check(ticker_window("Boarding", 5, 12), "oardi".to_string());
    check(ticker_window("Boarding", 5, 1100), "Board".to_string());
    check(ticker_window("Boarding", 5, 1107), "g   B".to_string());
    check(ticker_window("Boarding", 8, 3), "Boarding".to_string());
    check(ticker_window("Boarding", 7, 3), "rding  ".to_string());
    check(ticker_window("", 3, 4), "   ".to_string());
    check(ticker_window("ab", 1, 0), "a".to_string());
    check(ticker_window("ab", 1, 4), " ".to_string());
    check(ticker_window("ab", 1, 5), "a".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: a text of just the width runs -> wrong_answer
/*
fn ticker_window(text: &str, width: usize, tick: usize) -> String {
    let length = text.chars().count();
    if length < width {
        return format!("{text:<width$}");
    }
    let start = tick % (length + 3);
    text.chars().chain("   ".chars()).cycle().skip(start).take(width).collect()
}
*/

// %% attempt: short texts run too -> wrong_answer
/*
fn ticker_window(text: &str, width: usize, tick: usize) -> String {
    let length = text.chars().count();
    let start = tick % (length + 3);
    text.chars().chain("   ".chars()).cycle().skip(start).take(width).collect()
}
*/

// %% attempt: the text follows itself at once -> wrong_answer
/*
fn ticker_window(text: &str, width: usize, tick: usize) -> String {
    let length = text.chars().count();
    if length <= width {
        return format!("{text:<width$}");
    }
    let start = tick % (length);
    text.chars().cycle().skip(start).take(width).collect()
}
*/

// %% attempt: moves to the right -> wrong_answer
/*
fn ticker_window(text: &str, width: usize, tick: usize) -> String {
    let length = text.chars().count();
    if length <= width {
        return format!("{text:<width$}");
    }
    let start = tick % (length + 3);
    text.chars().chain("   ".chars()).cycle().skip(length + 3 - start).take(width).collect()
}
*/

// %% attempt: runs off the end of the text -> runtime_error
/*
fn ticker_window(text: &str, width: usize, tick: usize) -> String {
    let length = text.chars().count();
    if length <= width {
        return format!("{text:<width$}");
    }
    let start = tick % (length + 3);
    let signs: Vec<char> = text.chars().chain("   ".chars()).collect();
    signs[start..start + width].iter().collect()
}
*/

// %% attempt: ticks of 16 bits -> runtime_error
/*
fn ticker_window(text: &str, width: usize, tick: usize) -> String {
    let length = text.chars().count();
    if length <= width {
        return format!("{text:<width$}");
    }
    let start = usize::from(u8::try_from(tick).unwrap()) % (length + 3);
    text.chars().chain("   ".chars()).cycle().skip(start).take(width).collect()
}
*/
