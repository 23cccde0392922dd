# task: passk/oven_batches
# entry point: oven_batches
# tags: scheduling, lists
# %% prompt
def oven_batches(loaves: list[tuple[int, int]], room: int) -> int:
    """Say how many minutes a baker's oven is in use for a row of loaves.

    A loaf is (heat, minutes). The oven takes the loaves in their order. Those that follow each other and need
    the same heat bake together, at most `room` at a time, for as long as the slowest of them needs. Between
    two batches of different heat the oven needs 10 minutes more. `room` is at least 1.

    >>> oven_batches([(200, 30), (200, 40), (180, 20)], 2)
    70
    >>> oven_batches([(200, 5), (200, 6), (200, 7)], 2)
    13
    """
# %% canonical solution
    total = count = slowest = 0
    heat = None
    for wanted, minutes in loaves:
        if wanted != heat or count == room:
            total += slowest
            if heat not in (None, wanted):
                total += 10
            count = slowest = 0
        heat = wanted
        count += 1
        slowest = max(slowest, minutes)
    return total + slowest


# %% test
def check(candidate):
    assert candidate([(200, 30), (200, 40), (180, 20)], 2) == 70
    assert candidate([(200, 5), (200, 6), (200, 7)], 2) == 13
    assert candidate([], 3) == 0
    assert candidate([(200, 30)], 1) == 30
    assert candidate([(200, 30), (200, 40)], 1) == 70
    assert candidate([(200, 30), (200, 40)], 2) == 40
    assert candidate([(200, 40), (200, 30)], 5) == 40
    assert candidate([(1, 10), (2, 10), (1, 10)], 9) == 50
    assert candidate([(1, 10), (1, 20), (1, 30), (1, 5)], 2) == 50
    assert candidate([(1, 10), (1, 20), (2, 30), (2, 5), (2, 50)], 2) == 110
    assert candidate([(1, 0), (2, 0)], 1) == 10
    assert candidate([(3, 7), (3, 7), (3, 7), (3, 7), (3, 7)], 3) == 14
    assert candidate([(3, 1), (4, 1), (4, 9), (3, 1)], 2) == 31


# %% run
if __name__ == "__main__":
    check(oven_batches)

# %% attempt: the oven takes any number of loaves -> wrong_answer
def oven_batches(loaves: list[tuple[int, int]], room: int) -> int:
    total = slowest = 0
    heat = None
    for wanted, minutes in loaves:
        if wanted != heat:
            total += slowest + (0 if heat is None else 10)
            slowest = 0
        heat = wanted
        slowest = max(slowest, minutes)
    return total + slowest

# %% attempt: a change of heat takes no time -> wrong_answer
def oven_batches(loaves: list[tuple[int, int]], room: int) -> int:
    total = count = slowest = 0
    heat = None
    for wanted, minutes in loaves:
        if wanted != heat or count == room:
            total += slowest
            count = slowest = 0
        heat = wanted
        count += 1
        slowest = max(slowest, minutes)
    return total + slowest

# %% attempt: every new batch takes 10 minutes more -> wrong_answer
def oven_batches(loaves: list[tuple[int, int]], room: int) -> int:
    total = count = slowest = 0
    heat = None
    for wanted, minutes in loaves:
        if wanted != heat or count == room:
            total += slowest + (0 if heat is None else 10)
            count = slowest = 0
        heat = wanted
        count += 1
        slowest = max(slowest, minutes)
    return total + slowest

# %% attempt: the times of a batch add up -> wrong_answer
def oven_batches(loaves: list[tuple[int, int]], room: int) -> int:
    changes = sum(a[0] != b[0] for a, b in zip(loaves, loaves[1:]))
    return sum(minutes for _, minutes in loaves) + 10 * changes
