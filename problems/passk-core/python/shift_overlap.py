# task: passk/shift_overlap
# entry point: shift_overlap
# tags: scheduling, windows
# %% prompt
def shift_overlap(shifts: list[tuple[int, int]], least: int) -> int:
    """Add up the hours in which at least `least` guards are on duty in a museum.

    A shift (begin, end) is a whole number of hours on one day of 24: from begin until just before end. A
    shift whose end is before or at its begin goes past midnight and belongs to both ends of the same day; so
    one with equal numbers is the whole day.

    >>> shift_overlap([(8, 12), (10, 14)], 2)
    2
    >>> shift_overlap([(22, 3)], 1)
    5
    """
# %% canonical solution
    def on_duty(hour, begin, end):
        if begin < end:
            return begin <= hour < end
        return hour >= begin or hour < end

    counts = [sum(on_duty(hour, *shift) for shift in shifts) for hour in range(24)]
    return sum(count >= least for count in counts)


# %% test
def check(candidate):
    assert candidate([(8, 12), (10, 14)], 2) == 2
    assert candidate([(22, 3)], 1) == 5
    assert candidate([], 1) == 0
    assert candidate([], 0) == 24
    assert candidate([(5, 5)], 1) == 24
    assert candidate([(0, 24)], 1) == 24
    assert candidate([(0, 24), (3, 3)], 2) == 24
    assert candidate([(23, 1), (0, 2)], 2) == 1
    assert candidate([(8, 12), (12, 16)], 2) == 0
    assert candidate([(8, 12), (12, 16)], 1) == 8
    assert candidate([(1, 2), (1, 2), (1, 2)], 3) == 1
    assert candidate([(1, 2), (1, 2), (1, 2)], 4) == 0
    assert candidate([(20, 6), (5, 21), (0, 0)], 3) == 2
    assert candidate([(9, 17), (13, 22), (16, 18), (21, 9)], 2) == 6
    assert candidate([(6, 7)], 0) == 24
    assert candidate([(12, 0)], 1) == 12


# %% run
if __name__ == "__main__":
    check(shift_overlap)

# %% attempt: shifts past midnight are empty -> wrong_answer
def shift_overlap(shifts: list[tuple[int, int]], least: int) -> int:
    counts = [sum(begin <= hour < end for begin, end in shifts) for hour in range(24)]
    return sum(count >= least for count in counts)

# %% attempt: the hour of the end counts too -> wrong_answer
def shift_overlap(shifts: list[tuple[int, int]], least: int) -> int:
    def on_duty(hour, begin, end):
        if begin < end:
            return begin <= hour <= end
        return hour >= begin or hour <= end

    counts = [sum(on_duty(hour, *shift) for shift in shifts) for hour in range(24)]
    return sum(count >= least for count in counts)

# %% attempt: equal numbers are an empty shift -> wrong_answer
def shift_overlap(shifts: list[tuple[int, int]], least: int) -> int:
    def on_duty(hour, begin, end):
        if begin <= end:
            return begin <= hour < end
        return hour >= begin or hour < end

    counts = [sum(on_duty(hour, *shift) for shift in shifts) for hour in range(24)]
    return sum(count >= least for count in counts)

# %% attempt: more than so many guards must be there -> wrong_answer
def shift_overlap(shifts: list[tuple[int, int]], least: int) -> int:
    def on_duty(hour, begin, end):
        if begin < end:
            return begin <= hour < end
        return hour >= begin or hour < end

    counts = [sum(on_duty(hour, *shift) for shift in shifts) for hour in range(24)]
    return sum(count > least for count in counts)
