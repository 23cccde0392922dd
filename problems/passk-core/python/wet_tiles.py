# task: passk/wet_tiles
# entry point: wet_tiles
# tags: geometry, grids
# %% prompt
def wet_tiles(width: int, height: int, column: int, row: int, reach: int) -> int:
    """Count the tiles of a terrace that a sprinkler wets.

    The terrace is `width` tiles wide and `height` tiles high; its columns and rows count from 0. The
    sprinkler stands at (column, row), maybe beside the terrace, and wets each tile whose column and whose row
    both differ from its own by at most `reach`.

    >>> wet_tiles(6, 4, 1, 1, 1)
    9
    >>> wet_tiles(6, 4, 5, 1, 2)
    12
    """
# %% canonical solution
    columns = range(max(column - reach, 0), min(column + reach + 1, width))
    rows = range(max(row - reach, 0), min(row + reach + 1, height))
    return len(columns) * len(rows)


# %% test
def check(candidate):
    assert candidate(6, 4, 1, 1, 1) == 9
    assert candidate(6, 4, 5, 1, 2) == 12
    assert candidate(6, 4, 0, 0, 0) == 1
    assert candidate(6, 4, 2, 1, 9) == 24
    assert candidate(6, 4, -1, 2, 1) == 3
    assert candidate(6, 4, -2, 2, 1) == 0
    assert candidate(6, 4, 6, 4, 1) == 1
    assert candidate(6, 4, 7, 2, 1) == 0
    assert candidate(6, 4, 7, 6, 1) == 0
    assert candidate(6, 4, -3, -3, 1) == 0
    assert candidate(6, 4, -3, 2, 20) == 24
    assert candidate(6, 4, 3, -2, 3) == 12
    assert candidate(0, 4, 0, 0, 3) == 0
    assert candidate(1, 1, 0, 0, 0) == 1
    assert candidate(1, 1, 0, 1, 0) == 0
    assert candidate(6, 4, 3, 9, 2) == 0
    assert candidate(1000000, 1000000, 500000, 0, 1000) == 2003001


# %% run
if __name__ == "__main__":
    check(wet_tiles)

# %% attempt: wets tiles beside the terrace -> wrong_answer
def wet_tiles(width: int, height: int, column: int, row: int, reach: int) -> int:
    return (2 * reach + 1) ** 2

# %% attempt: forgets the edges at the left and at the top -> wrong_answer
def wet_tiles(width: int, height: int, column: int, row: int, reach: int) -> int:
    columns = range(column - reach, min(column + reach + 1, width))
    rows = range(row - reach, min(row + reach + 1, height))
    return len(columns) * len(rows)

# %% attempt: two negative numbers of tiles make a positive one -> wrong_answer
def wet_tiles(width: int, height: int, column: int, row: int, reach: int) -> int:
    columns = min(column + reach + 1, width) - max(column - reach, 0)
    rows = min(row + reach + 1, height) - max(row - reach, 0)
    return max(columns * rows, 0)

# %% attempt: the tiles at full reach stay dry -> wrong_answer
def wet_tiles(width: int, height: int, column: int, row: int, reach: int) -> int:
    columns = range(max(column - reach, 0), min(column + reach, width))
    rows = range(max(row - reach, 0), min(row + reach, height))
    return len(columns) * len(rows)

# %% attempt: adds the differences -> wrong_answer
def wet_tiles(width: int, height: int, column: int, row: int, reach: int) -> int:
    wet = 0
    for y in range(max(row - reach, 0), min(row + reach + 1, height)):
        side = reach - abs(y - row)
        wet += max(0, min(column + side + 1, width) - max(column - side, 0))
    return wet

# %% attempt: marks tiles that are not there -> runtime_error
def wet_tiles(width: int, height: int, column: int, row: int, reach: int) -> int:
    tiles = [[0] * width for _ in range(height)]
    for y in range(row - reach, row + reach + 1):
        for x in range(column - reach, column + reach + 1):
            tiles[y][x] = 1
    return sum(map(sum, tiles))
