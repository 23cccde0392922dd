# task: passk/chart_route
# entry point: chart_route
# tags: matrices, graphs
# %% prompt
def chart_route(chart: list[list[int]], route: list[int]) -> int:
    """Measure a ferry route with the chart of distances in an old sea atlas.

    The atlas prints each distance only once, so the chart is a triangle: row i of `chart` has i
    distances, from harbour i to the harbours 0 to i - 1. Row 0 is empty. `route` names harbours by their
    numbers, in the order of the trip. Add up the distances from each stop to the next. Staying at the
    same harbour is no distance, and neither is a route with fewer than two stops.

    >>> chart_route([[], [7], [4, 9]], [0, 2, 1])
    13
    >>> chart_route([[], [7]], [1])
    0
    """
# %% canonical solution
    stops = zip(route, route[1:])
    return sum(chart[max(a, b)][min(a, b)] for a, b in stops if a != b)


# %% test
def check(candidate):
    assert candidate([[], [7], [4, 9]], [0, 2, 1]) == 13
    assert candidate([[], [7]], [1]) == 0
    assert candidate([], []) == 0
    assert candidate([[]], [0, 0]) == 0
    assert candidate([[], [7]], [0, 1]) == 7
    assert candidate([[], [7]], [1, 0]) == 7
    assert candidate([[], [7]], [0, 1, 0, 1]) == 21
    assert candidate([[], [7], [4, 9]], [2, 2, 2]) == 0
    assert candidate([[], [7], [4, 9]], [2, 1, 1, 0]) == 16
    assert candidate([[], [7], [4, 9]], []) == 0
    assert candidate([[], [7], [4, 9], [1, 20, 300]], [3, 2, 1, 0]) == 316
    assert candidate([[], [7], [4, 9], [1, 20, 300]], [0, 3, 1, 3, 2]) == 341
    assert candidate([[], [7], [4, 9], [1, 20, 300]], [0, 1, 2, 3, 0]) == 317
    assert candidate([[], [0], [5, 6]], [0, 1, 2]) == 6


# %% run
if __name__ == "__main__":
    check(chart_route)

# %% attempt: always goes from the higher harbour to the lower -> runtime_error
def chart_route(chart: list[list[int]], route: list[int]) -> int:
    stops = zip(route, route[1:])
    return sum(chart[a][b] for a, b in stops if a != b)

# %% attempt: returns to the first harbour -> wrong_answer
def chart_route(chart: list[list[int]], route: list[int]) -> int:
    stops = zip(route, route[1:] + route[:1])
    return sum(chart[max(a, b)][min(a, b)] for a, b in stops if a != b)

# %% attempt: forgets the last leg -> wrong_answer
def chart_route(chart: list[list[int]], route: list[int]) -> int:
    stops = zip(route, route[1:-1])
    return sum(chart[max(a, b)][min(a, b)] for a, b in stops if a != b)

# %% attempt: measures from the first stop only -> wrong_answer
def chart_route(chart: list[list[int]], route: list[int]) -> int:
    return sum(chart[max(a, b)][min(a, b)] for a, b in ((route[0], stop) for stop in route[1:]) if a != b)

# %% attempt: a stay is looked up as well -> runtime_error
def chart_route(chart: list[list[int]], route: list[int]) -> int:
    stops = zip(route, route[1:])
    return sum(chart[max(a, b)][min(a, b)] for a, b in stops)
