# task: passk/calm_stretch
# entry point: calm_stretch
# tags: lists, scanning
# %% prompt
def calm_stretch(values: list[int], step: int) -> tuple[int, int]:
    """Find the longest stretch of values in which neighbours differ by at most step.

    Return the index at which it begins and its length. Among equally long stretches the last one counts. A
    single value is a stretch of length 1. For an empty list return (0, 0).

    >>> calm_stretch([1, 2, 9, 8, 7, 1], 1)
    (2, 3)
    >>> calm_stretch([5, 1, 5], 2)
    (2, 1)
    """
# %% canonical solution
    best = (0, 0)
    start = 0
    for i, value in enumerate(values):
        if i > 0 and abs(value - values[i - 1]) > step:
            start = i
        if i - start + 1 >= best[1]:
            best = (start, i - start + 1)
    return best


# %% test
def check(candidate):
    assert candidate([1, 2, 9, 8, 7, 1], 1) == (2, 3)
    assert candidate([5, 1, 5], 2) == (2, 1)
    assert candidate([], 3) == (0, 0)
    assert candidate([4], 0) == (0, 1)
    assert candidate([4, 4, 4], 0) == (0, 3)
    assert candidate([1, 1, 2, 2], 0) == (2, 2)
    assert candidate([1, 3, 5, 7], 2) == (0, 4)
    assert candidate([1, 3, 5, 8], 2) == (0, 3)
    assert candidate([9, 1, 2, 3], 1) == (1, 3)
    assert candidate([-5, 5, -5], 10) == (0, 3)
    assert candidate([-5, 5, -5], 9) == (2, 1)
    assert candidate([3, 2, 1, 9, 8, 7], 1) == (3, 3)
    assert candidate(list(range(500)) + [0] + list(range(499)), 1) == (500, 500)
    assert candidate([0, 5] * 300 + [5] * 4, 1) == (599, 5)
    assert candidate([1, 2, 3, 9, 8], 1) == (0, 3)


# %% run
if __name__ == "__main__":
    check(calm_stretch)

# %% attempt: the first of equally long stretches -> wrong_answer
def calm_stretch(values: list[int], step: int) -> tuple[int, int]:
    best = (0, 0)
    start = 0
    for i, value in enumerate(values):
        if i > 0 and abs(value - values[i - 1]) > step:
            start = i
        if i - start + 1 > best[1]:
            best = (start, i - start + 1)
    return best

# %% attempt: a difference of exactly step is too much -> wrong_answer
def calm_stretch(values: list[int], step: int) -> tuple[int, int]:
    best = (0, 0)
    start = 0
    for i, value in enumerate(values):
        if i > 0 and abs(value - values[i - 1]) >= step:
            start = i
        if i - start + 1 >= best[1]:
            best = (start, i - start + 1)
    return best

# %% attempt: compares with the first value of the stretch -> wrong_answer
def calm_stretch(values: list[int], step: int) -> tuple[int, int]:
    best = (0, 0)
    start = 0
    for i, value in enumerate(values):
        if abs(value - values[start]) > step:
            start = i
        if i - start + 1 >= best[1]:
            best = (start, i - start + 1)
    return best

# %% attempt: a falling step is never too large -> wrong_answer
def calm_stretch(values: list[int], step: int) -> tuple[int, int]:
    best = (0, 0)
    start = 0
    for i, value in enumerate(values):
        if i > 0 and value - values[i - 1] > step:
            start = i
        if i - start + 1 >= best[1]:
            best = (start, i - start + 1)
    return best

# %% attempt: never gets past the end of a stretch -> timeout
def calm_stretch(values: list[int], step: int) -> tuple[int, int]:
    best = (0, 0)
    start = 0
    while start < len(values):
        end = start
        while end + 1 < len(values) and abs(values[end + 1] - values[end]) <= step:
            end += 1
        if end - start + 1 >= best[1]:
            best = (start, end - start + 1)
        start = end
    return best

# %% equivalent mutant: at the first value it begins a stretch at 0, where one has begun
# -if i > 0 and abs(value - values[i - 1]) > step:
# +if i >= 0 and abs(value - values[i - 1]) > step:
