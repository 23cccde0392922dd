# task: passk/solar_hut
# entry point: solar_hut
# tags: simulation, numbers
# %% prompt
def solar_hut(gains: list[int], uses: list[int], most: int) -> tuple[int, int]:
    """Follow the battery of a mountain hut through some days and say what is in it in the end and on how many
    days the light fails.

    On each day the sun first adds the day's number of `gains`, but the battery never holds more than `most`.
    Then the evening takes the day's number of `uses`; if there is less, nothing is taken and the light fails
    on that day. The battery begins full. Both lists are equally long.

    >>> solar_hut([2, 0, 1], [3, 4, 2], 5)
    (1, 1)
    >>> solar_hut([0, 0], [2, 2], 3)
    (1, 1)
    """
# %% canonical solution
    charge = most
    failed = 0
    for gain, use in zip(gains, uses):
        charge = min(charge + gain, most)
        if use > charge:
            failed += 1
        else:
            charge -= use
    return charge, failed


# %% test
def check(candidate):
    assert candidate([2, 0, 1], [3, 4, 2], 5) == (1, 1)
    assert candidate([0, 0], [2, 2], 3) == (1, 1)
    assert candidate([], [], 7) == (7, 0)
    assert candidate([5], [5], 5) == (0, 0)
    assert candidate([5], [6], 5) == (5, 1)
    assert candidate([1, 1, 1], [0, 0, 0], 4) == (4, 0)
    assert candidate([0, 0, 0], [1, 1, 1], 2) == (0, 1)
    assert candidate([0, 3, 0], [4, 4, 1], 5) == (0, 1)
    assert candidate([9, 9], [10, 9], 9) == (0, 1)
    assert candidate([1, 0, 2, 0], [3, 3, 3, 3], 6) == (2, 2)
    assert candidate([0], [0], 0) == (0, 0)
    assert candidate([0, 10, 0], [4, 1, 4], 4) == (3, 1)


# %% run
if __name__ == "__main__":
    check(solar_hut)

# %% attempt: the battery holds any amount -> wrong_answer
def solar_hut(gains: list[int], uses: list[int], most: int) -> tuple[int, int]:
    charge = most
    failed = 0
    for gain, use in zip(gains, uses):
        charge += gain
        if use > charge:
            failed += 1
        else:
            charge -= use
    return charge, failed

# %% attempt: what is there is taken though the light fails -> wrong_answer
def solar_hut(gains: list[int], uses: list[int], most: int) -> tuple[int, int]:
    charge = most
    failed = 0
    for gain, use in zip(gains, uses):
        charge = min(charge + gain, most)
        failed += use > charge
        charge = max(0, charge - use)
    return charge, failed

# %% attempt: the battery begins empty -> wrong_answer
def solar_hut(gains: list[int], uses: list[int], most: int) -> tuple[int, int]:
    charge = failed = 0
    for gain, use in zip(gains, uses):
        charge = min(charge + gain, most)
        if use > charge:
            failed += 1
        else:
            charge -= use
    return charge, failed

# %% attempt: the sun comes after the evening -> wrong_answer
def solar_hut(gains: list[int], uses: list[int], most: int) -> tuple[int, int]:
    charge = most
    failed = 0
    for gain, use in zip(gains, uses):
        if use > charge:
            failed += 1
        else:
            charge -= use
        charge = min(charge + gain, most)
    return charge, failed
