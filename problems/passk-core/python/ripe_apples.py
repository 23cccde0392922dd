# task: passk/ripe_apples
# entry point: ripe_apples
# tags: lists
# %% prompt
def ripe_apples(sizes: list[int], least: int) -> list[int]:
    """Pick apples along a branch from left to right and return the sizes of those that are picked.

    An apple is picked if its size is `least` or more. Each pick shakes the branch so much that the next apple
    falls down and is lost, whatever its size; the one after that is looked at again.

    >>> ripe_apples([7, 9, 8, 5, 9], 7)
    [7, 8, 9]
    >>> ripe_apples([5, 7, 7, 7], 7)
    [7, 7]
    """
# %% canonical solution
    picked = []
    i = 0
    while i < len(sizes):
        if sizes[i] >= least:
            picked.append(sizes[i])
            i += 1
        i += 1
    return picked


# %% test
def check(candidate):
    assert candidate([7, 9, 8, 5, 9], 7) == [7, 8, 9]
    assert candidate([5, 7, 7, 7], 7) == [7, 7]
    assert candidate([], 3) == []
    assert candidate([4], 4) == [4]
    assert candidate([3], 4) == []
    assert candidate([4, 4], 4) == [4]
    assert candidate([9, 1, 9], 5) == [9, 9]
    assert candidate([1, 9, 9, 9, 9, 9], 5) == [9, 9, 9]
    assert candidate([3, 3, 8, 2, 2, 8], 8) == [8, 8]
    assert candidate([8, 9, 10, 11], 8) == [8, 10]
    assert candidate([0, -1, 0], 0) == [0, 0]
    assert candidate([6, 6, 6, 6, 6, 6, 6], 6) == [6, 6, 6, 6]


# %% run
if __name__ == "__main__":
    check(ripe_apples)

# %% attempt: no apple falls down -> wrong_answer
def ripe_apples(sizes: list[int], least: int) -> list[int]:
    return [size for size in sizes if size >= least]

# %% attempt: an apple of just the size is left -> wrong_answer
def ripe_apples(sizes: list[int], least: int) -> list[int]:
    picked = []
    skip = False
    for size in sizes:
        if skip:
            skip = False
        elif size > least:
            picked.append(size)
            skip = True
    return picked

# %% attempt: the next ripe apple falls, not the next one -> wrong_answer
def ripe_apples(sizes: list[int], least: int) -> list[int]:
    ripe = [size for size in sizes if size >= least]
    return ripe[::2]

# %% attempt: looks only at every other place -> wrong_answer
def ripe_apples(sizes: list[int], least: int) -> list[int]:
    return [size for size in sizes[::2] if size >= least]
