# task: passk/quote_depth
# entry point: quote_depth
# tags: strings, parsing, formatting
# %% prompt
def quote_depth(lines: list[str]) -> list[str]:
    """Tidy the quotes of a letter: each line begins with as many '>' as it is deep.

    A line's depth is the number of '>' at its beginning, where spaces before and between them are ignored.
    The marks are followed by a single space and the rest of the line without the spaces around it, or by
    nothing if the rest is empty. A line of depth 0 is kept as it is. Where the depth falls from one line to
    the next by two or more, an empty line is put between them, unless the lower line is empty or blank
    itself.

    >>> quote_depth(["> > Bees?", ">No. "])
    ['>> Bees?', '> No.']
    >>> quote_depth([">>Why?", "So: > 3"])
    ['>> Why?', '', 'So: > 3']
    """
# %% canonical solution
    tidy = []
    before = 0
    for line in lines:
        rest = line.lstrip("> ")
        depth = line[: len(line) - len(rest)].count(">")
        if before - depth >= 2 and line.strip(" "):
            tidy.append("")
        tidy.append((">" * depth + " " + rest).strip(" ") if depth else line)
        before = depth
    return tidy


# %% test
def check(candidate):
    assert candidate(["> > Bees?", ">No. "]) == [">> Bees?", "> No."]
    assert candidate([">>Why?", "So: > 3"]) == [">> Why?", "", "So: > 3"]
    assert candidate([]) == []
    assert candidate([""]) == [""]
    assert candidate([" a > b "]) == [" a > b "]
    assert candidate([">"]) == [">"]
    assert candidate(["> > "]) == [">>"]
    assert candidate([">a"]) == ["> a"]
    assert candidate(["  >   a >b  "]) == ["> a >b"]
    assert candidate([">>>a", ">a"]) == [">>> a", "", "> a"]
    assert candidate([">>>a", ">>a"]) == [">>> a", ">> a"]
    assert candidate([">>>a", "b"]) == [">>> a", "", "b"]
    assert candidate([">>a", ""]) == [">> a", ""]
    assert candidate([">>a", "  ", "b"]) == [">> a", "  ", "b"]
    assert candidate([">>>a", ">"]) == [">>> a", "", ">"]
    assert candidate(["a", ">>>b", ">>>c"]) == ["a", ">>> b", ">>> c"]
    assert candidate([">>a", ">b", "c"]) == [">> a", "> b", "c"]
    assert candidate([">a", "b"]) == ["> a", "b"]
    assert candidate(["> >> a", " b"]) == [">>> a", "", " b"]
    assert candidate([">>>>a", ">> b", "c"]) == [">>>> a", "", ">> b", "", "c"]


# %% run
if __name__ == "__main__":
    check(quote_depth)

# %% attempt: spaces end the marks -> wrong_answer
def quote_depth(lines: list[str]) -> list[str]:
    tidy = []
    before = 0
    for line in lines:
        rest = line.lstrip(">")
        depth = line[: len(line) - len(rest)].count(">")
        if before - depth >= 2 and line.strip(" "):
            tidy.append("")
        tidy.append((">" * depth + " " + rest).strip(" ") if depth else line)
        before = depth
    return tidy

# %% attempt: an empty line wherever the depth falls -> wrong_answer
def quote_depth(lines: list[str]) -> list[str]:
    tidy = []
    before = 0
    for line in lines:
        rest = line.lstrip("> ")
        depth = line[: len(line) - len(rest)].count(">")
        if before - depth >= 1 and line.strip(" "):
            tidy.append("")
        tidy.append((">" * depth + " " + rest).strip(" ") if depth else line)
        before = depth
    return tidy

# %% attempt: a space behind marks that stand alone -> wrong_answer
def quote_depth(lines: list[str]) -> list[str]:
    tidy = []
    before = 0
    for line in lines:
        rest = line.lstrip("> ")
        depth = line[: len(line) - len(rest)].count(">")
        if before - depth >= 2 and line.strip(" "):
            tidy.append("")
        tidy.append((">" * depth + " " + rest.strip(" ")) if depth else line)
        before = depth
    return tidy

# %% attempt: lines without marks lose their spaces -> wrong_answer
def quote_depth(lines: list[str]) -> list[str]:
    tidy = []
    before = 0
    for line in lines:
        rest = line.lstrip("> ")
        depth = line[: len(line) - len(rest)].count(">")
        if before - depth >= 2 and line.strip(" "):
            tidy.append("")
        tidy.append((">" * depth + " " + rest).strip(" ") if depth else line.strip(" "))
        before = depth
    return tidy

# %% attempt: an empty line before an empty line -> wrong_answer
def quote_depth(lines: list[str]) -> list[str]:
    tidy = []
    before = 0
    for line in lines:
        rest = line.lstrip("> ")
        depth = line[: len(line) - len(rest)].count(">")
        if before - depth >= 2:
            tidy.append("")
        tidy.append((">" * depth + " " + rest).strip(" ") if depth else line)
        before = depth
    return tidy

# %% attempt: an empty line has no first character -> runtime_error
def quote_depth(lines: list[str]) -> list[str]:
    tidy = []
    before = 0
    for line in lines:
        depth = 0
        rest = line
        while rest[0] in "> ":
            depth += rest[0] == ">"
            rest = rest[1:]
        if before - depth >= 2:
            tidy.append("")
        tidy.append((">" * depth + " " + rest).strip(" ") if depth else line)
        before = depth
    return tidy

# %% equivalent mutant: a gap needs a difference of 2
# -before = 0
# +before = 1
