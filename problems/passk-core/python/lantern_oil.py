# task: passk/lantern_oil
# entry point: lantern_oil
# tags: dynamic programming
# %% prompt
def lantern_oil(nights: list[int]) -> int:
    """Find the least oil with which a lighthouse keeper gets through some nights, where `nights` says what
    each would cost.

    The light must not be dark for two nights in a row, and the first night after a dark one costs 1 more,
    because the cold lamp needs it. The light was lit on the night before the first one; what comes after the
    last night does not matter.

    >>> lantern_oil([5, 2, 5])
    3
    >>> lantern_oil([4, 4])
    4
    """
# %% canonical solution
    lit, dark = 0, float("inf")
    for cost in nights:
        lit, dark = min(lit + cost, dark + cost + 1), lit
    return min(lit, dark)


# %% test
def check(candidate):
    assert candidate([5, 2, 5]) == 3
    assert candidate([4, 4]) == 4
    assert candidate([]) == 0
    assert candidate([3]) == 0
    assert candidate([1, 1, 1]) == 2
    assert candidate([9, 1, 9, 1, 9]) == 4
    assert candidate([1, 9, 1, 9, 1]) == 5
    assert candidate([2, 3, 3, 2]) == 6
    assert candidate([0, 0, 0]) == 0
    assert candidate([5, 5, 5, 5, 5]) == 12
    assert candidate([10, 1, 1, 10]) == 3
    assert candidate([1, 2, 3, 4, 5, 6]) == 11
    assert candidate([3, 1, 4, 1, 5, 9, 2, 6]) == 12


# %% run
if __name__ == "__main__":
    check(lantern_oil)

# %% attempt: a cold lamp needs no more oil -> wrong_answer
def lantern_oil(nights: list[int]) -> int:
    lit, dark = 0, float("inf")
    for cost in nights:
        lit, dark = min(lit, dark) + cost, lit
    return min(lit, dark)

# %% attempt: the last night must be lit -> wrong_answer
def lantern_oil(nights: list[int]) -> int:
    lit, dark = 0, float("inf")
    for cost in nights:
        lit, dark = min(lit + cost, dark + cost + 1), lit
    return lit

# %% attempt: the first night must be lit -> wrong_answer
def lantern_oil(nights: list[int]) -> int:
    if not nights:
        return 0
    lit, dark = nights[0], float("inf")
    for cost in nights[1:]:
        lit, dark = min(lit + cost, dark + cost + 1), lit
    return min(lit, dark)

# %% attempt: every other night is dark -> wrong_answer
def lantern_oil(nights: list[int]) -> int:
    odd, even = nights[1::2], nights[::2]
    return min(sum(odd) + len(odd), sum(even) + max(0, len(even) - 1))
