# task: passk/dial_clicks
# entry point: dial_clicks
# tags: numbers, simulation
# %% prompt
def dial_clicks(code: list[int], size: int) -> int:
    """Count the clicks of a safe's dial while its code is set.

    The dial has the numbers 0 to size - 1 in a circle and begins at 0; it clicks once for every number that
    it moves on. The numbers of the code are set in turn, the first by turning upwards, the second downwards,
    and so on, always the other way. For a number at which the dial stands already it is turned a whole round.
    The code has numbers of the dial only.

    >>> dial_clicks([3, 1], 10)
    5
    >>> dial_clicks([8, 9, 2], 10)
    20
    """
# %% canonical solution
    clicks = place = 0
    for i, number in enumerate(code):
        moved = (number - place if i % 2 == 0 else place - number) % size
        clicks += moved or size
        place = number
    return clicks


# %% test
def check(candidate):
    assert candidate([3, 1], 10) == 5
    assert candidate([8, 9, 2], 10) == 20
    assert candidate([], 10) == 0
    assert candidate([0], 10) == 10
    assert candidate([1], 10) == 1
    assert candidate([9], 10) == 9
    assert candidate([0, 0], 7) == 14
    assert candidate([5, 5], 10) == 15
    assert candidate([0], 1) == 1
    assert candidate([0, 0, 0], 1) == 3
    assert candidate([1, 0, 1], 2) == 3
    assert candidate([4, 2, 0], 5) == 9
    assert candidate([39, 1, 20, 20], 40) == 136
    assert candidate([2, 7, 2, 7], 9) == 14


# %% run
if __name__ == "__main__":
    check(dial_clicks)

# %% attempt: a number at which the dial stands takes no click -> wrong_answer
def dial_clicks(code: list[int], size: int) -> int:
    clicks = place = 0
    for i, number in enumerate(code):
        clicks += (number - place if i % 2 == 0 else place - number) % size
        place = number
    return clicks

# %% attempt: always turns upwards -> wrong_answer
def dial_clicks(code: list[int], size: int) -> int:
    clicks = place = 0
    for number in code:
        clicks += (number - place) % size or size
        place = number
    return clicks

# %% attempt: turns the shorter way -> wrong_answer
def dial_clicks(code: list[int], size: int) -> int:
    clicks = place = 0
    for number in code:
        clicks += min((number - place) % size, (place - number) % size) or size
        place = number
    return clicks

# %% attempt: begins by turning downwards -> wrong_answer
def dial_clicks(code: list[int], size: int) -> int:
    clicks = place = 0
    for i, number in enumerate(code):
        clicks += (place - number if i % 2 == 0 else number - place) % size or size
        place = number
    return clicks
