# task: passk/gear_marks
# entry point: gear_marks
# tags: numbers
# %% prompt
from math import lcm


def gear_marks(teeth: list[int]) -> tuple[int, int]:
    """Say how far the outer wheels of a music box turn until it is back in its first position.

    The wheels stand in a row, and each one drives the next; `teeth` holds the number of teeth of each
    wheel, at least one wheel. Each wheel has a mark that points up. The first wheel is turned clockwise
    until all marks point up together again. Give the full turns of the first wheel and those of the last
    wheel. Wheels that touch turn in opposite directions; turns of the last wheel against the clock are
    negative.

    >>> gear_marks([20, 30])
    (3, -2)
    >>> gear_marks([12, 8, 6])
    (2, 4)
    """
# %% canonical solution
    common = lcm(*teeth)
    last = common // teeth[-1]
    return common // teeth[0], last if len(teeth) % 2 == 1 else -last


# %% test
def check(candidate):
    assert candidate([20, 30]) == (3, -2)
    assert candidate([12, 8, 6]) == (2, 4)
    assert candidate([15]) == (1, 1)
    assert candidate([1]) == (1, 1)
    assert candidate([10, 10]) == (1, -1)
    assert candidate([10, 10, 10]) == (1, 1)
    assert candidate([10, 20]) == (2, -1)
    assert candidate([20, 10]) == (1, -2)
    assert candidate([7, 11]) == (11, -7)
    assert candidate([30, 12, 30]) == (2, 2)
    assert candidate([9, 7, 8, 3]) == (56, -168)
    assert candidate([6, 4, 10]) == (10, 6)
    assert candidate([40, 60, 24, 36, 16]) == (18, 45)
    assert candidate([8, 1, 12, 1]) == (3, -24)
    assert candidate([101, 103, 107]) == (11021, 10403)


# %% run
if __name__ == "__main__":
    check(gear_marks)

# %% attempt: multiplies all the teeth -> wrong_answer
def gear_marks(teeth: list[int]) -> tuple[int, int]:
    from math import prod

    common = prod(teeth)
    last = common // teeth[-1]
    return common // teeth[0], last if len(teeth) % 2 == 1 else -last

# %% attempt: the last wheel always turns like the first -> wrong_answer
def gear_marks(teeth: list[int]) -> tuple[int, int]:
    common = lcm(*teeth)
    last = common // teeth[-1]
    return common // teeth[0], last

# %% attempt: an even number of wheels turns clockwise -> wrong_answer
def gear_marks(teeth: list[int]) -> tuple[int, int]:
    common = lcm(*teeth)
    last = common // teeth[-1]
    return common // teeth[0], last if len(teeth) % 2 == 0 else -last

# %% attempt: looks at the first and the last wheel only -> wrong_answer
def gear_marks(teeth: list[int]) -> tuple[int, int]:
    common = lcm(teeth[0], teeth[-1])
    last = common // teeth[-1]
    return common // teeth[0], last if len(teeth) % 2 == 1 else -last

# %% attempt: counts teeth instead of turns -> wrong_answer
def gear_marks(teeth: list[int]) -> tuple[int, int]:
    common = lcm(*teeth)
    last = common // teeth[-1]
    return common, last if len(teeth) % 2 == 1 else -last

# %% attempt: a music box needs two wheels -> runtime_error
def gear_marks(teeth: list[int]) -> tuple[int, int]:
    common = lcm(teeth[0], teeth[1], *teeth[2:])
    last = common // teeth[-1]
    return common // teeth[0], last if len(teeth) % 2 == 1 else -last
