# task: passk/cards_match
# entry point: cards_match
# tags: geometry, grids
# %% prompt
def cards_match(first: list[tuple[int, int]], second: list[tuple[int, int]]) -> bool:
    """Say whether two punched cards have the same pattern of holes.

    A hole is (column, row); all holes of a card differ, in no order. Patterns are the same if one, after half
    a turn or none, can be moved by whole columns and rows to cover the other hole upon hole. Cards are never
    turned over. Two cards without holes match.

    >>> cards_match([(0, 0), (1, 0), (0, 1)], [(5, 9), (6, 9), (6, 8)])
    True
    >>> cards_match([(0, 0), (1, 0), (0, 1)], [(0, 0), (1, 0), (1, 1)])
    False
    """
# %% canonical solution
    for sign in (1, -1):
        turned = sorted((sign * column, sign * row) for column, row in second)
        moves = {(a - c, b - d) for (a, b), (c, d) in zip(sorted(first), turned)}
        if len(first) == len(second) and len(moves) <= 1:
            return True
    return False


# %% test
def check(candidate):
    assert candidate([(0, 0), (1, 0), (0, 1)], [(5, 9), (6, 9), (6, 8)]) is True
    assert candidate([(0, 0), (1, 0), (0, 1)], [(0, 0), (1, 0), (1, 1)]) is False
    assert candidate([], []) is True
    assert candidate([], [(0, 0)]) is False
    assert candidate([(2, 2)], []) is False
    assert candidate([(3, 4)], [(-7, 0)]) is True
    assert candidate([(0, 0), (2, 1)], [(7, 6), (5, 5)]) is True
    assert candidate([(0, 0), (2, 1)], [(0, 0), (1, 2)]) is False
    assert candidate([(0, 0), (2, 1)], [(0, 1), (2, 0)]) is False
    assert candidate([(0, 0), (1, 0), (0, 1)], [(1, 1), (0, 1), (0, 2)]) is True
    assert candidate([(0, 0), (1, 0), (0, 1)], [(-4, -3), (-5, -2), (-5, -3)]) is True
    assert candidate([(0, 0), (1, 0), (0, 1)], [(1, 1), (0, 1), (1, 0)]) is True
    assert candidate([(0, 0), (1, 0), (0, 1)], [(1, 1), (0, 1)]) is False
    assert candidate([(1, 1), (0, 1)], [(0, 0), (1, 0), (0, 1)]) is False
    assert candidate([(0, 0), (1, 0), (0, 1), (3, 3)], [(0, 0), (1, 0), (0, 1)]) is False
    assert candidate([(0, 0), (1, 0), (0, 1)], [(0, 0), (1, 0), (0, 1), (9, 9)]) is False
    assert candidate([(0, 0), (1, 0), (3, 0)], [(2, 0), (3, 0), (0, 0)]) is True
    assert candidate([(0, 0), (1, 0), (3, 0)], [(0, 0), (2, 0), (5, 0)]) is False
    assert candidate([(0, 1), (23, 0)], [(0, 12), (3, 0)]) is False
    assert candidate([(0, 0), (9, 0), (10, 0)], [(10, 4), (0, 4), (1, 4)]) is True
    assert candidate([(1, 0), (0, 1), (11, 1)], [(0, 11), (10, 0), (11, 11)]) is False


# %% run
if __name__ == "__main__":
    check(cards_match)

# %% attempt: compares the places of the holes -> wrong_answer
def cards_match(first: list[tuple[int, int]], second: list[tuple[int, int]]) -> bool:
    return sorted(first) == sorted(second)

# %% attempt: does not turn -> wrong_answer
def cards_match(first: list[tuple[int, int]], second: list[tuple[int, int]]) -> bool:
    moves = {(a - c, b - d) for (a, b), (c, d) in zip(sorted(first), sorted(second))}
    return len(first) == len(second) and len(moves) <= 1

# %% attempt: turns the card over -> wrong_answer
def cards_match(first: list[tuple[int, int]], second: list[tuple[int, int]]) -> bool:
    for sign in (1, -1):
        turned = sorted((sign * column, row) for column, row in second)
        moves = {(a - c, b - d) for (a, b), (c, d) in zip(sorted(first), turned)}
        if len(first) == len(second) and len(moves) <= 1:
            return True
    return False

# %% attempt: holes without a partner do not count -> wrong_answer
def cards_match(first: list[tuple[int, int]], second: list[tuple[int, int]]) -> bool:
    for sign in (1, -1):
        turned = sorted((sign * column, sign * row) for column, row in second)
        moves = {(a - c, b - d) for (a, b), (c, d) in zip(sorted(first), turned)}
        if len(moves) <= 1:
            return True
    return False

# %% attempt: takes the holes in the order given -> wrong_answer
def cards_match(first: list[tuple[int, int]], second: list[tuple[int, int]]) -> bool:
    if len(first) != len(second):
        return False
    return any(
        len({(a - sign * c, b - sign * d) for (a, b), (c, d) in zip(first, second)}) <= 1 for sign in (1, -1)
    )

# %% attempt: asks a card without holes for its first hole -> runtime_error
def cards_match(first: list[tuple[int, int]], second: list[tuple[int, int]]) -> bool:
    def pattern(holes):
        holes = sorted(holes)
        return [(column - holes[0][0], row - holes[0][1]) for column, row in holes] or holes[0]

    turned = [(-column, -row) for column, row in second]
    return pattern(first) in (pattern(second), pattern(turned))
