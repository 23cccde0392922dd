# task: passk/crossing_count
# entry point: crossing_count
# tags: strings, counting
# %% prompt
def crossing_count(across: str, down: str) -> int:
    """Count the ways in which two words can cross on a board of letter tiles.

    One word lies across, the other down, and they share one tile. So a way is a letter of the first word
    together with an equal letter of the second; capital and small letters are equal. There are two
    exceptions: the words must not cross at the first letter of both or at the last letter of both. Words have
    only the letters A to Z and a to z.

    >>> crossing_count("loom", "wool")
    5
    >>> crossing_count("Hen", "hat")
    0
    """
# %% canonical solution
    ends = [(0, 0), (len(across) - 1, len(down) - 1)]
    return sum(
        a == b and (i, j) not in ends
        for i, a in enumerate(across.lower())
        for j, b in enumerate(down.lower())
    )


# %% test
def check(candidate):
    assert candidate("loom", "wool") == 5
    assert candidate("Hen", "hat") == 0
    assert candidate("", "") == 0
    assert candidate("", "a") == 0
    assert candidate("a", "") == 0
    assert candidate("a", "a") == 0
    assert candidate("a", "b") == 0
    assert candidate("a", "ab") == 0
    assert candidate("a", "ba") == 0
    assert candidate("a", "bab") == 1
    assert candidate("bab", "a") == 1
    assert candidate("aa", "a") == 0
    assert candidate("aaa", "aa") == 4
    assert candidate("tart", "Trot") == 3
    assert candidate("Tart", "trot") == 3
    assert candidate("abc", "cab") == 3
    assert candidate("abcd", "dxyd") == 1
    assert candidate("m" * 30, "M" * 20) == 598


# %% run
if __name__ == "__main__":
    check(crossing_count)

# %% attempt: the first letters may cross -> wrong_answer
def crossing_count(across: str, down: str) -> int:
    ends = [(len(across) - 1, len(down) - 1)]
    return sum(
        a == b and (i, j) not in ends
        for i, a in enumerate(across.lower())
        for j, b in enumerate(down.lower())
    )

# %% attempt: capital letters differ -> wrong_answer
def crossing_count(across: str, down: str) -> int:
    ends = [(0, 0), (len(across) - 1, len(down) - 1)]
    return sum(
        a == b and (i, j) not in ends
        for i, a in enumerate(across)
        for j, b in enumerate(down)
    )

# %% attempt: no crossing at any first or last letter -> wrong_answer
def crossing_count(across: str, down: str) -> int:
    ends = [(0, 0), (len(across) - 1, len(down) - 1)]
    return sum(
        a == b and i not in (0, len(across) - 1) and j not in (0, len(down) - 1)
        for i, a in enumerate(across.lower())
        for j, b in enumerate(down.lower())
    )

# %% attempt: counts different letters only once -> wrong_answer
def crossing_count(across: str, down: str) -> int:
    ends = [(0, 0), (len(across) - 1, len(down) - 1)]
    return sum(
        a == b and a not in across.lower()[:i] and (i, j) not in ends
        for i, a in enumerate(across.lower())
        for j, b in enumerate(down.lower())
    )

# %% attempt: looks at letters that are not there -> runtime_error
def crossing_count(across: str, down: str) -> int:
    first, second = across.lower(), down.lower()
    ways = sum(first.count(letter) for letter in second)
    return ways - (first[0] == second[0]) - (first[-1] == second[-1])
