# task: passk/night_pay
# entry point: night_pay
# tags: money, dates, parsing
# %% prompt
def night_pay(shift: str, wage: int) -> int:
    """Compute what a lighthouse keeper earns in one shift such as "21:30-5:15", in cents.

    `wage` is paid for an hour; every minute earns a sixtieth of it, and minutes from 22:00 up to 6:00 earn
    half as much again. A shift that does not end later on the clock than it begins ends on the next day.
    After a shift of more than 6 hours its first 30 minutes are not paid. Hours have one or two digits,
    minutes two. The sum is rounded down to whole cents at the end.

    >>> night_pay("20:00-23:00", 1000)
    3500
    >>> night_pay("8:00-14:30", 1000)
    6000
    """
# %% canonical solution
    start, end = (
        int(hours) * 60 + int(minutes)
        for hours, minutes in (time.split(":") for time in shift.split("-"))
    )
    if end <= start:
        end += 1440
    if end - start > 360:
        start += 30
    halves = sum(2 if 360 <= minute % 1440 < 1320 else 3 for minute in range(start, end))
    return halves * wage // 120


# %% test
def check(candidate):
    assert candidate("20:00-23:00", 1000) == 3500
    assert candidate("8:00-14:30", 1000) == 6000
    assert candidate("8:00-9:00", 1000) == 1000
    assert candidate("08:00-09:00", 1000) == 1000
    assert candidate("12:00-18:00", 1000) == 6000
    assert candidate("12:00-18:01", 1000) == 5516
    assert candidate("22:00-23:00", 1000) == 1500
    assert candidate("21:59-22:01", 6000) == 250
    assert candidate("5:59-6:01", 6000) == 250
    assert candidate("0:00-1:00", 0) == 0
    assert candidate("23:30-0:30", 1000) == 1500
    assert candidate("23:30-0:00", 1000) == 750
    assert candidate("0:00-6:00", 600) == 5400
    assert candidate("0:00-6:01", 600) == 4960
    assert candidate("6:00-6:00", 60) == 1650
    assert candidate("6:01-6:00", 60) == 1649
    assert candidate("6:00-5:59", 60) == 1648
    assert candidate("17:00-23:00", 100) == 650
    assert candidate("16:59-23:00", 100) == 601
    assert candidate("5:00-12:00", 100) == 675
    assert candidate("8:00-8:01", 59) == 0
    assert candidate("8:00-8:01", 60) == 1
    assert candidate("8:00-8:02", 59) == 1
    assert candidate("23:59-0:01", 60) == 3
    assert candidate("21:30-5:15", 2000) == 21750
    assert candidate("23:00-8:00", 120) == 1410


# %% run
if __name__ == "__main__":
    check(night_pay)

# %% attempt: a shift over midnight earns nothing -> wrong_answer
def night_pay(shift: str, wage: int) -> int:
    start, end = (
        int(hours) * 60 + int(minutes)
        for hours, minutes in (time.split(":") for time in shift.split("-"))
    )
    if end - start > 360:
        start += 30
    halves = sum(2 if 360 <= minute % 1440 < 1320 else 3 for minute in range(start, end))
    return halves * wage // 120

# %% attempt: six hours are too long already -> wrong_answer
def night_pay(shift: str, wage: int) -> int:
    start, end = (
        int(hours) * 60 + int(minutes)
        for hours, minutes in (time.split(":") for time in shift.split("-"))
    )
    if end <= start:
        end += 1440
    if end - start >= 360:
        start += 30
    halves = sum(2 if 360 <= minute % 1440 < 1320 else 3 for minute in range(start, end))
    return halves * wage // 120

# %% attempt: the last half hour is not paid -> wrong_answer
def night_pay(shift: str, wage: int) -> int:
    start, end = (
        int(hours) * 60 + int(minutes)
        for hours, minutes in (time.split(":") for time in shift.split("-"))
    )
    if end <= start:
        end += 1440
    if end - start > 360:
        end -= 30
    halves = sum(2 if 360 <= minute % 1440 < 1320 else 3 for minute in range(start, end))
    return halves * wage // 120

# %% attempt: rounds every minute -> wrong_answer
def night_pay(shift: str, wage: int) -> int:
    start, end = (
        int(hours) * 60 + int(minutes)
        for hours, minutes in (time.split(":") for time in shift.split("-"))
    )
    if end <= start:
        end += 1440
    if end - start > 360:
        start += 30
    halves = sum(2 if 360 <= minute % 1440 < 1320 else 3 for minute in range(start, end))
    return halves * (wage // 120)

# %% attempt: the night ends at five -> wrong_answer
def night_pay(shift: str, wage: int) -> int:
    start, end = (
        int(hours) * 60 + int(minutes)
        for hours, minutes in (time.split(":") for time in shift.split("-"))
    )
    if end <= start:
        end += 1440
    if end - start > 360:
        start += 30
    halves = sum(2 if 300 <= minute % 1440 < 1320 else 3 for minute in range(start, end))
    return halves * wage // 120

# %% attempt: equal times are an empty shift -> wrong_answer
def night_pay(shift: str, wage: int) -> int:
    start, end = (int(time.split(":")[0]) * 60 + int(time.split(":")[1]) for time in shift.split("-"))
    if end < start:
        end += 1440
    if end - start > 360:
        start += 30
    halves = sum(2 if 360 <= minute % 1440 < 1320 else 3 for minute in range(start, end))
    return halves * wage // 120
