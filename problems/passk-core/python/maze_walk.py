# task: passk/maze_walk
# entry point: maze_walk
# tags: graphs, simulation
# %% prompt
def maze_walk(paths: list[tuple[str, str]], start: str, steps: int) -> list[str]:
    """List the places that a child comes to in `steps` steps through a maze, the start first.

    Paths join two different places, no two paths the same ones. The child goes back the way it came only if
    there is no other. Otherwise it takes the path by which it left this place least often, among equals that to
    the first place in the alphabet. Without paths it stops.

    >>> maze_walk([("a", "b"), ("b", "c"), ("b", "d")], "a", 6)
    ['a', 'b', 'c', 'b', 'a', 'b', 'd']
    >>> maze_walk([("a", "b")], "c", 9)
    ['c']
    """
# %% canonical solution
    walk = [start]
    for _ in range(steps):
        here = walk[-1]
        places = sorted(b if a == here else a for a, b in paths if here in (a, b))
        if not places:
            break
        onward = [place for place in places if place not in walk[-2:]]
        left = list(zip(walk, walk[1:]))
        walk.append(min(onward or places, key=lambda place: left.count((here, place))))
    return walk


# %% test
def check(candidate):
    assert candidate([("a", "b"), ("b", "c"), ("b", "d")], "a", 6) == ["a", "b", "c", "b", "a", "b", "d"]
    assert candidate([("a", "b")], "c", 9) == ["c"]
    assert candidate([], "a", 3) == ["a"]
    assert candidate([("a", "b")], "a", 0) == ["a"]
    assert candidate([("a", "b")], "b", 3) == ["b", "a", "b", "a"]
    assert candidate([("b", "c"), ("a", "b")], "b", 1) == ["b", "a"]
    assert candidate([("b", "c"), ("b", "ab")], "b", 1) == ["b", "ab"]
    assert candidate([("a", "b"), ("b", "c"), ("c", "d")], "c", 6) == ["c", "b", "a", "b", "c", "d", "c"]
    assert candidate([("a", "c"), ("b", "c"), ("c", "d")], "c", 6) == ["c", "a", "c", "b", "c", "d", "c"]
    assert candidate([("z", "y"), ("x", "y"), ("z", "x")], "y", 7) == ["y", "x", "z", "y", "x", "z", "y", "x"]
    assert candidate(
        [("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")], "a", 12
    ) == ["a", "b", "c", "a", "b", "c", "d", "c", "b", "a", "c", "b", "a"]
    assert candidate(
        [
            ("hall", "well"), ("well", "oak"), ("oak", "hall"), ("oak", "gate"), ("gate", "hall"),
            ("well", "gate"),
        ],
        "hall",
        14,
    ) == [
        "hall", "gate", "oak", "hall", "well", "gate", "hall", "oak", "gate", "well", "hall", "gate",
        "oak", "well", "gate",
    ]
    assert candidate(
        [("m", "a"), ("m", "b"), ("m", "c"), ("m", "d")], "m", 9
    ) == ["m", "a", "m", "b", "m", "c", "m", "d", "m", "a"]
    assert candidate(
        [("a", "b"), ("b", "c"), ("c", "d"), ("d", "e"), ("e", "c")], "a", 16
    ) == ["a", "b", "c", "d", "e", "c", "b", "a", "b", "c", "e", "d", "c", "b", "a", "b", "c"]
    assert candidate(
        [("x", "left"), ("x", "right"), ("left", "right"), ("y", "z")], "right", 8
    ) == ["right", "left", "x", "right", "left", "x", "right", "left", "x"]


# %% run
if __name__ == "__main__":
    check(maze_walk)

# %% attempt: goes back like by any other path -> wrong_answer
def maze_walk(paths: list[tuple[str, str]], start: str, steps: int) -> list[str]:
    walk = [start]
    for _ in range(steps):
        here = walk[-1]
        places = sorted(b if a == here else a for a, b in paths if here in (a, b))
        if not places:
            break
        onward = [place for place in places if place not in walk[-2:]]
        left = list(zip(walk, walk[1:]))
        walk.append(min(places, key=lambda place: left.count((here, place))))
    return walk

# %% attempt: stops in a dead end -> wrong_answer
def maze_walk(paths: list[tuple[str, str]], start: str, steps: int) -> list[str]:
    walk = [start]
    for _ in range(steps):
        here = walk[-1]
        places = sorted(b if a == here else a for a, b in paths if here in (a, b))
        onward = [place for place in places if place not in walk[-2:]]
        if not onward:
            break
        left = list(zip(walk, walk[1:]))
        walk.append(min(onward, key=lambda place: left.count((here, place))))
    return walk

# %% attempt: always the first place in the alphabet -> wrong_answer
def maze_walk(paths: list[tuple[str, str]], start: str, steps: int) -> list[str]:
    walk = [start]
    for _ in range(steps):
        here = walk[-1]
        places = sorted(b if a == here else a for a, b in paths if here in (a, b))
        if not places:
            break
        onward = [place for place in places if place not in walk[-2:]]
        walk.append(min(onward or places))
    return walk

# %% attempt: counts the visits to the places -> wrong_answer
def maze_walk(paths: list[tuple[str, str]], start: str, steps: int) -> list[str]:
    walk = [start]
    for _ in range(steps):
        here = walk[-1]
        places = sorted(b if a == here else a for a, b in paths if here in (a, b))
        if not places:
            break
        onward = [place for place in places if place not in walk[-2:]]
        walk.append(min(onward or places, key=lambda place: walk.count(place)))
    return walk

# %% attempt: counts both directions of a path -> wrong_answer
def maze_walk(paths: list[tuple[str, str]], start: str, steps: int) -> list[str]:
    walk = [start]
    for _ in range(steps):
        here = walk[-1]
        places = sorted(b if a == here else a for a, b in paths if here in (a, b))
        if not places:
            break
        onward = [place for place in places if place not in walk[-2:]]
        left = list(zip(walk, walk[1:]))
        walk.append(min(onward or places, key=lambda place: left.count((here, place)) + left.count((place, here))))
    return walk

# %% attempt: among equals the path listed first -> wrong_answer
def maze_walk(paths: list[tuple[str, str]], start: str, steps: int) -> list[str]:
    walk = [start]
    for _ in range(steps):
        here = walk[-1]
        places = [b if a == here else a for a, b in paths if here in (a, b)]
        if not places:
            break
        onward = [place for place in places if place not in walk[-2:]]
        left = list(zip(walk, walk[1:]))
        walk.append(min(onward or places, key=lambda place: left.count((here, place))))
    return walk

# %% attempt: looks for a path where there is none -> runtime_error
def maze_walk(paths: list[tuple[str, str]], start: str, steps: int) -> list[str]:
    walk = [start]
    for _ in range(steps):
        here = walk[-1]
        places = sorted(b if a == here else a for a, b in paths if here in (a, b))
        onward = [place for place in places if place not in walk[-2:]]
        left = list(zip(walk, walk[1:]))
        walk.append(min(onward or places, key=lambda place: left.count((here, place))))
    return walk
