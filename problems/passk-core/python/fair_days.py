# task: passk/fair_days
# entry point: fair_days
# tags: dates, numbers
# %% prompt
def fair_days(months: int, rest: int) -> list[int]:
    """Find the days of the fairs in the first `months` months.

    Months have 30 and 29 days by turns, the first 30; days are counted from 1 through all of them. Day
    `rest`, 1 to 5, is a day of rest, and so is every fifth day from there. A month's fair is on its latest
    day of rest before its last day.

    >>> fair_days(2, 1)
    [26, 56]
    >>> fair_days(3, 5)
    [25, 55, 85]
    """
# %% canonical solution
    fairs = []
    last = 0
    for month in range(months):
        last += 30 - month % 2
        fairs.append(last - 1 - (last - 1 - rest) % 5)
    return fairs


# %% test
def check(candidate):
    assert candidate(2, 1) == [26, 56]
    assert candidate(3, 5) == [25, 55, 85]
    assert candidate(0, 3) == []
    assert candidate(1, 1) == [26]
    assert candidate(1, 2) == [27]
    assert candidate(1, 3) == [28]
    assert candidate(1, 4) == [29]
    assert candidate(1, 5) == [25]
    assert candidate(2, 3) == [28, 58]
    assert candidate(2, 4) == [29, 54]
    assert candidate(2, 5) == [25, 55]
    assert candidate(3, 1) == [26, 56, 86]
    assert candidate(3, 4) == [29, 54, 84]
    assert candidate(4, 3) == [28, 58, 88, 113]
    assert candidate(5, 2) == [27, 57, 87, 117, 147]
    assert candidate(12, 5) == [25, 55, 85, 115, 145, 175, 205, 235, 265, 290, 320, 350]
    assert candidate(12, 3) == [28, 58, 88, 113, 143, 173, 203, 233, 263, 293, 323, 353]


# %% run
if __name__ == "__main__":
    check(fair_days)

# %% attempt: a fair may be on the last day of a month -> wrong_answer
def fair_days(months: int, rest: int) -> list[int]:
    fairs = []
    last = 0
    for month in range(months):
        last += 30 - month % 2
        fairs.append(last - (last - rest) % 5)
    return fairs

# %% attempt: the first month has 29 days -> wrong_answer
def fair_days(months: int, rest: int) -> list[int]:
    fairs = []
    last = 0
    for month in range(months):
        last += 29 + month % 2
        fairs.append(last - 1 - (last - 1 - rest) % 5)
    return fairs

# %% attempt: the days of rest begin anew in each month -> wrong_answer
def fair_days(months: int, rest: int) -> list[int]:
    fairs = []
    start = 0
    for month in range(months):
        length = 30 - month % 2
        fairs.append(start + max(day for day in range(rest, length, 5)))
        start += length
    return fairs

# %% attempt: counts the days from the first of each month -> wrong_answer
def fair_days(months: int, rest: int) -> list[int]:
    fairs = []
    last = 0
    for month in range(months):
        length = 30 - month % 2
        last += length
        fairs.append(length - 1 - (last - 1 - rest) % 5)
    return fairs

# %% attempt: the fair is on the day before the last instead -> wrong_answer
def fair_days(months: int, rest: int) -> list[int]:
    fairs = []
    last = 0
    for month in range(months):
        last += 30 - month % 2
        fair = last - (last - rest) % 5
        fairs.append(last - 1 if fair == last else fair)
    return fairs

# %% attempt: looks for a month that ends on a day of rest -> timeout
def fair_days(months: int, rest: int) -> list[int]:
    fairs = []
    last = 0
    day = rest
    for month in range(months):
        last += 30 - month % 2
        while day != last:
            day += 5
        fairs.append(day - 5)
    return fairs
