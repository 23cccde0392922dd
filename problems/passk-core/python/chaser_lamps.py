# task: passk/chaser_lamps
# entry point: chaser_lamps
# tags: bits, simulation
# %% prompt
def chaser_lamps(lamps: int, count: int, ticks: int) -> int:
    """Run the lamps of a fairground sign for a number of ticks.

    The sign has lamps 0 to count - 1, with 1 to 20 lamps. Bit i of `lamps` (of the value 2 to the power
    of i) is 1 if lamp i is lit. At each tick every lamp takes the state that the lamp before it had, and
    lamp 0 takes the opposite of the state that the last lamp had. Give the lamps after `ticks` ticks, in
    the same form. A sign runs for years, so there can be a million million ticks.

    >>> chaser_lamps(1, 4, 1)
    3
    >>> chaser_lamps(12, 4, 2)
    0
    """
# %% canonical solution
    for _ in range(ticks % (2 * count)):
        last = lamps >> (count - 1)
        lamps = (lamps << 1) % 2**count + (1 - last)
    return lamps


# %% test
def check(candidate):
    assert candidate(1, 4, 1) == 3
    assert candidate(12, 4, 2) == 0
    assert candidate(5, 3, 0) == 5
    assert candidate(0, 1, 1) == 1
    assert candidate(1, 1, 1) == 0
    assert candidate(0, 1, 1000000000001) == 1
    assert candidate(0, 4, 1) == 1
    assert candidate(0, 4, 4) == 15
    assert candidate(0, 4, 5) == 14
    assert candidate(0, 4, 7) == 8
    assert candidate(0, 4, 8) == 0
    assert candidate(15, 4, 1) == 14
    assert candidate(9, 4, 3) == 11
    assert candidate(5, 3, 2) == 5
    assert candidate(5, 3, 6) == 5
    assert candidate(6, 5, 12) == 27
    assert candidate(699050, 20, 1) == 349524
    assert candidate(699050, 20, 1000000000000) == 699050
    assert candidate(1, 20, 39) == 0
    assert candidate(9, 7, 123456789012) == 30


# %% run
if __name__ == "__main__":
    check(chaser_lamps)

# %% attempt: lamp 0 takes the state of the last lamp -> wrong_answer
def chaser_lamps(lamps: int, count: int, ticks: int) -> int:
    for _ in range(ticks % (2 * count)):
        last = lamps >> (count - 1)
        lamps = (lamps << 1) % 2**count + last
    return lamps

# %% attempt: lamp 0 is always lit -> wrong_answer
def chaser_lamps(lamps: int, count: int, ticks: int) -> int:
    for _ in range(ticks % (2 * count)):
        last = lamps >> (count - 1)
        lamps = (lamps << 1) % 2**count + 1
    return lamps

# %% attempt: the sign repeats after as many ticks as lamps -> wrong_answer
def chaser_lamps(lamps: int, count: int, ticks: int) -> int:
    for _ in range(ticks % (count)):
        last = lamps >> (count - 1)
        lamps = (lamps << 1) % 2**count + (1 - last)
    return lamps

# %% attempt: the lights run downwards -> wrong_answer
def chaser_lamps(lamps: int, count: int, ticks: int) -> int:
    for _ in range(ticks % (2 * count)):
        first = lamps & 1
        lamps = (lamps >> 1) + (1 - first) * 2 ** (count - 1)
    return lamps

# %% attempt: the lights run out of the sign -> wrong_answer
def chaser_lamps(lamps: int, count: int, ticks: int) -> int:
    for _ in range(ticks % (2 * count)):
        last = lamps >> (count - 1)
        lamps = (lamps << 1) + (1 - last)
    return lamps

# %% attempt: runs tick by tick for years -> timeout
def chaser_lamps(lamps: int, count: int, ticks: int) -> int:
    for _ in range(ticks):
        last = lamps >> (count - 1)
        lamps = (lamps << 1) % 2**count + (1 - last)
    return lamps
