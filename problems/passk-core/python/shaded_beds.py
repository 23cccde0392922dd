# task: passk/shaded_beds
# entry point: shaded_beds
# tags: geometry, grids, counting
# %% prompt
def shaded_beds(rows: list[str]) -> int:
    """Count the beds of a garden that lie in the shade.

    In the plan a '0' is a bed and any other digit the height of a wall. The sun stands at the left: a wall of
    height h shades the next h cells to its right in its row, whatever else stands there. Rows may differ in
    length.

    >>> shaded_beds(["020010", "300000"])
    6
    >>> shaded_beds(["310000"])
    2
    """
# %% canonical solution
    beds = 0
    for row in rows:
        shade = 0
        for cell in row:
            beds += cell == "0" and shade > 0
            shade = max(shade - 1, int(cell))
    return beds


# %% test
def check(candidate):
    assert candidate(["020010", "300000"]) == 6
    assert candidate(["310000"]) == 2
    assert candidate([]) == 0
    assert candidate([""]) == 0
    assert candidate(["0"]) == 0
    assert candidate(["000"]) == 0
    assert candidate(["01"]) == 0
    assert candidate(["10"]) == 1
    assert candidate(["100"]) == 1
    assert candidate(["0900"]) == 2
    assert candidate(["3100200"]) == 4
    assert candidate(["1300000"]) == 3
    assert candidate(["002", "000"]) == 0
    assert candidate(["9", "", "000"]) == 0
    assert candidate(["10101010"]) == 4
    assert candidate(["30020000", "00"]) == 4
    assert candidate(["90000000000"]) == 9
    assert candidate(["2110000", "0003", "50"]) == 2
    assert candidate(["41000000"]) == 3


# %% run
if __name__ == "__main__":
    check(shaded_beds)

# %% attempt: a new wall ends the shade of a higher one -> wrong_answer
def shaded_beds(rows: list[str]) -> int:
    beds = 0
    for row in rows:
        shade = 0
        for cell in row:
            beds += cell == "0" and shade > 0
            shade = int(cell) if cell != "0" else shade - 1
    return beds

# %% attempt: shade goes on in the next row -> wrong_answer
def shaded_beds(rows: list[str]) -> int:
    beds = 0
    shade = 0
    for row in rows:
        for cell in row:
            beds += cell == "0" and shade > 0
            shade = max(shade - 1, int(cell))
    return beds

# %% attempt: counts walls in the shade -> wrong_answer
def shaded_beds(rows: list[str]) -> int:
    cells = 0
    for row in rows:
        shade = 0
        for cell in row:
            cells += shade > 0
            shade = max(shade - 1, int(cell))
    return cells

# %% attempt: the last cell of a shade is in the sun -> wrong_answer
def shaded_beds(rows: list[str]) -> int:
    beds = 0
    for row in rows:
        shade = 0
        for cell in row:
            shade = max(shade - 1, int(cell))
            beds += cell == "0" and shade > 0
    return beds

# %% attempt: the heights of walls add up -> wrong_answer
def shaded_beds(rows: list[str]) -> int:
    beds = 0
    for row in rows:
        shade = 0
        for cell in row:
            beds += cell == "0" and shade > 0
            shade = max(shade - 1, 0) + int(cell)
    return beds

# %% attempt: all rows are as long as the first -> runtime_error
def shaded_beds(rows: list[str]) -> int:
    beds = 0
    for row in rows:
        shade = 0
        for x in range(len(rows[0])):
            beds += row[x] == "0" and shade > 0
            shade = max(shade - 1, int(row[x]))
    return beds
