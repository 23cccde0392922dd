# task: passk/tug_of_war
# entry point: tug_of_war
# tags: games, simulation
# %% prompt
def tug_of_war(pulls: list[int], limit: int) -> tuple[str, int]:
    """Decide a tug of war and say who wins, "left" or "right", and after which pull, the first being 1.

    The knot begins at 0. Each pull moves it, a positive one to the right. A team wins as soon as the knot is
    at least `limit` away from 0 on its side, or when it has been on its side, not at 0, after five pulls in a
    row. If nobody wins the result is "draw" and the number of pulls. `limit` is positive.

    >>> tug_of_war([2, 3, -1], 5)
    ('right', 2)
    >>> tug_of_war([-1, 0, 0, 0, 0, 9], 10)
    ('left', 5)
    """
# %% canonical solution
    knot = row = 0
    for number, pull in enumerate(pulls, 1):
        before = knot
        knot += pull
        row = row + 1 if knot * before > 0 else 1
        if abs(knot) >= limit or row == 5:
            return ("right" if knot > 0 else "left", number)
    return ("draw", len(pulls))


# %% test
def check(candidate):
    assert candidate([2, 3, -1], 5) == ("right", 2)
    assert candidate([-1, 0, 0, 0, 0, 9], 10) == ("left", 5)
    assert candidate([], 3) == ("draw", 0)
    assert candidate([3], 3) == ("right", 1)
    assert candidate([-3], 3) == ("left", 1)
    assert candidate([2], 3) == ("draw", 1)
    assert candidate([1, 1, 1, 1, 1], 9) == ("right", 5)
    assert candidate([1, 1, 1, 1], 9) == ("draw", 4)
    assert candidate([1, -1, 1, 0, 0, 0, 0], 9) == ("right", 7)
    assert candidate([0, 0, 0, 0, 0, 0], 9) == ("draw", 6)
    assert candidate([-1, 2, 0, 0, 0, 0], 9) == ("right", 6)
    assert candidate([1, 0, 0, 0, 6], 7) == ("right", 5)
    assert candidate([1, 0, 0, 0, -8], 7) == ("left", 5)
    assert candidate([4, -4, 4, -4, 5], 5) == ("right", 5)
    assert candidate([-2, -2, 3, 0, -9], 5) == ("left", 5)


# %% run
if __name__ == "__main__":
    check(tug_of_war)

# %% attempt: nobody wins by staying on a side -> wrong_answer
def tug_of_war(pulls: list[int], limit: int) -> tuple[str, int]:
    knot = 0
    for number, pull in enumerate(pulls, 1):
        knot += pull
        if abs(knot) >= limit:
            return ("right" if knot > 0 else "left", number)
    return ("draw", len(pulls))

# %% attempt: pulls are counted from 0 -> wrong_answer
def tug_of_war(pulls: list[int], limit: int) -> tuple[str, int]:
    knot = row = 0
    for number, pull in enumerate(pulls):
        before, knot = knot, knot + pull
        row = 0 if knot == 0 else row + 1 if knot * before > 0 else 1
        if abs(knot) >= limit or row == 5:
            return ("right" if knot > 0 else "left", number)
    return ("draw", len(pulls))

# %% attempt: the pulls on both sides count together -> wrong_answer
def tug_of_war(pulls: list[int], limit: int) -> tuple[str, int]:
    knot = row = 0
    for number, pull in enumerate(pulls, 1):
        knot += pull
        row = 0 if knot == 0 else row + 1
        if abs(knot) >= limit or row == 5:
            return ("right" if knot > 0 else "left", number)
    return ("draw", len(pulls))

# %% attempt: the knot must pass the limit -> wrong_answer
def tug_of_war(pulls: list[int], limit: int) -> tuple[str, int]:
    knot = row = 0
    for number, pull in enumerate(pulls, 1):
        before, knot = knot, knot + pull
        row = 0 if knot == 0 else row + 1 if knot * before > 0 else 1
        if abs(knot) > limit or row == 5:
            return ("right" if knot > 0 else "left", number)
    return ("draw", len(pulls))

# %% equivalent mutant: nobody wins at 0
# -return ("right" if knot > 0 else "left", number)
# +return ("right" if knot >= 0 else "left", number)
