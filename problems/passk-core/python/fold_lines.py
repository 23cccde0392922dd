# task: passk/fold_lines
# entry point: fold_lines
# tags: geometry
# %% prompt
def fold_lines(points: list[tuple[int, int]], folds: list[tuple[str, int]]) -> list[tuple[int, int]]:
    """Fold a sheet with holes punched in it and list the places of the holes, sorted, each once.

    A fold ("x", line) lays the side of the line that has fewer holes over to the other one, where each hole lies
    as far from the line as before; the right one if both have equally many. ("y", line) does so with the sides above
    and below, the upper one if they are even. Holes on the line stay there and are on no side; holes on each other
    count as one from then on. The folds are made in their order, and holes may come to places below 0.

    >>> fold_lines([(5, 1), (1, 1), (2, 6)], [("x", 3)])
    [(1, 1), (2, 6)]
    >>> fold_lines([(0, 4), (2, 9), (1, 7)], [("y", 5), ("x", 1)])
    [(0, 6), (0, 9), (1, 7)]
    """
# %% canonical solution
    holes = set(points)
    for axis, line in folds:
        i = 0 if axis == "x" else 1
        ahead = sum(hole[i] > line for hole in holes)
        behind = sum(hole[i] < line for hole in holes)
        side = -1 if ahead <= behind else 1
        if axis == "x":
            holes = {(line + side * abs(x - line), y) for x, y in holes}
        else:
            holes = {(x, line + side * abs(y - line)) for x, y in holes}
    return sorted(holes)


# %% test
def check(candidate):
    assert candidate([(5, 1), (1, 1), (2, 6)], [("x", 3)]) == [(1, 1), (2, 6)]
    assert candidate([(0, 4), (2, 9), (1, 7)], [("y", 5), ("x", 1)]) == [(0, 6), (0, 9), (1, 7)]
    assert candidate([], [("x", 3)]) == []
    assert candidate([(3, 3)], []) == [(3, 3)]
    assert candidate([(2, 1), (1, 2), (1, 2)], []) == [(1, 2), (2, 1)]
    assert candidate([(3, 7)], [("x", 3)]) == [(3, 7)]
    assert candidate([(4, 7)], [("x", 3)]) == [(4, 7)]
    assert candidate([(2, 7)], [("x", 3)]) == [(2, 7)]
    assert candidate([(4, 7), (1, 0)], [("x", 3)]) == [(1, 0), (2, 7)]
    assert candidate([(7, 4), (0, 1)], [("y", 3)]) == [(0, 1), (7, 2)]
    assert candidate([(9, 9), (0, 0)], [("x", 4), ("y", 4)]) == [(-1, -1), (0, 0)]
    assert candidate([(9, 0), (1, 3)], [("x", 6), ("x", 2)]) == [(1, 0), (1, 3)]
    assert candidate([(9, 0), (1, 3)], [("x", 2), ("x", 6)]) == [(-5, 0), (1, 3)]
    assert candidate([(1, 5), (5, 5), (9, 5)], [("x", 5)]) == [(1, 5), (5, 5)]
    assert candidate([(1, 5), (5, 5), (7, 2), (9, 5)], [("x", 5)]) == [(5, 5), (7, 2), (9, 5)]
    assert candidate([(5, 1), (5, 8), (2, 7), (5, 9), (4, 4)], [("y", 5)]) == [(2, 7), (4, 6), (5, 8), (5, 9)]
    assert candidate([(3, 0), (3, 1), (1, 1), (7, 1), (8, 1)], [("x", 3)]) == [(3, 0), (3, 1), (5, 1), (7, 1), (8, 1)]
    assert candidate([(3, 0), (3, 1), (7, 1), (1, 1), (0, 1)], [("x", 3)]) == [(-1, 1), (0, 1), (1, 1), (3, 0), (3, 1)]
    assert candidate([(0, 3), (1, 3), (1, 1), (1, 7), (1, 8)], [("y", 3)]) == [(0, 3), (1, 3), (1, 5), (1, 7), (1, 8)]
    assert candidate([(0, 3), (1, 3), (1, 7), (1, 1), (1, 0)], [("y", 3)]) == [(0, 3), (1, -1), (1, 0), (1, 1), (1, 3)]
    assert candidate([(10, 2), (2, 10), (9, 9)], [("y", 6), ("x", 6)]) == [(9, 9), (10, 10)]
    assert candidate([(6, 1), (6, 9), (2, 1), (2, 3), (1, 4)], [("y", 5), ("x", 4)]) == [(1, 4), (2, 1), (2, 3)]
    assert candidate([(1, 1), (1, 3), (9, 2)], [("y", 2), ("x", 5)]) == [(1, 1), (1, 2)]
    assert candidate([(0, 5), (0, 1), (0, 9), (0, 3)], [("x", 9)]) == [(0, 1), (0, 3), (0, 5), (0, 9)]
    assert candidate([(2, 0), (0, 9), (1, 4), (0, 2), (1, 3)], []) == [(0, 2), (0, 9), (1, 3), (1, 4), (2, 0)]


# %% run
if __name__ == "__main__":
    check(fold_lines)

# %% attempt: always lays over what is to the right or above -> wrong_answer
def fold_lines(points: list[tuple[int, int]], folds: list[tuple[str, int]]) -> list[tuple[int, int]]:
    holes = set(points)
    for axis, line in folds:
        if axis == "x":
            holes = {(line - abs(x - line), y) for x, y in holes}
        else:
            holes = {(x, line - abs(y - line)) for x, y in holes}
    return sorted(holes)

# %% attempt: between equal sides the left or lower one is laid over -> wrong_answer
def fold_lines(points: list[tuple[int, int]], folds: list[tuple[str, int]]) -> list[tuple[int, int]]:
    holes = set(points)
    for axis, line in folds:
        i = 0 if axis == "x" else 1
        ahead = sum(hole[i] > line for hole in holes)
        behind = sum(hole[i] < line for hole in holes)
        side = -1 if ahead < behind else 1
        if axis == "x":
            holes = {(line + side * abs(x - line), y) for x, y in holes}
        else:
            holes = {(x, line + side * abs(y - line)) for x, y in holes}
    return sorted(holes)

# %% attempt: holes on each other are listed twice -> wrong_answer
def fold_lines(points: list[tuple[int, int]], folds: list[tuple[str, int]]) -> list[tuple[int, int]]:
    holes = list(points)
    for axis, line in folds:
        i = 0 if axis == "x" else 1
        ahead = sum(hole[i] > line for hole in holes)
        behind = sum(hole[i] < line for hole in holes)
        side = -1 if ahead <= behind else 1
        if axis == "x":
            holes = [(line + side * abs(x - line), y) for x, y in holes]
        else:
            holes = [(x, line + side * abs(y - line)) for x, y in holes]
    return sorted(holes)

# %% attempt: holes on the line are on the right or above -> wrong_answer
def fold_lines(points: list[tuple[int, int]], folds: list[tuple[str, int]]) -> list[tuple[int, int]]:
    holes = set(points)
    for axis, line in folds:
        i = 0 if axis == "x" else 1
        ahead = sum(hole[i] >= line for hole in holes)
        behind = sum(hole[i] < line for hole in holes)
        side = -1 if ahead <= behind else 1
        if axis == "x":
            holes = {(line + side * abs(x - line), y) for x, y in holes}
        else:
            holes = {(x, line + side * abs(y - line)) for x, y in holes}
    return sorted(holes)

# %% attempt: only the first fold is made -> wrong_answer
def fold_lines(points: list[tuple[int, int]], folds: list[tuple[str, int]]) -> list[tuple[int, int]]:
    holes = set(points)
    for axis, line in folds[:1]:
        i = 0 if axis == "x" else 1
        ahead = sum(hole[i] > line for hole in holes)
        behind = sum(hole[i] < line for hole in holes)
        side = -1 if ahead <= behind else 1
        if axis == "x":
            holes = {(line + side * abs(x - line), y) for x, y in holes}
        else:
            holes = {(x, line + side * abs(y - line)) for x, y in holes}
    return sorted(holes)
