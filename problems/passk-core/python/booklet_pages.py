# task: passk/booklet_pages
# entry point: booklet_pages
# tags: numbers, lists
# %% prompt
def booklet_pages(pages: int, start: int) -> list[tuple[int, int]]:
    """Say which pages are printed side by side on the sheets of a folded hymn booklet.

    Sheets lie in each other and are folded in the middle; each side holds two pages. The booklet has as many
    sheets as it needs for the pages numbered `start` to start + pages - 1. Places that are left over are
    blank and come after the last page; a blank is 0. Return (left, right) for the front of the outermost
    sheet, its back, the front of the next sheet, and so on. On the front of the outermost sheet the first
    page is at the right, on its back the second page at the left. Without pages there are no sheets. `start`
    is at least 1.

    >>> booklet_pages(4, 1)
    [(4, 1), (2, 3)]
    >>> booklet_pages(6, 10)
    [(0, 10), (11, 0), (15, 12), (13, 14)]
    """
# %% canonical solution
    places = (pages + 3) // 4 * 4
    numbers = [start + i if i < pages else 0 for i in range(places)]
    sides = []
    for i in range(places // 2):
        side = (numbers[i], numbers[places - 1 - i])
        sides.append(side if i % 2 == 1 else side[::-1])
    return sides


# %% test
def check(candidate):
    assert candidate(4, 1) == [(4, 1), (2, 3)]
    assert candidate(6, 10) == [(0, 10), (11, 0), (15, 12), (13, 14)]
    assert candidate(0, 1) == []
    assert candidate(0, 7) == []
    assert candidate(1, 1) == [(0, 1), (0, 0)]
    assert candidate(2, 1) == [(0, 1), (2, 0)]
    assert candidate(3, 5) == [(0, 5), (6, 7)]
    assert candidate(4, 5) == [(8, 5), (6, 7)]
    assert candidate(5, 1) == [(0, 1), (2, 0), (0, 3), (4, 5)]
    assert candidate(7, 1) == [(0, 1), (2, 7), (6, 3), (4, 5)]
    assert candidate(8, 1) == [(8, 1), (2, 7), (6, 3), (4, 5)]
    assert candidate(8, 101) == [(108, 101), (102, 107), (106, 103), (104, 105)]
    assert candidate(9, 1) == [(0, 1), (2, 0), (0, 3), (4, 9), (8, 5), (6, 7)]


# %% run
if __name__ == "__main__":
    check(booklet_pages)

# %% attempt: the first page is at the left -> wrong_answer
def booklet_pages(pages: int, start: int) -> list[tuple[int, int]]:
    places = (pages + 3) // 4 * 4
    numbers = [start + i if i < pages else 0 for i in range(places)]
    sides = []
    for i in range(places // 2):
        side = (numbers[i], numbers[places - 1 - i])
        sides.append(side if i % 2 == 0 else side[::-1])
    return sides

# %% attempt: all sides alike -> wrong_answer
def booklet_pages(pages: int, start: int) -> list[tuple[int, int]]:
    places = (pages + 3) // 4 * 4
    numbers = [start + i if i < pages else 0 for i in range(places)]
    sides = []
    for i in range(places // 2):
        side = (numbers[i], numbers[places - 1 - i])
        sides.append(side[::-1])
    return sides

# %% attempt: a sheet too many -> wrong_answer
def booklet_pages(pages: int, start: int) -> list[tuple[int, int]]:
    places = (pages // 4 + 1) * 4
    numbers = [start + i if i < pages else 0 for i in range(places)]
    sides = []
    for i in range(places // 2):
        side = (numbers[i], numbers[places - 1 - i])
        sides.append(side if i % 2 == 1 else side[::-1])
    return sides

# %% attempt: blank places get page numbers -> wrong_answer
def booklet_pages(pages: int, start: int) -> list[tuple[int, int]]:
    places = (pages + 3) // 4 * 4
    numbers = [start + i for i in range(places)]
    sides = []
    for i in range(places // 2):
        side = (numbers[i], numbers[places - 1 - i])
        sides.append(side if i % 2 == 1 else side[::-1])
    return sides

# %% attempt: no blank places -> runtime_error
def booklet_pages(pages: int, start: int) -> list[tuple[int, int]]:
    places = (pages + 3) // 4 * 4
    numbers = list(range(start, start + pages))
    sides = []
    for i in range(places // 2):
        side = (numbers[i], numbers[places - 1 - i])
        sides.append(side if i % 2 == 1 else side[::-1])
    return sides

# %% equivalent mutant: nobody looks at the place behind the last
# -numbers = [start + i if i < pages else 0 for i in range(places)]
# +numbers = [start + i if i < pages else 0 for i in range(places + 1)]
