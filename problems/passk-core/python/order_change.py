# task: passk/order_change
# entry point: order_change
# tags: recursion, dicts
# %% prompt
def order_change(order: dict, change: dict) -> dict:
    """Change an order for a picnic and return the new order.

    An order maps names to amounts, or to baskets, which are orders themselves; so does `change`. Amounts of a
    name are added, baskets of a name are changed likewise; of an amount and a basket, the one in `change`
    stands. What is 0 or empty in the end is left out, in baskets as well.

    >>> order_change({"tea": 2, "box": {"egg": 4}}, {"tea": 1, "box": {"egg": -4, "jam": 1}})
    {'tea': 3, 'box': {'jam': 1}}
    >>> order_change({"box": {"egg": 4}}, {"box": 1})
    {'box': 1}
    """
# %% canonical solution
    changed = {}
    for name in {**order, **change}:
        old = order.get(name, 0)
        new = change.get(name, {} if isinstance(old, dict) else 0)
        if isinstance(new, dict):
            value = order_change(old if isinstance(old, dict) else {}, new)
        else:
            value = new if isinstance(old, dict) else old + new
        if value:
            changed[name] = value
    return changed


# %% test
def check(candidate):
    assert candidate(
        {"tea": 2, "box": {"egg": 4}},
        {"tea": 1, "box": {"egg": -4, "jam": 1}},
    ) == {"tea": 3, "box": {"jam": 1}}
    assert candidate({"box": {"egg": 4}}, {"box": 1}) == {"box": 1}
    assert candidate({}, {}) == {}
    assert candidate({"tea": 1}, {}) == {"tea": 1}
    assert candidate({}, {"tea": 1}) == {"tea": 1}
    assert candidate({"tea": 1}, {"tea": -1}) == {}
    assert candidate({"tea": 1}, {"tea": -3}) == {"tea": -2}
    assert candidate({"tea": 0, "jam": 1}, {}) == {"jam": 1}
    assert candidate({"box": {}}, {}) == {}
    assert candidate({"box": {"tin": {"tea": 0}}}, {}) == {}
    assert candidate({"tea": 2}, {"tea": {"leaf": 1}}) == {"tea": {"leaf": 1}}
    assert candidate({"box": {"egg": 1}}, {"box": 0}) == {}
    assert candidate({"tea": 2}, {"tea": {}}) == {}
    assert candidate({"box": {"egg": 1}}, {"box": {}}) == {"box": {"egg": 1}}
    assert candidate({}, {"box": {"egg": 0, "jam": 2}}) == {"box": {"jam": 2}}
    assert candidate({"box": {"egg": 0, "jam": 2}}, {}) == {"box": {"jam": 2}}
    assert candidate({"tea": 3}, {"tea": {"leaf": 0}}) == {}
    assert candidate({"box": {"egg": 1}}, {"box": -1}) == {"box": -1}
    assert candidate(
        {"bag": {"box": {"egg": 5, "jam": 1}}},
        {"bag": {"box": {"egg": -5}}, "can": {"tin": {}}},
    ) == {"bag": {"box": {"jam": 1}}}
    assert candidate({"bag": {"box": {"egg": 5}}}, {"bag": {"box": {"egg": -5}}}) == {}


# %% run
if __name__ == "__main__":
    check(order_change)

# %% attempt: empty baskets stay -> wrong_answer
def order_change(order: dict, change: dict) -> dict:
    changed = {}
    for name in {**order, **change}:
        old = order.get(name, 0)
        new = change.get(name, {} if isinstance(old, dict) else 0)
        if isinstance(new, dict):
            value = order_change(old if isinstance(old, dict) else {}, new)
        else:
            value = new if isinstance(old, dict) else old + new
        if value != 0:
            changed[name] = value
    return changed

# %% attempt: a basket in the change takes the place of the old one -> wrong_answer
def order_change(order: dict, change: dict) -> dict:
    changed = {}
    for name in {**order, **change}:
        old = order.get(name, 0)
        new = change.get(name, old if isinstance(old, dict) else 0)
        if isinstance(new, dict):
            value = order_change({}, new)
        else:
            value = new if isinstance(old, dict) else old + new
        if value:
            changed[name] = value
    return changed

# %% attempt: amounts take the place of the old ones -> wrong_answer
def order_change(order: dict, change: dict) -> dict:
    changed = {}
    for name in {**order, **change}:
        old = order.get(name, 0)
        new = change.get(name, {} if isinstance(old, dict) else 0)
        if isinstance(new, dict):
            value = order_change(old if isinstance(old, dict) else {}, new)
        else:
            value = new if name in change else old
        if value:
            changed[name] = value
    return changed

# %% attempt: names that are not in the change are lost -> wrong_answer
def order_change(order: dict, change: dict) -> dict:
    changed = {}
    for name in change:
        old = order.get(name, 0)
        new = change.get(name, {} if isinstance(old, dict) else 0)
        if isinstance(new, dict):
            value = order_change(old if isinstance(old, dict) else {}, new)
        else:
            value = new if isinstance(old, dict) else old + new
        if value:
            changed[name] = value
    return changed

# %% attempt: only what changes is cleared -> wrong_answer
def order_change(order: dict, change: dict) -> dict:
    changed = {}
    for name in {**order, **change}:
        old = order.get(name, 0)
        new = change.get(name, {} if isinstance(old, dict) else 0)
        if isinstance(new, dict):
            value = order_change(old if isinstance(old, dict) else {}, new)
        else:
            value = new if isinstance(old, dict) else old + new
        if name not in change:
            value = old
        if value or name not in change:
            changed[name] = value
    return changed

# %% attempt: negative amounts are left out -> wrong_answer
def order_change(order: dict, change: dict) -> dict:
    changed = {}
    for name in {**order, **change}:
        old = order.get(name, 0)
        new = change.get(name, {} if isinstance(old, dict) else 0)
        if isinstance(new, dict):
            value = order_change(old if isinstance(old, dict) else {}, new)
        else:
            value = new if isinstance(old, dict) else old + new
        if isinstance(value, dict) and value or not isinstance(value, dict) and value > 0:
            changed[name] = value
    return changed

# %% attempt: every name is in the change -> runtime_error
def order_change(order: dict, change: dict) -> dict:
    changed = {}
    for name in {**order, **change}:
        old = order.get(name, 0)
        new = change[name]
        if isinstance(new, dict):
            value = order_change(old if isinstance(old, dict) else {}, new)
        else:
            value = new if isinstance(old, dict) else old + new
        if value:
            changed[name] = value
    return changed
