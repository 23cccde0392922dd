# task: passk/bread_rack
# entry point: bread_rack
# tags: scheduling
# %% prompt
def bread_rack(loaves: list[tuple[int, int]], places: int) -> tuple[int, int]:
    """Say in which minute the last loaf is done and how many minutes the first of two bakers waits.

    Loaves (shape, bake) come in order; both are minutes, at least 1. From minute 0 the first baker shapes each and
    lays it on a rack of `places`, at least 1; while that is full she waits with it. The second takes the next loaf
    off it whenever she is free, and bakes it.

    >>> bread_rack([(2, 5), (2, 5), (2, 5), (2, 5)], 1)
    (22, 4)
    >>> bread_rack([(2, 5), (2, 5), (2, 5), (2, 5)], 2)
    (22, 0)
    """
# %% canonical solution
    taken = []
    shaped = baked = waited = 0
    for number, (shape, bake) in enumerate(loaves):
        shaped += shape
        if number >= places:
            wait = max(0, taken[number - places] - shaped)
            waited += wait
            shaped += wait
        taken.append(max(shaped, baked))
        baked = taken[number] + bake
    return baked, waited


# %% test
def check(candidate):
    assert candidate([(2, 5), (2, 5), (2, 5), (2, 5)], 1) == (22, 4)
    assert candidate([(2, 5), (2, 5), (2, 5), (2, 5)], 2) == (22, 0)
    assert candidate([], 3) == (0, 0)
    assert candidate([(4, 6)], 1) == (10, 0)
    assert candidate([(4, 6), (4, 6)], 1) == (16, 0)
    assert candidate([(4, 6), (4, 6), (1, 6)], 1) == (22, 1)
    assert candidate([(1, 9), (1, 1), (1, 1), (1, 1)], 1) == (13, 7)
    assert candidate([(1, 9), (1, 1), (1, 1), (1, 1)], 2) == (13, 6)
    assert candidate([(1, 9), (1, 1), (1, 1), (1, 1)], 3) == (13, 0)
    assert candidate([(5, 1), (5, 1), (5, 1)], 1) == (16, 0)
    assert candidate([(1, 1), (9, 1), (1, 8), (1, 1), (1, 1)], 1) == (21, 6)
    assert candidate([(3, 4), (1, 7), (2, 2), (6, 3), (1, 9), (1, 1), (2, 5), (1, 1), (1, 6)], 1) == (41, 16)
    assert candidate([(3, 4), (1, 7), (2, 2), (6, 3), (1, 9), (1, 1), (2, 5), (1, 1), (1, 6)], 2) == (41, 11)
    assert candidate([(3, 4), (1, 7), (2, 2), (6, 3), (1, 9), (1, 1), (2, 5), (1, 1), (1, 6)], 3) == (41, 10)
    assert candidate([(1, 10), (1, 10), (1, 10), (1, 10), (40, 3), (1, 7), (1, 7), (1, 7)], 2) == (75, 7)


# %% run
if __name__ == "__main__":
    check(bread_rack)

# %% attempt: bakes when all loaves are shaped -> wrong_answer
def bread_rack(loaves: list[tuple[int, int]], places: int) -> tuple[int, int]:
    return sum(shape + bake for shape, bake in loaves), 0

# %% attempt: the rack is never full -> wrong_answer
def bread_rack(loaves: list[tuple[int, int]], places: int) -> tuple[int, int]:
    taken = []
    shaped = baked = waited = 0
    for number, (shape, bake) in enumerate(loaves):
        shaped += shape
        taken.append(max(shaped, baked))
        baked = taken[number] + bake
    return baked, waited

# %% attempt: the loaf in the oven still has its place on the rack -> wrong_answer
def bread_rack(loaves: list[tuple[int, int]], places: int) -> tuple[int, int]:
    taken = []
    shaped = baked = waited = 0
    for number, (shape, bake) in enumerate(loaves):
        shaped += shape
        if number >= places:
            wait = max(0, taken[number - places] + loaves[number - places][1] - shaped)
            waited += wait
            shaped += wait
        taken.append(max(shaped, baked))
        baked = taken[number] + bake
    return baked, waited

# %% attempt: one loaf more than the rack has places -> wrong_answer
def bread_rack(loaves: list[tuple[int, int]], places: int) -> tuple[int, int]:
    taken = []
    shaped = baked = waited = 0
    for number, (shape, bake) in enumerate(loaves):
        shaped += shape
        if number > places:
            wait = max(0, taken[number - places - 1] - shaped)
            waited += wait
            shaped += wait
        taken.append(max(shaped, baked))
        baked = taken[number] + bake
    return baked, waited

# %% attempt: counts the minutes in which the second baker waits -> wrong_answer
def bread_rack(loaves: list[tuple[int, int]], places: int) -> tuple[int, int]:
    taken = []
    shaped = baked = waited = 0
    for number, (shape, bake) in enumerate(loaves):
        shaped += shape
        if number >= places:
            wait = max(0, taken[number - places] - shaped)
            shaped += wait
        taken.append(max(shaped, baked))
        waited += taken[number] - baked
        baked = taken[number] + bake
    return baked, waited

# %% attempt: the first baker goes on while she waits -> wrong_answer
def bread_rack(loaves: list[tuple[int, int]], places: int) -> tuple[int, int]:
    taken = []
    shaped = baked = waited = 0
    for number, (shape, bake) in enumerate(loaves):
        shaped += shape
        if number >= places:
            wait = max(0, taken[number - places] - shaped)
            waited += wait
        taken.append(max(shaped, baked))
        baked = taken[number] + bake
    return baked, waited

# %% attempt: asks when loaves were taken that are not on the rack yet -> runtime_error
def bread_rack(loaves: list[tuple[int, int]], places: int) -> tuple[int, int]:
    taken = []
    shaped = baked = waited = 0
    for number, (shape, bake) in enumerate(loaves):
        shaped += shape
        wait = max(0, taken[number - places] - shaped)
        waited += wait
        shaped += wait
        taken.append(max(shaped, baked))
        baked = taken[number] + bake
    return baked, waited

# %% equivalent mutant: the first loaf is taken as soon as it is shaped: nobody waits for its place
# -if number >= places:
# +if number > places:
