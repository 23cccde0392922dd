# task: passk/ink_rollers
# entry point: ink_rollers
# tags: dynamic programming
# %% prompt
def ink_rollers(inks: list[int]) -> int:
    """Print posters in their order and return the fewest minutes of changing inks.

    `inks` gives the ink of each as its darkness, at least 1. The press has two rollers, at first with ink 0;
    either may print a poster once it has its ink. Changing a roller to darker ink takes the difference in
    minutes, to lighter ink twice the difference.

    >>> ink_rollers([5, 2, 5, 2])
    7
    >>> ink_rollers([4, 6, 5])
    8
    """
# %% canonical solution
    # The fewest minutes, by the ink of the roller that did not print the last poster.
    least = {0: 0}
    last = 0
    for ink in inks:
        after = {}
        for other, minutes in least.items():
            for changed, kept in ((last, other), (other, last)):
                total = minutes + max(ink - changed, 2 * (changed - ink))
                after[kept] = min(after.get(kept, total), total)
        least, last = after, ink
    return min(least.values())


# %% test
def check(candidate):
    many = [(i * 37) % 23 + 1 for i in range(60)]
    assert candidate([5, 2, 5, 2]) == 7
    assert candidate([4, 6, 5]) == 8
    assert candidate([]) == 0
    assert candidate([3]) == 3
    assert candidate([3, 3, 3]) == 3
    assert candidate([1, 2, 3, 4]) == 4
    assert candidate([4, 3]) == 6
    assert candidate([9, 8]) == 11
    assert candidate([9, 8, 9]) == 12
    assert candidate([4, 1, 4, 1, 4]) == 5
    assert candidate([8, 7, 1]) == 11
    # The other roller is dear to change, but only once.
    assert candidate([10, 4, 1, 4, 1, 4, 1, 4, 1]) == 23
    assert candidate([2, 9, 3, 8, 4]) == 15
    assert candidate([6, 2, 4, 1, 6, 3]) == 18
    assert candidate([10, 1, 5, 10, 1, 5, 10]) == 27
    assert candidate([1, 9, 1, 5, 9, 5, 1]) == 22
    assert candidate([7, 12, 3, 9, 9, 14, 2, 6, 11]) == 37
    assert candidate(many) == 498


# %% run
if __name__ == "__main__":
    check(ink_rollers)

# %% attempt: always changes the roller that is changed sooner -> wrong_answer
def ink_rollers(inks: list[int]) -> int:
    rollers = [0, 0]
    minutes = 0
    for ink in inks:
        times = [max(ink - old, 2 * (old - ink)) for old in rollers]
        minutes += min(times)
        rollers[times.index(min(times))] = ink
    return minutes

# %% attempt: a lighter ink takes no longer than a darker one -> wrong_answer
def ink_rollers(inks: list[int]) -> int:
    # The fewest minutes, by the ink of the roller that did not print the last poster.
    least = {0: 0}
    last = 0
    for ink in inks:
        after = {}
        for other, minutes in least.items():
            for changed, kept in ((last, other), (other, last)):
                total = minutes + abs(ink - changed)
                after[kept] = min(after.get(kept, total), total)
        least, last = after, ink
    return min(least.values())

# %% attempt: a darker ink takes twice as long -> wrong_answer
def ink_rollers(inks: list[int]) -> int:
    # The fewest minutes, by the ink of the roller that did not print the last poster.
    least = {0: 0}
    last = 0
    for ink in inks:
        after = {}
        for other, minutes in least.items():
            for changed, kept in ((last, other), (other, last)):
                total = minutes + max(2 * (ink - changed), changed - ink)
                after[kept] = min(after.get(kept, total), total)
        least, last = after, ink
    return min(least.values())

# %% attempt: has one roller only -> wrong_answer
def ink_rollers(inks: list[int]) -> int:
    # The fewest minutes, by the ink of the roller that did not print the last poster.
    least = {0: 0}
    last = 0
    for ink in inks:
        after = {}
        for other, minutes in least.items():
            for changed, kept in ((last, other),):
                total = minutes + max(ink - changed, 2 * (changed - ink))
                after[kept] = min(after.get(kept, total), total)
        least, last = after, ink
    return min(least.values())

# %% attempt: the first ink of each roller is free -> wrong_answer
def ink_rollers(inks: list[int]) -> int:
    # The fewest minutes, by the ink of the roller that did not print the last poster.
    least = {0: 0}
    last = 0
    for ink in inks:
        after = {}
        for other, minutes in least.items():
            for changed, kept in ((last, other), (other, last)):
                total = minutes + (max(ink - changed, 2 * (changed - ink)) if changed else 0)
                after[kept] = min(after.get(kept, total), total)
        least, last = after, ink
    return min(least.values())

# %% attempt: tries every choice of rollers -> timeout
def ink_rollers(inks: list[int]) -> int:
    def fewest(index, left, right):
        if index == len(inks):
            return 0
        ink = inks[index]
        return min(
            max(ink - left, 2 * (left - ink)) + fewest(index + 1, ink, right),
            max(ink - right, 2 * (right - ink)) + fewest(index + 1, left, ink),
        )

    return fewest(0, 0, 0)
