# task: passk/ship_bells
# entry point: ship_bells
# tags: numbers, dates
# %% prompt
def ship_bells(minute: int) -> int:
    """Count the strokes of a ship's bell at a minute of the day, 0 for 00:00 to 1439 for 23:59.

    The bell is struck at every full and half hour, at no other minute (0 strokes). Watches of four hours end
    at 04:00, 08:00 and so on. Half an hour after a watch has begun there is one stroke, every half hour later
    one more, and eight at its end. Only in the watch from 16:00 to 20:00 the count begins anew after 18:00:
    four strokes at 18:00, one at 18:30, two at 19:00, three at 19:30, and at 20:00 eight all the same.

    >>> ship_bells(270)
    1
    >>> ship_bells(1110)
    1
    """
# %% canonical solution
    if minute % 30 > 0:
        return 0
    bells = minute // 30 % 8
    if 1080 < minute < 1200:
        bells -= 4
    return bells or 8


# %% test
def check(candidate):
    assert candidate(270) == 1
    assert candidate(1110) == 1
    assert candidate(0) == 8
    assert candidate(1) == 0
    assert candidate(29) == 0
    assert candidate(30) == 1
    assert candidate(31) == 0
    assert candidate(60) == 2
    assert candidate(210) == 7
    assert candidate(240) == 8
    assert candidate(480) == 8
    assert candidate(720) == 8
    assert candidate(1080) == 4
    assert candidate(1050) == 3
    assert candidate(1140) == 2
    assert candidate(1170) == 3
    assert candidate(1081) == 0
    assert candidate(1200) == 8
    assert candidate(1230) == 1
    assert candidate(1320) == 4
    assert candidate(1410) == 7
    assert candidate(1439) == 0
    assert candidate(630) == 5


# %% run
if __name__ == "__main__":
    check(ship_bells)

# %% attempt: no stroke at the end of a watch -> wrong_answer
def ship_bells(minute: int) -> int:
    if minute % 30 > 0:
        return 0
    bells = minute // 30 % 8
    if 1080 < minute < 1200:
        bells -= 4
    return bells

# %% attempt: forgets the dog watches -> wrong_answer
def ship_bells(minute: int) -> int:
    if minute % 30 > 0:
        return 0
    bells = minute // 30 % 8
    return bells or 8

# %% attempt: counts anew from 18:00 itself -> wrong_answer
def ship_bells(minute: int) -> int:
    if minute % 30 > 0:
        return 0
    bells = minute // 30 % 8
    if 1080 <= minute < 1200:
        bells -= 4
    return bells or 8

# %% attempt: four strokes at 20:00 -> wrong_answer
def ship_bells(minute: int) -> int:
    if minute % 30 > 0:
        return 0
    bells = minute // 30 % 8
    if 1080 < minute <= 1200:
        bells = (bells - 4) % 8
    return bells or 8

# %% attempt: strikes at every minute -> wrong_answer
def ship_bells(minute: int) -> int:
    bells = minute // 30 % 8
    if 1080 < minute < 1200:
        bells -= 4
    return bells or 8

# %% equivalent mutant: only multiples of 30 come here
# -if 1080 < minute < 1200:
# +if 1081 < minute < 1200:

# %% equivalent mutant: only multiples of 30 come here
# -if 1080 < minute < 1200:
# +if 1080 < minute < 1199:
