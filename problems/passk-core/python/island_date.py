# task: passk/island_date
# entry point: island_date
# tags: dates
# %% prompt
def island_date(day: int) -> tuple[int, int]:
    """Find the date of a day in an island's calendar.

    The year has 365 days and ten months, which are 36 and 37 days long by turns, month 1 being a short one.
    `day` counts the days of the year from 1. The result is (month, day of the month), both counted from 1.

    >>> island_date(37)
    (2, 1)
    >>> island_date(73)
    (2, 37)
    """
# %% canonical solution
    pairs, rest = divmod(day - 1, 73)
    if rest < 36:
        return 2 * pairs + 1, rest + 1
    return 2 * pairs + 2, rest - 35


# %% test
def check(candidate):
    assert candidate(37) == (2, 1)
    assert candidate(73) == (2, 37)
    assert candidate(1) == (1, 1)
    assert candidate(2) == (1, 2)
    assert candidate(36) == (1, 36)
    assert candidate(72) == (2, 36)
    assert candidate(74) == (3, 1)
    assert candidate(109) == (3, 36)
    assert candidate(110) == (4, 1)
    assert candidate(146) == (4, 37)
    assert candidate(147) == (5, 1)
    assert candidate(200) == (6, 18)
    assert candidate(219) == (6, 37)
    assert candidate(292) == (8, 37)
    assert candidate(293) == (9, 1)
    assert candidate(328) == (9, 36)
    assert candidate(329) == (10, 1)
    assert candidate(364) == (10, 36)
    assert candidate(365) == (10, 37)


# %% run
if __name__ == "__main__":
    check(island_date)

# %% attempt: every month has 36 days -> wrong_answer
def island_date(day: int) -> tuple[int, int]:
    return (day - 1) // 36 + 1, (day - 1) % 36 + 1

# %% attempt: the long months come first -> wrong_answer
def island_date(day: int) -> tuple[int, int]:
    pairs, rest = divmod(day - 1, 73)
    if rest < 37:
        return 2 * pairs + 1, rest + 1
    return 2 * pairs + 2, rest - 36

# %% attempt: the day of the month counts from 0 -> wrong_answer
def island_date(day: int) -> tuple[int, int]:
    pairs, rest = divmod(day - 1, 73)
    return (2 * pairs + 1, rest) if rest < 36 else (2 * pairs + 2, rest - 36)

# %% attempt: the last day of a month is day 0 of the next -> wrong_answer
def island_date(day: int) -> tuple[int, int]:
    month = 1
    while day >= 36 + (month + 1) % 2:
        day -= 36 + (month + 1) % 2
        month += 1
    return month, day

# %% attempt: half of two months is 36 and a half days -> wrong_answer
def island_date(day: int) -> tuple[int, int]:
    month = int((day - 1) / 36.5) + 1
    return month, day - int((month - 1) * 36.5 + 0.5)

# %% attempt: the year ends before its last month -> runtime_error
def island_date(day: int) -> tuple[int, int]:
    ends = [36, 73, 109, 146, 182, 219, 255, 292, 328]
    starts = [0] + ends
    month = next(i for i, end in enumerate(ends) if day <= end)
    return month + 1, day - starts[month]
