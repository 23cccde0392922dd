# task: passk/garden_frost
# entry point: garden_frost
# tags: grids, simulation
# %% prompt
def garden_frost(beds: list[str]) -> list[str]:
    """Draw a garden after a night of frost; every row of beds has the same length.

    "p" is a plant, "w" a wall and "." empty ground. A plant is kept warm by a wall in any of the four beds
    right beside it, to the left, to the right, above or below. A plant that no wall keeps warm freezes, which
    is drawn as "x", unless there are plants in at least three of those four beds. All other beds stay as they
    are.

    >>> garden_frost(["pw", "pp"])
    ['pw', 'xp']
    >>> garden_frost([".p.", "ppp", ".p."])
    ['.x.', 'xpx', '.x.']
    """
# %% canonical solution
    def beside(i, j):
        places = [(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)]
        return [beds[a][b] for a, b in places if 0 <= a < len(beds) and 0 <= b < len(beds[a])]

    def after(i, j):
        near = beside(i, j)
        frozen = beds[i][j] == "p" and "w" not in near and near.count("p") < 3
        return "x" if frozen else beds[i][j]

    return ["".join(after(i, j) for j in range(len(row))) for i, row in enumerate(beds)]


# %% test
def check(candidate):
    assert candidate(["pw", "pp"]) == ["pw", "xp"]
    assert candidate([".p.", "ppp", ".p."]) == [".x.", "xpx", ".x."]
    assert candidate([]) == []
    assert candidate([""]) == [""]
    assert candidate(["p"]) == ["x"]
    assert candidate(["w"]) == ["w"]
    assert candidate(["pp"]) == ["xx"]
    assert candidate(["pwp"]) == ["pwp"]
    assert candidate(["p", "w", "p"]) == ["p", "w", "p"]
    assert candidate(["p.w"]) == ["x.w"]
    assert candidate(["ppp", "ppp", "ppp"]) == ["xpx", "ppp", "xpx"]
    assert candidate(["ppp", "ppp"]) == ["xpx", "xpx"]
    assert candidate(["w..", ".p.", "..w"]) == ["w..", ".x.", "..w"]
    assert candidate(["pppp", "pwpp", "pppp", "pppp"]) == ["xppx", "pwpp", "pppp", "xppx"]
    assert candidate(["xpx"]) == ["xxx"]


# %% run
if __name__ == "__main__":
    check(garden_frost)

# %% attempt: plants do not keep each other warm -> wrong_answer
def garden_frost(beds: list[str]) -> list[str]:
    def warm(i, j):
        places = [(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)]
        return any(0 <= a < len(beds) and 0 <= b < len(beds[a]) and beds[a][b] == "w" for a, b in places)

    return [
        "".join("x" if bed == "p" and not warm(i, j) else bed for j, bed in enumerate(row))
        for i, row in enumerate(beds)
    ]

# %% attempt: walls at a corner keep warm too -> wrong_answer
def garden_frost(beds: list[str]) -> list[str]:
    def beside(i, j):
        places = [(i + a, j + b) for a in (-1, 0, 1) for b in (-1, 0, 1) if (a, b) != (0, 0)]
        return [beds[a][b] for a, b in places if 0 <= a < len(beds) and 0 <= b < len(beds[a])]

    def after(i, j):
        near = beside(i, j)
        frozen = beds[i][j] == "p" and "w" not in near and near.count("p") < 3
        return "x" if frozen else beds[i][j]

    return ["".join(after(i, j) for j in range(len(row))) for i, row in enumerate(beds)]

# %% attempt: the frost goes on from plant to plant -> wrong_answer
def garden_frost(beds: list[str]) -> list[str]:
    grid = [list(row) for row in beds]
    for i, row in enumerate(grid):
        for j, bed in enumerate(row):
            places = [(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)]
            near = [grid[a][b] for a, b in places if 0 <= a < len(grid) and 0 <= b < len(row)]
            if bed == "p" and "w" not in near and near.count("p") < 3:
                row[j] = "x"
    return ["".join(row) for row in grid]

# %% attempt: the garden goes round at its edges -> wrong_answer
def garden_frost(beds: list[str]) -> list[str]:
    def after(i, j):
        row = beds[i]
        near = [beds[i - 1][j], beds[(i + 1) % len(beds)][j], row[j - 1], row[(j + 1) % len(row)]]
        frozen = row[j] == "p" and "w" not in near and near.count("p") < 3
        return "x" if frozen else row[j]

    return ["".join(after(i, j) for j in range(len(row))) for i, row in enumerate(beds)]
