// task: passk/order_change
// entry point: order_change
// tags: recursion, dicts
// %% prompt
use std::collections::BTreeMap;

/// What an order has for a name: an amount or a basket, which is an order itself.
#[derive(Debug, Clone, PartialEq)]
enum Item {
    Amount(i64),
    Basket(Order),
}

type Order = BTreeMap<&'static str, Item>;

/// Changes an order for a picnic and returns the new order.
///
/// An order maps names to amounts, or to baskets, which are orders themselves; so does `change`. Amounts of a
/// name are added, baskets of a name are changed likewise; of an amount and a basket, the one in `change`
/// stands. What is 0 or empty in the end is left out, in baskets as well.
///
/// order_change(&BTreeMap::from([("box", Item::Basket(BTreeMap::from([("egg", Item::Amount(4))]))), ("tea", Item::Amount(2))]), &BTreeMap::from([("box", Item::Basket(BTreeMap::from([("egg", Item::Amount(-4)), ("jam", Item::Amount(1))]))), ("tea", Item::Amount(1))])) // BTreeMap::from([("box", Item::Basket(BTreeMap::from([("jam", Item::Amount(1))]))), ("tea", Item::Amount(3))])
/// order_change(&BTreeMap::from([("box", Item::Basket(BTreeMap::from([("egg", Item::Amount(4))])))]), &BTreeMap::from([("box", Item::Amount(1))])) // BTreeMap::from([("box", Item::Amount(1))])
fn order_change(order: &Order, change: &Order) -> Order {
// %% canonical solution
    let nothing = Order::new();
    let mut changed = order.clone();
    for (name, new) in change {
        let item = match (order.get(name), new) {
            (Some(Item::Amount(old)), Item::Amount(more)) => Item::Amount(old + more),
            (Some(Item::Basket(old)), Item::Basket(basket)) => Item::Basket(order_change(old, basket)),
            (_, Item::Basket(basket)) => Item::Basket(order_change(&nothing, basket)),
            (_, Item::Amount(amount)) => Item::Amount(*amount),
        };
        changed.insert(name, item);
    }
    for item in changed.values_mut() {
        if let Item::Basket(basket) = item {
            *basket = order_change(basket, &nothing);
        }
    }
    changed.retain(|_, item| *item != Item::Amount(0) && *item != Item::Basket(Order::new()));
    changed
}

// %% test
fn main() {
    check(order_change(&BTreeMap::from([("box", Item::Basket(BTreeMap::from([("egg", Item::Amount(4))]))), ("tea",
        Item::Amount(2))]), &BTreeMap::from([("box", Item::Basket(BTreeMap::from([("egg", Item::Amount(-4)), ("jam",
        Item::Amount(1))]))), ("tea", Item::Amount(1))])), BTreeMap::from([("box",
        Item::Basket(BTreeMap::from([("jam", Item::Amount(1))]))), ("tea", Item::Amount(3))]));
    check(order_change(&BTreeMap::from([("box", Item::Basket(BTreeMap::from([("egg", Item::Amount(4))])))]),
        &BTreeMap::from([("box", Item::Amount(1))])), BTreeMap::from([("box", Item::Amount(1))]));
    check(order_change(&BTreeMap::from([]), &BTreeMap::from([])), BTreeMap::from([]));
    check(order_change(&BTreeMap::from([("tea", Item::Amount(1))]), &BTreeMap::from([])), BTreeMap::from([("tea",
        Item::Amount(1))]));
    check(order_change(&BTreeMap::from([]), &BTreeMap::from([("tea", Item::Amount(1))])), BTreeMap::from([("tea",
        Item::Amount(1))]));
    check(order_change(&BTreeMap::from([("tea", Item::Amount(1))]), &BTreeMap::from([("tea", Item::Amount(-1))])),
        BTreeMap::from([]));
    check(order_change(&BTreeMap::from([("tea", Item::Amount(1))]), &BTreeMap::from([("tea", Item::Amount(-3))])),
        BTreeMap::from([("tea", Item::Amount(-2))]));
    check(order_change(&BTreeMap::from([("jam", Item::Amount(1)), ("tea", Item::Amount(0))]), &BTreeMap::from([])),
        BTreeMap::from([("jam", Item::Amount(1))]));
    check(order_change(&BTreeMap::from([("box", Item::Basket(BTreeMap::from([])))]), &BTreeMap::from([])),
        BTreeMap::from([]));
    check(order_change(&BTreeMap::from([("box", Item::Basket(BTreeMap::from([("tin",
        Item::Basket(BTreeMap::from([("tea", Item::Amount(0))])))])))]), &BTreeMap::from([])), BTreeMap::from([]));
    check(order_change(&BTreeMap::from([("tea", Item::Amount(2))]), &BTreeMap::from([("tea",
        Item::Basket(BTreeMap::from([("leaf", Item::Amount(1))])))])), BTreeMap::from([("tea",
        Item::Basket(BTreeMap::from([("leaf", Item::Amount(1))])))]));
    check(order_change(&BTreeMap::from([("box", Item::Basket(BTreeMap::from([("egg", Item::Amount(1))])))]),
        &BTreeMap::from([("box", Item::Amount(0))])), BTreeMap::from([]));
    check(order_change(&BTreeMap::from([("tea", Item::Amount(2))]), &BTreeMap::from([("tea",
        Item::Basket(BTreeMap::from([])))])), BTreeMap::from([]));
    check(order_change(&BTreeMap::from([("box", Item::Basket(BTreeMap::from([("egg", Item::Amount(1))])))]),
        &BTreeMap::from([("box", Item::Basket(BTreeMap::from([])))])), BTreeMap::from([("box",
        Item::Basket(BTreeMap::from([("egg", Item::Amount(1))])))]));
    check(order_change(&BTreeMap::from([]), &BTreeMap::from([("box", Item::Basket(BTreeMap::from([("egg",
        Item::Amount(0)), ("jam", Item::Amount(2))])))])), BTreeMap::from([("box",
        Item::Basket(BTreeMap::from([("jam", Item::Amount(2))])))]));
    check(order_change(&BTreeMap::from([("box", Item::Basket(BTreeMap::from([("egg", Item::Amount(0)), ("jam",
        Item::Amount(2))])))]), &BTreeMap::from([])), BTreeMap::from([("box", Item::Basket(BTreeMap::from([("jam",
        Item::Amount(2))])))]));
    check(order_change(&BTreeMap::from([("tea", Item::Amount(3))]), &BTreeMap::from([("tea",
        Item::Basket(BTreeMap::from([("leaf", Item::Amount(0))])))])), BTreeMap::from([]));
    check(order_change(&BTreeMap::from([("box", Item::Basket(BTreeMap::from([("egg", Item::Amount(1))])))]),
        &BTreeMap::from([("box", Item::Amount(-1))])), BTreeMap::from([("box", Item::Amount(-1))]));
    check(order_change(&BTreeMap::from([("bag", Item::Basket(BTreeMap::from([("box",
        Item::Basket(BTreeMap::from([("egg", Item::Amount(5)), ("jam", Item::Amount(1))])))])))]),
        &BTreeMap::from([("bag", Item::Basket(BTreeMap::from([("box", Item::Basket(BTreeMap::from([("egg",
        Item::Amount(-5))])))]))), ("can", Item::Basket(BTreeMap::from([("tin",
        Item::Basket(BTreeMap::from([])))])))])), BTreeMap::from([("bag", Item::Basket(BTreeMap::from([("box",
        Item::Basket(BTreeMap::from([("jam", Item::Amount(1))])))])))]));
    check(order_change(&BTreeMap::from([("bag", Item::Basket(BTreeMap::from([("box",
        Item::Basket(BTreeMap::from([("egg", Item::Amount(5))])))])))]), &BTreeMap::from([("bag",
        Item::Basket(BTreeMap::from([("box", Item::Basket(BTreeMap::from([("egg", Item::Amount(-5))])))])))])),
        BTreeMap::from([]));
}

#[track_caller]
fn check(actual: Order, expected: Order) {
    assert_eq!(actual, expected);
}

// %% attempt: empty baskets stay -> wrong_answer
/*
fn order_change(order: &Order, change: &Order) -> Order {
    let nothing = Order::new();
    let mut changed = order.clone();
    for (name, new) in change {
        let item = match (order.get(name), new) {
            (Some(Item::Amount(old)), Item::Amount(more)) => Item::Amount(old + more),
            (Some(Item::Basket(old)), Item::Basket(basket)) => Item::Basket(order_change(old, basket)),
            (_, Item::Basket(basket)) => Item::Basket(order_change(&nothing, basket)),
            (_, Item::Amount(amount)) => Item::Amount(*amount),
        };
        changed.insert(name, item);
    }
    for item in changed.values_mut() {
        if let Item::Basket(basket) = item {
            *basket = order_change(basket, &nothing);
        }
    }
    changed.retain(|_, item| *item != Item::Amount(0));
    changed
}
*/

// %% attempt: a basket in the change takes the place of the old one -> wrong_answer
/*
fn order_change(order: &Order, change: &Order) -> Order {
    let nothing = Order::new();
    let mut changed = order.clone();
    for (name, new) in change {
        let item = match (order.get(name), new) {
            (Some(Item::Amount(old)), Item::Amount(more)) => Item::Amount(old + more),
            (_, Item::Basket(basket)) => Item::Basket(order_change(&nothing, basket)),
            (_, Item::Amount(amount)) => Item::Amount(*amount),
        };
        changed.insert(name, item);
    }
    for item in changed.values_mut() {
        if let Item::Basket(basket) = item {
            *basket = order_change(basket, &nothing);
        }
    }
    changed.retain(|_, item| *item != Item::Amount(0) && *item != Item::Basket(Order::new()));
    changed
}
*/

// %% attempt: amounts take the place of the old ones -> wrong_answer
/*
fn order_change(order: &Order, change: &Order) -> Order {
    let nothing = Order::new();
    let mut changed = order.clone();
    for (name, new) in change {
        let item = match (order.get(name), new) {
            (Some(Item::Basket(old)), Item::Basket(basket)) => Item::Basket(order_change(old, basket)),
            (_, Item::Basket(basket)) => Item::Basket(order_change(&nothing, basket)),
            (_, Item::Amount(amount)) => Item::Amount(*amount),
        };
        changed.insert(name, item);
    }
    for item in changed.values_mut() {
        if let Item::Basket(basket) = item {
            *basket = order_change(basket, &nothing);
        }
    }
    changed.retain(|_, item| *item != Item::Amount(0) && *item != Item::Basket(Order::new()));
    changed
}
*/

// %% attempt: names that are not in the change are lost -> wrong_answer
/*
fn order_change(order: &Order, change: &Order) -> Order {
    let nothing = Order::new();
    let mut changed = Order::new();
    for (name, new) in change {
        let item = match (order.get(name), new) {
            (Some(Item::Amount(old)), Item::Amount(more)) => Item::Amount(old + more),
            (Some(Item::Basket(old)), Item::Basket(basket)) => Item::Basket(order_change(old, basket)),
            (_, Item::Basket(basket)) => Item::Basket(order_change(&nothing, basket)),
            (_, Item::Amount(amount)) => Item::Amount(*amount),
        };
        changed.insert(name, item);
    }
    for item in changed.values_mut() {
        if let Item::Basket(basket) = item {
            *basket = order_change(basket, &nothing);
        }
    }
    changed.retain(|_, item| *item != Item::Amount(0) && *item != Item::Basket(Order::new()));
    changed
}
*/

// %% attempt: only what changes is cleared -> wrong_answer
/*
fn order_change(order: &Order, change: &Order) -> Order {
    let nothing = Order::new();
    let mut changed = order.clone();
    for (name, new) in change {
        let item = match (order.get(name), new) {
            (Some(Item::Amount(old)), Item::Amount(more)) => Item::Amount(old + more),
            (Some(Item::Basket(old)), Item::Basket(basket)) => Item::Basket(order_change(old, basket)),
            (_, Item::Basket(basket)) => Item::Basket(order_change(&nothing, basket)),
            (_, Item::Amount(amount)) => Item::Amount(*amount),
        };
        changed.insert(name, item);
    }
    changed.retain(|name, item| {
        let is_empty = *item == Item::Amount(0) || *item == Item::Basket(Order::new());
        !is_empty || !change.contains_key(name)
    });
    changed
}
*/

// %% attempt: negative amounts are left out -> wrong_answer
/*
fn order_change(order: &Order, change: &Order) -> Order {
    let nothing = Order::new();
    let mut changed = order.clone();
    for (name, new) in change {
        let item = match (order.get(name), new) {
            (Some(Item::Amount(old)), Item::Amount(more)) => Item::Amount(old + more),
            (Some(Item::Basket(old)), Item::Basket(basket)) => Item::Basket(order_change(old, basket)),
            (_, Item::Basket(basket)) => Item::Basket(order_change(&nothing, basket)),
            (_, Item::Amount(amount)) => Item::Amount(*amount),
        };
        changed.insert(name, item);
    }
    for item in changed.values_mut() {
        if let Item::Basket(basket) = item {
            *basket = order_change(basket, &nothing);
        }
    }
    changed
        .retain(|_, item| !matches!(item, Item::Amount(amount) if *amount <= 0) && *item != Item::Basket(Order::new()));
    changed
}
*/

// %% attempt: every name is in the order -> runtime_error
/*
fn order_change(order: &Order, change: &Order) -> Order {
    let nothing = Order::new();
    let mut changed = order.clone();
    for (name, new) in change {
        let item = match (Some(&order[name]), new) {
            (Some(Item::Amount(old)), Item::Amount(more)) => Item::Amount(old + more),
            (Some(Item::Basket(old)), Item::Basket(basket)) => Item::Basket(order_change(old, basket)),
            (_, Item::Basket(basket)) => Item::Basket(order_change(&nothing, basket)),
            (_, Item::Amount(amount)) => Item::Amount(*amount),
        };
        changed.insert(name, item);
    }
    for item in changed.values_mut() {
        if let Item::Basket(basket) = item {
            *basket = order_change(basket, &nothing);
        }
    }
    changed.retain(|_, item| *item != Item::Amount(0) && *item != Item::Basket(Order::new()));
    changed
}
*/
