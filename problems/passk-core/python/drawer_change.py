# task: passk/drawer_change
# entry point: drawer_change
# tags: money, lists
# %% prompt
def drawer_change(amount: int, drawer: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Give change of `amount` cents from a cash drawer and say which coins and notes are taken.

    `drawer` holds (worth, count) for each kind, the worth falling, each more than 0. The cashier takes as
    many as possible of the dearest kind, then of the next, and so on, never more than are there. If that does
    not meet the amount exactly, she starts again without the dearest kind, then without the two dearest, and
    so on. Return (worth, count) for the kinds that are taken in the order of the drawer; nothing if the
    amount is 0 or no attempt meets it.

    >>> drawer_change(60, [(50, 1), (20, 5)])
    [(20, 3)]
    >>> drawer_change(70, [(50, 1), (20, 5), (10, 9)])
    [(50, 1), (20, 1)]
    """
# %% canonical solution
    for first in range(len(drawer)):
        left = amount
        taken = []
        for worth, count in drawer[first:]:
            used = min(left // worth, count)
            left -= used * worth
            if used > 0:
                taken.append((worth, used))
        if left == 0:
            return taken
    return []


# %% test
def check(candidate):
    assert candidate(60, [(50, 1), (20, 5)]) == [(20, 3)]
    assert candidate(70, [(50, 1), (20, 5), (10, 9)]) == [(50, 1), (20, 1)]
    assert candidate(0, []) == []
    assert candidate(5, []) == []
    assert candidate(0, [(50, 1)]) == []
    assert candidate(50, [(50, 1)]) == [(50, 1)]
    assert candidate(50, [(50, 0)]) == []
    assert candidate(100, [(50, 1)]) == []
    assert candidate(100, [(50, 3)]) == [(50, 2)]
    assert candidate(49, [(50, 1)]) == []
    assert candidate(51, [(50, 1), (1, 1)]) == [(50, 1), (1, 1)]
    assert candidate(52, [(50, 1), (1, 1)]) == []
    assert candidate(100, [(50, 1), (20, 2), (10, 1)]) == [(50, 1), (20, 2), (10, 1)]
    assert candidate(80, [(50, 1), (20, 4)]) == [(20, 4)]
    assert candidate(60, [(50, 1), (30, 1), (20, 3)]) == [(20, 3)]
    assert candidate(60, [(50, 1), (30, 2), (20, 3)]) == [(30, 2)]
    assert candidate(60, [(50, 2), (25, 1), (20, 2)]) == []
    assert candidate(130, [(50, 2), (30, 1), (20, 9)]) == [(50, 2), (30, 1)]
    assert candidate(110, [(50, 1), (30, 2), (20, 1)]) == [(50, 1), (30, 2)]
    assert candidate(120, [(50, 1), (30, 2), (20, 1)]) == []
    assert candidate(9, [(5, 9), (3, 3)]) == [(3, 3)]
    assert candidate(6, [(4, 1), (3, 2), (1, 1)]) == [(3, 2)]
    assert candidate(2000000, [(1000, 1000), (500, 3000)]) == [(1000, 1000), (500, 2000)]


# %% run
if __name__ == "__main__":
    check(drawer_change)

# %% attempt: one attempt only -> wrong_answer
def drawer_change(amount: int, drawer: list[tuple[int, int]]) -> list[tuple[int, int]]:
    for first in range(len(drawer)):
        left = amount
        taken = []
        for worth, count in drawer[first:]:
            used = min(left // worth, count)
            left -= used * worth
            if used > 0:
                taken.append((worth, used))
        return taken if left == 0 else []
    return []

# %% attempt: coins without end -> wrong_answer
def drawer_change(amount: int, drawer: list[tuple[int, int]]) -> list[tuple[int, int]]:
    for first in range(len(drawer)):
        left = amount
        taken = []
        for worth, count in drawer[first:]:
            used = left // worth
            left -= used * worth
            if used > 0:
                taken.append((worth, used))
        if left == 0:
            return taken
    return []

# %% attempt: lists kinds that are not taken -> wrong_answer
def drawer_change(amount: int, drawer: list[tuple[int, int]]) -> list[tuple[int, int]]:
    for first in range(len(drawer)):
        left = amount
        taken = []
        for worth, count in drawer[first:]:
            used = min(left // worth, count)
            left -= used * worth
            taken.append((worth, used))
        if left == 0:
            return taken
    return []

# %% attempt: goes on with what is left -> wrong_answer
def drawer_change(amount: int, drawer: list[tuple[int, int]]) -> list[tuple[int, int]]:
    left = amount
    taken = []
    for first in range(len(drawer)):
        for worth, count in drawer[first:]:
            used = min(left // worth, count)
            left -= used * worth
            if used > 0:
                taken.append((worth, used))
        if left == 0:
            return taken
    return []

# %% attempt: one of each kind -> wrong_answer
def drawer_change(amount: int, drawer: list[tuple[int, int]]) -> list[tuple[int, int]]:
    for first in range(len(drawer)):
        left = amount
        taken = []
        for worth, count in drawer[first:]:
            used = min(left // worth, count, 1)
            left -= used * worth
            if used > 0:
                taken.append((worth, used))
        if left == 0:
            return taken
    return []

# %% attempt: a kind too few -> runtime_error
def drawer_change(amount: int, drawer: list[tuple[int, int]]) -> list[tuple[int, int]]:
    first = 0
    while True:
        left = amount
        taken = []
        for worth, count in drawer[first:]:
            used = min(left // worth, count)
            left -= used * worth
            if used > 0:
                taken.append((worth, used))
        if left == 0:
            return taken
        drawer[first] = (drawer[first][0], 0)
        first += 1

# %% equivalent mutant: without any kind nothing is taken, and an amount of 0 has an empty answer too
# -for first in range(len(drawer)):
# +for first in range(len(drawer) + 1):
