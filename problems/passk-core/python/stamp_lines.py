# task: passk/stamp_lines
# entry point: stamp_lines
# tags: strings, formatting
# %% prompt
def stamp_lines(text: str, width: int) -> list[str]:
    """Set a text in lines of at most `width` characters for a rubber stamp.

    Words are separated by spaces and set with one space between them, as many as fit in each line. A word
    that does not fit in the rest of a line may only be divided after one of its '-', directly behind which
    the line then ends; as many parts as fit stay in the line. If not even the first part fits there, the word
    begins the next line. A part longer than a whole line begins a line and is cut: its first width - 1
    characters and a '~' fill the line, and what is left is set in the next one like a word. `width` is at
    least 2.

    >>> stamp_lines("the well-kept hen house", 9)
    ['the well-', 'kept hen', 'house']
    >>> stamp_lines("an unbelievable egg", 6)
    ['an', 'unbel~', 'ievab~', 'le egg']
    """
# %% canonical solution
    lines = []
    line = ""
    for word in text.split():
        gap = " " if line else ""
        for part in word.replace("-", "- ").split():
            if len(line + gap + part) > width and line:
                lines.append(line)
                line = gap = ""
            while len(part) > width:
                lines.append(part[: width - 1] + "~")
                part = part[width - 1 :]
            line += gap + part
            gap = ""
    return lines + [line] if line else lines


# %% test
def check(candidate):
    assert candidate("the well-kept hen house", 9) == ["the well-", "kept hen", "house"]
    assert candidate("an unbelievable egg", 6) == ["an", "unbel~", "ievab~", "le egg"]
    assert candidate("", 5) == []
    assert candidate("   ", 5) == []
    assert candidate("egg", 5) == ["egg"]
    assert candidate("eggs!", 5) == ["eggs!"]
    assert candidate("eggs!!", 5) == ["eggs~", "!!"]
    assert candidate("  a   b  ", 5) == ["a b"]
    assert candidate("ab cd", 5) == ["ab cd"]
    assert candidate("ab cd", 4) == ["ab", "cd"]
    assert candidate("abc de f", 6) == ["abc de", "f"]
    assert candidate("a-b-c", 5) == ["a-b-c"]
    assert candidate("a-b-c", 4) == ["a-b-", "c"]
    assert candidate("a-b-c", 3) == ["a-", "b-c"]
    assert candidate("x a-b-c", 7) == ["x a-b-c"]
    assert candidate("x a-b-c", 6) == ["x a-b-", "c"]
    assert candidate("x a-b-c", 5) == ["x a-", "b-c"]
    assert candidate("x a-b-c", 4) == ["x a-", "b-c"]
    assert candidate("x a-b-c", 3) == ["x", "a-", "b-c"]
    assert candidate("a-b c", 4) == ["a-b", "c"]
    assert candidate("a-b c", 5) == ["a-b c"]
    assert candidate("x abcdefg", 4) == ["x", "abc~", "defg"]
    assert candidate("x abcdefgh", 4) == ["x", "abc~", "def~", "gh"]
    assert candidate("abcdefgh ij", 4) == ["abc~", "def~", "gh", "ij"]
    assert candidate("abcdefgh i", 4) == ["abc~", "def~", "gh i"]
    assert candidate("abcd-ef", 4) == ["abc~", "d-ef"]
    assert candidate("a abcdef-gh", 4) == ["a", "abc~", "def-", "gh"]
    assert candidate("abcde", 2) == ["a~", "b~", "c~", "de"]
    assert candidate("- -- a", 3) == ["- -", "- a"]
    assert candidate("sea-wa-ter pa-per", 8) == ["sea-wa-", "ter pa-", "per"]


# %% run
if __name__ == "__main__":
    check(stamp_lines)

# %% attempt: words are never divided -> wrong_answer
def stamp_lines(text: str, width: int) -> list[str]:
    lines = []
    line = ""
    for word in text.split():
        gap = " " if line else ""
        for part in [word]:
            if len(line + gap + part) > width and line:
                lines.append(line)
                line = gap = ""
            while len(part) > width:
                lines.append(part[: width - 1] + "~")
                part = part[width - 1 :]
            line += gap + part
            gap = ""
    return lines + [line] if line else lines

# %% attempt: a long word is begun in the rest of the line -> wrong_answer
def stamp_lines(text: str, width: int) -> list[str]:
    lines = []
    line = ""
    for word in text.split():
        gap = " " if line else ""
        for part in word.replace("-", "- ").split():
            if len(line + gap + part) > width and line and len(part) <= width:
                lines.append(line)
                line = gap = ""
            if len(part) > width and line:
                room = width - 1 - len(line + gap)
                lines.append(line + gap + part[:room] + "~")
                part, line, gap = part[room:], "", ""
            while len(part) > width:
                lines.append(part[: width - 1] + "~")
                part = part[width - 1 :]
            line += gap + part
            gap = ""
    return lines + [line] if line else lines

# %% attempt: a line may not be full -> wrong_answer
def stamp_lines(text: str, width: int) -> list[str]:
    lines = []
    line = ""
    for word in text.split():
        gap = " " if line else ""
        for part in word.replace("-", "- ").split():
            if len(line + gap + part) >= width and line:
                lines.append(line)
                line = gap = ""
            while len(part) >= width:
                lines.append(part[: width - 1] + "~")
                part = part[width - 1 :]
            line += gap + part
            gap = ""
    return lines + [line] if line else lines

# %% attempt: the sign comes on top of the width -> wrong_answer
def stamp_lines(text: str, width: int) -> list[str]:
    lines = []
    line = ""
    for word in text.split():
        gap = " " if line else ""
        for part in word.replace("-", "- ").split():
            if len(line + gap + part) > width and line:
                lines.append(line)
                line = gap = ""
            while len(part) > width:
                lines.append(part[:width] + "~")
                part = part[width:]
            line += gap + part
            gap = ""
    return lines + [line] if line else lines

# %% attempt: the last line is lost -> wrong_answer
def stamp_lines(text: str, width: int) -> list[str]:
    lines = []
    line = ""
    for word in text.split():
        gap = " " if line else ""
        for part in word.replace("-", "- ").split():
            if len(line + gap + part) > width and line:
                lines.append(line)
                line = gap = ""
            while len(part) > width:
                lines.append(part[: width - 1] + "~")
                part = part[width - 1 :]
            line += gap + part
            gap = ""
    return lines

# %% attempt: an empty line for an empty text -> wrong_answer
def stamp_lines(text: str, width: int) -> list[str]:
    lines = []
    line = ""
    for word in text.split():
        gap = " " if line else ""
        for part in word.replace("-", "- ").split():
            if len(line + gap + part) > width and line:
                lines.append(line)
                line = gap = ""
            while len(part) > width:
                lines.append(part[: width - 1] + "~")
                part = part[width - 1 :]
            line += gap + part
            gap = ""
    return lines + [line]
