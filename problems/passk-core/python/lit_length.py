# task: passk/lit_length
# entry point: lit_length
# tags: geometry, sorting
# %% prompt
def lit_length(lanterns: list[tuple[int, int]], length: int) -> int:
    """Measure how much of a street is lit.

    The street runs from 0 to `length`. A lantern (place, reach) lights everything from place - reach to place
    + reach, as far as it belongs to the street; lanterns may stand beyond its ends. What several
    lanterns light counts once. A lantern with a reach of 0 lights nothing.

    >>> lit_length([(2, 2), (5, 2)], 10)
    7
    >>> lit_length([(-1, 3)], 10)
    2
    """
# %% canonical solution
    lit = 0
    end = 0
    for start, stop in sorted((place - reach, place + reach) for place, reach in lanterns):
        start = max(start, end)
        stop = min(stop, length)
        if stop > start:
            lit += stop - start
            end = stop
    return lit


# %% test
def check(candidate):
    assert candidate([(2, 2), (5, 2)], 10) == 7
    assert candidate([(-1, 3)], 10) == 2
    assert candidate([], 10) == 0
    assert candidate([(5, 0)], 10) == 0
    assert candidate([(5, 100)], 10) == 10
    assert candidate([(9, 3)], 10) == 4
    assert candidate([(20, 5)], 10) == 0
    assert candidate([(-20, 5)], 10) == 0
    assert candidate([(1, 1), (8, 1)], 10) == 4
    assert candidate([(8, 1), (1, 1)], 10) == 4
    assert candidate([(5, 4), (5, 1), (4, 1)], 10) == 8
    assert candidate([(2, 1), (4, 1)], 10) == 4
    assert candidate([(3, 1), (3, 1)], 10) == 2
    assert candidate([(5, 3), (1, 1), (12, 3)], 10) == 9
    assert candidate([(10 * i, 3) for i in range(1001)], 10000) == 6000


# %% run
if __name__ == "__main__":
    check(lit_length)

# %% attempt: counts twice what two lanterns light -> wrong_answer
def lit_length(lanterns: list[tuple[int, int]], length: int) -> int:
    return sum(max(0, min(place + reach, length) - max(place - reach, 0)) for place, reach in lanterns)

# %% attempt: forgets the ends of the street -> wrong_answer
def lit_length(lanterns: list[tuple[int, int]], length: int) -> int:
    lit = 0
    end = None
    for start, stop in sorted((place - reach, place + reach) for place, reach in lanterns):
        if end is not None:
            start = max(start, end)
        if stop > start:
            lit += stop - start
            end = stop
    return lit

# %% attempt: counts points instead of lengths -> wrong_answer
def lit_length(lanterns: list[tuple[int, int]], length: int) -> int:
    lit = set()
    for place, reach in lanterns:
        lit.update(range(max(0, place - reach), min(length, place + reach) + 1))
    return len(lit)

# %% attempt: takes the lanterns in the given order -> wrong_answer
def lit_length(lanterns: list[tuple[int, int]], length: int) -> int:
    lit = 0
    end = 0
    for place, reach in lanterns:
        start = max(place - reach, end)
        stop = min(place + reach, length)
        if stop > start:
            lit += stop - start
            end = stop
    return lit

# %% equivalent mutant: a stretch of no length adds nothing, and none begins before it later
# -if stop > start:
# +if stop >= start:
