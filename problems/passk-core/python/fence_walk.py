# task: passk/fence_walk
# entry point: fence_walk
# tags: simulation, geometry, parsing
# %% prompt
def fence_walk(moves: str, size: int) -> tuple[int, int, int]:
    """Walk a robot over a fenced square field and return (column, row, bumps).

    The field has columns and rows 0 to size - 1; the robot starts at column 0, row 0, and faces east.
    `moves` is read from left to right: 'L' and 'R' turn it by a quarter without moving, and a digit d makes
    it take d steps ahead, one after the other. East raises the column, north raises the row. A step that
    would leave the field is not taken and counts as one bump; the steps after it are tried all the same. Other
    characters are ignored.

    >>> fence_walk("2L3", 5)
    (2, 3, 0)
    >>> fence_walk("9", 4)
    (3, 0, 6)
    """
# %% canonical solution
    column = row = bumps = 0
    across, up = 1, 0
    for move in moves:
        if move == "L":
            across, up = -up, across
        elif move == "R":
            across, up = up, -across
        elif move in "0123456789":
            for _ in range(int(move)):
                if 0 <= column + across < size and 0 <= row + up < size:
                    column += across
                    row += up
                else:
                    bumps += 1
    return column, row, bumps


# %% test
def check(candidate):
    assert candidate("2L3", 5) == (2, 3, 0)
    assert candidate("9", 4) == (3, 0, 6)
    assert candidate("", 3) == (0, 0, 0)
    assert candidate("R1", 3) == (0, 0, 1)
    assert candidate("L2L1", 3) == (0, 2, 1)
    assert candidate("LL1", 3) == (0, 0, 1)
    assert candidate("RR1LL2", 3) == (2, 0, 1)
    assert candidate("3R0L1", 9) == (4, 0, 0)
    assert candidate("1, then L, 2.", 4) == (1, 2, 0)
    assert candidate("5", 1) == (0, 0, 5)
    assert candidate("2L2L1L1", 3) == (1, 1, 0)
    assert candidate("4L4L4L4L" * 100, 5) == (0, 0, 0)
    assert candidate("7L7L7L7L" * 100, 5) == (0, 0, 1200)
    assert candidate("l1r1", 5) == (2, 0, 0)


# %% run
if __name__ == "__main__":
    check(fence_walk)

# %% attempt: left and right exchanged -> wrong_answer
def fence_walk(moves: str, size: int) -> tuple[int, int, int]:
    column = row = bumps = 0
    across, up = 1, 0
    for move in moves:
        if move == "R":
            across, up = -up, across
        elif move == "L":
            across, up = up, -across
        elif move in "0123456789":
            for _ in range(int(move)):
                if 0 <= column + across < size and 0 <= row + up < size:
                    column += across
                    row += up
                else:
                    bumps += 1
    return column, row, bumps

# %% attempt: one bump for a whole move -> wrong_answer
def fence_walk(moves: str, size: int) -> tuple[int, int, int]:
    column = row = bumps = 0
    across, up = 1, 0
    for move in moves:
        if move == "L":
            across, up = -up, across
        elif move == "R":
            across, up = up, -across
        elif move in "0123456789":
            for _ in range(int(move)):
                if 0 <= column + across < size and 0 <= row + up < size:
                    column += across
                    row += up
                else:
                    bumps += 1
                    break
    return column, row, bumps

# %% attempt: the fence is one field too far -> wrong_answer
def fence_walk(moves: str, size: int) -> tuple[int, int, int]:
    column = row = bumps = 0
    across, up = 1, 0
    for move in moves:
        if move == "L":
            across, up = -up, across
        elif move == "R":
            across, up = up, -across
        elif move in "0123456789":
            for _ in range(int(move)):
                if 0 <= column + across <= size and 0 <= row + up <= size:
                    column += across
                    row += up
                else:
                    bumps += 1
    return column, row, bumps

# %% attempt: takes every other character for a number -> runtime_error
def fence_walk(moves: str, size: int) -> tuple[int, int, int]:
    column = row = bumps = 0
    across, up = 1, 0
    for move in moves:
        if move == "L":
            across, up = -up, across
        elif move == "R":
            across, up = up, -across
        else:
            for _ in range(int(move)):
                if 0 <= column + across < size and 0 <= row + up < size:
                    column += across
                    row += up
                else:
                    bumps += 1
    return column, row, bumps
