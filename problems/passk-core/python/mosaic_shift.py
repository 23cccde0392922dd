# task: passk/mosaic_shift
# entry point: mosaic_shift
# tags: grids, matrices
# %% prompt
def mosaic_shift(rows: list[str], step: int) -> list[str]:
    """Lay a mosaic anew so that each row is moved to the right against the row above it, and return its rows.

    The first row stays. The second is moved by `step` tiles, the third by twice as many, and so on; tiles
    that leave a row at the right come in again at its left. A negative step moves to the left. Rows may have
    different lengths.

    >>> mosaic_shift(["abc", "abc", "abc"], 1)
    ['abc', 'cab', 'bca']
    >>> mosaic_shift(["abcd", "abcd"], -1)
    ['abcd', 'bcda']
    """
# %% canonical solution
    moved = []
    for i, row in enumerate(rows):
        cut = len(row) - i * step % len(row) if row else 0
        moved.append(row[cut:] + row[:cut])
    return moved


# %% test
def check(candidate):
    assert candidate(["abc", "abc", "abc"], 1) == ["abc", "cab", "bca"]
    assert candidate(["abcd", "abcd"], -1) == ["abcd", "bcda"]
    assert candidate([], 2) == []
    assert candidate(["abc"], 2) == ["abc"]
    assert candidate(["", "ab"], 1) == ["", "ba"]
    assert candidate(["abcd", "abcd", "abcd"], 2) == ["abcd", "cdab", "abcd"]
    assert candidate(["abcd", "abcd"], 0) == ["abcd", "abcd"]
    assert candidate(["abc", "abc"], 3) == ["abc", "abc"]
    assert candidate(["abc", "abc"], 4) == ["abc", "cab"]
    assert candidate(["ab", "abc", "abcd"], 1) == ["ab", "cab", "cdab"]
    assert candidate(["x", "y", "z"], 5) == ["x", "y", "z"]
    assert candidate(["abcde", "abcde", "abcde", "abcde"], -2) == ["abcde", "cdeab", "eabcd", "bcdea"]
    assert candidate(["abcdef", "abcdef", "abcdef"], 100) == ["abcdef", "cdefab", "efabcd"]


# %% run
if __name__ == "__main__":
    check(mosaic_shift)

# %% attempt: moves to the left -> wrong_answer
def mosaic_shift(rows: list[str], step: int) -> list[str]:
    moved = []
    for i, row in enumerate(rows):
        cut = i * step % len(row) if row else 0
        moved.append(row[cut:] + row[:cut])
    return moved

# %% attempt: every row but the first is moved by one step -> wrong_answer
def mosaic_shift(rows: list[str], step: int) -> list[str]:
    moved = rows[:1]
    for row in rows[1:]:
        cut = len(row) - step % len(row) if row else 0
        moved.append(row[cut:] + row[:cut])
    return moved

# %% attempt: does not go round more than once -> wrong_answer
def mosaic_shift(rows: list[str], step: int) -> list[str]:
    return [row[-i * step :] + row[: -i * step] if i * step else row for i, row in enumerate(rows)]

# %% attempt: the first row is moved too -> wrong_answer
def mosaic_shift(rows: list[str], step: int) -> list[str]:
    moved = []
    for i, row in enumerate(rows, 1):
        cut = len(row) - i * step % len(row) if row else 0
        moved.append(row[cut:] + row[:cut])
    return moved

# %% equivalent mutant: an empty row has nothing to move
# -cut = len(row) - i * step % len(row) if row else 0
# +cut = len(row) - i * step % len(row) if row else 1
