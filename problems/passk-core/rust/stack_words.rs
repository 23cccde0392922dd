// task: passk/stack_words
// entry point: stack_words
// tags: parsing, state machine
// %% prompt
/// Runs a program for a stack of numbers, which is empty at first, and returns the stack, its top last.
///
/// The program has words with spaces between them. A number in digits is put on the stack. "dup" puts the top
/// on it once more, "drop" takes it away, "swap" exchanges the upper two, "add" replaces them by their sum. A
/// word for which too few numbers are there clears the whole stack instead. Other words do nothing.
///
/// stack_words("1 2 add dup") // [3, 3]
/// stack_words("5 swap 7") // [7]
fn stack_words(program: &str) -> Vec<i64> {
// %% canonical solution
    let mut stack: Vec<i64> = Vec::new();
    for word in program.split_whitespace() {
        match (word, stack.as_mut_slice()) {
            ("dup", [.., top]) => {
                let copy = *top;
                stack.push(copy);
            }
            ("drop", [.., _]) => {
                stack.pop();
            }
            ("swap", [.., below, top]) => std::mem::swap(below, top),
            ("add", [.., below, top]) => {
                *below += *top;
                stack.pop();
            }
            ("dup" | "drop" | "swap" | "add", _) => stack.clear(),
            _ if word.chars().all(|c| c.is_ascii_digit()) => stack.push(word.parse().unwrap()),
            _ => {}
        }
    }
    stack
}

// %% test
fn main() {
    check(stack_words("1 2 add dup"), vec![3, 3]);
    check(stack_words("5 swap 7"), vec![7]);
    check(stack_words(""), vec![]);
    check(stack_words("12"), vec![12]);
    check(stack_words("dup"), vec![]);
    check(stack_words("3 drop"), vec![]);
    check(stack_words("drop 4"), vec![4]);
    check(stack_words("1 2 swap"), vec![2, 1]);
    check(stack_words("1 2 3 swap"), vec![1, 3, 2]);
    check(stack_words("1 2 3 add add"), vec![6]);
    check(stack_words("1 2 3 add add add"), vec![]);
    check(stack_words("1 hello 2"), vec![1, 2]);
    check(stack_words("007"), vec![7]);
    check(stack_words("1 2 drop drop drop 9"), vec![9]);
    check(stack_words("4 dup add dup add"), vec![16]);
    check(stack_words("  8   9 "), vec![8, 9]);
    check(stack_words("1 2 dup"), vec![1, 2, 2]);
    check(stack_words("1 2 drop"), vec![1]);
    check(stack_words("9 1 2 add"), vec![9, 3]);
    check(stack_words("1 2 3 dup drop drop"), vec![1, 2]);
    check(stack_words("1 -2 add"), vec![]);
}

#[track_caller]
fn check(actual: Vec<i64>, expected: Vec<i64>) {
    assert_eq!(actual, expected);
}

// %% attempt: a word for which too little is there does nothing -> wrong_answer
/*
fn stack_words(program: &str) -> Vec<i64> {
    let mut stack: Vec<i64> = Vec::new();
    for word in program.split_whitespace() {
        match (word, stack.as_mut_slice()) {
            ("dup", [.., top]) => {
                let copy = *top;
                stack.push(copy);
            }
            ("drop", [.., _]) => {
                stack.pop();
            }
            ("swap", [.., below, top]) => std::mem::swap(below, top),
            ("add", [.., below, top]) => {
                *below += *top;
                stack.pop();
            }
            _ if word.chars().all(|c| c.is_ascii_digit()) => stack.push(word.parse().unwrap()),
            _ => {}
        }
    }
    stack
}
*/

// %% attempt: fails when too little is there -> runtime_error
/*
fn stack_words(program: &str) -> Vec<i64> {
    let mut stack: Vec<i64> = Vec::new();
    for word in program.split_whitespace() {
        match (word, stack.as_mut_slice()) {
            ("dup", [.., top]) => {
                let copy = *top;
                stack.push(copy);
            }
            ("drop", [.., _]) => {
                stack.pop();
            }
            ("swap", [.., below, top]) => std::mem::swap(below, top),
            ("add", [.., below, top]) => {
                *below += *top;
                stack.pop();
            }
            ("dup" | "drop" | "swap" | "add", _) => panic!("too few numbers"),
            _ if word.chars().all(|c| c.is_ascii_digit()) => stack.push(word.parse().unwrap()),
            _ => {}
        }
    }
    stack
}
*/

// %% attempt: the top comes first -> wrong_answer
/*
fn stack_words(program: &str) -> Vec<i64> {
    let mut stack: Vec<i64> = Vec::new();
    for word in program.split_whitespace() {
        match (word, stack.as_mut_slice()) {
            ("dup", [.., top]) => {
                let copy = *top;
                stack.push(copy);
            }
            ("drop", [.., _]) => {
                stack.pop();
            }
            ("swap", [.., below, top]) => std::mem::swap(below, top),
            ("add", [.., below, top]) => {
                *below += *top;
                stack.pop();
            }
            ("dup" | "drop" | "swap" | "add", _) => stack.clear(),
            _ if word.chars().all(|c| c.is_ascii_digit()) => stack.push(word.parse().unwrap()),
            _ => {}
        }
    }
    stack.reverse();
    stack
}
*/

// %% attempt: other words clear the stack -> wrong_answer
/*
fn stack_words(program: &str) -> Vec<i64> {
    let mut stack: Vec<i64> = Vec::new();
    for word in program.split_whitespace() {
        match (word, stack.as_mut_slice()) {
            ("dup", [.., top]) => {
                let copy = *top;
                stack.push(copy);
            }
            ("drop", [.., _]) => {
                stack.pop();
            }
            ("swap", [.., below, top]) => std::mem::swap(below, top),
            ("add", [.., below, top]) => {
                *below += *top;
                stack.pop();
            }
            ("dup" | "drop" | "swap" | "add", _) => stack.clear(),
            _ if word.chars().all(|c| c.is_ascii_digit()) => stack.push(word.parse().unwrap()),
            _ => stack.clear(),
        }
    }
    stack
}
*/

// %% attempt: other words are numbers -> runtime_error
/*
fn stack_words(program: &str) -> Vec<i64> {
    let mut stack: Vec<i64> = Vec::new();
    for word in program.split_whitespace() {
        match (word, stack.as_mut_slice()) {
            ("dup", [.., top]) => {
                let copy = *top;
                stack.push(copy);
            }
            ("drop", [.., _]) => {
                stack.pop();
            }
            ("swap", [.., below, top]) => std::mem::swap(below, top),
            ("add", [.., below, top]) => {
                *below += *top;
                stack.pop();
            }
            ("dup" | "drop" | "swap" | "add", _) => stack.clear(),
            _ => stack.push(word.parse().unwrap()),
        }
    }
    stack
}
*/

// %% attempt: pushes while it looks at the top -> syntax_error
/*
fn stack_words(program: &str) -> Vec<i64> {
    let mut stack: Vec<i64> = Vec::new();
    for word in program.split_whitespace() {
        match (word, stack.as_mut_slice()) {
            ("dup", [.., top]) => {
                stack.push(0);
                *stack.last_mut().unwrap() = *top;
            }
            ("drop", [.., _]) => {
                stack.pop();
            }
            ("swap", [.., below, top]) => std::mem::swap(below, top),
            ("add", [.., below, top]) => {
                *below += *top;
                stack.pop();
            }
            ("dup" | "drop" | "swap" | "add", _) => stack.clear(),
            _ if word.chars().all(|c| c.is_ascii_digit()) => stack.push(word.parse().unwrap()),
            _ => {}
        }
    }
    stack
}
*/
