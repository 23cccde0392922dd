# task: passk/tally_marks
# entry point: tally_marks
# tags: strings, formatting, numbers
# %% prompt
def tally_marks(count: int) -> str:
    r"""Write a number of sheep as a shepherd's tally marks.

    A full group of five is "||||/", a smaller rest as many "|". Groups are separated by a space, but after
    every fourth full group the next group begins a new line instead. Nothing follows the last group. A count
    of 0 or less is the empty string.

    >>> tally_marks(7)
    '||||/ ||'
    >>> tally_marks(21)
    '||||/ ||||/ ||||/ ||||/\n|'
    """
# %% canonical solution
    count = max(count, 0)
    groups = ["||||/"] * (count // 5)
    if count % 5 > 0:
        groups.append("|" * (count % 5))
    lines = [" ".join(groups[i : i + 4]) for i in range(0, len(groups), 4)]
    return "\n".join(lines)


# %% test
def check(candidate):
    assert candidate(7) == "||||/ ||"
    assert candidate(21) == "||||/ ||||/ ||||/ ||||/\n|"
    assert candidate(0) == ""
    assert candidate(-3) == ""
    assert candidate(-5) == ""
    assert candidate(1) == "|"
    assert candidate(4) == "||||"
    assert candidate(5) == "||||/"
    assert candidate(6) == "||||/ |"
    assert candidate(10) == "||||/ ||||/"
    assert candidate(19) == "||||/ ||||/ ||||/ ||||"
    assert candidate(20) == "||||/ ||||/ ||||/ ||||/"
    assert candidate(40) == "||||/ ||||/ ||||/ ||||/\n||||/ ||||/ ||||/ ||||/"
    assert candidate(43) == "||||/ ||||/ ||||/ ||||/\n||||/ ||||/ ||||/ ||||/\n|||"


# %% run
if __name__ == "__main__":
    check(tally_marks)

# %% attempt: a new line after every fifth group -> wrong_answer
def tally_marks(count: int) -> str:
    count = max(count, 0)
    groups = ["||||/"] * (count // 5)
    if count % 5 > 0:
        groups.append("|" * (count % 5))
    lines = [" ".join(groups[i : i + 5]) for i in range(0, len(groups), 5)]
    return "\n".join(lines)

# %% attempt: a group of five is five strokes -> wrong_answer
def tally_marks(count: int) -> str:
    count = max(count, 0)
    groups = ["|||||"] * (count // 5)
    if count % 5 > 0:
        groups.append("|" * (count % 5))
    lines = [" ".join(groups[i : i + 4]) for i in range(0, len(groups), 4)]
    return "\n".join(lines)

# %% attempt: an empty rest is a group -> wrong_answer
def tally_marks(count: int) -> str:
    count = max(count, 0)
    groups = ["||||/"] * (count // 5)
    groups.append("|" * (count % 5))
    lines = [" ".join(groups[i : i + 4]) for i in range(0, len(groups), 4)]
    return "\n".join(lines)

# %% attempt: a negative count has a rest -> wrong_answer
def tally_marks(count: int) -> str:
    groups = ["||||/"] * (count // 5)
    if count % 5 > 0:
        groups.append("|" * (count % 5))
    return "\n".join(" ".join(groups[i : i + 4]) for i in range(0, len(groups), 4))

# %% attempt: all in one line -> wrong_answer
def tally_marks(count: int) -> str:
    count = max(count, 0)
    groups = ["||||/"] * (count // 5)
    if count % 5 > 0:
        groups.append("|" * (count % 5))
    return " ".join(groups)
