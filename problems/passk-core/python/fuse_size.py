# task: passk/fuse_size
# entry point: fuse_size
# tags: numbers, searching
# %% prompt
def fuse_size(amps: int, fuses: list[int]) -> int:
    """Choose a fuse for a machine that draws some amperes, or return 0 if none of those at hand will do.

    A fuse must bear at least a quarter more than the machine draws, and at most twice as much as it draws.
    The smallest such fuse is taken. Fuses are whole numbers in no order; `amps` is positive.

    >>> fuse_size(8, [16, 10, 13])
    10
    >>> fuse_size(8, [9, 17])
    0
    """
# %% canonical solution
    return min((fuse for fuse in fuses if 4 * fuse >= 5 * amps and fuse <= 2 * amps), default=0)


# %% test
def check(candidate):
    assert candidate(8, [16, 10, 13]) == 10
    assert candidate(8, [9, 17]) == 0
    assert candidate(5, []) == 0
    assert candidate(4, [5]) == 5
    assert candidate(4, [4]) == 0
    assert candidate(5, [6, 7]) == 7
    assert candidate(5, [6]) == 0
    assert candidate(5, [10]) == 10
    assert candidate(5, [11]) == 0
    assert candidate(6, [7, 8, 9]) == 8
    assert candidate(6, [13, 12]) == 12
    assert candidate(1, [1, 2, 3]) == 2
    assert candidate(1, [1]) == 0
    assert candidate(100, [125, 124, 200]) == 125
    assert candidate(100, [201, 124]) == 0
    assert candidate(7, [14, 13, 9, 8]) == 9


# %% run
if __name__ == "__main__":
    check(fuse_size)

# %% attempt: a fuse may be as large as it likes -> wrong_answer
def fuse_size(amps: int, fuses: list[int]) -> int:
    return min((fuse for fuse in fuses if 4 * fuse >= 5 * amps), default=0)

# %% attempt: a quarter is rounded down -> wrong_answer
def fuse_size(amps: int, fuses: list[int]) -> int:
    return min((fuse for fuse in fuses if amps + amps // 4 <= fuse <= 2 * amps), default=0)

# %% attempt: takes the first that fits -> wrong_answer
def fuse_size(amps: int, fuses: list[int]) -> int:
    return next((fuse for fuse in fuses if 4 * fuse >= 5 * amps and fuse <= 2 * amps), 0)

# %% attempt: a fuse of just the size does not fit -> wrong_answer
def fuse_size(amps: int, fuses: list[int]) -> int:
    return min((fuse for fuse in fuses if 4 * fuse > 5 * amps and fuse < 2 * amps), default=0)
