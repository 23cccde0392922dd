# task: passk/fit_label
# entry point: fit_label
# tags: strings, formatting
# %% prompt
def fit_label(name: str, width: int) -> str:
    """Fit a plant's name on a seed label that has room for `width` characters.

    A name that fits is kept as it is. A longer one is cut to its first width - 1 characters, loses the spaces
    that then stand at its end, and gets a dot. `width` is at least 2; the name does not begin with a space.

    >>> fit_label("Sweet pea", 7)
    'Sweet.'
    >>> fit_label("Tomato", 6)
    'Tomato'
    """
# %% canonical solution
    if len(name) <= width:
        return name
    return name[: width - 1].rstrip(" ") + "."


# %% test
def check(candidate):
    assert candidate("Sweet pea", 7) == "Sweet."
    assert candidate("Tomato", 6) == "Tomato"
    assert candidate("Tomato", 5) == "Toma."
    assert candidate("Tomato", 2) == "T."
    assert candidate("", 2) == ""
    assert candidate("Oat", 3) == "Oat"
    assert candidate("Oats", 3) == "Oa."
    assert candidate("Bay leaf ", 9) == "Bay leaf "
    assert candidate("Bay leaf ", 8) == "Bay lea."
    assert candidate("Sweet pea", 6) == "Sweet."
    assert candidate("Red  kale", 5) == "Red."
    assert candidate("Red  kale", 4) == "Red."
    assert candidate("A bean", 3) == "A."
    assert candidate("St. John's wort", 4) == "St.."
    assert candidate("Dill\tweed", 6) == "Dill\t."
    assert candidate("Pea " * 30, 21) == "Pea Pea Pea Pea Pea."


# %% run
if __name__ == "__main__":
    check(fit_label)

# %% attempt: a name of just the width is cut too -> wrong_answer
def fit_label(name: str, width: int) -> str:
    if len(name) < width:
        return name
    return name[: width - 1].rstrip(" ") + "."

# %% attempt: the space before the dot stays -> wrong_answer
def fit_label(name: str, width: int) -> str:
    if len(name) <= width:
        return name
    return name[: width - 1] + "."

# %% attempt: the dot comes on top of the width -> wrong_answer
def fit_label(name: str, width: int) -> str:
    if len(name) <= width:
        return name
    return name[:width].rstrip(" ") + "."

# %% attempt: all names lose their spaces at the end -> wrong_answer
def fit_label(name: str, width: int) -> str:
    name = name.rstrip(" ")
    if len(name) <= width:
        return name
    return name[: width - 1].rstrip(" ") + "."

# %% attempt: always ends with a dot -> wrong_answer
def fit_label(name: str, width: int) -> str:
    return name[: width - 1].rstrip(" ") + "."
