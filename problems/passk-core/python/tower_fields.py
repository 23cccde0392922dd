# task: passk/tower_fields
# entry point: tower_fields
# tags: games, grids, counting
# %% prompt
def tower_fields(board: list[str]) -> list[int]:
    """Count the empty fields, '.', that each of two players holds on a rectangular board.

    Small letters are towers of the first player, capital letters of the second. 'a' and 'A' see one field to
    the left, right, up and down, 'b' and 'B' two, and so on, but not past another tower. An empty field is held
    by whoever has more towers that see it.

    >>> tower_fields(["a..B"])
    [0, 1]
    >>> tower_fields(["c.C", "..."])
    [1, 1]
    """
# %% canonical solution
    leads = {}
    for row, line in enumerate(board):
        for column, sign in enumerate(line):
            if sign == ".":
                continue
            worth = 1 if sign.islower() else -1
            for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                sight = int(sign, 36) - 9
                y, x = row + down, column + right
                while sight > 0 and 0 <= y < len(board) and 0 <= x < len(line) and board[y][x] == ".":
                    leads[y, x] = leads.get((y, x), 0) + worth
                    y, x, sight = y + down, x + right, sight - 1
    return [sum(lead > 0 for lead in leads.values()), sum(lead < 0 for lead in leads.values())]


# %% test
def check(candidate):
    assert candidate(["a..B"]) == [0, 1]
    assert candidate(["c.C", "..."]) == [1, 1]
    assert candidate([]) == [0, 0]
    assert candidate(["."]) == [0, 0]
    assert candidate(["a"]) == [0, 0]
    assert candidate(["a."]) == [1, 0]
    assert candidate([".A"]) == [0, 1]
    assert candidate(["a.A"]) == [0, 0]
    assert candidate(["a.b"]) == [1, 0]
    assert candidate(["bA.."]) == [0, 1]
    assert candidate(["c..."]) == [3, 0]
    assert candidate(["d.."]) == [2, 0]
    assert candidate(["...", ".a.", "..."]) == [4, 0]
    assert candidate([".....", ".....", "..B..", ".....", "....."]) == [0, 8]
    assert candidate(["c...D"]) == [0, 0]
    assert candidate(["z.", ".Z"]) == [0, 0]
    assert candidate(["b..", "..B", "A.."]) == [1, 4]
    assert candidate(["..a..", ".B.c.", "A....", "...Dd"]) == [5, 5]
    assert candidate(["e....", "E....", "..a..", "....F"]) == [5, 8]
    assert candidate([".b.B.b.", "a.....A", ".C.d..."]) == [4, 0]


# %% run
if __name__ == "__main__":
    check(tower_fields)

# %% attempt: towers do not stand in the way -> wrong_answer
def tower_fields(board: list[str]) -> list[int]:
    leads = {}
    for row, line in enumerate(board):
        for column, sign in enumerate(line):
            if sign == ".":
                continue
            worth = 1 if sign.islower() else -1
            for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                sight = int(sign, 36) - 9
                y, x = row + down, column + right
                while sight > 0 and 0 <= y < len(board) and 0 <= x < len(line):
                    if board[y][x] == ".":
                        leads[y, x] = leads.get((y, x), 0) + worth
                    y, x, sight = y + down, x + right, sight - 1
    return [sum(lead > 0 for lead in leads.values()), sum(lead < 0 for lead in leads.values())]

# %% attempt: an a sees nothing -> wrong_answer
def tower_fields(board: list[str]) -> list[int]:
    leads = {}
    for row, line in enumerate(board):
        for column, sign in enumerate(line):
            if sign == ".":
                continue
            worth = 1 if sign.islower() else -1
            for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                sight = int(sign, 36) - 10
                y, x = row + down, column + right
                while sight > 0 and 0 <= y < len(board) and 0 <= x < len(line) and board[y][x] == ".":
                    leads[y, x] = leads.get((y, x), 0) + worth
                    y, x, sight = y + down, x + right, sight - 1
    return [sum(lead > 0 for lead in leads.values()), sum(lead < 0 for lead in leads.values())]

# %% attempt: towers see to the edge -> wrong_answer
def tower_fields(board: list[str]) -> list[int]:
    leads = {}
    for row, line in enumerate(board):
        for column, sign in enumerate(line):
            if sign == ".":
                continue
            worth = 1 if sign.islower() else -1
            for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                sight = int(sign, 36) - 9
                y, x = row + down, column + right
                while 0 <= y < len(board) and 0 <= x < len(line) and board[y][x] == ".":
                    leads[y, x] = leads.get((y, x), 0) + worth
                    y, x, sight = y + down, x + right, sight - 1
    return [sum(lead > 0 for lead in leads.values()), sum(lead < 0 for lead in leads.values())]

# %% attempt: fields in dispute are the first player’s -> wrong_answer
def tower_fields(board: list[str]) -> list[int]:
    leads = {}
    for row, line in enumerate(board):
        for column, sign in enumerate(line):
            if sign == ".":
                continue
            worth = 1 if sign.islower() else -1
            for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                sight = int(sign, 36) - 9
                y, x = row + down, column + right
                while sight > 0 and 0 <= y < len(board) and 0 <= x < len(line) and board[y][x] == ".":
                    leads[y, x] = leads.get((y, x), 0) + worth
                    y, x, sight = y + down, x + right, sight - 1
    return [sum(lead >= 0 for lead in leads.values()), sum(lead < 0 for lead in leads.values())]

# %% attempt: towers see across corners, too -> wrong_answer
def tower_fields(board: list[str]) -> list[int]:
    leads = {}
    for row, line in enumerate(board):
        for column, sign in enumerate(line):
            if sign == ".":
                continue
            worth = 1 if sign.islower() else -1
            for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1)):
                sight = int(sign, 36) - 9
                y, x = row + down, column + right
                while sight > 0 and 0 <= y < len(board) and 0 <= x < len(line) and board[y][x] == ".":
                    leads[y, x] = leads.get((y, x), 0) + worth
                    y, x, sight = y + down, x + right, sight - 1
    return [sum(lead > 0 for lead in leads.values()), sum(lead < 0 for lead in leads.values())]

# %% attempt: looks beyond the edge -> runtime_error
def tower_fields(board: list[str]) -> list[int]:
    leads = {}
    for row, line in enumerate(board):
        for column, sign in enumerate(line):
            if sign == ".":
                continue
            worth = 1 if sign.islower() else -1
            for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                sight = int(sign, 36) - 9
                y, x = row + down, column + right
                while sight > 0 and board[y][x] == ".":
                    leads[y, x] = leads.get((y, x), 0) + worth
                    y, x, sight = y + down, x + right, sight - 1
    return [sum(lead > 0 for lead in leads.values()), sum(lead < 0 for lead in leads.values())]
