# task: passk/stamp_strength
# entry point: stamp_strength
# tags: simulation, lists
# %% prompt
def stamp_strength(count: int, full: int, least: int) -> list[int]:
    """List how strong `count` impressions of a rubber stamp are, one after the other.

    A stamp that was just inked prints with the strength `full`, and each further impression is weaker by one.
    The stamp is inked before the first impression, and again whenever the next one would be weaker than
    `least`. `full` is not below `least`.

    >>> stamp_strength(5, 4, 2)
    [4, 3, 2, 4, 3]
    >>> stamp_strength(3, 9, 1)
    [9, 8, 7]
    """
# %% canonical solution
    return [full - number % (full - least + 1) for number in range(count)]


# %% test
def check(candidate):
    assert candidate(5, 4, 2) == [4, 3, 2, 4, 3]
    assert candidate(3, 9, 1) == [9, 8, 7]
    assert candidate(0, 5, 1) == []
    assert candidate(1, 5, 1) == [5]
    assert candidate(4, 3, 3) == [3, 3, 3, 3]
    assert candidate(6, 2, 1) == [2, 1, 2, 1, 2, 1]
    assert candidate(7, 1, -1) == [1, 0, -1, 1, 0, -1, 1]
    assert candidate(4, 5, 2) == [5, 4, 3, 2]
    assert candidate(5, 5, 2) == [5, 4, 3, 2, 5]
    assert candidate(9, 5, 2) == [5, 4, 3, 2, 5, 4, 3, 2, 5]
    assert candidate(2, 0, 0) == [0, 0]
    assert candidate(3, -2, -3) == [-2, -3, -2]
    assert candidate(12, 10, 0) == [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 10]


# %% run
if __name__ == "__main__":
    check(stamp_strength)

# %% attempt: inks only when the next one would be weaker by two -> wrong_answer
def stamp_strength(count: int, full: int, least: int) -> list[int]:
    return [full - number % (full - least + 2) for number in range(count)]

# %% attempt: inks one impression too early -> wrong_answer
def stamp_strength(count: int, full: int, least: int) -> list[int]:
    strengths = []
    strength = full
    for _ in range(count):
        strengths.append(strength)
        strength = strength - 1 if strength - 1 > least else full
    return strengths

# %% attempt: is never inked again -> wrong_answer
def stamp_strength(count: int, full: int, least: int) -> list[int]:
    return [max(least, full - number) for number in range(count)]

# %% attempt: the stamp stays at full strength for two impressions -> wrong_answer
def stamp_strength(count: int, full: int, least: int) -> list[int]:
    return [full - (number + 1) // 2 % (full - least + 1) for number in range(count)]

# %% attempt: a list of one strength too many -> wrong_answer
def stamp_strength(count: int, full: int, least: int) -> list[int]:
    return [full - number % (full - least + 1) for number in range(count + 1)]
