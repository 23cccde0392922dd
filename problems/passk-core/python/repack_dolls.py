# task: passk/repack_dolls
# entry point: repack_dolls
# tags: recursion, lists
# %% prompt
def repack_dolls(dolls: list) -> list:
    """Repack wooden dolls from the inside out and return those that stand on the table then.

    `dolls` stand on the table at first; a doll is [size, dolls in it]. Once these are repacked, it keeps in
    order each one that still fits: the sizes of the dolls directly in it must add up to less than its own. The
    others are put right behind it, in order.

    >>> repack_dolls([[5, [[3, []], [2, []], [1, []]]]])
    [[5, [[3, []], [1, []]]], [2, []]]
    >>> repack_dolls([[9, [[4, [[5, []]]]]]])
    [[9, [[4, []]]], [5, []]]
    """
# %% canonical solution
    standing = []
    for size, inside in dolls:
        room, kept, out = size, [], []
        for doll in repack_dolls(inside):
            if doll[0] < room:
                room -= doll[0]
                kept.append(doll)
            else:
                out.append(doll)
        standing += [[size, kept]] + out
    return standing


# %% test
def check(candidate):
    assert candidate([[5, [[3, []], [2, []], [1, []]]]]) == [[5, [[3, []], [1, []]]], [2, []]]
    assert candidate([[9, [[4, [[5, []]]]]]]) == [[9, [[4, []]]], [5, []]]
    assert candidate([]) == []
    assert candidate([[1, []]]) == [[1, []]]
    assert candidate([[2, []], [1, []]]) == [[2, []], [1, []]]
    assert candidate([[2, [[1, []]]]]) == [[2, [[1, []]]]]
    assert candidate([[2, [[2, []]]]]) == [[2, []], [2, []]]
    assert candidate([[3, [[1, []], [1, []], [1, []]]]]) == [[3, [[1, []], [1, []]]], [1, []]]
    assert candidate([[9, [[6, [[5, [[4, []]]]]]]]]) == [[9, [[6, [[5, [[4, []]]]]]]]]
    assert candidate([[1, [[2, [[3, []]]]]]]) == [[1, []], [2, []], [3, []]]
    assert candidate([[3, [[2, [[2, [[1, []]]]]]]], [7, []]]) == [[3, [[2, []]]], [2, [[1, []]]], [7, []]]
    assert candidate([[10, [[4, [[9, []], [3, []]]], [2, []]]]]) == [[10, [[4, [[3, []]]], [2, []]]], [9, []]]
    assert candidate([[9, [[2, [[6, [[6, []]]]]]]]]) == [[9, [[2, []], [6, []]]], [6, []]]
    assert candidate(
        [[4, [[5, []]]], [4, [[5, []], [3, []]]], [1, []]],
    ) == [[4, []], [5, []], [4, [[3, []]]], [5, []], [1, []]]
    assert candidate(
        [[8, [[3, [[3, [[3, []]]], [1, []]]], [2, []]]]],
    ) == [[8, [[3, [[1, []]]], [3, []]]], [3, []], [2, []]]
    assert candidate(
        [[20, [[6, [[7, [[8, []]]], [5, []]]], [4, [[4, []]]]]], [3, [[2, [[2, []]]]]]],
    ) == [[20, [[6, [[5, []]]], [7, []], [4, []]]], [8, []], [4, []], [3, [[2, []]]], [2, []]]


# %% run
if __name__ == "__main__":
    check(repack_dolls)

# %% attempt: stops at the first doll that does not fit -> wrong_answer
def repack_dolls(dolls: list) -> list:
    standing = []
    for size, inside in dolls:
        room, kept, out = size, [], []
        for doll in repack_dolls(inside):
            if not out and doll[0] < room:
                room -= doll[0]
                kept.append(doll)
            else:
                out.append(doll)
        standing += [[size, kept]] + out
    return standing

# %% attempt: dolls may fill another one to its size -> wrong_answer
def repack_dolls(dolls: list) -> list:
    standing = []
    for size, inside in dolls:
        room, kept, out = size, [], []
        for doll in repack_dolls(inside):
            if doll[0] <= room:
                room -= doll[0]
                kept.append(doll)
            else:
                out.append(doll)
        standing += [[size, kept]] + out
    return standing

# %% attempt: each doll in another has to be smaller, however many there are -> wrong_answer
def repack_dolls(dolls: list) -> list:
    standing = []
    for size, inside in dolls:
        room, kept, out = size, [], []
        for doll in repack_dolls(inside):
            if doll[0] < room:
                kept.append(doll)
            else:
                out.append(doll)
        standing += [[size, kept]] + out
    return standing

# %% attempt: the dolls that do not fit are put in front -> wrong_answer
def repack_dolls(dolls: list) -> list:
    standing = []
    for size, inside in dolls:
        room, kept, out = size, [], []
        for doll in repack_dolls(inside):
            if doll[0] < room:
                room -= doll[0]
                kept.append(doll)
            else:
                out.append(doll)
        standing += out + [[size, kept]]
    return standing

# %% attempt: the dolls that do not fit all go to the table -> wrong_answer
def repack_dolls(dolls: list) -> list:
    loose = []

    def repack(doll):
        size, inside = doll
        room, kept = size, []
        for inner in inside:
            repacked = repack(inner)
            if inner[0] < room:
                room -= inner[0]
                kept.append(repacked)
            else:
                loose.append(repacked)
        return [size, kept]

    standing = []
    for doll in dolls:
        standing.append(repack(doll))
        standing += loose
        loose.clear()
    return standing

# %% attempt: the dolls in a doll are not repacked -> wrong_answer
def repack_dolls(dolls: list) -> list:
    standing = []
    for size, inside in dolls:
        room, kept, out = size, [], []
        for doll in inside:
            if doll[0] < room:
                room -= doll[0]
                kept.append(doll)
            else:
                out.append(doll)
        standing += [[size, kept]] + out
    return standing

# %% attempt: there is always a doll in a doll -> runtime_error
def repack_dolls(dolls: list) -> list:
    standing = []
    for size, inside in dolls:
        room, kept, out = size, [], []
        for doll in repack_dolls([inside[0]] + inside[1:]):
            if doll[0] < room:
                room -= doll[0]
                kept.append(doll)
            else:
                out.append(doll)
        standing += [[size, kept]] + out
    return standing
