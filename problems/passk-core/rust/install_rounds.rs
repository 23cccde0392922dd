// task: passk/install_rounds
// entry point: install_rounds
// tags: graphs, dicts
// %% prompt
use std::collections::{BTreeMap, BTreeSet};

/// Groups packages into rounds of installation.
///
/// `needs` maps each package to the packages that have to be installed in an earlier round. A package goes
/// into the first round in which that holds. Within a round the names are sorted. A package that is only
/// named as a need, and has no entry of its own, needs nothing. Packages that can never be installed, because
/// they need one another in a circle or need such a package, are left out.
///
/// install_rounds(&BTreeMap::from([("app", vec!["lib", "log"]), ("lib", vec!["log"])])) // [["log"], ["lib"], ["app"]]
/// install_rounds(&BTreeMap::from([("a", vec!["b"]), ("b", vec!["a"]), ("c", vec![])])) // [["c"]]
fn install_rounds(needs: &BTreeMap<&str, Vec<&str>>) -> Vec<Vec<String>> {
// %% canonical solution
    let mut waiting: BTreeSet<&str> = needs.keys().chain(needs.values().flatten()).copied().collect();
    let mut rounds = Vec::new();
    loop {
        let is_ready = |name: &str| match needs.get(name) {
            Some(before) => !before.iter().any(|other| waiting.contains(other)),
            None => true,
        };
        let ready: Vec<&str> = waiting.iter().copied().filter(|name| is_ready(name)).collect();
        if ready.is_empty() {
            return rounds;
        }
        waiting.retain(|name| !ready.contains(name));
        rounds.push(ready.iter().map(|name| name.to_string()).collect());
    }
}

// %% test
fn main() {
    check(install_rounds(&BTreeMap::from([("app", vec!["lib", "log"]), ("lib", vec!["log"])])),
        vec![vec!["log".to_string()], vec!["lib".to_string()], vec!["app".to_string()]]);
    check(install_rounds(&BTreeMap::from([("a", vec!["b"]), ("b", vec!["a"]), ("c", vec![])])),
        vec![vec!["c".to_string()]]);
    check(install_rounds(&BTreeMap::from([])), vec![]);
    check(install_rounds(&BTreeMap::from([("x", vec![])])), vec![vec!["x".to_string()]]);
    check(install_rounds(&BTreeMap::from([("x", vec!["x"])])), vec![]);
    check(install_rounds(&BTreeMap::from([("a", vec![]), ("b", vec![]), ("c", vec![])])), vec![vec!["a".to_string(),
        "b".to_string(), "c".to_string()]]);
    check(install_rounds(&BTreeMap::from([("a", vec!["z"]), ("b", vec!["z", "z"]), ("z", vec![])])),
        vec![vec!["z".to_string()], vec!["a".to_string(), "b".to_string()]]);
    check(install_rounds(&BTreeMap::from([("a", vec!["b"]), ("b", vec!["c"]), ("c", vec!["b"]), ("d", vec!["e"])])),
        vec![vec!["e".to_string()], vec!["d".to_string()]]);
    check(install_rounds(&BTreeMap::from([("a", vec!["b", "c"]), ("b", vec!["d"]), ("c", vec!["d"]), ("e", vec!["a",
        "d"])])), vec![vec!["d".to_string()], vec!["b".to_string(), "c".to_string()], vec!["a".to_string()],
        vec!["e".to_string()]]);
    check(install_rounds(&BTreeMap::from([("p000", vec!["p001"]), ("p001", vec!["p002"]), ("p002", vec!["p003"]),
        ("p003", vec!["p004"]), ("p004", vec!["p005"]), ("p005", vec!["p006"]), ("p006", vec!["p007"]), ("p007",
        vec!["p008"]), ("p008", vec!["p009"]), ("p009", vec!["p010"]), ("p010", vec!["p011"]), ("p011",
        vec!["p012"]), ("p012", vec!["p013"]), ("p013", vec!["p014"]), ("p014", vec!["p015"]), ("p015",
        vec!["p016"]), ("p016", vec!["p017"]), ("p017", vec!["p018"]), ("p018", vec!["p019"]), ("p019",
        vec!["p020"]), ("p020", vec!["p021"]), ("p021", vec!["p022"]), ("p022", vec!["p023"]), ("p023",
        vec!["p024"]), ("p024", vec!["p025"]), ("p025", vec!["p026"]), ("p026", vec!["p027"]), ("p027",
        vec!["p028"]), ("p028", vec!["p029"]), ("p029", vec!["p030"]), ("p030", vec!["p031"]), ("p031",
        vec!["p032"]), ("p032", vec!["p033"]), ("p033", vec!["p034"]), ("p034", vec!["p035"]), ("p035",
        vec!["p036"]), ("p036", vec!["p037"]), ("p037", vec!["p038"]), ("p038", vec!["p039"]), ("p039",
        vec!["p040"]), ("p040", vec!["p041"]), ("p041", vec!["p042"]), ("p042", vec!["p043"]), ("p043",
        vec!["p044"]), ("p044", vec!["p045"]), ("p045", vec!["p046"]), ("p046", vec!["p047"]), ("p047",
        vec!["p048"]), ("p048", vec!["p049"]), ("p049", vec!["p050"]), ("p050", vec!["p051"]), ("p051",
        vec!["p052"]), ("p052", vec!["p053"]), ("p053", vec!["p054"]), ("p054", vec!["p055"]), ("p055",
        vec!["p056"]), ("p056", vec!["p057"]), ("p057", vec!["p058"]), ("p058", vec!["p059"]), ("p059",
        vec!["p060"]), ("p060", vec!["p061"]), ("p061", vec!["p062"]), ("p062", vec!["p063"]), ("p063",
        vec!["p064"]), ("p064", vec!["p065"]), ("p065", vec!["p066"]), ("p066", vec!["p067"]), ("p067",
        vec!["p068"]), ("p068", vec!["p069"]), ("p069", vec!["p070"]), ("p070", vec!["p071"]), ("p071",
        vec!["p072"]), ("p072", vec!["p073"]), ("p073", vec!["p074"]), ("p074", vec!["p075"]), ("p075",
        vec!["p076"]), ("p076", vec!["p077"]), ("p077", vec!["p078"]), ("p078", vec!["p079"]), ("p079",
        vec!["p080"]), ("p080", vec!["p081"]), ("p081", vec!["p082"]), ("p082", vec!["p083"]), ("p083",
        vec!["p084"]), ("p084", vec!["p085"]), ("p085", vec!["p086"]), ("p086", vec!["p087"]), ("p087",
        vec!["p088"]), ("p088", vec!["p089"]), ("p089", vec!["p090"]), ("p090", vec!["p091"]), ("p091",
        vec!["p092"]), ("p092", vec!["p093"]), ("p093", vec!["p094"]), ("p094", vec!["p095"]), ("p095",
        vec!["p096"]), ("p096", vec!["p097"]), ("p097", vec!["p098"]), ("p098", vec!["p099"]), ("p099",
        vec!["p100"]), ("p100", vec!["p101"]), ("p101", vec!["p102"]), ("p102", vec!["p103"]), ("p103",
        vec!["p104"]), ("p104", vec!["p105"]), ("p105", vec!["p106"]), ("p106", vec!["p107"]), ("p107",
        vec!["p108"]), ("p108", vec!["p109"]), ("p109", vec!["p110"]), ("p110", vec!["p111"]), ("p111",
        vec!["p112"]), ("p112", vec!["p113"]), ("p113", vec!["p114"]), ("p114", vec!["p115"]), ("p115",
        vec!["p116"]), ("p116", vec!["p117"]), ("p117", vec!["p118"]), ("p118", vec!["p119"]), ("p119",
        vec!["p120"]), ("p120", vec!["p121"]), ("p121", vec!["p122"]), ("p122", vec!["p123"]), ("p123",
        vec!["p124"]), ("p124", vec!["p125"]), ("p125", vec!["p126"]), ("p126", vec!["p127"]), ("p127",
        vec!["p128"]), ("p128", vec!["p129"]), ("p129", vec!["p130"]), ("p130", vec!["p131"]), ("p131",
        vec!["p132"]), ("p132", vec!["p133"]), ("p133", vec!["p134"]), ("p134", vec!["p135"]), ("p135",
        vec!["p136"]), ("p136", vec!["p137"]), ("p137", vec!["p138"]), ("p138", vec!["p139"]), ("p139",
        vec!["p140"]), ("p140", vec!["p141"]), ("p141", vec!["p142"]), ("p142", vec!["p143"]), ("p143",
        vec!["p144"]), ("p144", vec!["p145"]), ("p145", vec!["p146"]), ("p146", vec!["p147"]), ("p147",
        vec!["p148"]), ("p148", vec!["p149"]), ("p149", vec!["p150"])])), vec![vec!["p150".to_string()],
        vec!["p149".to_string()], vec!["p148".to_string()], vec!["p147".to_string()], vec!["p146".to_string()],
        vec!["p145".to_string()], vec!["p144".to_string()], vec!["p143".to_string()], vec!["p142".to_string()],
        vec!["p141".to_string()], vec!["p140".to_string()], vec!["p139".to_string()], vec!["p138".to_string()],
        vec!["p137".to_string()], vec!["p136".to_string()], vec!["p135".to_string()], vec!["p134".to_string()],
        vec!["p133".to_string()], vec!["p132".to_string()], vec!["p131".to_string()], vec!["p130".to_string()],
        vec!["p129".to_string()], vec!["p128".to_string()], vec!["p127".to_string()], vec!["p126".to_string()],
        vec!["p125".to_string()], vec!["p124".to_string()], vec!["p123".to_string()], vec!["p122".to_string()],
        vec!["p121".to_string()], vec!["p120".to_string()], vec!["p119".to_string()], vec!["p118".to_string()],
        vec!["p117".to_string()], vec!["p116".to_string()], vec!["p115".to_string()], vec!["p114".to_string()],
        vec!["p113".to_string()], vec!["p112".to_string()], vec!["p111".to_string()], vec!["p110".to_string()],
        vec!["p109".to_string()], vec!["p108".to_string()], vec!["p107".to_string()], vec!["p106".to_string()],
        vec!["p105".to_string()], vec!["p104".to_string()], vec!["p103".to_string()], vec!["p102".to_string()],
        vec!["p101".to_string()], vec!["p100".to_string()], vec!["p099".to_string()], vec!["p098".to_string()],
        vec!["p097".to_string()], vec!["p096".to_string()], vec!["p095".to_string()], vec!["p094".to_string()],
        vec!["p093".to_string()], vec!["p092".to_string()], vec!["p091".to_string()], vec!["p090".to_string()],
        vec!["p089".to_string()], vec!["p088".to_string()], vec!["p087".to_string()], vec!["p086".to_string()],
        vec!["p085".to_string()], vec!["p084".to_string()], vec!["p083".to_string()], vec!["p082".to_string()],
        vec!["p081".to_string()], vec!["p080".to_string()], vec!["p079".to_string()], vec!["p078".to_string()],
        vec!["p077".to_string()], vec!["p076".to_string()], vec!["p075".to_string()], vec!["p074".to_string()],
        vec!["p073".to_string()], vec!["p072".to_string()], vec!["p071".to_string()], vec!["p070".to_string()],
        vec!["p069".to_string()], vec!["p068".to_string()], vec!["p067".to_string()], vec!["p066".to_string()],
        vec!["p065".to_string()], vec!["p064".to_string()], vec!["p063".to_string()], vec!["p062".to_string()],
        vec!["p061".to_string()], vec!["p060".to_string()], vec!["p059".to_string()], vec!["p058".to_string()],
        vec!["p057".to_string()], vec!["p056".to_string()], vec!["p055".to_string()], vec!["p054".to_string()],
        vec!["p053".to_string()], vec!["p052".to_string()], vec!["p051".to_string()], vec!["p050".to_string()],
        vec!["p049".to_string()], vec!["p048".to_string()], vec!["p047".to_string()], vec!["p046".to_string()],
        vec!["p045".to_string()], vec!["p044".to_string()], vec!["p043".to_string()], vec!["p042".to_string()],
        vec!["p041".to_string()], vec!["p040".to_string()], vec!["p039".to_string()], vec!["p038".to_string()],
        vec!["p037".to_string()], vec!["p036".to_string()], vec!["p035".to_string()], vec!["p034".to_string()],
        vec!["p033".to_string()], vec!["p032".to_string()], vec!["p031".to_string()], vec!["p030".to_string()],
        vec!["p029".to_string()], vec!["p028".to_string()], vec!["p027".to_string()], vec!["p026".to_string()],
        vec!["p025".to_string()], vec!["p024".to_string()], vec!["p023".to_string()], vec!["p022".to_string()],
        vec!["p021".to_string()], vec!["p020".to_string()], vec!["p019".to_string()], vec!["p018".to_string()],
        vec!["p017".to_string()], vec!["p016".to_string()], vec!["p015".to_string()], vec!["p014".to_string()],
        vec!["p013".to_string()], vec!["p012".to_string()], vec!["p011".to_string()], vec!["p010".to_string()],
        vec!["p009".to_string()], vec!["p008".to_string()], vec!["p007".to_string()], vec!["p006".to_string()],
        vec!["p005".to_string()], vec!["p004".to_string()], vec!["p003".to_string()], vec!["p002".to_string()],
        vec!["p001".to_string()], vec!["p000".to_string()]]);
}

#[track_caller]
fn check(actual: Vec<Vec<String>>, expected: Vec<Vec<String>>) {
    assert_eq!(actual, expected);
}

// %% attempt: forgets packages without an entry -> runtime_error
/*
fn install_rounds(needs: &BTreeMap<&str, Vec<&str>>) -> Vec<Vec<String>> {
    let mut waiting: BTreeSet<&str> = needs.keys().chain(needs.values().flatten()).copied().collect();
    let mut rounds = Vec::new();
    loop {
        let is_ready = |name: &str| !needs[name].iter().any(|other| waiting.contains(other));
        let ready: Vec<&str> = waiting.iter().copied().filter(|name| is_ready(name)).collect();
        if ready.is_empty() {
            return rounds;
        }
        waiting.retain(|name| !ready.contains(name));
        rounds.push(ready.iter().map(|name| name.to_string()).collect());
    }
}
*/

// %% attempt: packages without an entry are not installed -> wrong_answer
/*
fn install_rounds(needs: &BTreeMap<&str, Vec<&str>>) -> Vec<Vec<String>> {
    let mut waiting: BTreeSet<&str> = needs.keys().copied().collect();
    let mut rounds = Vec::new();
    loop {
        let is_ready = |name: &str| match needs.get(name) {
            Some(before) => !before.iter().any(|other| waiting.contains(other)),
            None => true,
        };
        let ready: Vec<&str> = waiting.iter().copied().filter(|name| is_ready(name)).collect();
        if ready.is_empty() {
            return rounds;
        }
        waiting.retain(|name| !ready.contains(name));
        rounds.push(ready.iter().map(|name| name.to_string()).collect());
    }
}
*/

// %% attempt: one package a round -> wrong_answer
/*
fn install_rounds(needs: &BTreeMap<&str, Vec<&str>>) -> Vec<Vec<String>> {
    let mut waiting: BTreeSet<&str> = needs.keys().chain(needs.values().flatten()).copied().collect();
    let mut rounds = Vec::new();
    loop {
        let is_ready = |name: &str| match needs.get(name) {
            Some(before) => !before.iter().any(|other| waiting.contains(other)),
            None => true,
        };
        let ready: Vec<&str> = waiting.iter().copied().filter(|name| is_ready(name)).take(1).collect();
        if ready.is_empty() {
            return rounds;
        }
        waiting.retain(|name| !ready.contains(name));
        rounds.push(ready.iter().map(|name| name.to_string()).collect());
    }
}
*/

// %% attempt: a package needs one of its needs -> wrong_answer
/*
fn install_rounds(needs: &BTreeMap<&str, Vec<&str>>) -> Vec<Vec<String>> {
    let mut waiting: BTreeSet<&str> = needs.keys().chain(needs.values().flatten()).copied().collect();
    let mut rounds = Vec::new();
    loop {
        let is_ready = |name: &str| match needs.get(name) {
            Some(before) => before.is_empty() || before.iter().any(|other| !waiting.contains(other)),
            None => true,
        };
        let ready: Vec<&str> = waiting.iter().copied().filter(|name| is_ready(name)).collect();
        if ready.is_empty() {
            return rounds;
        }
        waiting.retain(|name| !ready.contains(name));
        rounds.push(ready.iter().map(|name| name.to_string()).collect());
    }
}
*/

// %% attempt: goes round in circles -> timeout
/*
fn install_rounds(needs: &BTreeMap<&str, Vec<&str>>) -> Vec<Vec<String>> {
    let mut waiting: BTreeSet<&str> = needs.keys().chain(needs.values().flatten()).copied().collect();
    let mut rounds = Vec::new();
    loop {
        let is_ready = |name: &str| match needs.get(name) {
            Some(before) => !before.iter().any(|other| waiting.contains(other)),
            None => true,
        };
        let ready: Vec<&str> = waiting.iter().copied().filter(|name| is_ready(name)).collect();
        if waiting.is_empty() {
            return rounds;
        }
        waiting.retain(|name| !ready.contains(name));
        rounds.push(ready.iter().map(|name| name.to_string()).collect());
    }
}
*/

// %% attempt: removes names while it looks at them -> syntax_error
/*
fn install_rounds(needs: &BTreeMap<&str, Vec<&str>>) -> Vec<Vec<String>> {
    let mut waiting: BTreeSet<&str> = needs.keys().chain(needs.values().flatten()).copied().collect();
    let mut rounds = Vec::new();
    loop {
        let is_ready = |name: &str| match needs.get(name) {
            Some(before) => !before.iter().any(|other| waiting.contains(other)),
            None => true,
        };
        let ready = waiting.iter().copied().filter(|name| is_ready(name));
        if ready.clone().next().is_none() {
            return rounds;
        }
        waiting.retain(|name| !is_ready(name));
        rounds.push(ready.iter().map(|name| name.to_string()).collect());
    }
}
*/
