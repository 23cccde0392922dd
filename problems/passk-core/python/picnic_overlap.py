# task: passk/picnic_overlap
# entry point: picnic_overlap
# tags: geometry
# %% prompt
def picnic_overlap(first: tuple[int, int, int, int], second: tuple[int, int, int, int]) -> int:
    """Measure how much grass gets wet under two picnic blankets.

    A blanket is (left, bottom, width, height) with sides along the axes; widths and heights are 0 or more.
    Grass gets wet where just one of them lies on it.

    >>> picnic_overlap((0, 0, 4, 2), (3, 1, 2, 2))
    10
    >>> picnic_overlap((0, 0, 1, 1), (5, 5, 2, 2))
    5
    """
# %% canonical solution
    def shared(start, size, other, other_size):
        return max(0, min(start + size, other + other_size) - max(start, other))

    across = shared(first[0], first[2], second[0], second[2])
    up = shared(first[1], first[3], second[1], second[3])
    return first[2] * first[3] + second[2] * second[3] - 2 * across * up


# %% test
def check(candidate):
    assert candidate((0, 0, 4, 2), (3, 1, 2, 2)) == 10
    assert candidate((0, 0, 1, 1), (5, 5, 2, 2)) == 5
    assert candidate((0, 0, 0, 5), (1, 1, 3, 3)) == 9
    assert candidate((0, 0, 2, 2), (0, 0, 2, 2)) == 0
    assert candidate((0, 0, 4, 4), (1, 1, 2, 2)) == 12
    assert candidate((1, 1, 2, 2), (0, 0, 4, 4)) == 12
    assert candidate((0, 0, 2, 2), (2, 0, 2, 2)) == 8
    assert candidate((0, 0, 2, 2), (0, 2, 2, 2)) == 8
    assert candidate((-3, -3, 4, 4), (-1, -1, 5, 5)) == 33
    assert candidate((0, 0, 10, 1), (4, -3, 1, 8)) == 16
    assert candidate((0, 0, 3, 3), (2, 5, 3, 3)) == 18
    assert candidate((0, 0, 3, 3), (5, 2, 3, 3)) == 18
    assert candidate((7, 0, 3, 3), (0, 1, 9, 1)) == 14


# %% run
if __name__ == "__main__":
    check(picnic_overlap)

# %% attempt: grass below both counts twice -> wrong_answer
def picnic_overlap(first: tuple[int, int, int, int], second: tuple[int, int, int, int]) -> int:
    return first[2] * first[3] + second[2] * second[3]

# %% attempt: grass below both gets wet, too -> wrong_answer
def picnic_overlap(first: tuple[int, int, int, int], second: tuple[int, int, int, int]) -> int:
    across = max(0, min(first[0] + first[2], second[0] + second[2]) - max(first[0], second[0]))
    up = max(0, min(first[1] + first[3], second[1] + second[3]) - max(first[1], second[1]))
    return first[2] * first[3] + second[2] * second[3] - across * up

# %% attempt: blankets that lie apart overlap by a negative area -> wrong_answer
def picnic_overlap(first: tuple[int, int, int, int], second: tuple[int, int, int, int]) -> int:
    across = min(first[0] + first[2], second[0] + second[2]) - max(first[0], second[0])
    up = min(first[1] + first[3], second[1] + second[3]) - max(first[1], second[1])
    return first[2] * first[3] + second[2] * second[3] - 2 * across * up

# %% attempt: takes width and height for the other corner -> wrong_answer
def picnic_overlap(first: tuple[int, int, int, int], second: tuple[int, int, int, int]) -> int:
    across = max(0, min(first[2], second[2]) - max(first[0], second[0]))
    up = max(0, min(first[3], second[3]) - max(first[1], second[1]))
    areas = [(b[2] - b[0]) * (b[3] - b[1]) for b in (first, second)]
    return sum(areas) - 2 * across * up
