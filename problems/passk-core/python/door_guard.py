# task: passk/door_guard
# entry point: door_guard
# tags: state machine
# %% prompt
def door_guard(keys: str, code: str) -> int:
    """Say at which key press a door opens, the first being 1, or 0 if it stays shut.

    The digits of `code` have to be pressed one after the other. A wrong digit begins anew, and counts as a
    first digit itself if it is the first one of the code. "*" deletes the last right digit again. After the
    third wrong digit altogether the door stays shut for ever. The code has at least one digit.

    >>> door_guard("1214", "14")
    4
    >>> door_guard("12*24", "124")
    5
    """
# %% canonical solution
    right = wrong = 0
    for press, key in enumerate(keys, 1):
        if key == "*":
            right = max(0, right - 1)
        elif key == code[right]:
            right += 1
        else:
            right = 1 if key == code[0] else 0
            wrong += 1
        if wrong == 3:
            return 0
        if right == len(code):
            return press
    return 0


# %% test
def check(candidate):
    assert candidate("1214", "14") == 4
    assert candidate("12*24", "124") == 5
    assert candidate("", "1") == 0
    assert candidate("1", "1") == 1
    assert candidate("2", "1") == 0
    assert candidate("221", "1") == 3
    assert candidate("2221", "1") == 0
    assert candidate("122", "12") == 2
    assert candidate("1*12", "12") == 4
    assert candidate("*12", "12") == 3
    assert candidate("12**12", "123") == 0
    assert candidate("12*23", "123") == 5
    assert candidate("1123", "123") == 4
    assert candidate("111123", "123") == 0
    assert candidate("11123", "123") == 5
    assert candidate("9*9*12", "12") == 6
    assert candidate("121212", "1213") == 0
    assert candidate("10*01", "101") == 5
    assert candidate("1923", "123") == 0


# %% run
if __name__ == "__main__":
    check(door_guard)

# %% attempt: a wrong digit is never a first digit -> wrong_answer
def door_guard(keys: str, code: str) -> int:
    right = wrong = 0
    for press, key in enumerate(keys, 1):
        if key == "*":
            right = max(0, right - 1)
        elif key == code[right]:
            right += 1
        else:
            right = 0
            wrong += 1
        if wrong == 3:
            return 0
        if right == len(code):
            return press
    return 0

# %% attempt: looks for the code anywhere in the keys -> wrong_answer
def door_guard(keys: str, code: str) -> int:
    return keys.find(code) + len(code) if code in keys else 0

# %% attempt: the door never stays shut -> wrong_answer
def door_guard(keys: str, code: str) -> int:
    right = 0
    for press, key in enumerate(keys, 1):
        if key == "*":
            right = max(0, right - 1)
        elif key == code[right]:
            right += 1
        else:
            right = 1 if key == code[0] else 0
        if right == len(code):
            return press
    return 0

# %% attempt: deletes before the beginning -> wrong_answer
def door_guard(keys: str, code: str) -> int:
    right = wrong = 0
    for press, key in enumerate(keys, 1):
        if key == "*":
            right -= 1
        elif 0 <= right and key == code[right]:
            right += 1
        else:
            right = 1 if key == code[0] else 0
            wrong += 1
        if wrong == 3:
            return 0
        if right == len(code):
            return press
    return 0
