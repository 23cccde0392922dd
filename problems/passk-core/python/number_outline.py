# task: passk/number_outline
# entry point: number_outline
# tags: strings, formatting, lists
# %% prompt
def number_outline(lines: list[str]) -> list[str]:
    """Number the headings of a garden plan by their depth, such as "2.1 Beds" in the second chapter.

    The depth of a line is the number of spaces before its text. A line deeper than the one before it is
    exactly one level deeper, however many more spaces it has. Any other line belongs to the deepest level
    that is still open and whose first line had at most as many spaces, and closes all levels below that; if
    there is none, to the first level. Each line of a level gets the next number, from 1; a level that is
    opened anew counts from 1 again. Return the numbers joined by '.', a space and the text. No line is blank.

    >>> number_outline(["Soil", "  Sand", "  Clay", "Beds"])
    ['1 Soil', '1.1 Sand', '1.2 Clay', '2 Beds']
    >>> number_outline(["Soil", "    Sand", "  Clay"])
    ['1 Soil', '1.1 Sand', '2 Clay']
    """
# %% canonical solution
    levels = []
    numbered = []
    before = -1
    for line in lines:
        text = line.lstrip(" ")
        depth = len(line) - len(text)
        if depth > before:
            levels.append([depth, 0])
        while len(levels) > 1 and levels[-1][0] > depth:
            levels.pop()
        levels[-1][1] += 1
        before = depth
        numbered.append(".".join(str(number) for _, number in levels) + " " + text)
    return numbered


# %% test
def check(candidate):
    assert candidate(["Soil", "  Sand", "  Clay", "Beds"]) == ["1 Soil", "1.1 Sand", "1.2 Clay", "2 Beds"]
    assert candidate(["Soil", "    Sand", "  Clay"]) == ["1 Soil", "1.1 Sand", "2 Clay"]
    assert candidate([]) == []
    assert candidate(["Soil"]) == ["1 Soil"]
    assert candidate(["  Soil"]) == ["1 Soil"]
    assert candidate(["a", "b", "c"]) == ["1 a", "2 b", "3 c"]
    assert candidate(["a", " b", "  c", "   d"]) == ["1 a", "1.1 b", "1.1.1 c", "1.1.1.1 d"]
    assert candidate(["a", "       b", "        c"]) == ["1 a", "1.1 b", "1.1.1 c"]
    assert candidate(["a", " b", "c", " d", " e"]) == ["1 a", "1.1 b", "2 c", "2.1 d", "2.2 e"]
    assert candidate(["a", " b", "  c", "d", "  e"]) == ["1 a", "1.1 b", "1.1.1 c", "2 d", "2.1 e"]
    assert candidate(["a", " b", "  c", " d", "  e"]) == ["1 a", "1.1 b", "1.1.1 c", "1.2 d", "1.2.1 e"]
    assert candidate(["  a", "b", " c"]) == ["1 a", "2 b", "2.1 c"]
    assert candidate(["  a", " b", "c", "  d"]) == ["1 a", "2 b", "3 c", "3.1 d"]
    assert candidate(["a", "    b", "  c", "   d", " e"]) == ["1 a", "1.1 b", "2 c", "2.1 d", "3 e"]
    assert candidate(["a", "  b", "    c", "   d", "  e"]) == ["1 a", "1.1 b", "1.1.1 c", "1.2 d", "1.3 e"]
    assert candidate(
        ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j ", " k  l "]
    ) == ["1 a", "2 b", "3 c", "4 d", "5 e", "6 f", "7 g", "8 h", "9 i", "10 j ", "10.1 k  l "]


# %% run
if __name__ == "__main__":
    check(number_outline)

# %% attempt: numbers go on in a level that is opened anew -> wrong_answer
def number_outline(lines: list[str]) -> list[str]:
    levels = []
    counts = {}
    numbered = []
    before = -1
    for line in lines:
        text = line.lstrip(" ")
        depth = len(line) - len(text)
        if depth > before:
            levels.append([depth, 0])
        while len(levels) > 1 and levels[-1][0] > depth:
            levels.pop()
        counts[len(levels)] = counts.get(len(levels), 0) + 1
        levels[-1][1] = counts[len(levels)]
        before = depth
        numbered.append(".".join(str(number) for _, number in levels) + " " + text)
    return numbered

# %% attempt: two spaces are a level -> wrong_answer
def number_outline(lines: list[str]) -> list[str]:
    levels = []
    numbered = []
    before = -1
    for line in lines:
        text = line.lstrip(" ")
        depth = len(line) - len(text)
        del levels[depth // 2 + 1 :]
        while len(levels) <= depth // 2:
            levels.append([depth, 0])
        levels[-1][1] += 1
        before = depth
        numbered.append(".".join(str(number) for _, number in levels) + " " + text)
    return numbered

# %% attempt: closes one level at most -> wrong_answer
def number_outline(lines: list[str]) -> list[str]:
    levels = []
    numbered = []
    before = -1
    for line in lines:
        text = line.lstrip(" ")
        depth = len(line) - len(text)
        if depth > before:
            levels.append([depth, 0])
        if len(levels) > 1 and levels[-1][0] > depth:
            levels.pop()
        levels[-1][1] += 1
        before = depth
        numbered.append(".".join(str(number) for _, number in levels) + " " + text)
    return numbered

# %% attempt: closes the first level too -> runtime_error
def number_outline(lines: list[str]) -> list[str]:
    levels = []
    numbered = []
    before = -1
    for line in lines:
        text = line.lstrip(" ")
        depth = len(line) - len(text)
        if depth > before:
            levels.append([depth, 0])
        while levels and levels[-1][0] > depth:
            levels.pop()
        levels[-1][1] += 1
        before = depth
        numbered.append(".".join(str(number) for _, number in levels) + " " + text)
    return numbered

# %% attempt: a level is closed by a line that belongs to it -> wrong_answer
def number_outline(lines: list[str]) -> list[str]:
    levels = []
    numbered = []
    before = -1
    for line in lines:
        text = line.lstrip(" ")
        depth = len(line) - len(text)
        if depth > before:
            levels.append([depth, 0])
        while len(levels) > 1 and levels[-1][0] >= depth:
            levels.pop()
        levels[-1][1] += 1
        before = depth
        numbered.append(".".join(str(number) for _, number in levels) + " " + text)
    return numbered

# %% attempt: the text keeps its spaces -> wrong_answer
def number_outline(lines: list[str]) -> list[str]:
    levels = []
    numbered = []
    before = -1
    for line in lines:
        text = line.lstrip(" ")
        depth = len(line) - len(text)
        if depth > before:
            levels.append([depth, 0])
        while len(levels) > 1 and levels[-1][0] > depth:
            levels.pop()
        levels[-1][1] += 1
        before = depth
        numbered.append(".".join(str(number) for _, number in levels) + " " + line)
    return numbered

# %% equivalent mutant: every depth is above both
# -before = -1
# +before = -2
