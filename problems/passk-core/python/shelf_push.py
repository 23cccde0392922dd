# task: passk/shelf_push
# entry point: shelf_push
# tags: lists, state machine
# %% prompt
def shelf_push(shelf: list[str], book: str, room: int) -> list[str]:
    """Put a book at the left end of a shelf and return the new shelf; the given one is not changed.

    A book that stands on the shelf already is taken out first. If there are more than `room` books then,
    those at the right end fall off. Books of one title never stand on the shelf twice; `room` is 0 or more.

    >>> shelf_push(["sea", "owl"], "fox", 2)
    ['fox', 'sea']
    >>> shelf_push(["sea", "owl", "fox"], "owl", 3)
    ['owl', 'sea', 'fox']
    """
# %% canonical solution
    return [book, *(other for other in shelf if other != book)][:room]


# %% test
def check(candidate):
    assert candidate(["sea", "owl"], "fox", 2) == ["fox", "sea"]
    assert candidate(["sea", "owl", "fox"], "owl", 3) == ["owl", "sea", "fox"]
    assert candidate([], "fox", 1) == ["fox"]
    assert candidate([], "fox", 0) == []
    assert candidate(["fox"], "fox", 1) == ["fox"]
    assert candidate(["fox"], "owl", 1) == ["owl"]
    assert candidate(["fox"], "owl", 5) == ["owl", "fox"]
    assert candidate(["a", "b", "c"], "c", 3) == ["c", "a", "b"]
    assert candidate(["a", "b", "c"], "a", 3) == ["a", "b", "c"]
    assert candidate(["a", "b", "c"], "d", 3) == ["d", "a", "b"]
    assert candidate(["a", "b", "c", "d"], "e", 2) == ["e", "a"]
    assert candidate(["a", "b", "c", "d"], "d", 2) == ["d", "a"]
    assert candidate(["a", "b"], "b", 0) == []


# %% run
if __name__ == "__main__":
    check(shelf_push)

# %% attempt: the book may stand on the shelf twice -> wrong_answer
def shelf_push(shelf: list[str], book: str, room: int) -> list[str]:
    return [book, *shelf][:room]

# %% attempt: a book that is there already stays where it is -> wrong_answer
def shelf_push(shelf: list[str], book: str, room: int) -> list[str]:
    return (shelf if book in shelf else [book, *shelf])[:room]

# %% attempt: puts the book at the right end -> wrong_answer
def shelf_push(shelf: list[str], book: str, room: int) -> list[str]:
    return [*(other for other in shelf if other != book), book][-room:]

# %% attempt: changes the given shelf and drops one book at most -> wrong_answer
def shelf_push(shelf: list[str], book: str, room: int) -> list[str]:
    if book in shelf:
        shelf.remove(book)
    shelf.insert(0, book)
    if len(shelf) > room:
        shelf.pop()
    return shelf
