# task: passk/museum_van
# entry point: museum_van
# tags: dynamic programming, dicts
# %% prompt
def museum_van(pieces: list[tuple[str, int, int]], crate: int, limit: int) -> int:
    """Return the highest worth of museum pieces that a van can bring.

    A piece is (kind, weight, worth), its numbers positive. All pieces of one kind that come along travel in one
    crate, which weighs `crate` and has room for any number; kinds never share one. Pieces and crates together
    weigh at most `limit`.

    >>> museum_van([("vase", 2, 5), ("vase", 3, 4), ("coin", 1, 6)], 2, 7)
    11
    >>> museum_van([("vase", 2, 5), ("vase", 3, 4), ("coin", 1, 6)], 3, 8)
    9
    """
# %% canonical solution
    kinds = {}
    for kind, weight, worth in pieces:
        kinds.setdefault(kind, []).append((weight, worth))
    best = [0] * (limit + 1)
    for group in kinds.values():
        packed = [float("-inf")] * crate + best
        for weight, worth in group:
            for load in range(limit, weight - 1, -1):
                packed[load] = max(packed[load], packed[load - weight] + worth)
        best = [max(pair) for pair in zip(best, packed)]
    return best[limit]


# %% test
def check(candidate):
    assert candidate([("vase", 2, 5), ("vase", 3, 4), ("coin", 1, 6)], 2, 7) == 11
    assert candidate([("vase", 2, 5), ("vase", 3, 4), ("coin", 1, 6)], 3, 8) == 9
    assert candidate([], 1, 10) == 0
    assert candidate([("vase", 1, 9)], 2, 2) == 0
    assert candidate([("vase", 1, 9)], 2, 3) == 9
    assert candidate([("vase", 1, 9)], 5, 0) == 0
    assert candidate([("vase", 1, 9)], 0, 1) == 9
    assert candidate([("vase", 1, 2), ("vase", 1, 2), ("coin", 1, 3)], 4, 6) == 4
    assert candidate([("vase", 1, 2), ("vase", 1, 2), ("coin", 1, 3)], 0, 2) == 5
    assert candidate([("vase", 1, 1), ("coin", 1, 1), ("mask", 1, 1)], 3, 12) == 3
    assert candidate([("vase", 1, 1), ("coin", 1, 1), ("mask", 1, 1)], 3, 11) == 2
    assert candidate([("vase", 5, 10), ("coin", 4, 7), ("coin", 4, 7)], 1, 9) == 14
    # There is only one of it.
    assert candidate([("vase", 2, 3)], 1, 20) == 3
    assert candidate([("vase", 2, 8), ("coin", 1, 5), ("vase", 6, 9), ("coin", 2, 2)], 2, 9) == 15
    assert candidate([("vase", 2, 8), ("coin", 1, 5), ("vase", 6, 9), ("coin", 2, 2)], 2, 15) == 24
    assert candidate(
        [("a", 3, 7), ("b", 2, 5), ("c", 4, 8), ("a", 5, 9), ("b", 6, 11), ("c", 1, 1), ("a", 2, 2)], 3, 20
    ) == 27
    assert candidate(
        [("a", 3, 7), ("b", 2, 5), ("c", 4, 8), ("a", 5, 9), ("b", 6, 11), ("c", 1, 1), ("a", 2, 2)], 1, 20
    ) == 34
    assert candidate(
        [("a", 3, 7), ("b", 2, 5), ("c", 4, 8), ("a", 5, 9), ("b", 6, 11), ("c", 1, 1), ("a", 2, 2)], 6, 20
    ) == 18


# %% run
if __name__ == "__main__":
    check(museum_van)

# %% attempt: every piece has a crate of its own -> wrong_answer
def museum_van(pieces: list[tuple[str, int, int]], crate: int, limit: int) -> int:
    best = [0] * (limit + 1)
    for _, weight, worth in pieces:
        for load in range(limit, weight + crate - 1, -1):
            best[load] = max(best[load], best[load - weight - crate] + worth)
    return best[limit]

# %% attempt: all pieces share one crate -> wrong_answer
def museum_van(pieces: list[tuple[str, int, int]], crate: int, limit: int) -> int:
    best = [0] * (limit + 1)
    for _, weight, worth in pieces:
        for load in range(limit, weight - 1, -1):
            best[load] = max(best[load], best[load - weight] + worth)
    return best[limit - crate] if limit >= crate else 0

# %% attempt: a piece may come along more than once -> wrong_answer
def museum_van(pieces: list[tuple[str, int, int]], crate: int, limit: int) -> int:
    kinds = {}
    for kind, weight, worth in pieces:
        kinds.setdefault(kind, []).append((weight, worth))
    best = [0] * (limit + 1)
    for group in kinds.values():
        packed = [float("-inf")] * crate + best
        for weight, worth in group:
            for load in range(weight, limit + 1):
                packed[load] = max(packed[load], packed[load - weight] + worth)
        best = [max(pair) for pair in zip(best, packed)]
    return best[limit]

# %% attempt: all pieces of a kind or none -> wrong_answer
def museum_van(pieces: list[tuple[str, int, int]], crate: int, limit: int) -> int:
    kinds = {}
    for kind, weight, worth in pieces:
        kinds.setdefault(kind, []).append((weight, worth))
    best = [0] * (limit + 1)
    for group in kinds.values():
        packed = [float("-inf")] * crate + best
        weight, worth = map(sum, zip(*group))
        packed = [float("-inf")] * weight + [most + worth for most in packed]
        best = [max(pair) for pair in zip(best, packed)]
    return best[limit]

# %% attempt: takes what is worth most first -> wrong_answer
def museum_van(pieces: list[tuple[str, int, int]], crate: int, limit: int) -> int:
    left = limit
    total = 0
    packed = set()
    for kind, weight, worth in sorted(pieces, key=lambda piece: -piece[2]):
        needed = weight + (0 if kind in packed else crate)
        if needed <= left:
            left -= needed
            total += worth
            packed.add(kind)
    return total

# %% attempt: takes a kind that is new for one it has seen -> runtime_error
def museum_van(pieces: list[tuple[str, int, int]], crate: int, limit: int) -> int:
    kinds = {}
    for kind, weight, worth in pieces:
        kinds[kind].append((weight, worth))
    best = [0] * (limit + 1)
    for group in kinds.values():
        packed = [float("-inf")] * crate + best
        for weight, worth in group:
            for load in range(limit, weight - 1, -1):
                packed[load] = max(packed[load], packed[load - weight] + worth)
        best = [max(pair) for pair in zip(best, packed)]
    return best[limit]

# %% equivalent mutant: a place for one load more, which the result does not look at
# -best = [0] * (limit + 1)
# +best = [0] * (limit + 2)
