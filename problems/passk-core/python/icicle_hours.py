# task: passk/icicle_hours
# entry point: icicle_hours
# tags: numbers, simulation
# %% prompt
def icicle_hours(length: int) -> int:
    """Count the hours until an icicle has melted away.

    Its length is a whole number of millimetres, 0 or more. Every hour it loses as many millimetres as its
    length at that moment has digits: one of 104 millimetres loses 3, then 3 again, then 2.

    >>> icicle_hours(12)
    10
    >>> icicle_hours(104)
    55
    """
# %% canonical solution
    hours = 0
    while length > 0:
        length -= len(str(length))
        hours += 1
    return hours


# %% test
def check(candidate):
    assert candidate(12) == 10
    assert candidate(104) == 55
    assert candidate(0) == 0
    assert candidate(1) == 1
    assert candidate(2) == 2
    assert candidate(9) == 9
    assert candidate(10) == 9
    assert candidate(11) == 10
    assert candidate(19) == 14
    assert candidate(50) == 29
    assert candidate(99) == 54
    assert candidate(100) == 54
    assert candidate(101) == 54
    assert candidate(102) == 55
    assert candidate(250) == 104
    assert candidate(999) == 354
    assert candidate(1000) == 354
    assert candidate(12345) == 3073
    assert candidate(300000) == 53937


# %% run
if __name__ == "__main__":
    check(icicle_hours)

# %% attempt: loses as many as the last digit says -> timeout
def icicle_hours(length: int) -> int:
    hours = 0
    while length > 0:
        length -= length % 10
        hours += 1
    return hours

# %% attempt: loses the sum of the digits -> wrong_answer
def icicle_hours(length: int) -> int:
    hours = 0
    while length > 0:
        length -= sum(map(int, str(length)))
        hours += 1
    return hours

# %% attempt: loses the first digit -> wrong_answer
def icicle_hours(length: int) -> int:
    hours = 0
    while length > 0:
        length -= int(str(length)[0])
        hours += 1
    return hours

# %% attempt: keeps the number of digits of the first hour -> wrong_answer
def icicle_hours(length: int) -> int:
    return -(-length // len(str(length)))

# %% attempt: stops when one digit is left -> wrong_answer
def icicle_hours(length: int) -> int:
    hours = 0
    while length > 9:
        length -= len(str(length))
        hours += 1
    return hours

# %% attempt: an icicle of 0 millimetres takes an hour -> wrong_answer
def icicle_hours(length: int) -> int:
    hours = 0
    while length >= 0:
        length -= len(str(length))
        hours += 1
    return hours

# %% attempt: calls itself for each hour -> runtime_error
def icicle_hours(length: int) -> int:
    def hours(left):
        return 1 + hours(left - len(str(left))) if left else 0

    return hours(length)
