# task: passk/sector_lights
# entry point: sector_lights
# tags: geometry
# %% prompt
def sector_lights(left: tuple[int, int], right: tuple[int, int], ships: list[tuple[int, int]]) -> list[str]:
    """Say which light of a lighthouse each ship sees.

    The lighthouse stands at (0, 0) and looks north, where y grows; x grows to the east. Ships with y of 0
    or less see "none". The others see "white" if they are between the directions to the points `left` and
    `right` or exactly in one of them. Ships further to the west see "red", ships further to the east
    "green"; the distance does not matter. Both points have a y above 0, and `left` is not further to the
    east than `right`, seen from the lighthouse. Keep the order of the ships.

    >>> sector_lights((-1, 2), (1, 2), [(0, 5), (-4, 1), (9, 9), (3, 0)])
    ['white', 'red', 'green', 'none']
    >>> sector_lights((0, 1), (0, 3), [(0, 9), (1, 9)])
    ['white', 'green']
    """
# %% canonical solution
    lights = []
    for x, y in ships:
        if y <= 0:
            lights.append("none")
        elif x * left[1] < left[0] * y:
            lights.append("red")
        elif x * right[1] > right[0] * y:
            lights.append("green")
        else:
            lights.append("white")
    return lights


# %% test
def check(candidate):
    assert candidate((-1, 2), (1, 2), [(0, 5), (-4, 1), (9, 9), (3, 0)]) == ["white", "red", "green", "none"]
    assert candidate((0, 1), (0, 3), [(0, 9), (1, 9)]) == ["white", "green"]
    assert candidate((1, 1), (2, 1), []) == []
    assert candidate(
        (-1, 2), (1, 2), [(-2, 4), (2, 4), (-3, 6), (5, 10)]
    ) == ["white", "white", "white", "white"]
    assert candidate(
        (-1, 2), (1, 2), [(-2, 3), (2, 3), (-21, 40), (21, 40)]
    ) == ["red", "green", "red", "green"]
    assert candidate(
        (-1, 2), (1, 2), [(0, 0), (0, -5), (-1, -2), (1, -2), (-7, 0), (7, -1)]
    ) == ["none", "none", "none", "none", "none", "none"]
    assert candidate((-1, 2), (1, 2), [(0, 1), (-1, 1), (1, 1)]) == ["white", "red", "green"]
    assert candidate(
        (1, 1), (2, 1), [(3, 2), (1, 2), (5, 2), (2, 2), (4, 2)]
    ) == ["white", "red", "green", "white", "white"]
    assert candidate(
        (-4, 1), (-3, 1), [(-7, 2), (-9, 2), (-5, 2), (0, 4), (-8, 2), (-6, 2)]
    ) == ["white", "red", "green", "green", "white", "white"]
    assert candidate(
        (-5, 3), (7, 2), [(-500, 300), (-501, 300), (700, 200), (701, 200), (0, 1)]
    ) == ["white", "red", "white", "green", "white"]
    assert candidate((0, 5), (0, 5), [(0, 1), (-1, 1000), (1, 1000)]) == ["white", "red", "green"]
    assert candidate(
        (2, 3), (3, 2), [(5, 5), (4, 6), (6, 4), (6, 10), (10, 6)]
    ) == ["white", "white", "white", "red", "green"]


# %% run
if __name__ == "__main__":
    check(sector_lights)

# %% attempt: the edges of the sector are not white -> wrong_answer
def sector_lights(left: tuple[int, int], right: tuple[int, int], ships: list[tuple[int, int]]) -> list[str]:
    lights = []
    for x, y in ships:
        if y <= 0:
            lights.append("none")
        elif x * left[1] <= left[0] * y:
            lights.append("red")
        elif x * right[1] >= right[0] * y:
            lights.append("green")
        else:
            lights.append("white")
    return lights

# %% attempt: red and green exchanged -> wrong_answer
def sector_lights(left: tuple[int, int], right: tuple[int, int], ships: list[tuple[int, int]]) -> list[str]:
    lights = []
    for x, y in ships:
        if y <= 0:
            lights.append("none")
        elif x * left[1] < left[0] * y:
            lights.append("green")
        elif x * right[1] > right[0] * y:
            lights.append("red")
        else:
            lights.append("white")
    return lights

# %% attempt: ships abeam see a colour -> wrong_answer
def sector_lights(left: tuple[int, int], right: tuple[int, int], ships: list[tuple[int, int]]) -> list[str]:
    lights = []
    for x, y in ships:
        if y < 0:
            lights.append("none")
        elif x * left[1] < left[0] * y:
            lights.append("red")
        elif x * right[1] > right[0] * y:
            lights.append("green")
        else:
            lights.append("white")
    return lights

# %% attempt: compares x without the direction -> wrong_answer
def sector_lights(left: tuple[int, int], right: tuple[int, int], ships: list[tuple[int, int]]) -> list[str]:
    lights = []
    for x, y in ships:
        if y <= 0:
            lights.append("none")
        elif x < left[0]:
            lights.append("red")
        elif x > right[0]:
            lights.append("green")
        else:
            lights.append("white")
    return lights

# %% attempt: lights shine to the south as well -> wrong_answer
def sector_lights(left: tuple[int, int], right: tuple[int, int], ships: list[tuple[int, int]]) -> list[str]:
    lights = []
    for x, y in ships:
        if x * left[1] < left[0] * y:
            lights.append("red")
        elif x * right[1] > right[0] * y:
            lights.append("green")
        else:
            lights.append("white")
    return lights

# %% attempt: divides by the y of a ship -> runtime_error
def sector_lights(left: tuple[int, int], right: tuple[int, int], ships: list[tuple[int, int]]) -> list[str]:
    lights = []
    for x, y in ships:
        slope = x / y
        if y <= 0:
            lights.append("none")
        elif slope < left[0] / left[1]:
            lights.append("red")
        else:
            lights.append("green" if slope > right[0] / right[1] else "white")
    return lights
