# task: passk/tram_departures
# entry point: tram_departures
# tags: scheduling, lists
# %% prompt
def tram_departures(planned: list[int], gap: int) -> list[int]:
    """Say in which minute each tram really leaves the depot, or -1 for a tram that is cancelled.

    The trams leave in the given order, by one track, so that each one leaves `gap` minutes after the one
    before it at the earliest. It never leaves before its minute in `planned`, but as soon as it may. A tram
    that would leave more than twice `gap` minutes later than planned is cancelled, and the ones behind it
    take no notice of it. No number is negative; `planned` need not be sorted.

    >>> tram_departures([10, 11, 20], 4)
    [10, 14, 20]
    >>> tram_departures([5, 5, 5, 5, 5], 3)
    [5, 8, 11, -1, -1]
    """
# %% canonical solution
    actual = []
    free = 0
    for minute in planned:
        leaves = max(minute, free)
        if leaves - minute > 2 * gap:
            actual.append(-1)
        else:
            actual.append(leaves)
            free = leaves + gap
    return actual


# %% test
def check(candidate):
    assert candidate([10, 11, 20], 4) == [10, 14, 20]
    assert candidate([5, 5, 5, 5, 5], 3) == [5, 8, 11, -1, -1]
    assert candidate([], 3) == []
    assert candidate([0], 3) == [0]
    assert candidate([7], 0) == [7]
    assert candidate([3, 3, 3], 0) == [3, 3, 3]
    assert candidate([3, 2], 0) == [3, -1]
    assert candidate([0, 0], 1) == [0, 1]
    assert candidate([0, 4], 4) == [0, 4]
    assert candidate([0, 5], 4) == [0, 5]
    assert candidate([0, 3], 4) == [0, 4]
    assert candidate([9, 1, 9], 2) == [9, -1, 11]
    assert candidate([9, 7, 6, 12], 2) == [9, 11, -1, 13]
    assert candidate([30, 10, 31, 31, 31, 31, 45], 5) == [30, -1, 35, 40, -1, -1, 45]
    assert candidate([0, 0, 0, 0, 1, 2, 12], 2) == [0, 2, 4, -1, -1, 6, 12]
    assert candidate([0, 0, 0, 0, 3], 1) == [0, 1, 2, -1, 3]
    assert candidate([9, 4, 3], 3) == [9, -1, -1]


# %% run
if __name__ == "__main__":
    check(tram_departures)

# %% attempt: cancelled trams keep their place on the track -> wrong_answer
def tram_departures(planned: list[int], gap: int) -> list[int]:
    actual = []
    free = 0
    for minute in planned:
        leaves = max(minute, free)
        if leaves - minute > 2 * gap:
            actual.append(-1)
            free = leaves + gap
        else:
            actual.append(leaves)
            free = leaves + gap
    return actual

# %% attempt: a delay of just twice the gap is too much -> wrong_answer
def tram_departures(planned: list[int], gap: int) -> list[int]:
    actual = []
    free = 0
    for minute in planned:
        leaves = max(minute, free)
        if leaves - minute >= 2 * gap:
            actual.append(-1)
        else:
            actual.append(leaves)
            free = leaves + gap
    return actual

# %% attempt: nothing is cancelled -> wrong_answer
def tram_departures(planned: list[int], gap: int) -> list[int]:
    actual = []
    free = 0
    for minute in planned:
        leaves = max(minute, free)
        if leaves < minute:
            actual.append(-1)
        else:
            actual.append(leaves)
            free = leaves + gap
    return actual

# %% attempt: the gap is kept to the plan of the tram before -> wrong_answer
def tram_departures(planned: list[int], gap: int) -> list[int]:
    actual = []
    free = 0
    for minute in planned:
        leaves = max(minute, free)
        if leaves - minute > 2 * gap:
            actual.append(-1)
        else:
            actual.append(leaves)
            free = minute + gap
    return actual

# %% attempt: a tram may not leave in the minute that ends the gap -> wrong_answer
def tram_departures(planned: list[int], gap: int) -> list[int]:
    actual = []
    free = 0
    for minute in planned:
        leaves = max(minute, free)
        if leaves - minute > 2 * gap:
            actual.append(-1)
        else:
            actual.append(leaves)
            free = leaves + gap + 1
    return actual
