# task: passk/lamp_presses
# entry point: lamp_presses
# tags: lists, simulation
# %% prompt
def lamp_presses(count: int, presses: list[int]) -> list[int]:
    """Press buttons below a row of lamps, all dark at first, and list the lamps that are lit in the end.

    Lamps and buttons are numbered from 1 to `count`. A button switches its own lamp and the lamp to its right
    over, from dark to lit or back; the last button switches the last and the first lamp. With a single lamp
    the button switches it once.

    >>> lamp_presses(4, [1])
    [1, 2]
    >>> lamp_presses(4, [1, 2])
    [1, 3]
    """
# %% canonical solution
    lit = set()
    for press in presses:
        lit ^= {press, press % count + 1}
    return sorted(lit)


# %% test
def check(candidate):
    assert candidate(4, [1]) == [1, 2]
    assert candidate(4, [1, 2]) == [1, 3]
    assert candidate(1, []) == []
    assert candidate(1, [1]) == [1]
    assert candidate(1, [1, 1]) == []
    assert candidate(2, [1]) == [1, 2]
    assert candidate(2, [2]) == [1, 2]
    assert candidate(2, [1, 2]) == []
    assert candidate(3, [3]) == [1, 3]
    assert candidate(3, [1, 2, 3]) == []
    assert candidate(5, [5, 1]) == [2, 5]
    assert candidate(5, [2, 2]) == []
    assert candidate(5, [1, 3]) == [1, 2, 3, 4]
    assert candidate(6, [6, 5, 4, 6]) == [4, 6]
    assert candidate(0, []) == []
    assert candidate(40, [33, 9]) == [9, 10, 33, 34]


# %% run
if __name__ == "__main__":
    check(lamp_presses)

# %% attempt: the last button switches only the last lamp -> wrong_answer
def lamp_presses(count: int, presses: list[int]) -> list[int]:
    lit = set()
    for press in presses:
        lit ^= {press, min(press + 1, count)}
    return sorted(lit)

# %% attempt: lamps are only switched on -> wrong_answer
def lamp_presses(count: int, presses: list[int]) -> list[int]:
    lit = set()
    for press in presses:
        lit |= {press, press % count + 1}
    return sorted(lit)

# %% attempt: the lamp to the left is switched -> wrong_answer
def lamp_presses(count: int, presses: list[int]) -> list[int]:
    lit = set()
    for press in presses:
        lit ^= {press, press - 1 or count}
    return sorted(lit)

# %% attempt: a single lamp is switched twice -> wrong_answer
def lamp_presses(count: int, presses: list[int]) -> list[int]:
    lit = [False] * count
    for press in presses:
        for lamp in (press - 1, press % count):
            lit[lamp] = not lit[lamp]
    return [i + 1 for i, on in enumerate(lit) if on]
