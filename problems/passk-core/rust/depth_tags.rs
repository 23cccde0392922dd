// task: passk/depth_tags
// entry point: depth_tags
// tags: recursion, strings
// %% prompt
/// An entry of a folder: a name or a folder of entries.
#[derive(Debug, Clone, PartialEq)]
enum Entry {
    Name(&'static str),
    Folder(Vec<Entry>),
}

/// Lists the names in a folder and in the folders in it, in their order, each with a '-' in front of it for
/// every folder that it is in.
///
/// A folder is a list of names and folders. The outermost folder counts as well. Of a folder with more than
/// three entries in it, names and folders, only the first three are listed.
///
/// depth_tags(&[Entry::Name("a"), Entry::Folder(vec![Entry::Name("b"), Entry::Name("c")])]) // ["-a", "--b", "--c"]
/// depth_tags(&[Entry::Name("a"), Entry::Name("b"), Entry::Name("c"), Entry::Name("d")]) // ["-a", "-b", "-c"]
fn depth_tags(folder: &[Entry]) -> Vec<String> {
// %% canonical solution
    let names = folder.iter().take(3).flat_map(|entry| match entry {
        Entry::Name(name) => vec![name.to_string()],
        Entry::Folder(inner) => depth_tags(inner),
    });
    names.map(|name| format!("-{name}")).collect()
}

// %% test
fn main() {
    check(depth_tags(&[Entry::Name("a"), Entry::Folder(vec![Entry::Name("b"), Entry::Name("c")])]),
        vec!["-a".to_string(), "--b".to_string(), "--c".to_string()]);
    check(depth_tags(&[Entry::Name("a"), Entry::Name("b"), Entry::Name("c"), Entry::Name("d")]),
        vec!["-a".to_string(), "-b".to_string(), "-c".to_string()]);
    check(depth_tags(&[]), vec![]);
    check(depth_tags(&[Entry::Folder(vec![])]), vec![]);
    check(depth_tags(&[Entry::Name("a")]), vec!["-a".to_string()]);
    check(depth_tags(&[Entry::Folder(vec![Entry::Name("a")])]), vec!["--a".to_string()]);
    check(depth_tags(&[Entry::Folder(vec![Entry::Folder(vec![Entry::Name("a")])]), Entry::Name("b")]),
        vec!["---a".to_string(), "-b".to_string()]);
    check(depth_tags(&[Entry::Name("a"), Entry::Folder(vec![Entry::Name("b")]),
        Entry::Folder(vec![Entry::Name("c")]), Entry::Folder(vec![Entry::Name("d")])]), vec!["-a".to_string(),
        "--b".to_string(), "--c".to_string()]);
    check(depth_tags(&[Entry::Folder(vec![Entry::Name("a"), Entry::Name("b"), Entry::Name("c"), Entry::Name("d")]),
        Entry::Name("e"), Entry::Name("f")]), vec!["--a".to_string(), "--b".to_string(), "--c".to_string(),
        "-e".to_string(), "-f".to_string()]);
    check(depth_tags(&[Entry::Name("x"), Entry::Folder(vec![]), Entry::Name("y")]), vec!["-x".to_string(),
        "-y".to_string()]);
    check(depth_tags(&[Entry::Folder(vec![Entry::Folder(vec![Entry::Name("p"), Entry::Name("q")]),
        Entry::Name("r")]), Entry::Folder(vec![Entry::Name("s"), Entry::Folder(vec![Entry::Name("t")])]),
        Entry::Name("u"), Entry::Name("v")]), vec!["---p".to_string(), "---q".to_string(), "--r".to_string(),
        "--s".to_string(), "---t".to_string(), "-u".to_string()]);
    check(depth_tags(&[Entry::Name("-a")]), vec!["--a".to_string()]);
}

#[track_caller]
fn check(actual: Vec<String>, expected: Vec<String>) {
    assert_eq!(actual, expected);
}

// %% attempt: long folders are listed whole -> wrong_answer
/*
fn depth_tags(folder: &[Entry]) -> Vec<String> {
    let names = folder.iter().flat_map(|entry| match entry {
        Entry::Name(name) => vec![name.to_string()],
        Entry::Folder(inner) => depth_tags(inner),
    });
    names.map(|name| format!("-{name}")).collect()
}
*/

// %% attempt: the outermost folder does not count -> wrong_answer
/*
fn depth_tags(folder: &[Entry]) -> Vec<String> {
    fn names(folder: &[Entry], depth: usize) -> Vec<String> {
        let tags = folder.iter().take(3).flat_map(|entry| match entry {
            Entry::Name(name) => vec!["-".repeat(depth) + name],
            Entry::Folder(inner) => names(inner, depth + 1),
        });
        tags.collect()
    }
    names(folder, 0)
}
*/

// %% attempt: every name has one mark -> wrong_answer
/*
fn depth_tags(folder: &[Entry]) -> Vec<String> {
    let names = folder.iter().take(3).flat_map(|entry| match entry {
        Entry::Name(name) => vec![format!("-{name}")],
        Entry::Folder(inner) => depth_tags(inner),
    });
    names.collect()
}
*/

// %% attempt: only names count to the three -> wrong_answer
/*
fn depth_tags(folder: &[Entry]) -> Vec<String> {
    fn names(folder: &[Entry], depth: usize) -> Vec<String> {
        let mut tags = Vec::new();
        let mut listed = 0;
        for entry in folder {
            match entry {
                Entry::Folder(inner) => tags.extend(names(inner, depth + 1)),
                Entry::Name(name) if listed < 3 => {
                    listed += 1;
                    tags.push("-".repeat(depth) + name);
                }
                Entry::Name(_) => {}
            }
        }
        tags
    }
    names(folder, 1)
}
*/

// %% attempt: a folder has three entries -> runtime_error
/*
fn depth_tags(folder: &[Entry]) -> Vec<String> {
    let names = folder[..3].iter().flat_map(|entry| match entry {
        Entry::Name(name) => vec![name.to_string()],
        Entry::Folder(inner) => depth_tags(inner),
    });
    names.map(|name| format!("-{name}")).collect()
}
*/
