# task: passk/vote_sensors
# entry point: vote_sensors
# tags: bits, numbers
# %% prompt
def vote_sensors(first: int, second: int, third: int) -> tuple[int, int]:
    """Let three sensors of a lighthouse vote on a number, bit by bit.

    Each sensor sends a number from 0 to 65535. A bit of the agreed number is 1 if at least two of the
    sensors send a 1 in its place, otherwise 0. A place is disputed if the three sensors do not all send
    the same bit there. Give back the agreed number and how many places are disputed, in this order.

    >>> vote_sensors(12, 10, 9)
    (8, 3)
    >>> vote_sensors(5, 5, 5)
    (5, 0)
    """
# %% canonical solution
    agreed = (first & second) | (first & third) | (second & third)
    disputed = (first | second | third) & ~(first & second & third)
    return agreed, bin(disputed).count("1")


# %% test
def check(candidate):
    assert candidate(12, 10, 9) == (8, 3)
    assert candidate(5, 5, 5) == (5, 0)
    assert candidate(0, 0, 0) == (0, 0)
    assert candidate(1, 0, 0) == (0, 1)
    assert candidate(0, 1, 0) == (0, 1)
    assert candidate(0, 0, 1) == (0, 1)
    assert candidate(1, 1, 0) == (1, 1)
    assert candidate(1, 0, 1) == (1, 1)
    assert candidate(0, 1, 1) == (1, 1)
    assert candidate(7, 7, 0) == (7, 3)
    assert candidate(6, 3, 5) == (7, 3)
    assert candidate(65535, 65535, 65535) == (65535, 0)
    assert candidate(65535, 0, 21845) == (21845, 16)
    assert candidate(65535, 65535, 0) == (65535, 16)
    assert candidate(4660, 22136, 36882) == (4656, 9)
    assert candidate(32768, 1, 32769) == (32769, 2)
    assert candidate(1000, 1000, 2000) == (1000, 4)


# %% run
if __name__ == "__main__":
    check(vote_sensors)

# %% attempt: a single sensor is enough -> wrong_answer
def vote_sensors(first: int, second: int, third: int) -> tuple[int, int]:
    agreed = first | second | third
    disputed = (first | second | third) & ~(first & second & third)
    return agreed, bin(disputed).count("1")

# %% attempt: all sensors must send the bit -> wrong_answer
def vote_sensors(first: int, second: int, third: int) -> tuple[int, int]:
    agreed = first & second & third
    disputed = (first | second | third) & ~(first & second & third)
    return agreed, bin(disputed).count("1")

# %% attempt: an odd number of ones instead of two -> wrong_answer
def vote_sensors(first: int, second: int, third: int) -> tuple[int, int]:
    agreed = first ^ second ^ third
    disputed = (first | second | third) & ~(first & second & third)
    return agreed, bin(disputed).count("1")

# %% attempt: takes the middle number -> wrong_answer
def vote_sensors(first: int, second: int, third: int) -> tuple[int, int]:
    agreed = sorted([first, second, third])[1]
    disputed = (first | second | third) & ~(first & second & third)
    return agreed, bin(disputed).count("1")

# %% attempt: the first two sensors alone make a dispute -> wrong_answer
def vote_sensors(first: int, second: int, third: int) -> tuple[int, int]:
    agreed = (first & second) | (first & third) | (second & third)
    disputed = first ^ second
    return agreed, bin(disputed).count("1")

# %% attempt: adds the disputed places as a number -> wrong_answer
def vote_sensors(first: int, second: int, third: int) -> tuple[int, int]:
    agreed = (first & second) | (first & third) | (second & third)
    disputed = (first | second | third) & ~(first & second & third)
    return agreed, disputed
