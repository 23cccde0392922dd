# task: passk/brass_digits
# entry point: brass_digits
# tags: numbers, counting
# %% prompt
def brass_digits(first: int, last: int) -> list[int]:
    """Count the brass digits for the house numbers on one side of a street.

    The houses on that side have the numbers `first`, first + 2, first + 4 and so on, as far as they are
    not above `last`. The shop has nine kinds of brass digits, 0 to 8: a brass 6 that is turned over is
    used as a 9. Give a list that tells for each kind, beginning with 0, how many pieces of it are needed.
    Without a house all nine counts are 0. Both numbers are at least 1.

    >>> brass_digits(1, 11)
    [0, 3, 0, 1, 0, 1, 1, 1, 0]
    >>> brass_digits(96, 100)
    [2, 1, 0, 0, 0, 0, 3, 0, 1]
    """
# %% canonical solution
    counts = [0] * 9
    for number in range(first, last + 1, 2):
        for digit in str(number):
            counts[6 if digit == "9" else int(digit)] += 1
    return counts


# %% test
def check(candidate):
    assert candidate(1, 11) == [0, 3, 0, 1, 0, 1, 1, 1, 0]
    assert candidate(96, 100) == [2, 1, 0, 0, 0, 0, 3, 0, 1]
    assert candidate(5, 5) == [0, 0, 0, 0, 0, 1, 0, 0, 0]
    assert candidate(9, 9) == [0, 0, 0, 0, 0, 0, 1, 0, 0]
    assert candidate(5, 4) == [0, 0, 0, 0, 0, 0, 0, 0, 0]
    assert candidate(2, 1) == [0, 0, 0, 0, 0, 0, 0, 0, 0]
    assert candidate(8, 9) == [0, 0, 0, 0, 0, 0, 0, 0, 1]
    assert candidate(8, 10) == [1, 1, 0, 0, 0, 0, 0, 0, 1]
    assert candidate(66, 69) == [0, 0, 0, 0, 0, 0, 3, 0, 1]
    assert candidate(99, 99) == [0, 0, 0, 0, 0, 0, 2, 0, 0]
    assert candidate(6, 9) == [0, 0, 0, 0, 0, 0, 1, 0, 1]
    assert candidate(1, 100) == [0, 15, 5, 15, 5, 15, 20, 15, 5]
    assert candidate(2, 100) == [11, 6, 15, 5, 15, 5, 20, 5, 15]
    assert candidate(888, 890) == [1, 0, 0, 0, 0, 0, 1, 0, 4]
    assert candidate(1001, 1003) == [4, 3, 0, 1, 0, 0, 0, 0, 0]
    assert candidate(345, 372) == [0, 3, 0, 16, 3, 8, 8, 4, 0]


# %% run
if __name__ == "__main__":
    check(brass_digits)

# %% attempt: counts the houses on both sides -> wrong_answer
def brass_digits(first: int, last: int) -> list[int]:
    counts = [0] * 9
    for number in range(first, last + 1):
        for digit in str(number):
            counts[6 if digit == "9" else int(digit)] += 1
    return counts

# %% attempt: leaves out the last house -> wrong_answer
def brass_digits(first: int, last: int) -> list[int]:
    counts = [0] * 9
    for number in range(first, last, 2):
        for digit in str(number):
            counts[6 if digit == "9" else int(digit)] += 1
    return counts

# %% attempt: has a brass 9 of its own -> wrong_answer
def brass_digits(first: int, last: int) -> list[int]:
    counts = [0] * 10
    for number in range(first, last + 1, 2):
        for digit in str(number):
            counts[int(digit)] += 1
    return counts

# %% attempt: turns the 6 into a 9 -> wrong_answer
def brass_digits(first: int, last: int) -> list[int]:
    counts = [0] * 10
    for number in range(first, last + 1, 2):
        for digit in str(number):
            counts[9 if digit == "6" else int(digit)] += 1
    return counts

# %% attempt: counts a digit once a house -> wrong_answer
def brass_digits(first: int, last: int) -> list[int]:
    counts = [0] * 9
    for number in range(first, last + 1, 2):
        for digit in set(str(number)):
            counts[6 if digit == "9" else int(digit)] += 1
    return counts

# %% attempt: there is no ninth kind -> runtime_error
def brass_digits(first: int, last: int) -> list[int]:
    counts = [0] * 9
    for number in range(first, last + 1, 2):
        for digit in str(number):
            counts[int(digit)] += 1
    return counts
