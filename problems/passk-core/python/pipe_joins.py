# task: passk/pipe_joins
# entry point: pipe_joins
# tags: dynamic programming
# %% prompt
def pipe_joins(lengths: list[int]) -> int:
    """Join a row of pipes into one with the least effort, and return that effort.

    Two neighbours are joined at a time, in any order, which takes as much effort as the longer one is long.
    They overlap: the new pipe is 1 shorter than both together. Lengths are at least 1; fewer than two pipes
    take no effort.

    >>> pipe_joins([4, 2, 3])
    7
    >>> pipe_joins([5, 5])
    5
    """
# %% canonical solution
    from functools import cache

    def length(start, end):
        return sum(lengths[start:end]) - (end - start - 1)

    @cache
    def effort(start, end):
        if end - start < 2:
            return 0
        return min(
            effort(start, middle) + effort(middle, end) + max(length(start, middle), length(middle, end))
            for middle in range(start + 1, end)
        )

    return effort(0, len(lengths))


# %% test
def check(candidate):
    many = [(i * 29) % 17 + 1 for i in range(30)]
    assert candidate([4, 2, 3]) == 7
    assert candidate([5, 5]) == 5
    assert candidate([]) == 0
    assert candidate([8]) == 0
    assert candidate([3, 7]) == 7
    assert candidate([7, 3]) == 7
    assert candidate([1, 1]) == 1
    assert candidate([1, 1, 1, 1]) == 3
    assert candidate([2, 2, 2, 2]) == 7
    assert candidate([1, 2, 3, 4]) == 9
    assert candidate([4, 3, 2, 1]) == 9
    assert candidate([2, 9, 1]) == 18
    assert candidate([3, 1, 1, 3]) == 7
    assert candidate([9, 1, 1, 9]) == 19
    assert candidate([2, 3, 3, 2]) == 10
    assert candidate([5, 2, 4, 7, 1, 3, 6]) == 40
    assert candidate([10, 20, 30, 40, 50, 60]) == 277
    assert candidate(many) == 674


# %% run
if __name__ == "__main__":
    check(pipe_joins)

# %% attempt: joins from the left -> wrong_answer
def pipe_joins(lengths: list[int]) -> int:
    effort = 0
    pipe = lengths[0] if lengths else 0
    for length in lengths[1:]:
        effort += max(pipe, length)
        pipe += length - 1
    return effort

# %% attempt: always makes the join of the least effort -> wrong_answer
def pipe_joins(lengths: list[int]) -> int:
    row = list(lengths)
    effort = 0
    while len(row) > 1:
        place = min(range(len(row) - 1), key=lambda i: max(row[i], row[i + 1]))
        effort += max(row[place], row[place + 1])
        row[place : place + 2] = [row[place] + row[place + 1] - 1]
    return effort

# %% attempt: pipes do not overlap -> wrong_answer
def pipe_joins(lengths: list[int]) -> int:
    from functools import cache

    def length(start, end):
        return sum(lengths[start:end])

    @cache
    def effort(start, end):
        if end - start < 2:
            return 0
        return min(
            effort(start, middle) + effort(middle, end) + max(length(start, middle), length(middle, end))
            for middle in range(start + 1, end)
        )

    return effort(0, len(lengths))

# %% attempt: a join takes as much as the shorter pipe -> wrong_answer
def pipe_joins(lengths: list[int]) -> int:
    from functools import cache

    def length(start, end):
        return sum(lengths[start:end]) - (end - start - 1)

    @cache
    def effort(start, end):
        if end - start < 2:
            return 0
        return min(
            effort(start, middle) + effort(middle, end) + min(length(start, middle), length(middle, end))
            for middle in range(start + 1, end)
        )

    return effort(0, len(lengths))

# %% attempt: a join takes as much as the new pipe -> wrong_answer
def pipe_joins(lengths: list[int]) -> int:
    from functools import cache

    def length(start, end):
        return sum(lengths[start:end]) - (end - start - 1)

    @cache
    def effort(start, end):
        if end - start < 2:
            return 0
        return min(
            effort(start, middle) + effort(middle, end) + length(start, end)
            for middle in range(start + 1, end)
        )

    return effort(0, len(lengths))

# %% attempt: joins any two pipes of the row -> wrong_answer
def pipe_joins(lengths: list[int]) -> int:
    row = sorted(lengths)
    effort = 0
    while len(row) > 1:
        effort += row[1]
        row = sorted(row[2:] + [row[0] + row[1] - 1])
    return effort

# %% attempt: a row without pipes -> runtime_error
def pipe_joins(lengths: list[int]) -> int:
    from functools import cache

    def length(start, end):
        return sum(lengths[start:end]) - (end - start - 1)

    @cache
    def effort(start, end):
        if end - start == 1:
            return 0
        return min(
            effort(start, middle) + effort(middle, end) + max(length(start, middle), length(middle, end))
            for middle in range(start + 1, end)
        )

    return effort(0, len(lengths))
