# task: passk/rising_marks
# entry point: rising_marks
# tags: lists
# %% prompt
def rising_marks(levels: list[int], rise: int) -> list[int]:
    """Paint flood marks on a harbour wall and return the levels that get a mark, in the order of painting.

    The first level gets one. Any later level gets one if it lies at least `rise` above the highest mark so
    far; `rise` is positive. The other levels leave no trace.

    >>> rising_marks([3, 4, 6, 5, 9], 2)
    [3, 6, 9]
    >>> rising_marks([5, 6, 7, 8], 3)
    [5, 8]
    """
# %% canonical solution
    marks = levels[:1]
    for level in levels[1:]:
        if level >= marks[-1] + rise:
            marks.append(level)
    return marks


# %% test
def check(candidate):
    assert candidate([3, 4, 6, 5, 9], 2) == [3, 6, 9]
    assert candidate([5, 6, 7, 8], 3) == [5, 8]
    assert candidate([], 1) == []
    assert candidate([4], 1) == [4]
    assert candidate([4, 4], 1) == [4]
    assert candidate([4, 5], 1) == [4, 5]
    assert candidate([9, 1, 2, 3, 10], 1) == [9, 10]
    assert candidate([1, 2, 3, 4, 5], 2) == [1, 3, 5]
    assert candidate([0, 4, 8, 7, 12], 4) == [0, 4, 8, 12]
    assert candidate([-5, -3, -1], 2) == [-5, -3, -1]
    assert candidate([-5, -3, -1], 3) == [-5, -1]
    assert candidate([2, 9, 3, 9, 16], 7) == [2, 9, 16]
    assert candidate([10, 9, 8], 1) == [10]


# %% run
if __name__ == "__main__":
    check(rising_marks)

# %% attempt: compares with the level before instead of the highest mark -> wrong_answer
def rising_marks(levels: list[int], rise: int) -> list[int]:
    return [level for i, level in enumerate(levels) if i == 0 or level >= levels[i - 1] + rise]

# %% attempt: a level that is just high enough gets no mark -> wrong_answer
def rising_marks(levels: list[int], rise: int) -> list[int]:
    marks = levels[:1]
    for level in levels[1:]:
        if level > marks[-1] + rise:
            marks.append(level)
    return marks

# %% attempt: fails without a first level -> runtime_error
def rising_marks(levels: list[int], rise: int) -> list[int]:
    marks = [levels[0]]
    for level in levels[1:]:
        if level >= marks[-1] + rise:
            marks.append(level)
    return marks

# %% attempt: every new record gets a mark -> wrong_answer
def rising_marks(levels: list[int], rise: int) -> list[int]:
    return [level for i, level in enumerate(levels) if all(level > other for other in levels[:i])]

# %% equivalent mutant: the first level is not above itself
# -for level in levels[1:]:
# +for level in levels[:]:

# %% equivalent mutant: the first level is not above itself
# -for level in levels[1:]:
# +for level in levels[0:]:
