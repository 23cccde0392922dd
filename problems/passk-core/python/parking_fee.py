# task: passk/parking_fee
# entry point: parking_fee
# tags: money, dates
# %% prompt
def parking_fee(arrived: int, left: int) -> int:
    """Compute in cents what a car park costs for a car that arrived at one minute and left at another.

    It never leaves before it arrives. Minutes count from a midnight and go on over the days, 1440 each. Who
    stays for at most 15 minutes pays nothing. Otherwise every half hour that has begun costs 90, counted from
    the arrival. Of these half hours, those that begin at 19:00 or later in the evening or before 7:00 in the
    morning cost 40 instead. For each 24 hours from the arrival on, the last of them perhaps not full, the fee
    is at most 1500.

    >>> parking_fee(600, 631)
    180
    >>> parking_fee(1110, 1170)
    130
    """
# %% canonical solution
    if left - arrived <= 15:
        return 0
    total = 0
    for day in range(arrived, left, 1440):
        fee = 0
        for minute in range(day, min(day + 1440, left), 30):
            fee += 90 if 420 <= minute % 1440 < 1140 else 40
        total += min(fee, 1500)
    return total


# %% test
def check(candidate):
    assert candidate(600, 631) == 180
    assert candidate(1110, 1170) == 130
    assert candidate(600, 600) == 0
    assert candidate(600, 615) == 0
    assert candidate(600, 616) == 90
    assert candidate(600, 630) == 90
    assert candidate(600, 660) == 180
    assert candidate(600, 661) == 270
    assert candidate(419, 440) == 40
    assert candidate(420, 440) == 90
    assert candidate(419, 450) == 130
    assert candidate(390, 450) == 130
    assert candidate(1139, 1160) == 90
    assert candidate(1140, 1160) == 40
    assert candidate(1139, 1170) == 130
    assert candidate(1439, 1470) == 80
    assert candidate(0, 420) == 560
    assert candidate(420, 840) == 1260
    assert candidate(420, 900) == 1440
    assert candidate(420, 901) == 1500
    assert candidate(420, 1860) == 1500
    assert candidate(420, 1861) == 1590
    assert candidate(420, 1875) == 1590
    assert candidate(421, 1876) == 1590
    assert candidate(0, 1440) == 1500
    assert candidate(1140, 2580) == 1500
    assert candidate(1140, 1860) == 960
    assert candidate(1140, 2040) == 1500
    assert candidate(1140, 2039) == 1500
    assert candidate(1140, 2010) == 1410
    assert candidate(5000, 13640) == 9000
    assert candidate(5000, 13641) == 9090
    assert candidate(4739, 4759) == 40
    assert candidate(4740, 4760) == 90
    assert candidate(5460, 5480) == 40
    assert candidate(5459, 5479) == 90
    assert candidate(5000, 18460) == 14980


# %% run
if __name__ == "__main__":
    check(parking_fee)

# %% attempt: a day begins at midnight -> wrong_answer
def parking_fee(arrived: int, left: int) -> int:
    if left - arrived <= 15:
        return 0
    total = 0
    for day in range(arrived - arrived % 1440, left, 1440):
        fee = 0
        for minute in range(max(day, arrived), min(day + 1440, left), 30):
            fee += 90 if 420 <= minute % 1440 < 1140 else 40
        total += min(fee, 1500)
    return total

# %% attempt: sixteen minutes are free -> wrong_answer
def parking_fee(arrived: int, left: int) -> int:
    if left - arrived <= 16:
        return 0
    total = 0
    for day in range(arrived, left, 1440):
        fee = 0
        for minute in range(day, min(day + 1440, left), 30):
            fee += 90 if 420 <= minute % 1440 < 1140 else 40
        total += min(fee, 1500)
    return total

# %% attempt: the first fifteen minutes are free for all -> wrong_answer
def parking_fee(arrived: int, left: int) -> int:
    if left - arrived <= 15:
        return 0
    total = 0
    for day in range(arrived + 15, left, 1440):
        fee = 0
        for minute in range(day, min(day + 1440, left), 30):
            fee += 90 if 420 <= minute % 1440 < 1140 else 40
        total += min(fee, 1500)
    return total

# %% attempt: no limit -> wrong_answer
def parking_fee(arrived: int, left: int) -> int:
    if left - arrived <= 15:
        return 0
    total = 0
    for day in range(arrived, left, 1440):
        fee = 0
        for minute in range(day, min(day + 1440, left), 30):
            fee += 90 if 420 <= minute % 1440 < 1140 else 40
        total += fee
    return total

# %% attempt: one limit for the whole stay -> wrong_answer
def parking_fee(arrived: int, left: int) -> int:
    if left - arrived <= 15:
        return 0
    total = 0
    for day in range(arrived, left, 1440):
        fee = 0
        for minute in range(day, min(day + 1440, left), 30):
            fee += 90 if 420 <= minute % 1440 < 1140 else 40
        total += fee
    return min(total, 1500)

# %% attempt: full half hours only -> wrong_answer
def parking_fee(arrived: int, left: int) -> int:
    if left - arrived <= 15:
        return 0
    total = 0
    for day in range(arrived, left, 1440):
        fee = 0
        for minute in range(day, min(day + 1440, left) - 29, 30):
            fee += 90 if 420 <= minute % 1440 < 1140 else 40
        total += min(fee, 1500)
    return total

# %% equivalent mutant: a day that begins when the car leaves has no half hour
# -for day in range(arrived, left, 1440):
# +for day in range(arrived, left + 1, 1440):

# %% equivalent mutant: every full day costs more than 1500
# -for minute in range(day, min(day + 1440, left), 30):
# +for minute in range(day, min(day + 1441, left), 30):

# %% equivalent mutant: every full day costs more than 1500
# -for minute in range(day, min(day + 1440, left), 30):
# +for minute in range(day, min(day + 1439, left), 30):
