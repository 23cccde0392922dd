# task: passk/due_date
# entry point: due_date
# tags: dates
# %% prompt
def due_date(lent: tuple[int, int, int], closed: list[str]) -> tuple[int, int, int]:
    """Find the day on which a book that was lent by a library has to be back.

    Dates are (year, month, day). A book is lent for 28 days: lent on the 1st, it is due on the 29th of the
    same month, if that has a 29th. If the library is closed on that day it is due on the next day on which it
    is not. `closed` lists such days as "MM-DD" for every year or "YYYY-MM-DD" for one; there are at most 300.
    Years are 1900 to 2099, so that every year that 4 divides, except 1900, has a February 29.

    >>> due_date((2023, 2, 1), [])
    (2023, 3, 1)
    >>> due_date((2023, 11, 27), ["12-25", "2023-12-26"])
    (2023, 12, 27)
    """
# %% canonical solution
    from datetime import date, timedelta

    day = date(*lent) + timedelta(days=28)
    while day.isoformat() in closed or day.isoformat()[5:] in closed:
        day += timedelta(days=1)
    return day.year, day.month, day.day


# %% test
def check(candidate):
    assert candidate((2023, 2, 1), []) == (2023, 3, 1)
    assert candidate((2023, 11, 27), ["12-25", "2023-12-26"]) == (2023, 12, 27)
    assert candidate((2023, 1, 1), []) == (2023, 1, 29)
    assert candidate((2023, 1, 31), []) == (2023, 2, 28)
    assert candidate((2024, 2, 1), []) == (2024, 2, 29)
    assert candidate((2024, 2, 2), []) == (2024, 3, 1)
    assert candidate((1900, 2, 1), []) == (1900, 3, 1)
    assert candidate((2000, 2, 1), []) == (2000, 2, 29)
    assert candidate((2023, 12, 4), []) == (2024, 1, 1)
    assert candidate((2023, 12, 3), []) == (2023, 12, 31)
    assert candidate((2023, 4, 3), []) == (2023, 5, 1)
    assert candidate((2023, 12, 4), ["01-01"]) == (2024, 1, 2)
    assert candidate((2023, 12, 4), ["2023-01-01"]) == (2024, 1, 1)
    assert candidate((2023, 12, 4), ["2024-01-01", "2024-01-02"]) == (2024, 1, 3)
    assert candidate((2023, 12, 4), ["01-02", "01-01", "2024-01-03"]) == (2024, 1, 4)
    assert candidate((2023, 12, 3), ["12-31"]) == (2024, 1, 1)
    assert candidate((2023, 12, 2), ["2023-12-30", "12-31", "01-01"]) == (2024, 1, 2)
    assert candidate((2023, 3, 4), ["04-02", "01-04", "2023-04-01", "2022-04-03"]) == (2023, 4, 3)
    assert candidate((2024, 1, 31), ["02-28"]) == (2024, 2, 29)
    assert candidate((2023, 1, 31), ["02-28", "02-29"]) == (2023, 3, 1)
    assert candidate((2099, 5, 20), ["06-17", "06-17"]) == (2099, 6, 18)


# %% run
if __name__ == "__main__":
    check(due_date)

# %% attempt: the day of lending counts -> wrong_answer
def due_date(lent: tuple[int, int, int], closed: list[str]) -> tuple[int, int, int]:
    from datetime import date, timedelta

    day = date(*lent) + timedelta(days=27)
    while day.isoformat() in closed or day.isoformat()[5:] in closed:
        day += timedelta(days=1)
    return day.year, day.month, day.day

# %% attempt: a calendar month -> wrong_answer
def due_date(lent: tuple[int, int, int], closed: list[str]) -> tuple[int, int, int]:
    from datetime import date, timedelta

    day = date(lent[0], lent[1], 1) + timedelta(days=32)
    day = day.replace(day=min(lent[2], 28))
    while day.isoformat() in closed or day.isoformat()[5:] in closed:
        day += timedelta(days=1)
    return day.year, day.month, day.day

# %% attempt: only the first closed day is skipped -> wrong_answer
def due_date(lent: tuple[int, int, int], closed: list[str]) -> tuple[int, int, int]:
    from datetime import date, timedelta

    day = date(*lent) + timedelta(days=28)
    if day.isoformat() in closed or day.isoformat()[5:] in closed:
        day += timedelta(days=1)
    return day.year, day.month, day.day

# %% attempt: forgets the days of every year -> wrong_answer
def due_date(lent: tuple[int, int, int], closed: list[str]) -> tuple[int, int, int]:
    from datetime import date, timedelta

    day = date(*lent) + timedelta(days=28)
    while day.isoformat() in closed:
        day += timedelta(days=1)
    return day.year, day.month, day.day

# %% attempt: skips closed days while the book is lent -> wrong_answer
def due_date(lent: tuple[int, int, int], closed: list[str]) -> tuple[int, int, int]:
    from datetime import date, timedelta

    day = date(*lent) + timedelta(days=28)
    for mark in sorted(set(closed)):
        if date(*lent).isoformat()[5:] <= mark[-5:] <= day.isoformat()[5:]:
            day += timedelta(days=1)
    return day.year, day.month, day.day

# %% attempt: days beyond the end of the month -> runtime_error
def due_date(lent: tuple[int, int, int], closed: list[str]) -> tuple[int, int, int]:
    from datetime import date

    year, month, day = lent
    due = date(year, month, day + 28)
    while due.isoformat() in closed or due.isoformat()[5:] in closed:
        due = due.replace(day=due.day + 1)
    return due.year, due.month, due.day
