# task: passk/splash_stones
# entry point: splash_stones
# tags: games, simulation, lists
# %% prompt
def splash_stones(holes: list[int], moves: list[int]) -> list[int]:
    """Play a game with stones in a row of holes and return the points of both players.

    They take turns. Each of `moves` empties the hole at that index: its stones drop one by one 1 to the right,
    1 to the left, 2 to the right, 2 to the left, and so on. A stone that drops outside the row is a point, and
    whoever gets points moves again. A move at an empty hole costs a point.

    >>> splash_stones([0, 3, 0], [1, 0, 2])
    [1, 1]
    >>> splash_stones([1, 4], [0, 0, 1])
    [4, -1]
    """
# %% canonical solution
    row = list(holes)
    points = [0, 0]
    player = 0
    for hole in moves:
        stones, row[hole] = row[hole], 0
        gain = 0 if stones else -1
        for stone in range(stones):
            away = stone // 2 + 1
            target = hole - away if stone % 2 else hole + away
            if 0 <= target < len(row):
                row[target] += 1
            else:
                gain += 1
        points[player] += gain
        if gain <= 0:
            player = 1 - player
    return points


# %% test
def check(candidate):
    assert candidate([0, 3, 0], [1, 0, 2]) == [1, 1]
    assert candidate([1, 4], [0, 0, 1]) == [4, -1]
    assert candidate([2, 2], []) == [0, 0]
    assert candidate([0], [0]) == [-1, 0]
    assert candidate([0], [0, 0]) == [-1, -1]
    assert candidate([1], [0]) == [1, 0]
    assert candidate([5], [0, 0, 0]) == [4, -1]
    assert candidate([0, 1, 0], [1, 2]) == [0, 1]
    assert candidate([0, 2, 0], [1, 0]) == [0, 0]
    assert candidate([0, 2, 0], [1, 0, 1, 2]) == [0, 1]
    assert candidate([1, 1, 1], [2, 1, 2]) == [1, 1]
    assert candidate([0, 0, 6, 0, 0, 0], [2, 5, 4, 3]) == [2, 0]
    assert candidate([3, 3, 3, 3], [0, 1, 2, 3, 0, 1, 2, 3]) == [9, 0]
    assert candidate([0, 0, 0, 5], [3, 2, 2, 1, 1]) == [3, -2]
    assert candidate([2, 0, 7, 1], [2, 3, 3, 0, 1, 1, 2, 0, 3]) == [4, 2]
    assert candidate([4, 4, 4, 4, 4, 4], [0, 5, 1, 4, 2, 3, 0, 5, 3, 2]) == [14, 0]


# %% run
if __name__ == "__main__":
    check(splash_stones)

# %% attempt: all stones drop to the right -> wrong_answer
def splash_stones(holes: list[int], moves: list[int]) -> list[int]:
    row = list(holes)
    points = [0, 0]
    player = 0
    for hole in moves:
        stones, row[hole] = row[hole], 0
        gain = 0 if stones else -1
        for stone in range(stones):
            target = hole + stone + 1
            if 0 <= target < len(row):
                row[target] += 1
            else:
                gain += 1
        points[player] += gain
        if gain <= 0:
            player = 1 - player
    return points

# %% attempt: the first stone drops to the left -> wrong_answer
def splash_stones(holes: list[int], moves: list[int]) -> list[int]:
    row = list(holes)
    points = [0, 0]
    player = 0
    for hole in moves:
        stones, row[hole] = row[hole], 0
        gain = 0 if stones else -1
        for stone in range(stones):
            away = stone // 2 + 1
            target = hole + away if stone % 2 else hole - away
            if 0 <= target < len(row):
                row[target] += 1
            else:
                gain += 1
        points[player] += gain
        if gain <= 0:
            player = 1 - player
    return points

# %% attempt: nobody moves again -> wrong_answer
def splash_stones(holes: list[int], moves: list[int]) -> list[int]:
    row = list(holes)
    points = [0, 0]
    player = 0
    for hole in moves:
        stones, row[hole] = row[hole], 0
        gain = 0 if stones else -1
        for stone in range(stones):
            away = stone // 2 + 1
            target = hole - away if stone % 2 else hole + away
            if 0 <= target < len(row):
                row[target] += 1
            else:
                gain += 1
        points[player] += gain
        player = 1 - player
    return points

# %% attempt: whoever empties an empty hole moves again -> wrong_answer
def splash_stones(holes: list[int], moves: list[int]) -> list[int]:
    row = list(holes)
    points = [0, 0]
    player = 0
    for hole in moves:
        stones, row[hole] = row[hole], 0
        gain = 0 if stones else -1
        for stone in range(stones):
            away = stone // 2 + 1
            target = hole - away if stone % 2 else hole + away
            if 0 <= target < len(row):
                row[target] += 1
            else:
                gain += 1
        points[player] += gain
        if gain == 0:
            player = 1 - player
    return points

# %% attempt: an empty hole costs nothing -> wrong_answer
def splash_stones(holes: list[int], moves: list[int]) -> list[int]:
    row = list(holes)
    points = [0, 0]
    player = 0
    for hole in moves:
        stones, row[hole] = row[hole], 0
        gain = 0
        for stone in range(stones):
            away = stone // 2 + 1
            target = hole - away if stone % 2 else hole + away
            if 0 <= target < len(row):
                row[target] += 1
            else:
                gain += 1
        points[player] += gain
        if gain <= 0:
            player = 1 - player
    return points

# %% attempt: stones stay in the row -> runtime_error
def splash_stones(holes: list[int], moves: list[int]) -> list[int]:
    row = list(holes)
    points = [0, 0]
    player = 0
    for hole in moves:
        stones, row[hole] = row[hole], 0
        gain = 0 if stones else -1
        for stone in range(stones):
            away = stone // 2 + 1
            target = hole - away if stone % 2 else hole + away
            row[target] += 1
            gain += target == len(row)
        points[player] += gain
        if gain <= 0:
            player = 1 - player
    return points
