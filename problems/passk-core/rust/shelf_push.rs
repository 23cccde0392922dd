// task: passk/shelf_push
// entry point: shelf_push
// tags: lists, state machine
// %% prompt
/// Puts a book at the left end of a shelf and returns the new shelf; the given one is not changed.
///
/// A book that stands on the shelf already is taken out first. If there are more than `room` books then,
/// those at the right end fall off. Books of one title never stand on the shelf twice; `room` is 0 or more.
///
/// shelf_push(&["sea", "owl"], "fox", 2) // ["fox", "sea"]
/// shelf_push(&["sea", "owl", "fox"], "owl", 3) // ["owl", "sea", "fox"]
fn shelf_push(shelf: &[&str], book: &str, room: usize) -> Vec<String> {
// %% canonical solution
    let others = shelf.iter().copied().filter(|other| *other != book);
    std::iter::once(book).chain(others).take(room).map(String::from).collect()
}

// %% test
fn main() {
    check(shelf_push(&["sea", "owl"], "fox", 2), vec!["fox".to_string(), "sea".to_string()]);
    check(shelf_push(&["sea", "owl", "fox"], "owl", 3), vec!["owl".to_string(), "sea".to_string(),
        "fox".to_string()]);
    check(shelf_push(&[], "fox", 1), vec!["fox".to_string()]);
    check(shelf_push(&[], "fox", 0), vec![]);
    check(shelf_push(&["fox"], "fox", 1), vec!["fox".to_string()]);
    check(shelf_push(&["fox"], "owl", 1), vec!["owl".to_string()]);
    check(shelf_push(&["fox"], "owl", 5), vec!["owl".to_string(), "fox".to_string()]);
    check(shelf_push(&["a", "b", "c"], "c", 3), vec!["c".to_string(), "a".to_string(), "b".to_string()]);
    check(shelf_push(&["a", "b", "c"], "a", 3), vec!["a".to_string(), "b".to_string(), "c".to_string()]);
    check(shelf_push(&["a", "b", "c"], "d", 3), vec!["d".to_string(), "a".to_string(), "b".to_string()]);
    check(shelf_push(&["a", "b", "c", "d"], "e", 2), vec!["e".to_string(), "a".to_string()]);
    check(shelf_push(&["a", "b", "c", "d"], "d", 2), vec!["d".to_string(), "a".to_string()]);
    check(shelf_push(&["a", "b"], "b", 0), vec![]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: the book may stand on the shelf twice -> wrong_answer
/*
fn shelf_push(shelf: &[&str], book: &str, room: usize) -> Vec<String> {
    let others = shelf.iter().copied();
    std::iter::once(book).chain(others).take(room).map(String::from).collect()
}
*/

// %% attempt: a book that is there already stays where it is -> wrong_answer
/*
fn shelf_push(shelf: &[&str], book: &str, room: usize) -> Vec<String> {
    if shelf.contains(&book) {
        return shelf.iter().take(room).map(|other| other.to_string()).collect();
    }
    let others = shelf.iter().copied();
    std::iter::once(book).chain(others).take(room).map(String::from).collect()
}
*/

// %% attempt: puts the book at the right end -> wrong_answer
/*
fn shelf_push(shelf: &[&str], book: &str, room: usize) -> Vec<String> {
    let others = shelf.iter().copied().filter(|other| *other != book);
    others.chain([book]).take(room).map(String::from).collect()
}
*/

// %% attempt: drops one book at most -> wrong_answer
/*
fn shelf_push(shelf: &[&str], book: &str, room: usize) -> Vec<String> {
    let mut books = vec![book.to_string()];
    books.extend(shelf.iter().filter(|other| **other != book).map(|other| other.to_string()));
    if books.len() > room {
        books.pop();
    }
    books
}
*/

// %% attempt: there are as many books as the shelf has room for -> runtime_error
/*
fn shelf_push(shelf: &[&str], book: &str, room: usize) -> Vec<String> {
    let others = shelf.iter().copied().filter(|other| *other != book);
    let books: Vec<String> = std::iter::once(book).chain(others).map(String::from).collect();
    books[..room].to_vec()
}
*/

// %% attempt: changes the shelf that it has borrowed -> syntax_error
/*
fn shelf_push(shelf: &[&str], book: &str, room: usize) -> Vec<String> {
    shelf.retain(|other| *other != book);
    shelf.insert(0, book);
    shelf.iter().take(room).map(|other| other.to_string()).collect()
}
*/
