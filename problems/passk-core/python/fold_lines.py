# task: passk/fold_lines
# entry point: fold_lines
# tags: geometry
# %% prompt
def fold_lines(points: list[tuple[int, int]], folds: list[tuple[str, int]]) -> list[tuple[int, int]]:
    """Fold a sheet with holes punched in it and list the places of the holes, sorted, each once.

    A fold ("x", line) lays what is to the right of the line over to the left, where each hole lies as far
    from the line as before; ("y", line) lays what is above down in the same way. Holes on the line stay
    there. The folds are made in their order, and holes may come to places below 0.

    >>> fold_lines([(5, 1), (1, 1)], [("x", 3)])
    [(1, 1)]
    >>> fold_lines([(0, 4), (2, 9)], [("y", 5), ("x", 1)])
    [(0, 1), (0, 4)]
    """
# %% canonical solution
    holes = set(points)
    for axis, line in folds:
        if axis == "x":
            holes = {(line - abs(x - line), y) for x, y in holes}
        else:
            holes = {(x, line - abs(y - line)) for x, y in holes}
    return sorted(holes)


# %% test
def check(candidate):
    assert candidate([(5, 1), (1, 1)], [("x", 3)]) == [(1, 1)]
    assert candidate([(0, 4), (2, 9)], [("y", 5), ("x", 1)]) == [(0, 1), (0, 4)]
    assert candidate([], [("x", 3)]) == []
    assert candidate([(3, 3)], []) == [(3, 3)]
    assert candidate([(2, 1), (1, 2), (1, 2)], []) == [(1, 2), (2, 1)]
    assert candidate([(3, 7)], [("x", 3)]) == [(3, 7)]
    assert candidate([(4, 7)], [("x", 3)]) == [(2, 7)]
    assert candidate([(2, 7)], [("x", 3)]) == [(2, 7)]
    assert candidate([(9, 9)], [("x", 4), ("y", 4)]) == [(-1, -1)]
    assert candidate([(9, 0)], [("x", 6), ("x", 2)]) == [(1, 0)]
    assert candidate([(9, 0)], [("x", 2), ("x", 6)]) == [(-5, 0)]
    assert candidate([(1, 5), (5, 5), (9, 5)], [("x", 5)]) == [(1, 5), (5, 5)]
    assert candidate([(10, 2), (2, 10)], [("y", 6), ("x", 6)]) == [(2, 2)]
    assert candidate([(0, 5), (0, 1), (0, 9), (0, 3)], [("x", 9)]) == [(0, 1), (0, 3), (0, 5), (0, 9)]
    assert candidate([(2, 0), (0, 9), (1, 4), (0, 2), (1, 3)], []) == [(0, 2), (0, 9), (1, 3), (1, 4), (2, 0)]


# %% run
if __name__ == "__main__":
    check(fold_lines)

# %% attempt: what is to the left is laid over, too -> wrong_answer
def fold_lines(points: list[tuple[int, int]], folds: list[tuple[str, int]]) -> list[tuple[int, int]]:
    holes = set(points)
    for axis, line in folds:
        if axis == "x":
            holes = {(2 * line - x, y) for x, y in holes}
        else:
            holes = {(x, 2 * line - y) for x, y in holes}
    return sorted(holes)

# %% attempt: holes on each other are listed twice -> wrong_answer
def fold_lines(points: list[tuple[int, int]], folds: list[tuple[str, int]]) -> list[tuple[int, int]]:
    holes = list(points)
    for axis, line in folds:
        if axis == "x":
            holes = [(line - abs(x - line), y) for x, y in holes]
        else:
            holes = [(x, line - abs(y - line)) for x, y in holes]
    return sorted(holes)

# %% attempt: what was to the right lies as far from 0 -> wrong_answer
def fold_lines(points: list[tuple[int, int]], folds: list[tuple[str, int]]) -> list[tuple[int, int]]:
    holes = set(points)
    for axis, line in folds:
        if axis == "x":
            holes = {(x - line if x > line else x, y) for x, y in holes}
        else:
            holes = {(x, y - line if y > line else y) for x, y in holes}
    return sorted(holes)

# %% attempt: only the first fold is made -> wrong_answer
def fold_lines(points: list[tuple[int, int]], folds: list[tuple[str, int]]) -> list[tuple[int, int]]:
    holes = set(points)
    for axis, line in folds[:1]:
        if axis == "x":
            holes = {(line - abs(x - line), y) for x, y in holes}
        else:
            holes = {(x, line - abs(y - line)) for x, y in holes}
    return sorted(holes)
