# task: passk/parcel_order
# entry point: parcel_order
# tags: sorting, lists
# %% prompt
def parcel_order(parcels: list[tuple[str, int, bool]]) -> list[str]:
    """Say in which order parcels are stacked on a cart, the lowest first, by their names.

    A parcel is (name, weight, fragile). Parcels that are not fragile come first, the heaviest lowest; then
    the fragile ones, also the heaviest lowest. Among equals of a kind the one that is later in the list lies
    lower.

    >>> parcel_order([("lamp", 9, True), ("books", 7, False), ("coat", 8, False)])
    ['coat', 'books', 'lamp']
    >>> parcel_order([("a", 2, False), ("b", 2, False)])
    ['b', 'a']
    """
# %% canonical solution
    ranked = sorted(reversed(parcels), key=lambda parcel: (parcel[2], -parcel[1]))
    return [name for name, _, _ in ranked]


# %% test
def check(candidate):
    assert candidate(
        [("lamp", 9, True), ("books", 7, False), ("coat", 8, False)]
    ) == ["coat", "books", "lamp"]
    assert candidate([("a", 2, False), ("b", 2, False)]) == ["b", "a"]
    assert candidate([]) == []
    assert candidate([("a", 1, True)]) == ["a"]
    assert candidate([("a", 1, True), ("b", 1, False)]) == ["b", "a"]
    assert candidate([("a", 1, False), ("b", 1, True)]) == ["a", "b"]
    assert candidate([("a", 5, True), ("b", 6, True)]) == ["b", "a"]
    assert candidate([("a", 5, False), ("b", 6, False), ("c", 7, False)]) == ["c", "b", "a"]
    assert candidate([("a", 3, True), ("b", 3, True), ("c", 3, True)]) == ["c", "b", "a"]
    assert candidate(
        [("a", 3, False), ("b", 4, True), ("c", 3, False), ("d", 4, True)]
    ) == ["c", "a", "d", "b"]
    assert candidate([("z", 9, True), ("y", 0, False)]) == ["y", "z"]
    assert candidate([("a", 10, False), ("b", 9, False), ("c", 100, False)]) == ["c", "a", "b"]


# %% run
if __name__ == "__main__":
    check(parcel_order)

# %% attempt: equals keep their order -> wrong_answer
def parcel_order(parcels: list[tuple[str, int, bool]]) -> list[str]:
    return [name for name, _, _ in sorted(parcels, key=lambda parcel: (parcel[2], -parcel[1]))]

# %% attempt: fragile parcels lie below -> wrong_answer
def parcel_order(parcels: list[tuple[str, int, bool]]) -> list[str]:
    ranked = sorted(reversed(parcels), key=lambda parcel: (not parcel[2], -parcel[1]))
    return [name for name, _, _ in ranked]

# %% attempt: only the weight counts -> wrong_answer
def parcel_order(parcels: list[tuple[str, int, bool]]) -> list[str]:
    return [name for name, _, _ in sorted(reversed(parcels), key=lambda parcel: -parcel[1])]

# %% attempt: weights are compared as text -> wrong_answer
def parcel_order(parcels: list[tuple[str, int, bool]]) -> list[str]:
    ranked = sorted(reversed(parcels), key=lambda parcel: str(parcel[1]), reverse=True)
    ranked.sort(key=lambda parcel: parcel[2])
    return [name for name, _, _ in ranked]
