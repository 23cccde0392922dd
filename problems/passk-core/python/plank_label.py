# task: passk/plank_label
# entry point: plank_label
# tags: numbers, formatting
# %% prompt
def plank_label(tenths: int) -> str:
    """Write a length in inches as a sawmill stamps it on a plank: whole inches and sixteenths.

    The length is given in tenths of a millimetre; an inch is 254 of them. It is rounded to the nearest
    sixteenth of an inch, which is never halfway between two. The fraction is reduced: "5 3/8", not "5 6/16".
    Without a fraction there are the whole inches only; below one inch the fraction only. At the end stands a
    '"'. A length is never negative.

    >>> plank_label(1365)
    '5 3/8"'
    >>> plank_label(127)
    '1/2"'
    """
# %% canonical solution
    sixteenths = (tenths * 16 + 127) // 254
    inches, rest = divmod(sixteenths, 16)
    parts = 16
    while rest > 0 and rest % 2 == 0:
        rest //= 2
        parts //= 2
    if rest == 0:
        return f'{inches}"'
    return f'{inches} {rest}/{parts}"' if inches else f'{rest}/{parts}"'


# %% test
def check(candidate):
    assert candidate(1365) == "5 3/8\""
    assert candidate(127) == "1/2\""
    assert candidate(0) == "0\""
    assert candidate(7) == "0\""
    assert candidate(8) == "1/16\""
    assert candidate(16) == "1/16\""
    assert candidate(23) == "1/16\""
    assert candidate(24) == "1/8\""
    assert candidate(32) == "1/8\""
    assert candidate(48) == "3/16\""
    assert candidate(64) == "1/4\""
    assert candidate(111) == "7/16\""
    assert candidate(190) == "3/4\""
    assert candidate(222) == "7/8\""
    assert candidate(246) == "15/16\""
    assert candidate(247) == "1\""
    assert candidate(254) == "1\""
    assert candidate(261) == "1\""
    assert candidate(262) == "1 1/16\""
    assert candidate(381) == "1 1/2\""
    assert candidate(508) == "2\""
    assert candidate(2540) == "10\""
    assert candidate(20002) == "78 3/4\""
    assert candidate(635) == "2 1/2\""
    assert candidate(1143) == "4 1/2\""
    assert candidate(119) == "7/16\""
    assert candidate(25392) == "99 15/16\""
    assert candidate(25393) == "100\""


# %% run
if __name__ == "__main__":
    check(plank_label)

# %% attempt: rounds down -> wrong_answer
def plank_label(tenths: int) -> str:
    sixteenths = tenths * 16 // 254
    inches, rest = divmod(sixteenths, 16)
    parts = 16
    while rest > 0 and rest % 2 == 0:
        rest //= 2
        parts //= 2
    if rest == 0:
        return f'{inches}"'
    return f'{inches} {rest}/{parts}"' if inches else f'{rest}/{parts}"'

# %% attempt: the fraction is not reduced -> wrong_answer
def plank_label(tenths: int) -> str:
    sixteenths = (tenths * 16 + 127) // 254
    inches, rest = divmod(sixteenths, 16)
    parts = 16
    if rest == 0:
        return f'{inches}"'
    return f'{inches} {rest}/{parts}"' if inches else f'{rest}/{parts}"'

# %% attempt: reduced only once -> wrong_answer
def plank_label(tenths: int) -> str:
    sixteenths = (tenths * 16 + 127) // 254
    inches, rest = divmod(sixteenths, 16)
    parts = 16
    if rest > 0 and rest % 2 == 0:
        rest //= 2
        parts //= 2
    if rest == 0:
        return f'{inches}"'
    return f'{inches} {rest}/{parts}"' if inches else f'{rest}/{parts}"'

# %% attempt: below one inch a zero in front -> wrong_answer
def plank_label(tenths: int) -> str:
    sixteenths = (tenths * 16 + 127) // 254
    inches, rest = divmod(sixteenths, 16)
    parts = 16
    while rest > 0 and rest % 2 == 0:
        rest //= 2
        parts //= 2
    if rest == 0:
        return f'{inches}"'
    return f'{inches} {rest}/{parts}"'

# %% attempt: rounds inches and sixteenths apart -> wrong_answer
def plank_label(tenths: int) -> str:
    inches = tenths // 254
    rest = (tenths % 254 * 16 + 127) // 254
    parts = 16
    while rest > 0 and rest % 2 == 0:
        rest //= 2
        parts //= 2
    if rest == 0:
        return f'{inches}"'
    return f'{inches} {rest}/{parts}"' if inches else f'{rest}/{parts}"'

# %% equivalent mutant: 16 times a number is never 127 more than a multiple of 254
# -sixteenths = (tenths * 16 + 127) // 254
# +sixteenths = (tenths * 16 + 126) // 254

# %% equivalent mutant: an even number above 0 is above 1
# -while rest > 0 and rest % 2 == 0:
# +while rest > 1 and rest % 2 == 0:
