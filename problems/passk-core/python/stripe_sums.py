# task: passk/stripe_sums
# entry point: stripe_sums
# tags: matrices, lists
# %% prompt
def stripe_sums(grid: list[list[int]]) -> list[int]:
    """Add up the falling diagonals of a grid.

    A falling diagonal runs from a cell to the one below and to the right of it. Return the sums of all of them,
    beginning with the one in the bottom left corner and ending with the one in the top right corner. All rows
    are equally long; an empty grid, or one of empty rows, has no diagonal.

    >>> stripe_sums([[1, 2], [3, 4]])
    [3, 5, 2]
    >>> stripe_sums([[1, 2, 3]])
    [1, 2, 3]
    """
# %% canonical solution
    if not grid or not grid[0]:
        return []
    last = len(grid) - 1
    sums = [0] * (len(grid) + len(grid[0]) - 1)
    for i, row in enumerate(grid):
        for j, value in enumerate(row):
            sums[last - i + j] += value
    return sums


# %% test
def check(candidate):
    assert candidate([[1, 2], [3, 4]]) == [3, 5, 2]
    assert candidate([[1, 2, 3]]) == [1, 2, 3]
    assert candidate([[1], [2], [3]]) == [3, 2, 1]
    assert candidate([]) == []
    assert candidate([[], []]) == []
    assert candidate([[7]]) == [7]
    assert candidate([[1, 2, 3], [4, 5, 6]]) == [4, 6, 8, 3]
    assert candidate([[1, 2], [3, 4], [5, 6]]) == [5, 9, 5, 2]
    assert candidate([[-1, 1], [1, -1]]) == [1, -2, 1]
    assert candidate([[1] * 100 for _ in range(60)]) == list(range(1, 60)) + [60] * 41 + list(range(59, 0, -1))


# %% run
if __name__ == "__main__":
    check(stripe_sums)

# %% attempt: rising diagonals -> wrong_answer
def stripe_sums(grid: list[list[int]]) -> list[int]:
    if not grid or not grid[0]:
        return []
    sums = [0] * (len(grid) + len(grid[0]) - 1)
    for i, row in enumerate(grid):
        for j, value in enumerate(row):
            sums[i + j] += value
    return sums

# %% attempt: begins in the top right corner -> wrong_answer
def stripe_sums(grid: list[list[int]]) -> list[int]:
    if not grid or not grid[0]:
        return []
    width = len(grid[0])
    sums = [0] * (len(grid) + width - 1)
    for i, row in enumerate(grid):
        for j, value in enumerate(row):
            sums[width - 1 - j + i] += value
    return sums

# %% attempt: takes every grid for a square -> wrong_answer
def stripe_sums(grid: list[list[int]]) -> list[int]:
    n = len(grid)
    sums = [0] * max(0, 2 * n - 1)
    for i in range(n):
        for j in range(n):
            sums[n - 1 - i + j] += grid[i][j]
    return sums

# %% attempt: an empty grid has no first row -> runtime_error
def stripe_sums(grid: list[list[int]]) -> list[int]:
    sums = [0] * (len(grid) + len(grid[0]) - 1)
    for i, row in enumerate(grid):
        for j, value in enumerate(row):
            sums[len(grid) - 1 - i + j] += value
    return sums
