# task: passk/shelf_counts
# entry point: shelf_counts
# tags: lists, simulation
# %% prompt
def shelf_counts(widths: list[int], shelf: int) -> list[int]:
    """Put books on shelves in the given order and count the books on each shelf.

    Each book goes on the current shelf if the widths there add up to at most `shelf` with it; otherwise
    it begins the next shelf. A book that is wider than a whole shelf is left out and changes nothing. Widths are
    positive. Without a book there is no shelf.

    >>> shelf_counts([4, 4, 3, 9, 2], 10)
    [2, 1, 1, 1]
    >>> shelf_counts([11], 10)
    []
    """
# %% canonical solution
    counts = []
    used = shelf
    for width in widths:
        if width > shelf:
            continue
        if used + width > shelf:
            counts.append(0)
            used = 0
        counts[-1] += 1
        used += width
    return counts


# %% test
def check(candidate):
    assert candidate([4, 4, 3, 9, 2], 10) == [2, 1, 1, 1]
    assert candidate([11], 10) == []
    assert candidate([], 5) == []
    assert candidate([10], 10) == [1]
    assert candidate([5, 5, 5], 10) == [2, 1]
    assert candidate([3, 99, 3, 3], 9) == [3]
    assert candidate([99, 2, 99], 2) == [1]
    assert candidate([6, 5, 5, 6], 10) == [1, 2, 1]
    assert candidate([1] * 1000, 7) == [7] * 142 + [6]
    assert candidate([7, 4, 3, 7], 7) == [1, 2, 1]


# %% run
if __name__ == "__main__":
    check(shelf_counts)

# %% attempt: a full shelf counts as too full -> wrong_answer
def shelf_counts(widths: list[int], shelf: int) -> list[int]:
    counts = []
    used = shelf
    for width in widths:
        if width > shelf:
            continue
        if used + width >= shelf:
            counts.append(0)
            used = 0
        counts[-1] += 1
        used += width
    return counts

# %% attempt: a book that is too wide begins a shelf of its own -> wrong_answer
def shelf_counts(widths: list[int], shelf: int) -> list[int]:
    counts = []
    used = shelf
    for width in widths:
        if used + width > shelf:
            counts.append(0)
            used = 0
        counts[-1] += 1
        used += width
    return counts

# %% attempt: the last shelf is lost -> wrong_answer
def shelf_counts(widths: list[int], shelf: int) -> list[int]:
    counts = []
    count = used = 0
    for width in widths:
        if width > shelf:
            continue
        if used + width > shelf:
            counts.append(count)
            count = used = 0
        count += 1
        used += width
    return counts

# %% attempt: waits for ever for a book that never fits -> timeout
def shelf_counts(widths: list[int], shelf: int) -> list[int]:
    counts = []
    used = shelf
    i = 0
    while i < len(widths):
        if used + widths[i] > shelf:
            counts.append(0)
            used = 0
            if len(counts) > 100000:
                counts = counts[-10:]
            continue
        counts[-1] += 1
        used += widths[i]
        i += 1
    return counts

# %% attempt: counts on a shelf that is not there yet -> runtime_error
def shelf_counts(widths: list[int], shelf: int) -> list[int]:
    counts = []
    used = 0
    for width in widths:
        if width > shelf:
            continue
        if used + width > shelf:
            counts.append(0)
            used = 0
        counts[-1] += 1
        used += width
    return counts
