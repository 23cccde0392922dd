# task: passk/key_holders
# entry point: key_holders
# tags: dicts, state machine
# %% prompt
def key_holders(log: list[tuple[str, str]]) -> dict[str, str]:
    """Read the log of a key cupboard and say who has which key in the end; keys in the cupboard are left out.

    An entry (person, key) means that the person takes the key, from the cupboard or from whoever has it. If
    the person has it already, the entry means that it goes back. Nobody can have two keys: who takes a second
    one hands the first one back.

    >>> key_holders([("ann", "attic"), ("bo", "attic")])
    {'attic': 'bo'}
    >>> key_holders([("ann", "attic"), ("ann", "shed")])
    {'shed': 'ann'}
    """
# %% canonical solution
    holders = {}
    for person, key in log:
        returned = holders.get(key) == person
        holders = {k: p for k, p in holders.items() if k != key and p != person}
        if not returned:
            holders[key] = person
    return holders


# %% test
def check(candidate):
    assert candidate([("ann", "attic"), ("bo", "attic")]) == {"attic": "bo"}
    assert candidate([("ann", "attic"), ("ann", "shed")]) == {"shed": "ann"}
    assert candidate([]) == {}
    assert candidate([("ann", "attic")]) == {"attic": "ann"}
    assert candidate([("ann", "attic"), ("ann", "attic")]) == {}
    assert candidate([("ann", "attic"), ("ann", "attic"), ("ann", "attic")]) == {"attic": "ann"}
    assert candidate([("ann", "attic"), ("bo", "shed"), ("ann", "shed")]) == {"shed": "ann"}
    assert candidate([("ann", "attic"), ("bo", "shed"), ("bo", "attic")]) == {"attic": "bo"}
    assert candidate([("ann", "attic"), ("bo", "attic"), ("ann", "attic")]) == {"attic": "ann"}
    assert candidate([("a", "x"), ("b", "y"), ("c", "z")]) == {"x": "a", "y": "b", "z": "c"}
    assert candidate([("a", "x"), ("a", "y"), ("a", "x"), ("a", "y")]) == {"y": "a"}
    assert candidate([("a", "x"), ("b", "x"), ("b", "x"), ("a", "x")]) == {"x": "a"}
    assert candidate([("a", "x"), ("b", "y"), ("a", "y"), ("b", "x")]) == {"y": "a", "x": "b"}


# %% run
if __name__ == "__main__":
    check(key_holders)

# %% attempt: a person may have several keys -> wrong_answer
def key_holders(log: list[tuple[str, str]]) -> dict[str, str]:
    holders = {}
    for person, key in log:
        if holders.get(key) == person:
            del holders[key]
        else:
            holders[key] = person
    return holders

# %% attempt: a key never goes back -> wrong_answer
def key_holders(log: list[tuple[str, str]]) -> dict[str, str]:
    holders = {}
    for person, key in log:
        holders = {k: p for k, p in holders.items() if p != person}
        holders[key] = person
    return holders

# %% attempt: a key that somebody has cannot be taken -> wrong_answer
def key_holders(log: list[tuple[str, str]]) -> dict[str, str]:
    holders = {}
    for person, key in log:
        if holders.get(key) == person:
            del holders[key]
        elif key not in holders:
            holders = {k: p for k, p in holders.items() if p != person}
            holders[key] = person
    return holders

# %% attempt: names the key by the person -> wrong_answer
def key_holders(log: list[tuple[str, str]]) -> dict[str, str]:
    keys = {}
    for person, key in log:
        returned = keys.get(person) == key
        keys = {p: k for p, k in keys.items() if k != key and p != person}
        if not returned:
            keys[person] = key
    return keys
