# task: passk/hedge_trim
# entry point: hedge_trim
# tags: lists, counting
# %% prompt
def hedge_trim(heights: list[int], most: int) -> tuple[int, int]:
    """Cut a hedge of bushes down to at most `most` each and say how much is cut off and how many bushes are
    touched.

    But a bush that stands lower than both of its neighbours before the cut is left as it is, for the birds;
    the bushes at the ends have one neighbour and are never left.

    >>> hedge_trim([5, 3, 6], 4)
    (3, 2)
    >>> hedge_trim([9, 7, 8], 4)
    (9, 2)
    """
# %% canonical solution
    cut = touched = 0
    for i, height in enumerate(heights):
        inside = 0 < i < len(heights) - 1
        if inside and heights[i - 1] > height < heights[i + 1]:
            continue
        if height > most:
            cut += height - most
            touched += 1
    return cut, touched


# %% test
def check(candidate):
    assert candidate([5, 3, 6], 4) == (3, 2)
    assert candidate([9, 7, 8], 4) == (9, 2)
    assert candidate([], 4) == (0, 0)
    assert candidate([5], 4) == (1, 1)
    assert candidate([4], 4) == (0, 0)
    assert candidate([4, 5, 4], 4) == (1, 1)
    assert candidate([8, 6, 6, 8], 5) == (8, 4)
    assert candidate([8, 6, 7, 6, 8], 5) == (8, 3)
    assert candidate([7, 6], 5) == (3, 2)
    assert candidate([9, 6, 9, 6, 9], 5) == (12, 3)
    assert candidate([1, 2, 3], 9) == (0, 0)
    assert candidate([6, 6, 6], 5) == (3, 3)
    assert candidate([9, 8, 7], 5) == (9, 3)
    assert candidate([7, 8, 9], 5) == (9, 3)


# %% run
if __name__ == "__main__":
    check(hedge_trim)

# %% attempt: no bush is left for the birds -> wrong_answer
def hedge_trim(heights: list[int], most: int) -> tuple[int, int]:
    over = [height - most for height in heights if height > most]
    return sum(over), len(over)

# %% attempt: a bush as low as a neighbour is left too -> wrong_answer
def hedge_trim(heights: list[int], most: int) -> tuple[int, int]:
    cut = touched = 0
    for i, height in enumerate(heights):
        inside = 0 < i < len(heights) - 1
        if inside and heights[i - 1] >= height <= heights[i + 1]:
            continue
        if height > most:
            cut += height - most
            touched += 1
    return cut, touched

# %% attempt: compares with neighbours that are cut already -> wrong_answer
def hedge_trim(heights: list[int], most: int) -> tuple[int, int]:
    heights = list(heights)
    cut = touched = 0
    for i, height in enumerate(heights):
        inside = 0 < i < len(heights) - 1
        if inside and heights[i - 1] > height < heights[i + 1]:
            continue
        if height > most:
            heights[i] = most
            cut += height - most
            touched += 1
    return cut, touched

# %% attempt: a low bush at an end is left -> wrong_answer
def hedge_trim(heights: list[int], most: int) -> tuple[int, int]:
    cut = touched = 0
    for i, height in enumerate(heights):
        before = heights[i - 1] if i > 0 else height + 1
        after = heights[i + 1] if i + 1 < len(heights) else height + 1
        if not before > height < after and height > most:
            cut += height - most
            touched += 1
    return cut, touched
