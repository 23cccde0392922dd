# task: passk/guest_line
# entry point: guest_line
# tags: strings, formatting, lists
# %% prompt
def guest_line(names: list[str], most: int) -> str:
    """Say who comes to a garden party in one line that names at most `most` guests.

    If all can be named, they are joined by ", " with " and " before the last. Otherwise the first `most`
    names are joined by ", " and followed by " and N more", where N is the number of those not named; but a
    single guest is never hidden so: one name more is shown than `most` then. Without guests the line is
    "nobody". `most` is at least 1.

    >>> guest_line(["Ann", "Bo", "Cy", "Di"], 2)
    'Ann, Bo and 2 more'
    >>> guest_line(["Ann", "Bo", "Cy"], 2)
    'Ann, Bo and Cy'
    """
# %% canonical solution
    if not names:
        return "nobody"
    hidden = len(names) - most
    if hidden > 1:
        return ", ".join(names[:most]) + f" and {hidden} more"
    if len(names) == 1:
        return names[0]
    return ", ".join(names[:-1]) + " and " + names[-1]


# %% test
def check(candidate):
    assert candidate(["Ann", "Bo", "Cy", "Di"], 2) == "Ann, Bo and 2 more"
    assert candidate(["Ann", "Bo", "Cy"], 2) == "Ann, Bo and Cy"
    assert candidate([], 3) == "nobody"
    assert candidate(["Ann"], 1) == "Ann"
    assert candidate(["Ann"], 5) == "Ann"
    assert candidate(["Ann", "Bo"], 1) == "Ann and Bo"
    assert candidate(["Ann", "Bo"], 2) == "Ann and Bo"
    assert candidate(["Ann", "Bo", "Cy"], 1) == "Ann and 2 more"
    assert candidate(["Ann", "Bo", "Cy"], 3) == "Ann, Bo and Cy"
    assert candidate(["Ann", "Bo", "Cy", "Di"], 1) == "Ann and 3 more"
    assert candidate(["Ann", "Bo", "Cy", "Di"], 3) == "Ann, Bo, Cy and Di"
    assert candidate(["Ann", "Bo", "Cy", "Di"], 9) == "Ann, Bo, Cy and Di"
    assert candidate(["Ann", "Ann", "Ann", "Ann", "Bo"], 3) == "Ann, Ann, Ann and 2 more"
    assert candidate(
        ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"], 2
    ) == "a, b and 11 more"


# %% run
if __name__ == "__main__":
    check(guest_line)

# %% attempt: hides a single guest -> wrong_answer
def guest_line(names: list[str], most: int) -> str:
    if not names:
        return "nobody"
    hidden = len(names) - most
    if hidden > 0:
        return ", ".join(names[:most]) + f" and {hidden} more"
    if len(names) == 1:
        return names[0]
    return ", ".join(names[:-1]) + " and " + names[-1]

# %% attempt: a comma before the last name -> wrong_answer
def guest_line(names: list[str], most: int) -> str:
    if not names:
        return "nobody"
    hidden = len(names) - most
    if hidden > 1:
        return ", ".join(names[:most]) + f" and {hidden} more"
    if len(names) == 1:
        return names[0]
    return ", ".join(names[:-1]) + ", and " + names[-1]

# %% attempt: counts all guests as more -> wrong_answer
def guest_line(names: list[str], most: int) -> str:
    if not names:
        return "nobody"
    hidden = len(names) - most
    if hidden > 1:
        return ", ".join(names[:most]) + f" and {len(names)} more"
    if len(names) == 1:
        return names[0]
    return ", ".join(names[:-1]) + " and " + names[-1]

# %% attempt: a lone guest comes with nobody -> wrong_answer
def guest_line(names: list[str], most: int) -> str:
    if not names:
        return "nobody"
    hidden = len(names) - most
    if hidden > 1:
        return ", ".join(names[:most]) + f" and {hidden} more"
    return ", ".join(names[:-1]) + " and " + names[-1]

# %% attempt: there is always a last guest -> runtime_error
def guest_line(names: list[str], most: int) -> str:
    hidden = len(names) - most
    if hidden > 1:
        return ", ".join(names[:most]) + f" and {hidden} more"
    if len(names) == 1:
        return names[0]
    return ", ".join(names[:-1]) + " and " + names[-1]
