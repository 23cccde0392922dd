# task: passk/column_heights
# entry point: column_heights
# tags: lists, grids
# %% prompt
def column_heights(rows: list[str]) -> list[int]:
    """Measure the towers of bricks in a picture, given from its top row to its bottom row, and return their
    heights.

    In a row "#" is a brick and any other character is air; a row may be shorter than others, which is air as
    well. A tower stands in a column and is as high as there are bricks on each other from the bottom row
    upwards: bricks with air below them are clouds and do not count. There are as many towers, some of height
    0, as the longest row has characters.

    >>> column_heights(["#", "# #", "###"])
    [3, 1, 2]
    >>> column_heights(["##", "# "])
    [2, 0]
    """
# %% canonical solution
    heights = []
    for column in range(max(map(len, rows), default=0)):
        height = 0
        for row in reversed(rows):
            if row[column : column + 1] != "#":
                break
            height += 1
        heights.append(height)
    return heights


# %% test
def check(candidate):
    assert candidate(["#", "# #", "###"]) == [3, 1, 2]
    assert candidate(["##", "# "]) == [2, 0]
    assert candidate([]) == []
    assert candidate([""]) == []
    assert candidate(["#"]) == [1]
    assert candidate(["."]) == [0]
    assert candidate(["#", ""]) == [0]
    assert candidate(["#", ".", "#"]) == [1]
    assert candidate(["", "#"]) == [1]
    assert candidate(["##", "##", "##"]) == [3, 3]
    assert candidate([".#", "##", ".#", "##"]) == [1, 4]
    assert candidate(["####", "#"]) == [2, 0, 0, 0]
    assert candidate(["#x#", "###", "x##"]) == [0, 2, 3]


# %% run
if __name__ == "__main__":
    check(column_heights)

# %% attempt: clouds count -> wrong_answer
def column_heights(rows: list[str]) -> list[int]:
    width = max(map(len, rows), default=0)
    return [sum(row[column : column + 1] == "#" for row in rows) for column in range(width)]

# %% attempt: looks at as many columns as the bottom row has -> wrong_answer
def column_heights(rows: list[str]) -> list[int]:
    heights = []
    for column in range(len(rows[-1]) if rows else 0):
        height = 0
        while height < len(rows) and rows[-1 - height][column : column + 1] == "#":
            height += 1
        heights.append(height)
    return heights

# %% attempt: the first row is the bottom one -> wrong_answer
def column_heights(rows: list[str]) -> list[int]:
    heights = []
    for column in range(max(map(len, rows), default=0)):
        height = 0
        while height < len(rows) and rows[height][column : column + 1] == "#":
            height += 1
        heights.append(height)
    return heights

# %% attempt: short rows are an error -> runtime_error
def column_heights(rows: list[str]) -> list[int]:
    heights = []
    for column in range(max(map(len, rows), default=0)):
        height = 0
        while height < len(rows) and rows[-1 - height][column] == "#":
            height += 1
        heights.append(height)
    return heights
