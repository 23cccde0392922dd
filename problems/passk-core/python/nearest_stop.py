# task: passk/nearest_stop
# entry point: nearest_stop
# tags: searching, lists
# %% prompt
def nearest_stop(stops: list[int], place: int) -> int:
    """Walk from a place on a long street to the bus stop that is nearest and return where it stands.

    `stops` holds positions in no order. Of two stops that are equally near, the one at the higher position
    wins. There is at least one stop.

    >>> nearest_stop([2, 9, 5], 8)
    9
    >>> nearest_stop([3, 7], 5)
    7
    """
# %% canonical solution
    return min(stops, key=lambda stop: (abs(stop - place), -stop))


# %% test
def check(candidate):
    assert candidate([2, 9, 5], 8) == 9
    assert candidate([3, 7], 5) == 7
    assert candidate([4], 100) == 4
    assert candidate([-4, 4], 0) == 4
    assert candidate([4, -4], 0) == 4
    assert candidate([1, 5, 9], 5) == 5
    assert candidate([-3, -7], -5) == -3
    assert candidate([0, -10], -5) == 0
    assert candidate([10, 0], 5) == 10
    assert candidate([6, 6], 2) == 6
    assert candidate([1, 2, 3, 4], 0) == 1
    assert candidate([100, -100], 1) == 100
    assert candidate([-1, 3], 1) == 3
    assert candidate([20, 4, 15, 30], 12) == 15


# %% run
if __name__ == "__main__":
    check(nearest_stop)

# %% attempt: the lower of two positions wins -> wrong_answer
def nearest_stop(stops: list[int], place: int) -> int:
    return min(stops, key=lambda stop: (abs(stop - place), stop))

# %% attempt: the first in the list wins -> wrong_answer
def nearest_stop(stops: list[int], place: int) -> int:
    return min(stops, key=lambda stop: abs(stop - place))

# %% attempt: gives the distance -> wrong_answer
def nearest_stop(stops: list[int], place: int) -> int:
    return min(abs(stop - place) for stop in stops)

# %% attempt: looks only ahead -> runtime_error
def nearest_stop(stops: list[int], place: int) -> int:
    return min(stop for stop in stops if stop >= place)
