# task: passk/dog_tricks
# entry point: dog_tricks
# tags: recursion, simulation
# %% prompt
def dog_tricks(tricks: dict[str, str], name: str) -> list[int]:
    """Say where a dog stands after the trick `name`, as [x, y].

    It starts at [0, 0], looking up, where y grows. In `tricks` 'f' is a step forward, 'l' and 'r' are quarter
    turns, and a capital letter is the trick of that name, done with left and right exchanged against the trick that
    does it. The letter of a trick under way is passed over.

    >>> dog_tricks({"A": "ffrf"}, "A")
    [1, 2]
    >>> dog_tricks({"A": "fBf", "B": "rf"}, "A")
    [-2, 1]
    """
# %% canonical solution
    x = y = 0
    dx, dy = 0, 1

    def perform(trick, right, under_way):
        nonlocal x, y, dx, dy
        for sign in tricks[trick]:
            if sign == "f":
                x += dx
                y += dy
            elif sign == "r":
                dx, dy = right * dy, -right * dx
            elif sign == "l":
                dx, dy = -right * dy, right * dx
            elif sign not in under_way:
                perform(sign, -right, under_way + sign)

    perform(name, 1, name)
    return [x, y]


# %% test
def check(candidate):
    assert candidate({"A": "ffrf"}, "A") == [1, 2]
    assert candidate({"A": "fBf", "B": "rf"}, "A") == [-2, 1]
    assert candidate({"A": ""}, "A") == [0, 0]
    assert candidate({"A": "f"}, "A") == [0, 1]
    assert candidate({"A": "lf"}, "A") == [-1, 0]
    assert candidate({"A": "rrf", "B": "f"}, "A") == [0, -1]
    assert candidate({"A": "f", "B": "rfA"}, "B") == [2, 0]
    assert candidate({"A": "BC", "B": "lf", "C": "lff"}, "A") == [1, -2]
    assert candidate({"A": "BB", "B": "f"}, "A") == [0, 2]
    assert candidate({"A": "fAf"}, "A") == [0, 2]
    assert candidate({"A": "fBf", "B": "rfAf"}, "A") == [-3, 1]
    assert candidate({"A": "BB", "B": "Crf", "C": "lf"}, "A") == [0, 0]
    assert candidate({"A": "BCB", "B": "Cf", "C": "r"}, "A") == [2, 0]
    assert candidate({"A": "B", "B": "C", "C": "D", "D": "rfAfBfC"}, "A") == [-3, 0]
    assert candidate({"A": "rflffrrrfrf"}, "A") == [0, 3]
    assert candidate({"K": "rrrrrfllllf", "Z": "fK"}, "Z") == [-2, 1]


# %% run
if __name__ == "__main__":
    check(dog_tricks)

# %% attempt: left and right are never exchanged -> wrong_answer
def dog_tricks(tricks: dict[str, str], name: str) -> list[int]:
    x = y = 0
    dx, dy = 0, 1

    def perform(trick, right, under_way):
        nonlocal x, y, dx, dy
        for sign in tricks[trick]:
            if sign == "f":
                x += dx
                y += dy
            elif sign == "r":
                dx, dy = right * dy, -right * dx
            elif sign == "l":
                dx, dy = -right * dy, right * dx
            elif sign not in under_way:
                perform(sign, right, under_way + sign)

    perform(name, 1, name)
    return [x, y]

# %% attempt: every trick in a trick is mirrored, however deep -> wrong_answer
def dog_tricks(tricks: dict[str, str], name: str) -> list[int]:
    x = y = 0
    dx, dy = 0, 1

    def perform(trick, right, under_way):
        nonlocal x, y, dx, dy
        for sign in tricks[trick]:
            if sign == "f":
                x += dx
                y += dy
            elif sign == "r":
                dx, dy = right * dy, -right * dx
            elif sign == "l":
                dx, dy = -right * dy, right * dx
            elif sign not in under_way:
                perform(sign, -1, under_way + sign)

    perform(name, 1, name)
    return [x, y]

# %% attempt: each trick is done only once -> wrong_answer
def dog_tricks(tricks: dict[str, str], name: str) -> list[int]:
    x = y = 0
    dx, dy = 0, 1
    under_way = set()

    def perform(trick, right):
        nonlocal x, y, dx, dy
        under_way.add(trick)
        for sign in tricks[trick]:
            if sign == "f":
                x += dx
                y += dy
            elif sign == "r":
                dx, dy = right * dy, -right * dx
            elif sign == "l":
                dx, dy = -right * dy, right * dx
            elif sign not in under_way:
                perform(sign, -right)

    perform(name, 1)
    return [x, y]

# %% attempt: only the trick itself is not begun once more -> runtime_error
def dog_tricks(tricks: dict[str, str], name: str) -> list[int]:
    x = y = 0
    dx, dy = 0, 1

    def perform(trick, right, under_way):
        nonlocal x, y, dx, dy
        for sign in tricks[trick]:
            if sign == "f":
                x += dx
                y += dy
            elif sign == "r":
                dx, dy = right * dy, -right * dx
            elif sign == "l":
                dx, dy = -right * dy, right * dx
            elif sign not in under_way:
                perform(sign, -right, sign)

    perform(name, 1, name)
    return [x, y]

# %% attempt: the dog looks up again after each trick -> wrong_answer
def dog_tricks(tricks: dict[str, str], name: str) -> list[int]:
    x = y = 0
    dx, dy = 0, 1

    def perform(trick, right, under_way):
        nonlocal x, y, dx, dy
        for sign in tricks[trick]:
            if sign == "f":
                x += dx
                y += dy
            elif sign == "r":
                dx, dy = right * dy, -right * dx
            elif sign == "l":
                dx, dy = -right * dy, right * dx
            elif sign not in under_way:
                perform(sign, -right, under_way + sign)
                dx, dy = 0, 1

    perform(name, 1, name)
    return [x, y]
