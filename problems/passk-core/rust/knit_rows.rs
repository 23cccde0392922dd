// task: passk/knit_rows
// entry point: knit_rows
// tags: strings, patterns
// %% prompt
/// Writes out the rows of a flat knitting, each in the direction in which it is worked.
///
/// `row` describes the first row with 'k' and 'p' only. The work is turned after every row: the next row
/// is worked from the other end and from the other side, so that it is the row before it reversed, with
/// every 'k' and 'p' exchanged. Return the first `rows` rows; none if `rows` is not positive.
///
/// knit_rows("kkp", 3) // ["kkp", "kpp", "kkp"]
/// knit_rows("kp", 0) // []
fn knit_rows(row: &str, rows: i64) -> Vec<String> {
// %% canonical solution
    let turned: String = row.chars().rev().map(|stitch| if stitch == 'k' { 'p' } else { 'k' }).collect();
    (0..rows).map(|i| if i % 2 == 0 { row.to_string() } else { turned.clone() }).collect()
}

// %% test
fn main() {
    check(knit_rows("kkp", 3), vec!["kkp".to_string(), "kpp".to_string(), "kkp".to_string()]);
    check(knit_rows("kp", 0), vec![]);
    check(knit_rows("kp", -2), vec![]);
    check(knit_rows("k", 2), vec!["k".to_string(), "p".to_string()]);
    check(knit_rows("", 2), vec!["".to_string(), "".to_string()]);
    check(knit_rows("kp", 2), vec!["kp".to_string(), "kp".to_string()]);
    check(knit_rows("kkkp", 4), vec!["kkkp".to_string(), "kppp".to_string(), "kkkp".to_string(),
        "kppp".to_string()]);
    check(knit_rows("ppkkk", 1), vec!["ppkkk".to_string()]);
    check(knit_rows("pkkpk", 2), vec!["pkkpk".to_string(), "pkppk".to_string()]);
    check(knit_rows("kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp",
        101),
        vec!["kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string(),
        "kppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkppkpp".to_string(),
        "kkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkpkkp".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: forgets to exchange the stitches -> wrong_answer
/*
fn knit_rows(row: &str, rows: i64) -> Vec<String> {
    let turned: String = row.chars().rev().collect();
    (0..rows).map(|i| if i % 2 == 0 { row.to_string() } else { turned.clone() }).collect()
}
*/

// %% attempt: forgets to reverse the row -> wrong_answer
/*
fn knit_rows(row: &str, rows: i64) -> Vec<String> {
    let turned: String = row.chars().map(|stitch| if stitch == 'k' { 'p' } else { 'k' }).collect();
    (0..rows).map(|i| if i % 2 == 0 { row.to_string() } else { turned.clone() }).collect()
}
*/

// %% attempt: the second replacement undoes the first -> wrong_answer
/*
fn knit_rows(row: &str, rows: i64) -> Vec<String> {
    let turned: String = row.chars().rev().collect::<String>().replace('k', "p").replace('p', "k");
    (0..rows).map(|i| if i % 2 == 0 { row.to_string() } else { turned.clone() }).collect()
}
*/

// %% attempt: counts down past zero -> timeout
/*
fn knit_rows(row: &str, rows: i64) -> Vec<String> {
    let mut row = row.to_string();
    let mut left = rows;
    let mut result = Vec::new();
    while left != 0 {
        result.push(row.clone());
        result.truncate(1000);
        row = row.chars().rev().map(|stitch| if stitch == 'k' { 'p' } else { 'k' }).collect();
        left -= 1;
    }
    result
}
*/

// %% attempt: the number of rows is never negative -> runtime_error
/*
fn knit_rows(row: &str, rows: i64) -> Vec<String> {
    let turned: String = row.chars().rev().map(|stitch| if stitch == 'k' { 'p' } else { 'k' }).collect();
    (0..u32::try_from(rows).unwrap()).map(|i| if i % 2 == 0 { row.to_string() } else { turned.clone() }).collect()
}
*/

// %% attempt: moves the turned row away -> syntax_error
/*
fn knit_rows(row: &str, rows: i64) -> Vec<String> {
    let turned: String = row.chars().rev().map(|stitch| if stitch == 'k' { 'p' } else { 'k' }).collect();
    (0..rows).map(|i| if i % 2 == 0 { row.to_string() } else { turned }).collect()
}
*/
