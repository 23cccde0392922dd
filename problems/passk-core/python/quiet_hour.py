# task: passk/quiet_hour
# entry point: quiet_hour
# tags: scheduling
# %% prompt
def quiet_hour(bookings: list[tuple[int, int]], length: int, closing: int) -> int:
    """Find the first minute at which a music room is free for `length` minutes, or return -1.

    The room is open from minute 0 until `closing`. A booking (start, end) takes it from start until just
    before end; bookings are in no order and may overlap. The free time must end by `closing`. `length` is
    positive.

    >>> quiet_hour([(0, 30), (60, 90)], 30, 100)
    30
    >>> quiet_hour([(10, 50)], 20, 60)
    -1
    """
# %% canonical solution
    free = 0
    for start, end in sorted(bookings):
        if start - free >= length:
            break
        free = max(free, end)
    return free if free + length <= closing else -1


# %% test
def check(candidate):
    assert candidate([(0, 30), (60, 90)], 30, 100) == 30
    assert candidate([(10, 50)], 20, 60) == -1
    assert candidate([], 10, 10) == 0
    assert candidate([], 11, 10) == -1
    assert candidate([(0, 10)], 5, 15) == 10
    assert candidate([(0, 10)], 5, 14) == -1
    assert candidate([(5, 10)], 5, 20) == 0
    assert candidate([(4, 10)], 5, 20) == 10
    assert candidate([(20, 30), (0, 15)], 5, 60) == 15
    assert candidate([(20, 30), (0, 15)], 6, 60) == 30
    assert candidate([(0, 40), (10, 20)], 10, 60) == 40
    assert candidate([(0, 40), (10, 20), (30, 50)], 10, 60) == 50
    assert candidate([(0, 40), (10, 20), (30, 50)], 11, 60) == -1
    assert candidate([(50, 90)], 60, 60) == -1
    assert candidate([(3, 3)], 5, 9) == 3
    assert candidate([(30, 60), (0, 30)], 1, 60) == -1


# %% run
if __name__ == "__main__":
    check(quiet_hour)

# %% attempt: takes the bookings to be in order -> wrong_answer
def quiet_hour(bookings: list[tuple[int, int]], length: int, closing: int) -> int:
    free = 0
    for start, end in bookings:
        if start - free >= length:
            break
        free = max(free, end)
    return free if free + length <= closing else -1

# %% attempt: takes the end of the last booking that began -> wrong_answer
def quiet_hour(bookings: list[tuple[int, int]], length: int, closing: int) -> int:
    free = 0
    for start, end in sorted(bookings):
        if start - free >= length:
            break
        free = end
    return free if free + length <= closing else -1

# %% attempt: closing time is forgotten -> wrong_answer
def quiet_hour(bookings: list[tuple[int, int]], length: int, closing: int) -> int:
    free = 0
    for start, end in sorted(bookings):
        if start - free >= length:
            break
        free = max(free, end)
    return free

# %% attempt: a gap that just fits is not taken -> wrong_answer
def quiet_hour(bookings: list[tuple[int, int]], length: int, closing: int) -> int:
    free = 0
    for start, end in sorted(bookings):
        if start - free > length:
            break
        free = max(free, end)
    return free if free + length <= closing else -1
