# task: passk/fence_posts
# entry point: fence_posts
# tags: geometry, counting
# %% prompt
from math import gcd


def fence_posts(corners: list[tuple[int, int]], closed: bool) -> int:
    """Count the posts of a fence on a meadow that is marked with a grid.

    The fence runs in straight pieces from each point (x, y) of `corners` to the next one; a closed fence
    also runs from the last corner to the first. Coordinates are whole numbers, and a post stands at each
    point of the fence whose two coordinates are both whole. Neighbouring corners differ, and the fence
    does not touch or cross itself. A closed fence has at least three corners; an open one may have one
    corner, which is a post, or none.

    >>> fence_posts([(0, 0), (4, 2)], False)
    3
    >>> fence_posts([(0, 0), (4, 0), (4, 4)], True)
    12
    """
# %% canonical solution
    pieces = list(zip(corners, corners[1:]))
    if closed:
        pieces.append((corners[-1], corners[0]))
    posts = sum(gcd(c - a, d - b) for (a, b), (c, d) in pieces)
    return posts + (not closed and len(corners) > 0)


# %% test
def check(candidate):
    assert candidate([(0, 0), (4, 2)], False) == 3
    assert candidate([(0, 0), (4, 0), (4, 4)], True) == 12
    assert candidate([], False) == 0
    assert candidate([(3, 4)], False) == 1
    assert candidate([(0, 0), (1, 0)], False) == 2
    assert candidate([(0, 0), (0, 5)], False) == 6
    assert candidate([(2, 7), (2, -5)], False) == 13
    assert candidate([(-3, 6), (6, -6)], False) == 4
    assert candidate([(5, 3), (0, 0)], False) == 2
    assert candidate([(0, 0), (1, 0), (0, 1)], True) == 3
    assert candidate([(0, 0), (4, 0), (4, 4)], False) == 9
    assert candidate([(1, 1), (7, 3), (5, 9), (-1, 7)], True) == 8
    assert candidate([(10, 20), (16, 29), (20, 29)], False) == 8
    assert candidate([(-10, -10), (-10, 10), (10, 10), (10, -10)], True) == 80
    assert candidate([(-10, -10), (-10, 10), (10, 10), (10, -10)], False) == 61
    assert candidate([(0, 0), (1000, 1500), (2500, 0)], True) == 4500


# %% run
if __name__ == "__main__":
    check(fence_posts)

# %% attempt: counts the corners twice -> wrong_answer
def fence_posts(corners: list[tuple[int, int]], closed: bool) -> int:
    pieces = list(zip(corners, corners[1:]))
    if closed:
        pieces.append((corners[-1], corners[0]))
    posts = sum(gcd(c - a, d - b) + 1 for (a, b), (c, d) in pieces)
    return posts + (not closed and len(corners) > 0)

# %% attempt: never closes the fence -> wrong_answer
def fence_posts(corners: list[tuple[int, int]], closed: bool) -> int:
    pieces = list(zip(corners, corners[1:]))
    posts = sum(gcd(c - a, d - b) for (a, b), (c, d) in pieces)
    return posts + (not closed and len(corners) > 0)

# %% attempt: an open fence has no post at its end -> wrong_answer
def fence_posts(corners: list[tuple[int, int]], closed: bool) -> int:
    pieces = list(zip(corners, corners[1:]))
    if closed:
        pieces.append((corners[-1], corners[0]))
    posts = sum(gcd(c - a, d - b) for (a, b), (c, d) in pieces)
    return posts

# %% attempt: counts steps along the grid -> wrong_answer
def fence_posts(corners: list[tuple[int, int]], closed: bool) -> int:
    pieces = list(zip(corners, corners[1:]))
    if closed:
        pieces.append((corners[-1], corners[0]))
    posts = sum(abs(c - a) + abs(d - b) for (a, b), (c, d) in pieces)
    return posts + (not closed and len(corners) > 0)

# %% attempt: slanted pieces have no posts between -> wrong_answer
def fence_posts(corners: list[tuple[int, int]], closed: bool) -> int:
    pieces = list(zip(corners, corners[1:]))
    if closed:
        pieces.append((corners[-1], corners[0]))
    posts = sum((abs(c - a + d - b) if a == c or b == d else 1) for (a, b), (c, d) in pieces)
    return posts + (not closed and len(corners) > 0)

# %% attempt: asks an empty fence for its first corner -> runtime_error
def fence_posts(corners: list[tuple[int, int]], closed: bool) -> int:
    posts = 1
    x, y = corners[0]
    for c, d in corners[1:] + (corners[:1] if closed else []):
        posts += gcd(c - x, d - y)
        x, y = c, d
    return posts - closed
