// task: passk/index_pages
// entry point: index_pages
// tags: lists, formatting, strings
// %% prompt
/// Writes the page numbers of an entry in a book's index, such as '3, 17-9, 200'.
///
/// `pages` is sorted and may hold a page twice; a page is written once. Three or more pages that follow each
/// other are written as first and last page with '-' between them, two are not. The last page is shortened
/// where both have as many digits: it loses the leading digits that both have in common, so that 117 to 119
/// is "117-9", 98 to 103 stays "98-103". Parts are separated by ", "; without pages the text is empty.
///
/// index_pages(&[3, 117, 118, 119, 200]) // "3, 117-9, 200"
/// index_pages(&[8, 9, 11, 11, 12, 13, 14]) // "8, 9, 11-4"
fn index_pages(pages: &[i64]) -> String {
// %% canonical solution
    let mut numbers = pages.to_vec();
    numbers.dedup();
    let mut parts = Vec::new();
    let mut start = 0;
    while start < numbers.len() {
        let follows = |i: &usize| numbers[start + i] == numbers[start] + *i as i64;
        let mut length = (0..numbers.len() - start).take_while(follows).count();
        if length < 3 {
            length = 1;
        }
        let (first, last) = (numbers[start].to_string(), numbers[start + length - 1].to_string());
        let same = if first.len() == last.len() {
            first.bytes().zip(last.bytes()).take_while(|(a, b)| a == b).count()
        } else {
            0
        };
        parts.push(if length == 1 { first } else { format!("{first}-{}", &last[same..]) });
        start += length;
    }
    parts.join(", ")
}

// %% test
fn main() {
    check(index_pages(&[3, 117, 118, 119, 200]), "3, 117-9, 200".to_string());
    check(index_pages(&[8, 9, 11, 11, 12, 13, 14]), "8, 9, 11-4".to_string());
    check(index_pages(&[]), "".to_string());
    check(index_pages(&[7]), "7".to_string());
    check(index_pages(&[7, 7, 7]), "7".to_string());
    check(index_pages(&[7, 8]), "7, 8".to_string());
    check(index_pages(&[7, 8, 9]), "7-9".to_string());
    check(index_pages(&[8, 9, 10]), "8-10".to_string());
    check(index_pages(&[9, 10, 11]), "9-11".to_string());
    check(index_pages(&[98, 99, 100, 101, 102, 103]), "98-103".to_string());
    check(index_pages(&[17, 18, 19, 20, 21]), "17-21".to_string());
    check(index_pages(&[110, 111, 112]), "110-2".to_string());
    check(index_pages(&[118, 119, 120]), "118-20".to_string());
    check(index_pages(&[198, 199, 200]), "198-200".to_string());
    check(index_pages(&[1, 2, 3, 5, 6, 8, 9, 10, 11]), "1-3, 5, 6, 8-11".to_string());
    check(index_pages(&[5, 5, 6, 6, 7]), "5-7".to_string());
    check(index_pages(&[1, 3, 5, 7]), "1, 3, 5, 7".to_string());
    check(index_pages(&[31, 32, 33, 34, 135, 136, 137]), "31-4, 135-7".to_string());
    check(index_pages(&[1310, 1311, 1312, 1313]), "1310-3".to_string());
    check(index_pages(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), "1-12".to_string());
    check(index_pages(&[995, 996, 997, 998, 999, 1000, 1001, 1002, 1003, 1004, 1005]), "995-1005".to_string());
    check(index_pages(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
        26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52,
        53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79,
        80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 200]),
        "1-99, 200".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: two pages are a range -> wrong_answer
/*
fn index_pages(pages: &[i64]) -> String {
    let mut numbers = pages.to_vec();
    numbers.dedup();
    let mut parts = Vec::new();
    let mut start = 0;
    while start < numbers.len() {
        let follows = |i: &usize| numbers[start + i] == numbers[start] + *i as i64;
        let mut length = (0..numbers.len() - start).take_while(follows).count();
        if length < 2 {
            length = 1;
        }
        let (first, last) = (numbers[start].to_string(), numbers[start + length - 1].to_string());
        let same = if first.len() == last.len() {
            first.bytes().zip(last.bytes()).take_while(|(a, b)| a == b).count()
        } else {
            0
        };
        parts.push(if length == 1 { first } else { format!("{first}-{}", &last[same..]) });
        start += length;
    }
    parts.join(", ")
}
*/

// %% attempt: the last page is never shortened -> wrong_answer
/*
fn index_pages(pages: &[i64]) -> String {
    let mut numbers = pages.to_vec();
    numbers.dedup();
    let mut parts = Vec::new();
    let mut start = 0;
    while start < numbers.len() {
        let follows = |i: &usize| numbers[start + i] == numbers[start] + *i as i64;
        let mut length = (0..numbers.len() - start).take_while(follows).count();
        if length < 3 {
            length = 1;
        }
        let (first, last) = (numbers[start].to_string(), numbers[start + length - 1].to_string());
        parts.push(if length == 1 { first } else { format!("{first}-{}", last) });
        start += length;
    }
    parts.join(", ")
}
*/

// %% attempt: shortens pages of different length -> wrong_answer
/*
fn index_pages(pages: &[i64]) -> String {
    let mut numbers = pages.to_vec();
    numbers.dedup();
    let mut parts = Vec::new();
    let mut start = 0;
    while start < numbers.len() {
        let follows = |i: &usize| numbers[start + i] == numbers[start] + *i as i64;
        let mut length = (0..numbers.len() - start).take_while(follows).count();
        if length < 3 {
            length = 1;
        }
        let (first, last) = (numbers[start].to_string(), numbers[start + length - 1].to_string());
        let same = first.bytes().zip(last.bytes()).take_while(|(a, b)| a == b).count();
        parts.push(if length == 1 { first } else { format!("{first}-{}", &last[same..]) });
        start += length;
    }
    parts.join(", ")
}
*/

// %% attempt: the same page twice ends a range -> wrong_answer
/*
fn index_pages(pages: &[i64]) -> String {
    let numbers = pages.to_vec();
    let mut parts = Vec::new();
    let mut start = 0;
    while start < numbers.len() {
        let follows = |i: &usize| numbers[start + i] == numbers[start] + *i as i64;
        let mut length = (0..numbers.len() - start).take_while(follows).count();
        if length < 3 {
            length = 1;
        }
        let (first, last) = (numbers[start].to_string(), numbers[start + length - 1].to_string());
        let same = if first.len() == last.len() {
            first.bytes().zip(last.bytes()).take_while(|(a, b)| a == b).count()
        } else {
            0
        };
        parts.push(if length == 1 { first } else { format!("{first}-{}", &last[same..]) });
        start += length;
    }
    parts.join(", ")
}
*/

// %% attempt: always keeps the last digit alone -> wrong_answer
/*
fn index_pages(pages: &[i64]) -> String {
    let mut numbers = pages.to_vec();
    numbers.dedup();
    let mut parts = Vec::new();
    let mut start = 0;
    while start < numbers.len() {
        let follows = |i: &usize| numbers[start + i] == numbers[start] + *i as i64;
        let mut length = (0..numbers.len() - start).take_while(follows).count();
        if length < 3 {
            length = 1;
        }
        let (first, last) = (numbers[start].to_string(), numbers[start + length - 1].to_string());
        parts.push(if length == 1 { first } else { format!("{first}-{}", &last[last.len() - 1..]) });
        start += length;
    }
    parts.join(", ")
}
*/

// %% attempt: the next page is not there -> runtime_error
/*
fn index_pages(pages: &[i64]) -> String {
    let mut numbers = pages.to_vec();
    numbers.dedup();
    let mut parts = Vec::new();
    let mut start = 0;
    while start < numbers.len() {
        let follows = |i: &usize| numbers[start + i] == numbers[start] + *i as i64;
        let mut length = (0..).take_while(follows).count();
        if length < 3 {
            length = 1;
        }
        let (first, last) = (numbers[start].to_string(), numbers[start + length - 1].to_string());
        let same = if first.len() == last.len() {
            first.bytes().zip(last.bytes()).take_while(|(a, b)| a == b).count()
        } else {
            0
        };
        parts.push(if length == 1 { first } else { format!("{first}-{}", &last[same..]) });
        start += length;
    }
    parts.join(", ")
}
*/
