# task: passk/tower_strokes
# entry point: tower_strokes
# tags: dates, counting
# %% prompt
def tower_strokes(start: int, end: int) -> int:
    """Count the strokes of a tower clock from one minute up to and including another, which is not earlier.

    Minutes count from a midnight and go on over the days, 1440 each. At a quarter past the clock strikes
    once, at half past twice, at a quarter to three times. At a full hour it strikes four times and then the
    hours on a second bell, 1 to 12, where 12 stands for noon and midnight. From 22:00 up to and including
    6:00 the quarters and their four strokes are silent, and only the second bell counts.

    >>> tower_strokes(600, 645)
    20
    >>> tower_strokes(1320, 1380)
    21
    """
# %% canonical solution
    strokes = 0
    for minute in range(start + -start % 15, end + 1, 15):
        clock = minute % 1440
        if 360 < clock < 1320:
            strokes += clock // 15 % 4 or 4
        if clock % 60 == 0:
            strokes += clock // 60 % 12 or 12
    return strokes


# %% test
def check(candidate):
    assert candidate(600, 645) == 20
    assert candidate(1320, 1380) == 21
    assert candidate(0, 0) == 12
    assert candidate(1, 14) == 0
    assert candidate(1, 15) == 0
    assert candidate(1, 60) == 1
    assert candidate(615, 615) == 1
    assert candidate(616, 629) == 0
    assert candidate(614, 616) == 1
    assert candidate(630, 630) == 2
    assert candidate(645, 645) == 3
    assert candidate(660, 660) == 15
    assert candidate(720, 720) == 16
    assert candidate(780, 780) == 5
    assert candidate(360, 360) == 6
    assert candidate(375, 375) == 1
    assert candidate(420, 420) == 11
    assert candidate(1260, 1260) == 13
    assert candidate(1305, 1305) == 3
    assert candidate(1320, 1320) == 10
    assert candidate(1335, 1335) == 0
    assert candidate(1380, 1439) == 11
    assert candidate(1439, 1441) == 12
    assert candidate(1440, 1440) == 12
    assert candidate(0, 1439) == 312
    assert candidate(10080, 20160) == 2196
    assert candidate(59, 121) == 3


# %% run
if __name__ == "__main__":
    check(tower_strokes)

# %% attempt: the last minute does not belong -> wrong_answer
def tower_strokes(start: int, end: int) -> int:
    strokes = 0
    for minute in range(start + -start % 15, end, 15):
        clock = minute % 1440
        if 360 < clock < 1320:
            strokes += clock // 15 % 4 or 4
        if clock % 60 == 0:
            strokes += clock // 60 % 12 or 12
    return strokes

# %% attempt: midnight has no hours -> wrong_answer
def tower_strokes(start: int, end: int) -> int:
    strokes = 0
    for minute in range(start + -start % 15, end + 1, 15):
        clock = minute % 1440
        if 360 < clock < 1320:
            strokes += clock // 15 % 4 or 4
        if clock % 60 == 0:
            strokes += clock // 60 % 12
    return strokes

# %% attempt: a full hour has no four strokes -> wrong_answer
def tower_strokes(start: int, end: int) -> int:
    strokes = 0
    for minute in range(start + -start % 15, end + 1, 15):
        clock = minute % 1440
        if 360 < clock < 1320:
            strokes += clock // 15 % 4
        if clock % 60 == 0:
            strokes += clock // 60 % 12 or 12
    return strokes

# %% attempt: the night ends before six -> wrong_answer
def tower_strokes(start: int, end: int) -> int:
    strokes = 0
    for minute in range(start + -start % 15, end + 1, 15):
        clock = minute % 1440
        if 360 <= clock < 1320:
            strokes += clock // 15 % 4 or 4
        if clock % 60 == 0:
            strokes += clock // 60 % 12 or 12
    return strokes

# %% attempt: the second bell is silent at night too -> wrong_answer
def tower_strokes(start: int, end: int) -> int:
    strokes = 0
    for minute in range(start + -start % 15, end + 1, 15):
        clock = minute % 1440
        if 360 < clock < 1320:
            strokes += clock // 15 % 4 or 4
        if clock % 60 == 0 and 360 < clock < 1320:
            strokes += clock // 60 % 12 or 12
    return strokes

# %% attempt: counts quarters from the start -> wrong_answer
def tower_strokes(start: int, end: int) -> int:
    strokes = 0
    for minute in range(start, end + 1, 15):
        clock = minute % 1440
        if 360 < clock < 1320:
            strokes += clock // 15 % 4 or 4
        if clock % 60 == 0:
            strokes += clock // 60 % 12 or 12
    return strokes

# %% equivalent mutant: only multiples of 15 come here
# -if 360 < clock < 1320:
# +if 361 < clock < 1320:

# %% equivalent mutant: only multiples of 15 come here
# -if 360 < clock < 1320:
# +if 360 < clock < 1319:

# %% equivalent mutant: 15 times 15 is 1 more than a multiple of 4
# -strokes += clock // 15 % 4 or 4
# +strokes += clock * 15 % 4 or 4

# %% equivalent mutant: in a day a full hour divided by 59 is the hour
# -strokes += clock // 60 % 12 or 12
# +strokes += clock // 59 % 12 or 12
