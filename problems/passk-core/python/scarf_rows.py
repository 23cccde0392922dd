# task: passk/scarf_rows
# entry point: scarf_rows
# tags: dicts, simulation, strings
# %% prompt
def scarf_rows(wool: dict[str, int], pattern: str) -> str:
    """Knit a scarf from leftover wool and return the letters of its rows.

    `wool` says how many rows each colour lasts, none if missing. Rows take the colours of `pattern`, which is
    not empty, over and over. A row whose colour is used up takes that of the row before it; if that is used
    up, too, or the row is the first, the scarf ends.

    >>> scarf_rows({"r": 3, "b": 1}, "rb")
    'rbrr'
    >>> scarf_rows({"r": 2, "g": 1}, "rg")
    'rgr'
    """
# %% canonical solution
    left = dict(wool)
    scarf = ""
    while True:
        colour = pattern[len(scarf) % len(pattern)]
        if not left.get(colour):
            colour = scarf[-1:]
        if not left.get(colour):
            return scarf
        left[colour] -= 1
        scarf += colour


# %% test
def check(candidate):
    assert candidate({"r": 3, "b": 1}, "rb") == "rbrr"
    assert candidate({"r": 2, "g": 1}, "rg") == "rgr"
    assert candidate({}, "r") == ""
    assert candidate({"r": 0}, "r") == ""
    assert candidate({"r": 4}, "r") == "rrrr"
    assert candidate({"r": 4}, "b") == ""
    assert candidate({"r": 4}, "rb") == "rrrr"
    assert candidate({"r": 4}, "br") == ""
    assert candidate({"r": 2, "b": 2}, "rrb") == "rrbb"
    assert candidate({"r": 2, "b": 9, "g": 3}, "rbg") == "rbgrbggbbbbbbb"
    assert candidate({"r": 1, "b": 3, "g": 2}, "rbg") == "rbggbb"
    assert candidate({"r": 5, "b": 0}, "rbb") == "rrrrr"
    assert candidate({"r": 5, "b": 1, "g": 1}, "rrbrg") == "rrbrgrr"
    assert candidate({"a": 1, "b": 1, "c": 1, "d": 7}, "abcd") == "abcddddddd"
    assert candidate({"x": 30, "y": 20}, "xyyx") == "xyyxxyyxxyyxxyyxxyyxxyyxxyyxxyyxxyyxxyyxxxxxxxxxxx"
    assert candidate({"r": 1, "b": 5}, "rrb") == "r"
    assert candidate({"r": 3, "b": 2, "z": 9}, "rbr") == "rbrrb"


# %% run
if __name__ == "__main__":
    check(scarf_rows)

# %% attempt: the scarf ends with the first colour that is used up -> wrong_answer
def scarf_rows(wool: dict[str, int], pattern: str) -> str:
    left = dict(wool)
    scarf = ""
    while left.get(pattern[len(scarf) % len(pattern)]):
        colour = pattern[len(scarf) % len(pattern)]
        left[colour] -= 1
        scarf += colour
    return scarf

# %% attempt: takes the letter before in the pattern -> wrong_answer
def scarf_rows(wool: dict[str, int], pattern: str) -> str:
    left = dict(wool)
    scarf = ""
    while True:
        row = len(scarf)
        colour = pattern[row % len(pattern)]
        if not left.get(colour) and row > 0:
            colour = pattern[(row - 1) % len(pattern)]
        if not left.get(colour):
            return scarf
        left[colour] -= 1
        scarf += colour

# %% attempt: leaves out the rows of a colour that is used up -> wrong_answer
def scarf_rows(wool: dict[str, int], pattern: str) -> str:
    left = dict(wool)
    scarf = ""
    while any(left.get(colour) for colour in pattern):
        for colour in pattern:
            if left.get(colour):
                left[colour] -= 1
                scarf += colour
    return scarf

# %% attempt: any colour does for the first row -> wrong_answer
def scarf_rows(wool: dict[str, int], pattern: str) -> str:
    left = dict(wool)
    scarf = ""
    while True:
        colour = pattern[len(scarf) % len(pattern)]
        if not left.get(colour):
            colour = scarf[-1] if scarf else next((other for other in left if left[other]), "")
        if not left.get(colour):
            return scarf
        left[colour] -= 1
        scarf += colour

# %% attempt: the pattern is knitted once -> wrong_answer
def scarf_rows(wool: dict[str, int], pattern: str) -> str:
    left = dict(wool)
    scarf = ""
    for colour in pattern:
        if not left.get(colour):
            colour = scarf[-1:]
        if not left.get(colour):
            break
        left[colour] -= 1
        scarf += colour
    return scarf

# %% attempt: asks for a colour that is not there -> runtime_error
def scarf_rows(wool: dict[str, int], pattern: str) -> str:
    left = dict(wool)
    scarf = ""
    while True:
        colour = pattern[len(scarf) % len(pattern)]
        if left[colour] == 0:
            colour = scarf[-1:] or colour
        if left[colour] == 0:
            return scarf
        left[colour] -= 1
        scarf += colour
