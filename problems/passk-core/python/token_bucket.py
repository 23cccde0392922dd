# task: passk/token_bucket
# entry point: token_bucket
# tags: simulation, state machine
# %% prompt
def token_bucket(requests: list[tuple[int, int]], size: int, every: int) -> list[bool]:
    """Say for each request whether a token bucket lets it through.

    The bucket is full with `size` tokens at second 0, and gets one more at every second that is a positive
    multiple of `every`, unless it is full. A request (second, tokens) takes its tokens if there are enough and is
    let through, or takes none and is refused. Requests are sorted by second; those of one second come in the
    given order, after a token of that second. `every` is positive.

    >>> token_bucket([(0, 2), (1, 1), (5, 1)], 2, 5)
    [True, False, True]
    >>> token_bucket([(100, 3)], 2, 1)
    [False]
    """
# %% canonical solution
    tokens = size
    last = 0
    passed = []
    for second, wanted in requests:
        tokens = min(size, tokens + second // every - last // every)
        last = second
        passed.append(wanted <= tokens)
        if passed[-1]:
            tokens -= wanted
    return passed


# %% test
def check(candidate):
    assert candidate([(0, 2), (1, 1), (5, 1)], 2, 5) == [True, False, True]
    assert candidate([(100, 3)], 2, 1) == [False]
    assert candidate([], 3, 1) == []
    assert candidate([(0, 2), (0, 1)], 1, 9) == [False, True]
    assert candidate([(0, 0), (0, 1)], 0, 1) == [True, False]
    assert candidate([(4, 2), (5, 1), (6, 1)], 2, 5) == [True, True, False]
    assert candidate([(3, 1), (9, 1), (12, 1)], 1, 10) == [True, False, True]
    assert candidate([(0, 3), (2, 2), (2, 1), (2, 1)], 3, 1) == [True, True, False, False]
    assert candidate([(0, 1), (50, 3), (50, 1)], 3, 10) == [True, True, False]
    assert candidate([(7, 2), (7, 2), (14, 1)], 3, 7) == [True, False, True]
    assert candidate([(0, 5), (9, 3), (10, 2), (10, 1)], 5, 3) == [True, True, False, False]
    assert candidate([(i, 1) for i in range(1000)], 1, 3) == [i % 3 == 0 for i in range(1000)]
    assert candidate([(10**9, 5), (10**9 + 1, 5), (2 * 10**9, 5)], 5, 1) == [True, False, True]


# %% run
if __name__ == "__main__":
    check(token_bucket)

# %% attempt: tokens come a fixed time after the last request -> wrong_answer
def token_bucket(requests: list[tuple[int, int]], size: int, every: int) -> list[bool]:
    tokens = size
    last = 0
    passed = []
    for second, wanted in requests:
        tokens = min(size, tokens + (second - last) // every)
        last = second
        passed.append(wanted <= tokens)
        if passed[-1]:
            tokens -= wanted
    return passed

# %% attempt: the bucket has no brim -> wrong_answer
def token_bucket(requests: list[tuple[int, int]], size: int, every: int) -> list[bool]:
    passed = []
    taken = 0
    for second, wanted in requests:
        passed.append(wanted <= size + second // every - taken)
        if passed[-1]:
            taken += wanted
    return passed

# %% attempt: a refused request takes what is left -> wrong_answer
def token_bucket(requests: list[tuple[int, int]], size: int, every: int) -> list[bool]:
    tokens = size
    last = 0
    passed = []
    for second, wanted in requests:
        tokens = min(size, tokens + second // every - last // every)
        last = second
        passed.append(wanted <= tokens)
        tokens = max(0, tokens - wanted)
    return passed

# %% attempt: counts every single second -> timeout
def token_bucket(requests: list[tuple[int, int]], size: int, every: int) -> list[bool]:
    tokens = size
    now = 0
    passed = []
    for second, wanted in requests:
        while now < second:
            now += 1
            if now % every == 0 and tokens < size:
                tokens += 1
        passed.append(wanted <= tokens)
        if passed[-1]:
            tokens -= wanted
    return passed

# %% attempt: leaves as soon as a request is refused -> exited_early
def token_bucket(requests: list[tuple[int, int]], size: int, every: int) -> list[bool]:
    import sys

    tokens = size
    last = 0
    passed = []
    for second, wanted in requests:
        tokens = min(size, tokens + second // every - last // every)
        last = second
        if wanted > tokens:
            sys.exit(0)
        tokens -= wanted
        passed.append(True)
    return passed
