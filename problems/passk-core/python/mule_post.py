# task: passk/mule_post
# entry point: mule_post
# tags: graphs, searching
# %% prompt
def mule_post(paths: list[tuple[str, str, int]], inns: list[str], start: str, goal: str, rest: int) -> int:
    """Find the fewest minutes in which a mule gets from start to goal, or return -1.

    Paths (a, b, minutes) lead both ways; minutes are positive. The first path after a rest takes its minutes,
    the second twice its minutes, the third three times, and so on. The mule starts rested and may rest for
    `rest` minutes at any place in `inns`.

    >>> mule_post([("a", "b", 5), ("b", "c", 4), ("c", "d", 2)], ["b"], "a", "d", 3)
    16
    >>> mule_post([("a", "b", 5), ("b", "c", 4), ("c", "d", 2)], ["c"], "a", "d", 9)
    19
    """
# %% canonical solution
    import heapq

    ways = {}
    for a, b, minutes in paths:
        ways.setdefault(a, []).append((b, minutes))
        ways.setdefault(b, []).append((a, minutes))
    heap = [(0, 1, start)]
    least = {}
    while heap:
        spent, times, place = heapq.heappop(heap)
        if place == goal:
            return spent
        if place in least and least[place] <= times:
            continue
        least[place] = times
        if place in inns:
            heapq.heappush(heap, (spent + rest, 1, place))
        for other, minutes in ways.get(place, []):
            heapq.heappush(heap, (spent + times * minutes, times + 1, other))
    return -1


# %% test
def check(candidate):
    assert candidate([("a", "b", 5), ("b", "c", 4), ("c", "d", 2)], ["b"], "a", "d", 3) == 16
    assert candidate([("a", "b", 5), ("b", "c", 4), ("c", "d", 2)], ["c"], "a", "d", 9) == 19
    assert candidate([], [], "a", "a", 7) == 0
    assert candidate([], ["a"], "a", "b", 7) == -1
    assert candidate([("a", "b", 5)], [], "a", "b", 7) == 5
    assert candidate([("b", "a", 5)], ["a", "b"], "a", "b", 0) == 5
    assert candidate([("a", "b", 1), ("c", "d", 1)], ["b"], "a", "d", 2) == -1
    assert candidate([("a", "b", 2), ("b", "c", 2), ("a", "c", 7)], [], "a", "c", 0) == 6
    assert candidate([("a", "b", 2), ("b", "c", 2), ("a", "c", 6)], [], "a", "c", 0) == 6
    assert candidate([("a", "b", 2), ("b", "c", 3), ("a", "c", 7)], [], "a", "c", 0) == 7
    assert candidate([("a", "b", 2), ("b", "c", 2), ("a", "c", 7)], ["b"], "a", "c", 0) == 4
    assert candidate([("a", "b", 9), ("a", "b", 4)], [], "a", "b", 1) == 4
    # The slower way to c leaves the mule fresher.
    assert candidate([("a", "b", 1), ("b", "c", 1), ("a", "c", 4), ("c", "d", 10)], [], "a", "d", 9) == 24
    assert candidate([("a", "b", 1), ("b", "c", 1), ("a", "c", 4), ("c", "d", 10)], ["c"], "a", "d", 9) == 22
    # A detour to an inn and back.
    assert candidate(
        [("a", "b", 1), ("b", "c", 1), ("c", "x", 1), ("c", "d", 9), ("d", "e", 9)], ["x"], "a", "e", 13
    ) == 65
    assert candidate(
        [("a", "b", 1), ("b", "c", 1), ("c", "x", 1), ("c", "d", 9), ("d", "e", 9)], ["x"], "a", "e", 15
    ) == 66
    # Not every inn is worth a rest.
    assert candidate(
        [("a", "b", 3), ("b", "c", 3), ("c", "d", 3), ("d", "e", 3), ("e", "f", 3)],
        ["b", "c", "d", "e"],
        "a",
        "f",
        4,
    ) == 29
    # Here it is.
    assert candidate(
        [("a", "b", 3), ("b", "c", 3), ("c", "d", 3), ("d", "e", 3), ("e", "f", 3)],
        ["b", "c", "d", "e"],
        "f",
        "a",
        2,
    ) == 23
    # The start is no inn.
    assert candidate(
        [("a", "i", 1), ("i", "a", 9), ("a", "b", 6), ("b", "c", 6), ("c", "d", 6)], ["i"], "a", "d", 0
    ) == 36


# %% run
if __name__ == "__main__":
    check(mule_post)

# %% attempt: rests at every inn on its way -> wrong_answer
def mule_post(paths: list[tuple[str, str, int]], inns: list[str], start: str, goal: str, rest: int) -> int:
    import heapq

    ways = {}
    for a, b, minutes in paths:
        ways.setdefault(a, []).append((b, minutes))
        ways.setdefault(b, []).append((a, minutes))
    heap = [(0, 1, start)]
    least = {}
    while heap:
        spent, times, place = heapq.heappop(heap)
        if place == goal:
            return spent
        if place in least and least[place] <= times:
            continue
        least[place] = times
        if place in inns:
            heapq.heappush(heap, (spent + rest, 1, place))
            if times > 1:
                continue
        for other, minutes in ways.get(place, []):
            heapq.heappush(heap, (spent + times * minutes, times + 1, other))
    return -1

# %% attempt: a place that was reached once is not looked at again -> wrong_answer
def mule_post(paths: list[tuple[str, str, int]], inns: list[str], start: str, goal: str, rest: int) -> int:
    import heapq

    ways = {}
    for a, b, minutes in paths:
        ways.setdefault(a, []).append((b, minutes))
        ways.setdefault(b, []).append((a, minutes))
    heap = [(0, 1, start)]
    seen = set()
    while heap:
        spent, times, place = heapq.heappop(heap)
        if place == goal:
            return spent
        if place in seen:
            continue
        seen.add(place)
        for other, minutes in ways.get(place, []):
            heapq.heappush(heap, (spent + times * minutes, times + 1, other))
            if place in inns:
                heapq.heappush(heap, (spent + rest + minutes, 2, other))
    return -1

# %% attempt: paths lead one way only -> wrong_answer
def mule_post(paths: list[tuple[str, str, int]], inns: list[str], start: str, goal: str, rest: int) -> int:
    import heapq

    ways = {}
    for a, b, minutes in paths:
        ways.setdefault(a, []).append((b, minutes))
    heap = [(0, 1, start)]
    least = {}
    while heap:
        spent, times, place = heapq.heappop(heap)
        if place == goal:
            return spent
        if place in least and least[place] <= times:
            continue
        least[place] = times
        if place in inns:
            heapq.heappush(heap, (spent + rest, 1, place))
        for other, minutes in ways.get(place, []):
            heapq.heappush(heap, (spent + times * minutes, times + 1, other))
    return -1

# %% attempt: a rest takes no time -> wrong_answer
def mule_post(paths: list[tuple[str, str, int]], inns: list[str], start: str, goal: str, rest: int) -> int:
    import heapq

    ways = {}
    for a, b, minutes in paths:
        ways.setdefault(a, []).append((b, minutes))
        ways.setdefault(b, []).append((a, minutes))
    heap = [(0, 1, start)]
    least = {}
    while heap:
        spent, times, place = heapq.heappop(heap)
        if place == goal:
            return spent
        if place in least and least[place] <= times:
            continue
        least[place] = times
        if place in inns:
            heapq.heappush(heap, (spent, 1, place))
        for other, minutes in ways.get(place, []):
            heapq.heappush(heap, (spent + times * minutes, times + 1, other))
    return -1

# %% attempt: the second path is as easy as the first -> wrong_answer
def mule_post(paths: list[tuple[str, str, int]], inns: list[str], start: str, goal: str, rest: int) -> int:
    import heapq

    ways = {}
    for a, b, minutes in paths:
        ways.setdefault(a, []).append((b, minutes))
        ways.setdefault(b, []).append((a, minutes))
    heap = [(0, 1, start)]
    least = {}
    while heap:
        spent, times, place = heapq.heappop(heap)
        if place == goal:
            return spent
        if place in least and least[place] <= times:
            continue
        least[place] = times
        if place in inns:
            heapq.heappush(heap, (spent + rest, 1, place))
        for other, minutes in ways.get(place, []):
            heapq.heappush(heap, (spent + max(1, times - 1) * minutes, times + 1, other))
    return -1

# %% attempt: asks for the paths of a place that has none -> runtime_error
def mule_post(paths: list[tuple[str, str, int]], inns: list[str], start: str, goal: str, rest: int) -> int:
    import heapq

    ways = {}
    for a, b, minutes in paths:
        ways.setdefault(a, []).append((b, minutes))
        ways.setdefault(b, []).append((a, minutes))
    heap = [(0, 1, start)]
    least = {}
    while heap:
        spent, times, place = heapq.heappop(heap)
        if place == goal:
            return spent
        if place in least and least[place] <= times:
            continue
        least[place] = times
        if place in inns:
            heapq.heappush(heap, (spent + rest, 1, place))
        for other, minutes in ways[place]:
            heapq.heappush(heap, (spent + times * minutes, times + 1, other))
    return -1
