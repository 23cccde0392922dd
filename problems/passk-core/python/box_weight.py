# task: passk/box_weight
# entry point: box_weight
# tags: recursion
# %% prompt
def box_weight(box: list, empty: int) -> int:
    """Weigh a box that holds things, which are weights in grams, and boxes that hold things and boxes again.

    Each box weighs `empty` grams by itself. A box that holds nothing at all, though, is folded flat and
    thrown away: it weighs nothing. What holds only such boxes is still a box. The outermost box is never
    thrown away.

    >>> box_weight([200, [50], []], 10)
    270
    >>> box_weight([[]], 10)
    10
    """
# %% canonical solution
    weight = empty
    for thing in box:
        if thing == []:
            continue
        weight += box_weight(thing, empty) if isinstance(thing, list) else thing
    return weight


# %% test
def check(candidate):
    assert candidate([200, [50], []], 10) == 270
    assert candidate([[]], 10) == 10
    assert candidate([], 5) == 5
    assert candidate([[], []], 5) == 5
    assert candidate([1], 5) == 6
    assert candidate([[1]], 5) == 11
    assert candidate([[[]]], 5) == 10
    assert candidate([[[]], [[], []]], 5) == 15
    assert candidate([3, [4, [5, [6]]]], 1) == 22
    assert candidate([[1, []], 2, [[], 3]], 100) == 306
    assert candidate([10, 20, 30], 0) == 60
    assert candidate([[[[[7]]]]], 2) == 17


# %% run
if __name__ == "__main__":
    check(box_weight)

# %% attempt: empty boxes weigh something -> wrong_answer
def box_weight(box: list, empty: int) -> int:
    return empty + sum(box_weight(thing, empty) if isinstance(thing, list) else thing for thing in box)

# %% attempt: boxes weigh nothing -> wrong_answer
def box_weight(box: list, empty: int) -> int:
    def weigh(inner):
        return sum(weigh(thing) if isinstance(thing, list) else thing for thing in inner)

    return empty + weigh(box)

# %% attempt: looks only one box deep -> runtime_error
def box_weight(box: list, empty: int) -> int:
    weight = empty
    for thing in box:
        weight += (empty + sum(thing) if thing else 0) if isinstance(thing, list) else thing
    return weight

# %% attempt: what holds only empty boxes is thrown away too -> wrong_answer
def box_weight(box: list, empty: int) -> int:
    def weigh(inner):
        parts = [weigh(thing) if isinstance(thing, list) else thing for thing in inner]
        return empty + sum(parts) if any(part is not None and part > 0 for part in parts) else 0

    return weigh(box) or empty
