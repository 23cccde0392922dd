// task: passk/split_fields
// entry point: split_fields
// tags: strings, parsing, state machine
// %% prompt
/// Splits a line of a seed catalogue into its fields, which are separated by ';'.
///
/// A '^' makes the character after it an ordinary part of the field, also ';', '^' and a quote; a '^' at the
/// very end of the line is dropped. Between two double quotes a ';' does not separate, but a '^' works as
/// elsewhere; the quotes themselves are dropped, and a missing last one stands where the line ends. Nothing
/// else is removed: spaces belong to the fields. The empty line has one empty field.
///
/// split_fields("Kale; \"red; curly\";3") // ["Kale", " red; curly", "3"]
/// split_fields("a^;b;c^^;") // ["a;b", "c^", ""]
fn split_fields(line: &str) -> Vec<String> {
// %% canonical solution
    let mut fields = Vec::new();
    let mut field = String::new();
    let mut is_quoted = false;
    let mut signs = line.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '^' => field.extend(signs.next()),
            '"' => is_quoted = !is_quoted,
            ';' if !is_quoted => fields.push(std::mem::take(&mut field)),
            _ => field.push(sign),
        }
    }
    fields.push(field);
    fields
}

// %% test
fn main() {
    check(split_fields("Kale; \"red; curly\";3"), vec!["Kale".to_string(), " red; curly".to_string(),
        "3".to_string()]);
    check(split_fields("a^;b;c^^;"), vec!["a;b".to_string(), "c^".to_string(), "".to_string()]);
    check(split_fields(""), vec!["".to_string()]);
    check(split_fields("a"), vec!["a".to_string()]);
    check(split_fields(";"), vec!["".to_string(), "".to_string()]);
    check(split_fields("a;;b"), vec!["a".to_string(), "".to_string(), "b".to_string()]);
    check(split_fields(" a ; b "), vec![" a ".to_string(), " b ".to_string()]);
    check(split_fields("^"), vec!["".to_string()]);
    check(split_fields("a^"), vec!["a".to_string()]);
    check(split_fields("^^"), vec!["^".to_string()]);
    check(split_fields("^^;a"), vec!["^".to_string(), "a".to_string()]);
    check(split_fields("^^^;a"), vec!["^;a".to_string()]);
    check(split_fields("^a^b"), vec!["ab".to_string()]);
    check(split_fields("\"\""), vec!["".to_string()]);
    check(split_fields("\";\""), vec![";".to_string()]);
    check(split_fields("a\";\"b;c"), vec!["a;b".to_string(), "c".to_string()]);
    check(split_fields("\"a;b"), vec!["a;b".to_string()]);
    check(split_fields("\"a\";\"b;\";c"), vec!["a".to_string(), "b;".to_string(), "c".to_string()]);
    check(split_fields("^\"a;b^\""), vec!["\"a".to_string(), "b\"".to_string()]);
    check(split_fields("\"a^\";b\";c"), vec!["a\";b".to_string(), "c".to_string()]);
    check(split_fields("\"a^;^^;b\";c^"), vec!["a;^;b".to_string(), "c".to_string()]);
    check(split_fields("a;b\""), vec!["a".to_string(), "b".to_string()]);
    check(split_fields("1;2;3;4;5;6;7;8;9"), vec!["1".to_string(), "2".to_string(), "3".to_string(),
        "4".to_string(), "5".to_string(), "6".to_string(), "7".to_string(), "8".to_string(), "9".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: quotes do not protect -> wrong_answer
/*
fn split_fields(line: &str) -> Vec<String> {
    let mut fields = Vec::new();
    let mut field = String::new();
    let mut signs = line.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '^' => field.extend(signs.next()),
            '"' => {}
            ';' => fields.push(std::mem::take(&mut field)),
            _ => field.push(sign),
        }
    }
    fields.push(field);
    fields
}
*/

// %% attempt: no escapes between quotes -> wrong_answer
/*
fn split_fields(line: &str) -> Vec<String> {
    let mut fields = Vec::new();
    let mut field = String::new();
    let mut is_quoted = false;
    let mut signs = line.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '^' if !is_quoted => field.extend(signs.next()),
            '"' => is_quoted = !is_quoted,
            ';' if !is_quoted => fields.push(std::mem::take(&mut field)),
            _ => field.push(sign),
        }
    }
    fields.push(field);
    fields
}
*/

// %% attempt: fields lose their spaces -> wrong_answer
/*
fn split_fields(line: &str) -> Vec<String> {
    let mut fields = Vec::new();
    let mut field = String::new();
    let mut is_quoted = false;
    let mut signs = line.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '^' => field.extend(signs.next()),
            '"' => is_quoted = !is_quoted,
            ';' if !is_quoted => fields.push(std::mem::take(&mut field)),
            _ => field.push(sign),
        }
    }
    fields.push(field);
    fields.iter().map(|field| field.trim().to_string()).collect()
}
*/

// %% attempt: the quotes stay -> wrong_answer
/*
fn split_fields(line: &str) -> Vec<String> {
    let mut fields = Vec::new();
    let mut field = String::new();
    let mut is_quoted = false;
    let mut signs = line.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '^' => field.extend(signs.next()),
            '"' => {
                is_quoted = !is_quoted;
                field.push(sign);
            }
            ';' if !is_quoted => fields.push(std::mem::take(&mut field)),
            _ => field.push(sign),
        }
    }
    fields.push(field);
    fields
}
*/

// %% attempt: an escape without end stays -> wrong_answer
/*
fn split_fields(line: &str) -> Vec<String> {
    let mut fields = Vec::new();
    let mut field = String::new();
    let mut is_quoted = false;
    let mut signs = line.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '^' => field.push(signs.next().unwrap_or('^')),
            '"' => is_quoted = !is_quoted,
            ';' if !is_quoted => fields.push(std::mem::take(&mut field)),
            _ => field.push(sign),
        }
    }
    fields.push(field);
    fields
}
*/

// %% attempt: looks behind the end of the line -> runtime_error
/*
fn split_fields(line: &str) -> Vec<String> {
    let mut fields = Vec::new();
    let mut field = String::new();
    let mut is_quoted = false;
    let mut signs = line.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '^' => field.push(signs.next().unwrap()),
            '"' => is_quoted = !is_quoted,
            ';' if !is_quoted => fields.push(std::mem::take(&mut field)),
            _ => field.push(sign),
        }
    }
    fields.push(field);
    fields
}
*/

// %% attempt: moves a field away and fills it again -> syntax_error
/*
fn split_fields(line: &str) -> Vec<String> {
    let mut fields = Vec::new();
    let mut field = String::new();
    let mut is_quoted = false;
    let mut signs = line.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '^' => field.extend(signs.next()),
            '"' => is_quoted = !is_quoted,
            ';' if !is_quoted => fields.push(field),
            _ => field.push(sign),
        }
    }
    fields.push(field);
    fields
}
*/
