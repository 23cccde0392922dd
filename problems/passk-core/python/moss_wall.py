# task: passk/moss_wall
# entry point: moss_wall
# tags: simulation, strings
# %% prompt
def moss_wall(wall: str, weeks: int) -> str:
    """Let moss grow on a row of stones for some weeks and return the row.

    "m" is a stone with moss, "." a bare one, "#" a slate, on which nothing ever grows. In each week, for all
    stones at once: a bare stone gets moss if just one of its two neighbours has moss; a stone with moss
    becomes bare if both neighbours have moss. All others stay as they are. The stones at both ends have
    only one neighbour.

    >>> moss_wall("..m..#.", 1)
    '.mmm.#.'
    >>> moss_wall("mmm.m", 1)
    'm.m.m'
    """
# %% canonical solution
    for _ in range(weeks):
        row = ""
        for place, stone in enumerate(wall):
            near = wall[max(0, place - 1) : place] + wall[place + 1 : place + 2]
            if stone == "." and near.count("m") == 1:
                stone = "m"
            elif stone == "m" and near == "mm":
                stone = "."
            row += stone
        wall = row
    return wall


# %% test
def check(candidate):
    assert candidate("..m..#.", 1) == ".mmm.#."
    assert candidate("mmm.m", 1) == "m.m.m"
    assert candidate("", 3) == ""
    assert candidate(".", 5) == "."
    assert candidate("m", 5) == "m"
    assert candidate("m.", 1) == "mm"
    assert candidate(".m", 1) == "mm"
    assert candidate("m.m", 1) == "m.m"
    assert candidate("mmm", 1) == "m.m"
    assert candidate("mm", 4) == "mm"
    assert candidate(".#m", 2) == ".#m"
    assert candidate("m#.m", 2) == "m#mm"
    assert candidate("...m...", 0) == "...m..."
    assert candidate("...m...", 2) == ".mm.mm."
    assert candidate("...m...", 3) == "mmm.mmm"
    assert candidate("...m...", 4) == "m.m.m.m"
    assert candidate("#m#", 2) == "#m#"
    assert candidate("mmmmm", 1) == "m...m"
    assert candidate("mmmmm", 2) == "mm.mm"
    assert candidate("m...........", 7) == "m.m.m.mm...."
    assert candidate(".m..#.m.m..", 3) == "m.mm#mm.m.m"
    assert candidate("m#m#m", 1) == "m#m#m"
    assert candidate("#m.", 1) == "#mm"
    assert candidate("m..m", 1) == "mmmm"


# %% run
if __name__ == "__main__":
    check(moss_wall)

# %% attempt: bare stones between moss get moss too -> wrong_answer
def moss_wall(wall: str, weeks: int) -> str:
    for _ in range(weeks):
        row = ""
        for place, stone in enumerate(wall):
            near = wall[max(0, place - 1) : place] + wall[place + 1 : place + 2]
            if stone == "." and "m" in near:
                stone = "m"
            elif stone == "m" and near == "mm":
                stone = "."
            row += stone
        wall = row
    return wall

# %% attempt: moss never goes away -> wrong_answer
def moss_wall(wall: str, weeks: int) -> str:
    for _ in range(weeks):
        row = ""
        for place, stone in enumerate(wall):
            near = wall[max(0, place - 1) : place] + wall[place + 1 : place + 2]
            if stone == "." and near.count("m") == 1:
                stone = "m"
            row += stone
        wall = row
    return wall

# %% attempt: changes of the same week count for the next stone -> wrong_answer
def moss_wall(wall: str, weeks: int) -> str:
    for _ in range(weeks):
        for place in range(len(wall)):
            stone = wall[place]
            near = wall[max(0, place - 1) : place] + wall[place + 1 : place + 2]
            if stone == "." and near.count("m") == 1:
                stone = "m"
            elif stone == "m" and near == "mm":
                stone = "."
            wall = wall[:place] + stone + wall[place + 1 :]
    return wall

# %% attempt: the row is a ring -> wrong_answer
def moss_wall(wall: str, weeks: int) -> str:
    for _ in range(weeks):
        row = ""
        for place, stone in enumerate(wall):
            near = wall[place - 1] + wall[(place + 1) % len(wall)]
            if stone == "." and near.count("m") == 1:
                stone = "m"
            elif stone == "m" and near == "mm":
                stone = "."
            row += stone
        wall = row
    return wall

# %% attempt: moss grows on slate -> wrong_answer
def moss_wall(wall: str, weeks: int) -> str:
    for _ in range(weeks):
        row = ""
        for place, stone in enumerate(wall):
            near = wall[max(0, place - 1) : place] + wall[place + 1 : place + 2]
            if stone != "m" and near.count("m") == 1:
                stone = "m"
            elif stone == "m" and near == "mm":
                stone = "."
            row += stone
        wall = row
    return wall
