# task: passk/typewriter_sheet
# entry point: typewriter_sheet
# tags: strings, simulation
# %% prompt
def typewriter_sheet(keys: str) -> list[str]:
    """Show the sheet of paper on which somebody has typed on an old typewriter, line by line.

    A letter, digit or other sign is typed at the place of the carriage, which then moves on by one; a space
    moves it on without typing. '<' moves it back by one, but not beyond the first place. '/' begins the next
    line at its first place. Two different signs typed at the same place are a '#' there from then on; the
    same sign again changes nothing. Places without a sign are spaces; each line ends with its last sign.
    There is always a first line.

    >>> typewriter_sheet("ab<c d")
    ['a# d']
    >>> typewriter_sheet("x/<y<<y")
    ['x', 'y']
    """
# %% canonical solution
    lines = [[]]
    place = 0
    for key in keys:
        line = lines[-1]
        if key == "/":
            lines.append([])
            place = 0
        elif key == "<":
            place = max(0, place - 1)
        else:
            if key != " ":
                line.extend(" " * (place + 1 - len(line)))
                line[place] = key if line[place] in (" ", key) else "#"
            place += 1
    return ["".join(line) for line in lines]


# %% test
def check(candidate):
    assert candidate("ab<c d") == ["a# d"]
    assert candidate("x/<y<<y") == ["x", "y"]
    assert candidate("") == [""]
    assert candidate("abc") == ["abc"]
    assert candidate("  a  ") == ["  a"]
    assert candidate("   ") == [""]
    assert candidate("a/b") == ["a", "b"]
    assert candidate("/") == ["", ""]
    assert candidate("ab/  c//") == ["ab", "  c", "", ""]
    assert candidate("aa<a") == ["aa"]
    assert candidate("ab<<ab") == ["ab"]
    assert candidate("ab<<ba") == ["##"]
    assert candidate("a<b<a") == ["#"]
    assert candidate("a<b<#") == ["#"]
    assert candidate("#<a") == ["#"]
    assert candidate("a< b") == ["ab"]
    assert candidate("<<<a") == ["a"]
    assert candidate("a  b<<<c") == ["ac b"]
    assert candidate("ab<<<<cd/<e") == ["##", "e"]
    assert candidate("   x<<<<<y") == ["y  x"]
    assert candidate("abc<<</d") == ["abc", "d"]


# %% run
if __name__ == "__main__":
    check(typewriter_sheet)

# %% attempt: the later sign wins -> wrong_answer
def typewriter_sheet(keys: str) -> list[str]:
    lines = [[]]
    place = 0
    for key in keys:
        line = lines[-1]
        if key == "/":
            lines.append([])
            place = 0
        elif key == "<":
            place = max(0, place - 1)
        else:
            if key != " ":
                line.extend(" " * (place + 1 - len(line)))
                line[place] = key
            place += 1
    return ["".join(line) for line in lines]

# %% attempt: the carriage leaves the paper at the left -> runtime_error
def typewriter_sheet(keys: str) -> list[str]:
    lines = [[]]
    place = 0
    for key in keys:
        line = lines[-1]
        if key == "/":
            lines.append([])
            place = 0
        elif key == "<":
            place = place - 1
        else:
            if key != " ":
                line.extend(" " * (place + 1 - len(line)))
                line[place] = key if line[place] in (" ", key) else "#"
            place += 1
    return ["".join(line) for line in lines]

# %% attempt: a space wipes out the sign below -> wrong_answer
def typewriter_sheet(keys: str) -> list[str]:
    lines = [[]]
    place = 0
    for key in keys:
        line = lines[-1]
        if key == "/":
            lines.append([])
            place = 0
        elif key == "<":
            place = max(0, place - 1)
        else:
            line.extend(" " * (place + 1 - len(line)))
            line[place] = key if key == " " or line[place] in (" ", key) else "#"
            place += 1
    return ["".join(line) for line in lines]

# %% attempt: the carriage stays where it is in the next line -> wrong_answer
def typewriter_sheet(keys: str) -> list[str]:
    lines = [[]]
    place = 0
    for key in keys:
        line = lines[-1]
        if key == "/":
            lines.append([])
        elif key == "<":
            place = max(0, place - 1)
        else:
            if key != " ":
                line.extend(" " * (place + 1 - len(line)))
                line[place] = key if line[place] in (" ", key) else "#"
            place += 1
    return ["".join(line) for line in lines]

# %% attempt: two signs that are equal become a mark too -> wrong_answer
def typewriter_sheet(keys: str) -> list[str]:
    lines = [[]]
    place = 0
    for key in keys:
        line = lines[-1]
        if key == "/":
            lines.append([])
            place = 0
        elif key == "<":
            place = max(0, place - 1)
        else:
            if key != " ":
                line.extend(" " * (place + 1 - len(line)))
                line[place] = key if line[place] == " " else "#"
            place += 1
    return ["".join(line) for line in lines]

# %% attempt: types beyond the end of the list -> runtime_error
def typewriter_sheet(keys: str) -> list[str]:
    lines = [[]]
    place = 0
    for key in keys:
        line = lines[-1]
        if key == "/":
            lines.append([])
            place = 0
        elif key == "<":
            place = max(0, place - 1)
        else:
            if key != " " and place < len(line):
                line[place] = key if line[place] in (" ", key) else "#"
            elif key != " ":
                line.insert(place, key)
                line[place] = key
            place += 1
    return ["".join(line) for line in lines]
