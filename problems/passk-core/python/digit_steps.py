# task: passk/digit_steps
# entry point: digit_steps
# tags: numbers, counting
# %% prompt
def digit_steps(number: int) -> int:
    """Count the neighbouring digits of a number of 0 or more of which the right one is higher than the left
    one by just 1.

    The last and the first digit are neighbours too, as if the number stood on a ring: the first one is to the
    right of the last one. A number of one digit has no neighbours.

    >>> digit_steps(1230)
    3
    >>> digit_steps(912)
    1
    """
# %% canonical solution
    digits = str(number)
    return sum(int(digits[i]) - int(digits[i - 1]) == 1 for i in range(len(digits)))


# %% test
def check(candidate):
    assert candidate(1230) == 3
    assert candidate(912) == 1
    assert candidate(0) == 0
    assert candidate(7) == 0
    assert candidate(12) == 1
    assert candidate(21) == 1
    assert candidate(10) == 1
    assert candidate(11) == 0
    assert candidate(123456789) == 8
    assert candidate(987654321) == 0
    assert candidate(1212) == 2
    assert candidate(8989) == 2
    assert candidate(90) == 0
    assert candidate(2101) == 2
    assert candidate(100000) == 1
    assert candidate(56789) == 4


# %% run
if __name__ == "__main__":
    check(digit_steps)

# %% attempt: the ring is not closed -> wrong_answer
def digit_steps(number: int) -> int:
    digits = str(number)
    return sum(int(b) - int(a) == 1 for a, b in zip(digits, digits[1:]))

# %% attempt: lower by 1 counts too -> wrong_answer
def digit_steps(number: int) -> int:
    digits = str(number)
    return sum(abs(int(digits[i]) - int(digits[i - 1])) == 1 for i in range(len(digits)))

# %% attempt: any higher digit counts -> wrong_answer
def digit_steps(number: int) -> int:
    digits = str(number)
    return sum(digits[i] > digits[i - 1] for i in range(len(digits)))

# %% attempt: 0 follows on 9 -> wrong_answer
def digit_steps(number: int) -> int:
    digits = str(number)
    return sum((int(digits[i]) - int(digits[i - 1])) % 10 == 1 for i in range(len(digits)))
