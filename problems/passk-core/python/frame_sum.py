# task: passk/frame_sum
# entry point: frame_sum
# tags: grids, matrices
# %% prompt
def frame_sum(grid: list[list[int]]) -> int:
    """Add up the numbers in the edge cells of a rectangular tray of seedlings, where corner cells count
    double.

    A cell is on the edge if it is in the first or last row or column, and in a corner if both is true: so in
    a tray of a single row the cells at both ends are corners and the others are edge cells. A tray
    without cells adds up to 0.

    >>> frame_sum([[1, 2, 1], [2, 9, 2], [1, 2, 1]])
    16
    >>> frame_sum([[3, 4, 5]])
    20
    """
# %% canonical solution
    total = 0
    for i, row in enumerate(grid):
        for j, value in enumerate(row):
            total += value * ((i in (0, len(grid) - 1)) + (j in (0, len(row) - 1)))
    return total


# %% test
def check(candidate):
    assert candidate([[1, 2, 1], [2, 9, 2], [1, 2, 1]]) == 16
    assert candidate([[3, 4, 5]]) == 20
    assert candidate([]) == 0
    assert candidate([[]]) == 0
    assert candidate([[7]]) == 14
    assert candidate([[1, 10]]) == 22
    assert candidate([[1], [10]]) == 22
    assert candidate([[1], [10], [100]]) == 212
    assert candidate([[1, 10], [100, 1000]]) == 2222
    assert candidate([[1, 2, 3], [4, 5, 6]]) == 35
    assert candidate([[1, 2], [3, 4], [5, 6], [7, 8]]) == 54
    assert candidate([[0, 0, 0, 0], [0, 5, 5, 0], [0, 5, 5, 0], [0, 0, 0, 0]]) == 0
    assert candidate([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]) == 91
    assert candidate([[-1, 1], [1, -1]]) == 0


# %% run
if __name__ == "__main__":
    check(frame_sum)

# %% attempt: corners count once -> wrong_answer
def frame_sum(grid: list[list[int]]) -> int:
    total = 0
    for i, row in enumerate(grid):
        for j, value in enumerate(row):
            if i in (0, len(grid) - 1) or j in (0, len(row) - 1):
                total += value
    return total

# %% attempt: a single row or column counts twice -> wrong_answer
def frame_sum(grid: list[list[int]]) -> int:
    if not grid:
        return 0
    columns = list(zip(*grid))
    return sum(grid[0]) + sum(grid[-1]) + (sum(columns[0]) + sum(columns[-1]) if columns else 0)

# %% attempt: fails without a row -> runtime_error
def frame_sum(grid: list[list[int]]) -> int:
    total = sum(grid[0]) + (sum(grid[-1]) if len(grid) > 1 else 0)
    for row in grid:
        total += sum(row[:1]) + (row[-1] if len(row) > 1 else 0)
    return total

# %% attempt: all cells count -> wrong_answer
def frame_sum(grid: list[list[int]]) -> int:
    return sum(sum(row) for row in grid)
