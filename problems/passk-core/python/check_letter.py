# task: passk/check_letter
# entry point: check_letter
# tags: strings, numbers
# %% prompt
def check_letter(code: str) -> str:
    """Compute the check letter of a code.

    Only ASCII letters and digits count; everything else is skipped. A digit counts as its value, a letter as 10
    for 'A' or 'a' up to 35 for 'Z' or 'z'. The characters that count are weighted from the right: the
    last one with 2, the one before it with 3, then 4, 2, 3, 4 and so on. The sum of the weighted values
    modulo 26 is the place of the check letter in the alphabet, where 'A' has place 0. The letter is upper case.

    >>> check_letter("7-5")
    'F'
    >>> check_letter("")
    'A'
    """
# %% canonical solution
    values = [int(c, 36) for c in code if c.isascii() and c.isalnum()]
    total = sum(value * (2 + i % 3) for i, value in enumerate(reversed(values)))
    return chr(ord("A") + total % 26)


# %% test
def check(candidate):
    assert candidate("7-5") == "F"
    assert candidate("") == "A"
    assert candidate("--- ") == "A"
    assert candidate("1") == "C"
    assert candidate("10") == "D"
    assert candidate("100") == "E"
    assert candidate("1000") == "C"
    assert candidate("a") == "U"
    assert candidate("A") == "U"
    assert candidate("z") == "S"
    assert candidate("13") == "J"
    assert candidate("AB12") == "T"
    assert candidate("ab-12") == "T"
    assert candidate("1\u00e91") == candidate("11") == "F"
    assert candidate("9" * 1000) == "D"


# %% run
if __name__ == "__main__":
    check(check_letter)

# %% attempt: weighs from the left -> wrong_answer
def check_letter(code: str) -> str:
    values = [int(c, 36) for c in code if c.isascii() and c.isalnum()]
    total = sum(value * (2 + i % 3) for i, value in enumerate(values))
    return chr(ord("A") + total % 26)

# %% attempt: skipped characters use up a weight -> wrong_answer
def check_letter(code: str) -> str:
    total = 0
    for i, c in enumerate(reversed(code)):
        if c.isascii() and c.isalnum():
            total += int(c, 36) * (2 + i % 3)
    return chr(ord("A") + total % 26)

# %% attempt: the weights grow for ever -> wrong_answer
def check_letter(code: str) -> str:
    values = [int(c, 36) for c in code if c.isascii() and c.isalnum()]
    total = sum(value * (2 + i) for i, value in enumerate(reversed(values)))
    return chr(ord("A") + total % 26)

# %% attempt: letters of other alphabets are read as digits -> runtime_error
def check_letter(code: str) -> str:
    values = [int(c, 36) for c in code if c.isalnum()]
    total = sum(value * (2 + i % 3) for i, value in enumerate(reversed(values)))
    return chr(ord("A") + total % 26)
