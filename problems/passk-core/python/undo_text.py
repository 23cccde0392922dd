# task: passk/undo_text
# entry point: undo_text
# tags: state machine, strings, parsing
# %% prompt
def undo_text(commands: list[str]) -> str:
    """Follow the commands of a small text editor and return the text at the end.

    The text is empty at first. "+WORD" appends WORD, which may be empty or hold any characters. "-N" removes the
    last N characters, or all if there are fewer. "u" undoes the last "+" or "-" command that is not undone yet, "r"
    redoes the last undone one. A "+" or "-" command makes everything that was undone impossible to redo. "u" and
    "r" with nothing to undo or redo do nothing.

    >>> undo_text(["+abc", "-1", "u"])
    'abc'
    >>> undo_text(["+a", "+b", "u", "+c", "r"])
    'ac'
    """
# %% canonical solution
    past, future = [], []
    text = ""
    for command in commands:
        if command == "u":
            if past:
                future.append(text)
                text = past.pop()
        elif command == "r":
            if future:
                past.append(text)
                text = future.pop()
        else:
            past.append(text)
            future = []
            if command[0] == "+":
                text += command[1:]
            else:
                text = text[: max(0, len(text) - int(command[1:]))]
    return text


# %% test
def check(candidate):
    assert candidate(["+abc", "-1", "u"]) == "abc"
    assert candidate(["+a", "+b", "u", "+c", "r"]) == "ac"
    assert candidate([]) == ""
    assert candidate(["u", "r", "+x"]) == "x"
    assert candidate(["+abc", "-0"]) == "abc"
    assert candidate(["+abc", "-9"]) == ""
    assert candidate(["+abc", "-9", "u"]) == "abc"
    assert candidate(["+abc", "-12", "+d"]) == "d"
    assert candidate(["+a", "+", "u"]) == "a"
    assert candidate(["+a", "+b", "+c", "u", "u", "r"]) == "ab"
    assert candidate(["+a", "+b", "u", "u", "u", "r", "r", "r"]) == "ab"
    assert candidate(["+u", "+r", "+-1", "++"]) == "ur-1+"
    assert candidate(["+ab", "-1", "u", "u", "r", "r"]) == "a"
    assert candidate(["+ab", "u", "-1", "r"]) == ""
    assert candidate(["+x"] * 300 + ["u"] * 100 + ["r"] * 50) == "x" * 250
    assert candidate(["+a", "u", "r", "u"]) == ""


# %% run
if __name__ == "__main__":
    check(undo_text)

# %% attempt: new commands keep what was undone -> wrong_answer
def undo_text(commands: list[str]) -> str:
    past, future = [], []
    text = ""
    for command in commands:
        if command == "u":
            if past:
                future.append(text)
                text = past.pop()
        elif command == "r":
            if future:
                past.append(text)
                text = future.pop()
        else:
            past.append(text)
            if command[0] == "+":
                text += command[1:]
            else:
                text = text[: max(0, len(text) - int(command[1:]))]
    return text

# %% attempt: removing nothing removes everything -> wrong_answer
def undo_text(commands: list[str]) -> str:
    past, future = [], []
    text = ""
    for command in commands:
        if command == "u":
            if past:
                future.append(text)
                text = past.pop()
        elif command == "r":
            if future:
                past.append(text)
                text = future.pop()
        else:
            past.append(text)
            future = []
            if command[0] == "+":
                text += command[1:]
            else:
                text = text[: -int(command[1:])]
    return text

# %% attempt: undoes what is not there -> runtime_error
def undo_text(commands: list[str]) -> str:
    past, future = [], []
    text = ""
    for command in commands:
        if command == "u":
            future.append(text)
            text = past.pop()
        elif command == "r":
            past.append(text)
            text = future.pop()
        else:
            past.append(text)
            future = []
            text = text + command[1:] if command[0] == "+" else text[: max(0, len(text) - int(command[1:]))]
    return text

# %% attempt: single-digit numbers only -> wrong_answer
def undo_text(commands: list[str]) -> str:
    past, future = [], []
    text = ""
    for command in commands:
        if command == "u":
            if past:
                future.append(text)
                text = past.pop()
        elif command == "r":
            if future:
                past.append(text)
                text = future.pop()
        else:
            past.append(text)
            future = []
            if command[0] == "+":
                text += command[1:]
            else:
                text = text[: max(0, len(text) - int(command[1]))]
    return text

# %% attempt: redoes for ever -> timeout
def undo_text(commands: list[str]) -> str:
    past, future = [], []
    text = ""
    for command in commands:
        if command == "u":
            if past:
                future.append(text)
                text = past.pop()
        elif command == "r":
            while future:
                past = (past + [text])[-50:]
                text = future[-1]
        else:
            past.append(text)
            future = []
            if command[0] == "+":
                text += command[1:]
            else:
                text = text[: max(0, len(text) - int(command[1:]))]
    return text
