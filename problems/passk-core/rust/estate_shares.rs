// task: passk/estate_shares
// entry point: estate_shares
// tags: recursion, money
// %% prompt
/// A member of a family, its children being members too.
#[derive(Debug, Clone, PartialEq)]
struct Member {
    name: &'static str,
    alive: bool,
    children: Vec<Member>,
}

/// Shares `cents` among the heirs of a family and lists them as (name, share).
///
/// The cents are split equally between the members who live or have a living descendant, with a cent more for
/// the first ones if that is uneven. The living keep theirs; those of the dead are split between their children
/// likewise. Shares of 0 are left out.
///
/// estate_shares(9, &[Member { name: "Ada", alive: true, children: vec![] }, Member { name: "Ben", alive: false, children: vec![Member { name: "Cy", alive: true, children: vec![] }] }]) // [("Ada", 5), ("Cy", 4)]
/// estate_shares(7, &[Member { name: "Ada", alive: false, children: vec![] }, Member { name: "Ben", alive: true, children: vec![Member { name: "Cy", alive: true, children: vec![] }] }]) // [("Ben", 7)]
fn estate_shares(cents: i64, family: &[Member]) -> Vec<(String, i64)> {
// %% canonical solution
    fn has_heir(member: &Member) -> bool {
        member.alive || member.children.iter().any(has_heir)
    }
    let heirs: Vec<&Member> = family.iter().filter(|member| has_heir(member)).collect();
    let count = heirs.len() as i64;
    let mut shares = Vec::new();
    for (place, heir) in (0..).zip(heirs) {
        let share = cents / count + i64::from(place < cents % count);
        if !heir.alive {
            shares.extend(estate_shares(share, &heir.children));
        } else if share > 0 {
            shares.push((heir.name.to_string(), share));
        }
    }
    shares
}

// %% test
fn main() {
    check(estate_shares(9, &[Member { name: "Ada", alive: true, children: vec![] }, Member { name: "Ben",
        alive: false, children: vec![Member { name: "Cy", alive: true, children: vec![] }] }]),
        vec![("Ada".to_string(), 5), ("Cy".to_string(), 4)]);
    check(estate_shares(7, &[Member { name: "Ada", alive: false, children: vec![] }, Member { name: "Ben",
        alive: true, children: vec![Member { name: "Cy", alive: true, children: vec![] }] }]),
        vec![("Ben".to_string(), 7)]);
    check(estate_shares(100, &[Member { name: "Ada", alive: true, children: vec![] }, Member { name: "Ben",
        alive: false, children: vec![Member { name: "Cy", alive: true, children: vec![] }, Member { name: "Di",
        alive: true, children: vec![] }] }]), vec![("Ada".to_string(), 50), ("Cy".to_string(), 25),
        ("Di".to_string(), 25)]);
    check(estate_shares(7, &[Member { name: "Ada", alive: false, children: vec![] }, Member { name: "Ben",
        alive: true, children: vec![Member { name: "Cy", alive: true, children: vec![] }] }, Member { name: "Di",
        alive: true, children: vec![] }]), vec![("Ben".to_string(), 4), ("Di".to_string(), 3)]);
    check(estate_shares(100, &[]), vec![]);
    check(estate_shares(100, &[Member { name: "Ada", alive: false, children: vec![] }]), vec![]);
    check(estate_shares(0, &[Member { name: "Ada", alive: true, children: vec![] }]), vec![]);
    check(estate_shares(8, &[Member { name: "Ada", alive: true, children: vec![Member { name: "Ben", alive: true,
        children: vec![] }] }]), vec![("Ada".to_string(), 8)]);
    check(estate_shares(1, &[Member { name: "Ada", alive: true, children: vec![] }, Member { name: "Ben",
        alive: true, children: vec![] }]), vec![("Ada".to_string(), 1)]);
    check(estate_shares(10, &[Member { name: "Ada", alive: true, children: vec![] }, Member { name: "Ben",
        alive: true, children: vec![] }, Member { name: "Cy", alive: true, children: vec![] }]),
        vec![("Ada".to_string(), 4), ("Ben".to_string(), 3), ("Cy".to_string(), 3)]);
    check(estate_shares(11, &[Member { name: "Ada", alive: true, children: vec![] }, Member { name: "Ben",
        alive: true, children: vec![] }, Member { name: "Cy", alive: true, children: vec![] }]),
        vec![("Ada".to_string(), 4), ("Ben".to_string(), 4), ("Cy".to_string(), 3)]);
    check(estate_shares(6, &[Member { name: "Ada", alive: true, children: vec![] }, Member { name: "Ada",
        alive: true, children: vec![] }]), vec![("Ada".to_string(), 3), ("Ada".to_string(), 3)]);
    check(estate_shares(9, &[Member { name: "Ada", alive: false, children: vec![Member { name: "Ben", alive: false,
        children: vec![] }] }, Member { name: "Cy", alive: true, children: vec![] }, Member { name: "Di",
        alive: true, children: vec![] }]), vec![("Cy".to_string(), 5), ("Di".to_string(), 4)]);
    check(estate_shares(7, &[Member { name: "Ada", alive: false, children: vec![Member { name: "Ben", alive: true,
        children: vec![] }, Member { name: "Cy", alive: true, children: vec![] }] }, Member { name: "Di",
        alive: true, children: vec![] }]), vec![("Ben".to_string(), 2), ("Cy".to_string(), 2), ("Di".to_string(),
        3)]);
    check(estate_shares(50, &[Member { name: "Ada", alive: false, children: vec![Member { name: "Ben", alive: false,
        children: vec![Member { name: "Cy", alive: true, children: vec![] }] }, Member { name: "Di", alive: false,
        children: vec![] }] }, Member { name: "Eve", alive: true, children: vec![] }]), vec![("Cy".to_string(), 25),
        ("Eve".to_string(), 25)]);
    check(estate_shares(5, &[Member { name: "Ada", alive: false, children: vec![Member { name: "Ben", alive: true,
        children: vec![] }, Member { name: "Cy", alive: true, children: vec![] }] }, Member { name: "Di",
        alive: false, children: vec![Member { name: "Eve", alive: true, children: vec![] }, Member { name: "Flo",
        alive: true, children: vec![] }, Member { name: "Gus", alive: true, children: vec![] }] }]),
        vec![("Ben".to_string(), 2), ("Cy".to_string(), 1), ("Eve".to_string(), 1), ("Flo".to_string(), 1)]);
    check(estate_shares(1000, &[Member { name: "Ada", alive: false, children: vec![Member { name: "Ben",
        alive: false, children: vec![Member { name: "Cy", alive: false, children: vec![Member { name: "Di",
        alive: false, children: vec![Member { name: "Eve", alive: true, children: vec![] }] }] }] }] }]),
        vec![("Eve".to_string(), 1000)]);
    check(estate_shares(29, &[Member { name: "A", alive: false, children: vec![Member { name: "B", alive: false,
        children: vec![] }, Member { name: "C", alive: false, children: vec![Member { name: "D", alive: true,
        children: vec![] }, Member { name: "E", alive: false, children: vec![] }] }, Member { name: "F",
        alive: true, children: vec![] }] }, Member { name: "G", alive: false, children: vec![] },
        Member { name: "H", alive: true, children: vec![] }]), vec![("D".to_string(), 8), ("F".to_string(), 7),
        ("H".to_string(), 14)]);
}

#[track_caller]
fn check(actual: Vec<(String, i64)>, expected: Vec<(String, i64)>) {
    assert_eq!(actual, expected);
}

// %% attempt: the cents that are left over are lost -> wrong_answer
/*
fn estate_shares(cents: i64, family: &[Member]) -> Vec<(String, i64)> {
    fn has_heir(member: &Member) -> bool {
        member.alive || member.children.iter().any(has_heir)
    }
    let heirs: Vec<&Member> = family.iter().filter(|member| has_heir(member)).collect();
    let count = heirs.len() as i64;
    let mut shares = Vec::new();
    for heir in heirs {
        let share = cents / count;
        if !heir.alive {
            shares.extend(estate_shares(share, &heir.children));
        } else if share > 0 {
            shares.push((heir.name.to_string(), share));
        }
    }
    shares
}
*/

// %% attempt: the last ones get the cents that are left over -> wrong_answer
/*
fn estate_shares(cents: i64, family: &[Member]) -> Vec<(String, i64)> {
    fn has_heir(member: &Member) -> bool {
        member.alive || member.children.iter().any(has_heir)
    }
    let heirs: Vec<&Member> = family.iter().filter(|member| has_heir(member)).collect();
    let count = heirs.len() as i64;
    let mut shares = Vec::new();
    for (place, heir) in (0..).zip(heirs) {
        let share = cents / count + i64::from(place >= count - cents % count);
        if !heir.alive {
            shares.extend(estate_shares(share, &heir.children));
        } else if share > 0 {
            shares.push((heir.name.to_string(), share));
        }
    }
    shares
}
*/

// %% attempt: the dead get a share even if nobody takes it -> wrong_answer
/*
fn estate_shares(cents: i64, family: &[Member]) -> Vec<(String, i64)> {
    fn has_heir(member: &Member) -> bool {
        member.alive || member.children.iter().any(has_heir)
    }
    let heirs: Vec<&Member> = family.iter().collect();
    let count = heirs.len() as i64;
    let mut shares = Vec::new();
    for (place, heir) in (0..).zip(heirs) {
        let share = cents / count + i64::from(place < cents % count);
        if !heir.alive {
            shares.extend(estate_shares(share, &heir.children));
        } else if share > 0 {
            shares.push((heir.name.to_string(), share));
        }
    }
    shares
}
*/

// %% attempt: looks for living children only -> wrong_answer
/*
fn estate_shares(cents: i64, family: &[Member]) -> Vec<(String, i64)> {
    fn has_heir(member: &Member) -> bool {
        member.alive || member.children.iter().any(|child| child.alive)
    }
    let heirs: Vec<&Member> = family.iter().filter(|member| has_heir(member)).collect();
    let count = heirs.len() as i64;
    let mut shares = Vec::new();
    for (place, heir) in (0..).zip(heirs) {
        let share = cents / count + i64::from(place < cents % count);
        if !heir.alive {
            shares.extend(estate_shares(share, &heir.children));
        } else if share > 0 {
            shares.push((heir.name.to_string(), share));
        }
    }
    shares
}
*/

// %% attempt: shares of 0 cents are listed -> wrong_answer
/*
fn estate_shares(cents: i64, family: &[Member]) -> Vec<(String, i64)> {
    fn has_heir(member: &Member) -> bool {
        member.alive || member.children.iter().any(has_heir)
    }
    let heirs: Vec<&Member> = family.iter().filter(|member| has_heir(member)).collect();
    let count = heirs.len() as i64;
    let mut shares = Vec::new();
    for (place, heir) in (0..).zip(heirs) {
        let share = cents / count + i64::from(place < cents % count);
        if !heir.alive {
            shares.extend(estate_shares(share, &heir.children));
        } else {
            shares.push((heir.name.to_string(), share));
        }
    }
    shares
}
*/

// %% attempt: all the living get the same -> wrong_answer
/*
fn estate_shares(cents: i64, family: &[Member]) -> Vec<(String, i64)> {
    fn living(members: &[Member]) -> Vec<String> {
        let names = |member: &Member| {
            if member.alive {
                vec![member.name.to_string()]
            } else {
                living(&member.children)
            }
        };
        members.iter().flat_map(names).collect()
    }
    let names = living(family);
    let count = names.len() as i64;
    (0..).zip(names).map(|(i, name)| (name, (cents + count - 1 - i) / count)).filter(|(_, share)| *share > 0).collect()
}
*/

// %% attempt: there is always an heir -> runtime_error
/*
fn estate_shares(cents: i64, family: &[Member]) -> Vec<(String, i64)> {
    fn has_heir(member: &Member) -> bool {
        member.alive || member.children.iter().any(has_heir)
    }
    let heirs: Vec<&Member> = family.iter().filter(|member| has_heir(member)).collect();
    let count = heirs.len() as i64;
    let mut shares = Vec::new();
    let (least, rest) = (cents / count, cents % count);
    for (place, heir) in (0..).zip(heirs) {
        let share = least + i64::from(place < rest);
        if !heir.alive {
            shares.extend(estate_shares(share, &heir.children));
        } else if share > 0 {
            shares.push((heir.name.to_string(), share));
        }
    }
    shares
}
*/
