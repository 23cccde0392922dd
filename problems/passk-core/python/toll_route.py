# task: passk/toll_route
# entry point: toll_route
# tags: graphs, dynamic programming
# %% prompt
def toll_route(roads: list[tuple[str, str, str, int]], start: str, goal: str, toll: int) -> int:
    """Find the cheapest way from start to goal, or return -1 if there is none.

    Each road (a, b, operator, price) joins the places a and b and can be driven both ways for its price.
    Whenever the next road is run by another operator than the road before it, `toll` is paid on top; the
    first road is never charged for that. Prices and toll are not negative. It costs 0 to stay at the start,
    also if no road leads there.

    >>> toll_route([("a", "b", "red", 2), ("b", "c", "blue", 2), ("a", "c", "red", 7)], "a", "c", 1)
    5
    >>> toll_route([("a", "b", "red", 2), ("b", "c", "blue", 2), ("a", "c", "red", 7)], "a", "c", 4)
    7
    """
# %% canonical solution
    import heapq

    ways = {}
    for a, b, operator, price in roads:
        ways.setdefault(a, []).append((b, operator, price))
        ways.setdefault(b, []).append((a, operator, price))
    heap = [(0, start, "")]
    best = set()
    while heap:
        paid, place, last = heapq.heappop(heap)
        if place == goal:
            return paid
        if (place, last) in best:
            continue
        best.add((place, last))
        for other, operator, price in ways.get(place, []):
            change = toll if last and operator != last else 0
            heapq.heappush(heap, (paid + price + change, other, operator))
    return -1


# %% test
def check(candidate):
    roads = [("a", "b", "red", 2), ("b", "c", "blue", 2), ("a", "c", "red", 7)]
    assert candidate(roads, "a", "c", 1) == 5
    assert candidate(roads, "a", "c", 4) == 7
    assert candidate(roads, "a", "c", 3) == 7
    assert candidate(roads, "c", "a", 0) == 4
    assert candidate(roads, "a", "a", 9) == 0
    assert candidate([], "x", "x", 9) == 0
    assert candidate([], "x", "y", 9) == -1
    assert candidate([("a", "b", "red", 1), ("c", "d", "red", 1)], "a", "d", 0) == -1
    assert candidate([("b", "a", "red", 3)], "a", "b", 100) == 3
    # The cheaper way to b is the dearer one to c.
    assert candidate([("a", "b", "red", 1), ("a", "b", "blue", 2), ("b", "c", "blue", 1)], "a", "c", 10) == 3
    assert candidate([("a", "b", "r", 0), ("b", "c", "s", 0), ("c", "d", "r", 0)], "a", "d", 5) == 10
    ring = [("p%d" % i, "p%d" % ((i + 1) % 60), "op%d" % (i // 10), 1) for i in range(60)]
    assert candidate(ring, "p0", "p25", 3) == 31
    assert candidate(ring, "p0", "p45", 100) == 115
    grid = []
    for i in range(12):
        for j in range(12):
            grid.append(("%d,%d" % (i, j), "%d,%d" % (i + 1, j), "down", 1))
            grid.append(("%d,%d" % (i, j), "%d,%d" % (i, j + 1), "right", 1))
    assert candidate(grid, "0,0", "11,11", 5) == 27


# %% run
if __name__ == "__main__":
    check(toll_route)

# %% attempt: remembers one price a place, whatever the operator -> wrong_answer
def toll_route(roads: list[tuple[str, str, str, int]], start: str, goal: str, toll: int) -> int:
    import heapq

    ways = {}
    for a, b, operator, price in roads:
        ways.setdefault(a, []).append((b, operator, price))
        ways.setdefault(b, []).append((a, operator, price))
    heap = [(0, start, "")]
    best = set()
    while heap:
        paid, place, last = heapq.heappop(heap)
        if place == goal:
            return paid
        if place in best:
            continue
        best.add(place)
        for other, operator, price in ways.get(place, []):
            change = toll if last and operator != last else 0
            heapq.heappush(heap, (paid + price + change, other, operator))
    return -1

# %% attempt: roads lead one way only -> wrong_answer
def toll_route(roads: list[tuple[str, str, str, int]], start: str, goal: str, toll: int) -> int:
    import heapq

    heap = [(0, start, "")]
    best = set()
    while heap:
        paid, place, last = heapq.heappop(heap)
        if place == goal:
            return paid
        if (place, last) in best:
            continue
        best.add((place, last))
        for a, b, operator, price in roads:
            if a == place:
                change = toll if last and operator != last else 0
                heapq.heappush(heap, (paid + price + change, b, operator))
    return -1

# %% attempt: charges the first road too -> wrong_answer
def toll_route(roads: list[tuple[str, str, str, int]], start: str, goal: str, toll: int) -> int:
    import heapq

    ways = {}
    for a, b, operator, price in roads:
        ways.setdefault(a, []).append((b, operator, price))
        ways.setdefault(b, []).append((a, operator, price))
    heap = [(0, start, "")]
    best = set()
    while heap:
        paid, place, last = heapq.heappop(heap)
        if place == goal:
            return paid
        if (place, last) in best:
            continue
        best.add((place, last))
        for other, operator, price in ways.get(place, []):
            change = toll if operator != last else 0
            heapq.heappush(heap, (paid + price + change, other, operator))
    return -1

# %% attempt: a place without roads is unknown -> runtime_error
def toll_route(roads: list[tuple[str, str, str, int]], start: str, goal: str, toll: int) -> int:
    import heapq

    ways = {}
    for a, b, operator, price in roads:
        ways.setdefault(a, []).append((b, operator, price))
        ways.setdefault(b, []).append((a, operator, price))
    heap = [(0, start, "")]
    best = set()
    while heap:
        paid, place, last = heapq.heappop(heap)
        if (place, last) in best:
            continue
        best.add((place, last))
        for other, operator, price in ways[place]:
            change = toll if last and operator != last else 0
            heapq.heappush(heap, (paid + price + change, other, operator))
        if place == goal:
            return paid
    return -1

# %% attempt: tries every walk, also in circles -> timeout
def toll_route(roads: list[tuple[str, str, str, int]], start: str, goal: str, toll: int) -> int:
    import heapq

    heap = [(0, start, "")]
    while heap:
        paid, place, last = heapq.heappop(heap)
        if place == goal:
            return paid
        for a, b, operator, price in roads:
            for here, there in ((a, b), (b, a)):
                if here == place and len(heap) < 5000:
                    change = toll if last and operator != last else 0
                    heapq.heappush(heap, (paid + price + change, there, operator))
    return -1
