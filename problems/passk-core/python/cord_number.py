# task: passk/cord_number
# entry point: cord_number
# tags: parsing, numbers, encoding
# %% prompt
def cord_number(cord: str) -> int:
    """Read the number that a trader has tied into a cord.

    Each '-' stands between two groups of knots, one group for each decimal place, the ones last. An 'o'
    counts 1, an 'O' counts 5, in any order. A group may be empty, for 0, or come to more than 9, which
    carries over.

    >>> cord_number("oo--Oo")
    206
    >>> cord_number("o-OOo")
    21
    """
# %% canonical solution
    value = 0
    for group in cord.split("-"):
        value = value * 10 + len(group) + 4 * group.count("O")
    return value


# %% test
def check(candidate):
    assert candidate("oo--Oo") == 206
    assert candidate("o-OOo") == 21
    assert candidate("") == 0
    assert candidate("-") == 0
    assert candidate("---") == 0
    assert candidate("o") == 1
    assert candidate("O") == 5
    assert candidate("oO") == 6
    assert candidate("Oo") == 6
    assert candidate("oooooooooo") == 10
    assert candidate("o-") == 10
    assert candidate("-o") == 1
    assert candidate("O--") == 500
    assert candidate("--oo-o") == 21
    assert candidate("oooO-oooO-Ooo") == 887
    assert candidate("OO-OO-OO") == 1110
    assert candidate("ooo-O-Oo-oo-o-OOo") == 356221


# %% run
if __name__ == "__main__":
    check(cord_number)

# %% attempt: a group of ten or more takes two places -> wrong_answer
def cord_number(cord: str) -> int:
    return int("".join(str(group.count("o") + 5 * group.count("O")) for group in cord.split("-")))

# %% attempt: a large knot counts like a small one -> wrong_answer
def cord_number(cord: str) -> int:
    value = 0
    for group in cord.split("-"):
        value = value * 10 + len(group)
    return value

# %% attempt: an empty group has no place -> wrong_answer
def cord_number(cord: str) -> int:
    value = 0
    for group in cord.split("-"):
        if group:
            value = value * 10 + len(group) + 4 * group.count("O")
    return value

# %% attempt: the ones come first -> wrong_answer
def cord_number(cord: str) -> int:
    value = 0
    for group in reversed(cord.split("-")):
        value = value * 10 + len(group) + 4 * group.count("O")
    return value

# %% attempt: a group holds at most 9 -> wrong_answer
def cord_number(cord: str) -> int:
    value = 0
    for group in cord.split("-"):
        value = value * 10 + min(9, len(group) + 4 * group.count("O"))
    return value

# %% attempt: a cord without knots has no groups -> runtime_error
def cord_number(cord: str) -> int:
    digits = [len(group) + 4 * group.count("O") for group in cord.split("-")]
    while digits and digits[0] == 0:
        digits.pop(0)
    value = digits.pop(0)
    for digit in digits:
        value = value * 10 + digit
    return value
