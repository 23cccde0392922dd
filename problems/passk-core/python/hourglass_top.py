# task: passk/hourglass_top
# entry point: hourglass_top
# tags: simulation, numbers
# %% prompt
def hourglass_top(sand: int, flips: list[int], now: int) -> int:
    """Say how many grains lie in the upper half of an hourglass at second `now`.

    At second 0 all `sand` grains lie in the upper half, and in every second one of them falls, as long as
    there are any. At each second in `flips` the glass is turned over, so that the halves change places.
    `flips` is sorted and may name a second twice. A turn at second `now` has been made already; later ones
    have not.

    >>> hourglass_top(60, [10], 15)
    5
    >>> hourglass_top(60, [100], 20)
    40
    """
# %% canonical solution
    top, last = sand, 0
    for flip in flips:
        if flip <= now:
            top = sand - max(0, top - (flip - last))
            last = flip
    return max(0, top - (now - last))


# %% test
def check(candidate):
    assert candidate(60, [10], 15) == 5
    assert candidate(60, [100], 20) == 40
    assert candidate(60, [], 0) == 60
    assert candidate(60, [], 60) == 0
    assert candidate(60, [], 61) == 0
    assert candidate(60, [], 59) == 1
    assert candidate(60, [20], 20) == 20
    assert candidate(60, [21], 20) == 40
    assert candidate(60, [70], 75) == 55
    assert candidate(60, [10, 10], 12) == 48
    assert candidate(60, [0], 5) == 0
    assert candidate(60, [0], 0) == 0
    assert candidate(60, [30, 40, 45], 50) == 20
    assert candidate(0, [3], 9) == 0
    assert candidate(60, [5, 200, 230], 240) == 20
    assert candidate(60, [5, 15, 500], 300) == 0
    assert candidate(7, [1, 2, 3, 4, 5, 6], 6) == 7
    assert candidate(60, [10, 30, 90], 29) == 0
    assert candidate(60, [90, 91], 200) == 0


# %% run
if __name__ == "__main__":
    check(hourglass_top)

# %% attempt: the last seconds are forgotten -> wrong_answer
def hourglass_top(sand: int, flips: list[int], now: int) -> int:
    top, last = sand, 0
    for flip in flips:
        if flip <= now:
            top = sand - max(0, top - (flip - last))
            last = flip
    return top

# %% attempt: the upper half can hold less than nothing -> wrong_answer
def hourglass_top(sand: int, flips: list[int], now: int) -> int:
    top, last = sand, 0
    for flip in flips:
        if flip <= now:
            top = sand - (top - (flip - last))
            last = flip
    return top - (now - last)

# %% attempt: a turn at the very second is not made yet -> wrong_answer
def hourglass_top(sand: int, flips: list[int], now: int) -> int:
    top, last = sand, 0
    for flip in flips:
        if flip < now:
            top = sand - max(0, top - (flip - last))
            last = flip
    return max(0, top - (now - last))

# %% attempt: a turn fills the upper half again -> wrong_answer
def hourglass_top(sand: int, flips: list[int], now: int) -> int:
    top, last = sand, 0
    for flip in flips:
        if flip <= now:
            top = sand
            last = flip
    return max(0, top - (now - last))

# %% attempt: turns after the second count too -> wrong_answer
def hourglass_top(sand: int, flips: list[int], now: int) -> int:
    top, last = sand, 0
    for flip in flips:
        top = sand - max(0, top - (flip - last))
        last = flip
    return max(0, top - (now - last))

# %% attempt: needs a turn -> runtime_error
def hourglass_top(sand: int, flips: list[int], now: int) -> int:
    last = max(flip for flip in flips if flip <= now)
    top = sand
    before = 0
    for flip in flips:
        if flip <= now:
            top = sand - max(0, top - (flip - before))
            before = flip
    return max(0, top - (now - last))
