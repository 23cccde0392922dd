# task: passk/half_pills
# entry point: half_pills
# tags: numbers
# %% prompt
def half_pills(weight: int, dose: int, pill: int) -> int:
    """Work out how many half pills a vet gives to an animal.

    The animal should get `dose` milligrams for each kilogram of its weight. One pill has `pill`
    milligrams and can be broken into two halves. Take the count of halves whose milligrams come nearest
    to what the animal should get; if two counts are equally near, take the smaller one. But every animal
    gets at least one half. All three numbers are whole and at least 1.

    >>> half_pills(12, 5, 40)
    3
    >>> half_pills(30, 3, 40)
    4
    """
# %% canonical solution
    halves, rest = divmod(2 * weight * dose, pill)
    if 2 * rest > pill:
        halves += 1
    return max(halves, 1)


# %% test
def check(candidate):
    assert candidate(12, 5, 40) == 3
    assert candidate(30, 3, 40) == 4
    assert candidate(1, 1, 1) == 2
    assert candidate(1, 1, 2) == 1
    assert candidate(1, 1, 3) == 1
    assert candidate(1, 1, 4) == 1
    assert candidate(1, 1, 5) == 1
    assert candidate(1, 1, 100) == 1
    assert candidate(3, 1, 4) == 1
    assert candidate(5, 1, 4) == 2
    assert candidate(10, 7, 20) == 7
    assert candidate(25, 1, 20) == 2
    assert candidate(26, 1, 20) == 3
    assert candidate(24, 1, 20) == 2
    assert candidate(35, 1, 20) == 3
    assert candidate(4, 9, 7) == 10
    assert candidate(450, 12, 250) == 43
    assert candidate(1, 29, 40) == 1
    assert candidate(1, 31, 40) == 2
    assert candidate(7, 3, 14) == 3


# %% run
if __name__ == "__main__":
    check(half_pills)

# %% attempt: a tie takes the larger count -> wrong_answer
def half_pills(weight: int, dose: int, pill: int) -> int:
    halves, rest = divmod(2 * weight * dose, pill)
    if 2 * rest >= pill:
        halves += 1
    return max(halves, 1)

# %% attempt: rounds up -> wrong_answer
def half_pills(weight: int, dose: int, pill: int) -> int:
    halves, rest = divmod(2 * weight * dose, pill)
    if rest > 0:
        halves += 1
    return max(halves, 1)

# %% attempt: rounds down -> wrong_answer
def half_pills(weight: int, dose: int, pill: int) -> int:
    halves, rest = divmod(2 * weight * dose, pill)
    return max(halves, 1)

# %% attempt: counts whole pills -> wrong_answer
def half_pills(weight: int, dose: int, pill: int) -> int:
    halves, rest = divmod(weight * dose, pill)
    if 2 * rest > pill:
        halves += 1
    return max(halves, 1)

# %% attempt: a small animal gets nothing -> wrong_answer
def half_pills(weight: int, dose: int, pill: int) -> int:
    halves, rest = divmod(2 * weight * dose, pill)
    if 2 * rest > pill:
        halves += 1
    return halves

# %% attempt: rounds with the rounding of the language -> wrong_answer
def half_pills(weight: int, dose: int, pill: int) -> int:
    return max(round(2 * weight * dose / pill), 1)
