// task: passk/mole_tunnel
// entry point: mole_tunnel
// tags: strings, state machine
// %% prompt
/// Follows a mole through a tunnel and returns what it eats, in order, with '<' or '>' for its way out.
///
/// It starts at index `start`, heading right. A small letter is a beetle, a '#' a stone; both are gone once the
/// mole gets there. At a stone, and at every third beetle that it eats, the mole turns round. It passes all
/// other signs.
///
/// mole_tunnel("ab#c.d#e", 4) // "dceba<"
/// mole_tunnel("abcdef", 1) // "bcda<"
fn mole_tunnel(tunnel: &str, start: usize) -> String {
// %% canonical solution
    let mut signs: Vec<char> = tunnel.chars().collect();
    let mut eaten = String::new();
    let mut place = start;
    let mut step = 1;
    loop {
        let sign = std::mem::replace(&mut signs[place], '.');
        if sign.is_ascii_lowercase() {
            eaten.push(sign);
        }
        if sign == '#' || sign.is_ascii_lowercase() && eaten.len() % 3 == 0 {
            step = -step;
        }
        match place.checked_add_signed(step) {
            None => return eaten + "<",
            Some(next) if next == signs.len() => return eaten + ">",
            Some(next) => place = next,
        }
    }
}

// %% test
fn main() {
    check(mole_tunnel("ab#c.d#e", 4), "dceba<".to_string());
    check(mole_tunnel("abcdef", 1), "bcda<".to_string());
    check(mole_tunnel(".", 0), ">".to_string());
    check(mole_tunnel("#", 0), "<".to_string());
    check(mole_tunnel("x", 0), "x>".to_string());
    check(mole_tunnel("ab", 0), "ab>".to_string());
    check(mole_tunnel("abc", 0), "abc<".to_string());
    check(mole_tunnel("abc#", 0), "abc<".to_string());
    check(mole_tunnel("Z. 3!a", 0), "a>".to_string());
    check(mole_tunnel("a#b", 1), "a<".to_string());
    check(mole_tunnel("##.##", 2), ">".to_string());
    check(mole_tunnel("##.#", 2), ">".to_string());
    check(mole_tunnel("#.##", 1), "<".to_string());
    check(mole_tunnel("a#.#b#", 2), "ba<".to_string());
    check(mole_tunnel("cb.#a", 2), "bc<".to_string());
    check(mole_tunnel("fed#abc", 4), "abc>".to_string());
    check(mole_tunnel("hgfedabcij", 5), "abcdefij>".to_string());
    check(mole_tunnel("zy#x#.ab#c#d", 5), "abcxyzd>".to_string());
    check(mole_tunnel("dc##ab#", 4), "ab>".to_string());
    check(mole_tunnel("abcabc.abcabc", 6), "abccbaabccba>".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: stones stay -> timeout
/*
fn mole_tunnel(tunnel: &str, start: usize) -> String {
    let mut signs: Vec<char> = tunnel.chars().collect();
    let mut eaten = String::new();
    let mut place = start;
    let mut step = 1;
    loop {
        let sign = std::mem::replace(&mut signs[place], '.');
        if sign.is_ascii_lowercase() {
            eaten.push(sign);
        }
        if sign == '#' {
            signs[place] = sign;
        }
        if sign == '#' || sign.is_ascii_lowercase() && eaten.len() % 3 == 0 {
            step = -step;
        }
        match place.checked_add_signed(step) {
            None => return eaten + "<",
            Some(next) if next == signs.len() => return eaten + ">",
            Some(next) => place = next,
        }
    }
}
*/

// %% attempt: beetles are eaten again on the way back -> wrong_answer
/*
fn mole_tunnel(tunnel: &str, start: usize) -> String {
    let mut signs: Vec<char> = tunnel.chars().collect();
    let mut eaten = String::new();
    let mut place = start;
    let mut step = 1;
    loop {
        let sign = std::mem::replace(&mut signs[place], '.');
        if sign.is_ascii_lowercase() {
            eaten.push(sign);
            signs[place] = sign;
        }
        if sign == '#' || sign.is_ascii_lowercase() && eaten.len() % 3 == 0 {
            step = -step;
        }
        match place.checked_add_signed(step) {
            None => return eaten + "<",
            Some(next) if next == signs.len() => return eaten + ">",
            Some(next) => place = next,
        }
    }
}
*/

// %% attempt: the mole counts anew after a stone -> wrong_answer
/*
fn mole_tunnel(tunnel: &str, start: usize) -> String {
    let mut signs: Vec<char> = tunnel.chars().collect();
    let mut eaten = String::new();
    let mut place = start;
    let mut step = 1;
    let mut meal = 0;
    loop {
        let sign = std::mem::replace(&mut signs[place], '.');
        if sign.is_ascii_lowercase() {
            eaten.push(sign);
            meal += 1;
        }
        if sign == '#' || meal == 3 {
            meal = 0;
            step = -step;
        }
        match place.checked_add_signed(step) {
            None => return eaten + "<",
            Some(next) if next == signs.len() => return eaten + ">",
            Some(next) => place = next,
        }
    }
}
*/

// %% attempt: the third beetle alone turns the mole -> wrong_answer
/*
fn mole_tunnel(tunnel: &str, start: usize) -> String {
    let mut signs: Vec<char> = tunnel.chars().collect();
    let mut eaten = String::new();
    let mut place = start;
    let mut step = 1;
    loop {
        let sign = std::mem::replace(&mut signs[place], '.');
        if sign.is_ascii_lowercase() {
            eaten.push(sign);
        }
        if sign == '#' || sign.is_ascii_lowercase() && eaten.len() == 3 {
            step = -step;
        }
        match place.checked_add_signed(step) {
            None => return eaten + "<",
            Some(next) if next == signs.len() => return eaten + ">",
            Some(next) => place = next,
        }
    }
}
*/

// %% attempt: every sign at three beetles turns the mole -> wrong_answer
/*
fn mole_tunnel(tunnel: &str, start: usize) -> String {
    let mut signs: Vec<char> = tunnel.chars().collect();
    let mut eaten = String::new();
    let mut place = start;
    let mut step = 1;
    loop {
        let sign = std::mem::replace(&mut signs[place], '.');
        if sign.is_ascii_lowercase() {
            eaten.push(sign);
        }
        if sign == '#' || sign != '.' && eaten.len() % 3 == 0 {
            step = -step;
        }
        match place.checked_add_signed(step) {
            None => return eaten + "<",
            Some(next) if next == signs.len() => return eaten + ">",
            Some(next) => place = next,
        }
    }
}
*/

// %% attempt: the mole looks beyond the right end -> runtime_error
/*
fn mole_tunnel(tunnel: &str, start: usize) -> String {
    let mut signs: Vec<char> = tunnel.chars().collect();
    let mut eaten = String::new();
    let mut place = start;
    let mut step = 1;
    loop {
        let sign = std::mem::replace(&mut signs[place], '.');
        if sign.is_ascii_lowercase() {
            eaten.push(sign);
        }
        if sign == '#' || sign.is_ascii_lowercase() && eaten.len() % 3 == 0 {
            step = -step;
        }
        match place.checked_add_signed(step) {
            None => return eaten + "<",
            Some(next) => place = next,
        }
    }
}
*/
