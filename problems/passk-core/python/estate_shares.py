# task: passk/estate_shares
# entry point: estate_shares
# tags: recursion, money
# %% prompt
def estate_shares(cents: int, family: list) -> list:
    """Share `cents` among the heirs of a family and list them as [name, share].

    A member is [name, alive, children], the children being members. The cents are split equally between the
    members who live or have a living descendant, with a cent more for the first ones if that is uneven. The
    living keep theirs; those of the dead are split between their children likewise. Shares of 0 are left out.

    >>> estate_shares(9, [["Ada", True, []], ["Ben", False, [["Cy", True, []]]]])
    [['Ada', 5], ['Cy', 4]]
    >>> estate_shares(7, [["Ada", False, []], ["Ben", True, [["Cy", True, []]]]])
    [['Ben', 7]]
    """
# %% canonical solution
    def has_heir(member):
        _, alive, children = member
        return alive or any(has_heir(child) for child in children)

    heirs = [member for member in family if has_heir(member)]
    shares = []
    for place, (name, alive, children) in enumerate(heirs):
        share, rest = divmod(cents, len(heirs))
        if place < rest:
            share += 1
        if not alive:
            shares += estate_shares(share, children)
        elif share != 0:
            shares.append([name, share])
    return shares


# %% test
def check(candidate):
    assert candidate(9, [["Ada", True, []], ["Ben", False, [["Cy", True, []]]]]) == [["Ada", 5], ["Cy", 4]]
    assert candidate(7, [["Ada", False, []], ["Ben", True, [["Cy", True, []]]]]) == [["Ben", 7]]
    assert candidate(
        100,
        [["Ada", True, []], ["Ben", False, [["Cy", True, []], ["Di", True, []]]]],
    ) == [["Ada", 50], ["Cy", 25], ["Di", 25]]
    assert candidate(
        7,
        [["Ada", False, []], ["Ben", True, [["Cy", True, []]]], ["Di", True, []]],
    ) == [["Ben", 4], ["Di", 3]]
    assert candidate(100, []) == []
    assert candidate(100, [["Ada", False, []]]) == []
    assert candidate(0, [["Ada", True, []]]) == []
    assert candidate(8, [["Ada", True, [["Ben", True, []]]]]) == [["Ada", 8]]
    assert candidate(1, [["Ada", True, []], ["Ben", True, []]]) == [["Ada", 1]]
    assert candidate(
        10,
        [["Ada", True, []], ["Ben", True, []], ["Cy", True, []]],
    ) == [["Ada", 4], ["Ben", 3], ["Cy", 3]]
    assert candidate(
        11,
        [["Ada", True, []], ["Ben", True, []], ["Cy", True, []]],
    ) == [["Ada", 4], ["Ben", 4], ["Cy", 3]]
    assert candidate(6, [["Ada", True, []], ["Ada", True, []]]) == [["Ada", 3], ["Ada", 3]]
    assert candidate(
        9,
        [["Ada", False, [["Ben", False, []]]], ["Cy", True, []], ["Di", True, []]],
    ) == [["Cy", 5], ["Di", 4]]
    assert candidate(
        7,
        [["Ada", False, [["Ben", True, []], ["Cy", True, []]]], ["Di", True, []]],
    ) == [["Ben", 2], ["Cy", 2], ["Di", 3]]
    assert candidate(
        50,
        [["Ada", False, [["Ben", False, [["Cy", True, []]]], ["Di", False, []]]], ["Eve", True, []]],
    ) == [["Cy", 25], ["Eve", 25]]
    assert candidate(
        5,
        [
            ["Ada", False, [["Ben", True, []], ["Cy", True, []]]],
            ["Di", False, [["Eve", True, []], ["Flo", True, []], ["Gus", True, []]]],
        ],
    ) == [["Ben", 2], ["Cy", 1], ["Eve", 1], ["Flo", 1]]
    assert candidate(
        1000,
        [["Ada", False, [["Ben", False, [["Cy", False, [["Di", False, [["Eve", True, []]]]]]]]]]],
    ) == [["Eve", 1000]]
    assert candidate(
        29,
        [
            [
                "A",
                False,
                [["B", False, []], ["C", False, [["D", True, []], ["E", False, []]]], ["F", True, []]],
            ],
            ["G", False, []],
            ["H", True, []],
        ],
    ) == [["D", 8], ["F", 7], ["H", 14]]


# %% run
if __name__ == "__main__":
    check(estate_shares)

# %% attempt: the cents that are left over are lost -> wrong_answer
def estate_shares(cents: int, family: list) -> list:
    def has_heir(member):
        _, alive, children = member
        return alive or any(has_heir(child) for child in children)

    heirs = [member for member in family if has_heir(member)]
    shares = []
    for place, (name, alive, children) in enumerate(heirs):
        share, rest = divmod(cents, len(heirs))
        if not alive:
            shares += estate_shares(share, children)
        elif share != 0:
            shares.append([name, share])
    return shares

# %% attempt: the last ones get the cents that are left over -> wrong_answer
def estate_shares(cents: int, family: list) -> list:
    def has_heir(member):
        _, alive, children = member
        return alive or any(has_heir(child) for child in children)

    heirs = [member for member in family if has_heir(member)]
    shares = []
    for place, (name, alive, children) in enumerate(heirs):
        share, rest = divmod(cents, len(heirs))
        if place >= len(heirs) - rest:
            share += 1
        if not alive:
            shares += estate_shares(share, children)
        elif share != 0:
            shares.append([name, share])
    return shares

# %% attempt: the dead get a share even if nobody takes it -> wrong_answer
def estate_shares(cents: int, family: list) -> list:
    def has_heir(member):
        _, alive, children = member
        return alive or any(has_heir(child) for child in children)

    heirs = family
    shares = []
    for place, (name, alive, children) in enumerate(heirs):
        share, rest = divmod(cents, len(heirs))
        if place < rest:
            share += 1
        if not alive:
            shares += estate_shares(share, children)
        elif share != 0:
            shares.append([name, share])
    return shares

# %% attempt: looks for living children only -> wrong_answer
def estate_shares(cents: int, family: list) -> list:
    def has_heir(member):
        _, alive, children = member
        return alive or any(child[1] for child in children)

    heirs = [member for member in family if has_heir(member)]
    shares = []
    for place, (name, alive, children) in enumerate(heirs):
        share, rest = divmod(cents, len(heirs))
        if place < rest:
            share += 1
        if not alive:
            shares += estate_shares(share, children)
        elif share != 0:
            shares.append([name, share])
    return shares

# %% attempt: shares of 0 cents are listed -> wrong_answer
def estate_shares(cents: int, family: list) -> list:
    def has_heir(member):
        _, alive, children = member
        return alive or any(has_heir(child) for child in children)

    heirs = [member for member in family if has_heir(member)]
    shares = []
    for place, (name, alive, children) in enumerate(heirs):
        share, rest = divmod(cents, len(heirs))
        if place < rest:
            share += 1
        if not alive:
            shares += estate_shares(share, children)
        else:
            shares.append([name, share])
    return shares

# %% attempt: all the living get the same -> wrong_answer
def estate_shares(cents: int, family: list) -> list:
    names = []

    def visit(members):
        for name, alive, children in members:
            if alive:
                names.append(name)
            else:
                visit(children)

    visit(family)
    shares = [[name, (cents + len(names) - 1 - i) // len(names)] for i, name in enumerate(names)]
    return [share for share in shares if share[1] > 0]

# %% attempt: there is always an heir -> runtime_error
def estate_shares(cents: int, family: list) -> list:
    def has_heir(member):
        _, alive, children = member
        return alive or any(has_heir(child) for child in children)

    heirs = [member for member in family if has_heir(member)]
    share, rest = divmod(cents, len(heirs))
    shares = []
    for place, (name, alive, children) in enumerate(heirs):
        share, rest = divmod(cents, len(heirs))
        if place < rest:
            share += 1
        if not alive:
            shares += estate_shares(share, children)
        elif share != 0:
            shares.append([name, share])
    return shares
