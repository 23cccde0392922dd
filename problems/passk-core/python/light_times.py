# task: passk/light_times
# entry point: light_times
# tags: strings, parsing, simulation
# %% prompt
def light_times(character: str, seconds: int) -> str:
    """Draw the first `seconds` seconds of a lighthouse, '*' for a second of light, '.' for a dark one.

    Its character is a kind, a group and a period, such as "Fl(2+1)15s": in every period of 15 seconds a group
    of two flashes, then one of one. The group may be missing, which means "(1)". A flash is one second of
    light and one of darkness for the kind "Fl", three and one for "LFl", and the other way round, first one
    second of darkness and then three of light, for "Oc". Between two groups there are two dark seconds more
    ("Oc": light). After the last group it is dark ("Oc": light) until the period ends; what does not fit in
    the period is cut off. "F" alone is a light without a break. A group is a digit from 1 to 9, the period 1
    or more.

    >>> light_times("Fl(2)6s", 14)
    '*.*...*.*...*.'
    >>> light_times("Oc4s", 5)
    '.***.'
    """
# %% canonical solution
    if character == "F":
        return "*" * seconds
    kind = character.rstrip("0123456789s()+")
    groups, _, period = character[len(kind) :].strip("(s").rpartition(")")
    flash, rest = {"Fl": ("*.", "."), "LFl": ("***.", "."), "Oc": (".***", "*")}[kind]
    shown = (rest * 2).join(flash * int(group) for group in (groups or "1").split("+"))
    shown = shown[: int(period)].ljust(int(period), rest)
    return "".join(shown[second % int(period)] for second in range(seconds))


# %% test
def check(candidate):
    assert candidate("Fl(2)6s", 14) == "*.*...*.*...*."
    assert candidate("Oc4s", 5) == ".***."
    assert candidate("Oc9s", 10) == ".********."
    assert candidate("F", 0) == ""
    assert candidate("F", 4) == "****"
    assert candidate("Fl3s", 0) == ""
    assert candidate("Fl3s", 1) == "*"
    assert candidate("Fl3s", 3) == "*.."
    assert candidate("Fl3s", 7) == "*..*..*"
    assert candidate("Fl(1)3s", 7) == "*..*..*"
    assert candidate("Fl(3)7s", 8) == "*.*.*..*"
    assert candidate("Fl(2+1)15s", 17) == "*.*...*........*."
    assert candidate("Fl(1+1+2)12s", 12) == "*...*...*.*."
    assert candidate("Fl(9)20s", 21) == "*.*.*.*.*.*.*.*.*...*"
    assert candidate("Fl(2)3s", 7) == "*.**.**"
    assert candidate("Fl(2)2s", 5) == "*.*.*"
    assert candidate("Fl1s", 3) == "***"
    assert candidate("LFl10s", 11) == "***.......*"
    assert candidate("LFl(2)10s", 12) == "***.***...**"
    assert candidate("LFl(1+1)10s", 10) == "***...***."
    assert candidate("Oc(2)10s", 12) == ".***.*****.*"
    assert candidate("Oc(1+2)20s", 22) == ".*****.***.*********.*"
    assert candidate("Oc2s", 4) == ".*.*"


# %% run
if __name__ == "__main__":
    check(light_times)

# %% attempt: the group is the whole period -> wrong_answer
def light_times(character: str, seconds: int) -> str:
    if character == "F":
        return "*" * seconds
    kind = character.rstrip("0123456789s()+")
    groups, _, period = character[len(kind) :].strip("(s").rpartition(")")
    flash, rest = {"Fl": ("*.", "."), "LFl": ("***.", "."), "Oc": (".***", "*")}[kind]
    shown = (rest * 2).join(flash * int(group) for group in (groups or "1").split("+"))
    shown = shown[: int(period)]
    return "".join(shown[second % len(shown)] for second in range(seconds))

# %% attempt: a group that is too long makes the period longer -> wrong_answer
def light_times(character: str, seconds: int) -> str:
    if character == "F":
        return "*" * seconds
    kind = character.rstrip("0123456789s()+")
    groups, _, period = character[len(kind) :].strip("(s").rpartition(")")
    flash, rest = {"Fl": ("*.", "."), "LFl": ("***.", "."), "Oc": (".***", "*")}[kind]
    shown = (rest * 2).join(flash * int(group) for group in (groups or "1").split("+"))
    shown = shown.ljust(int(period), rest)
    return "".join(shown[second % len(shown)] for second in range(seconds))

# %% attempt: groups follow each other at once -> wrong_answer
def light_times(character: str, seconds: int) -> str:
    if character == "F":
        return "*" * seconds
    kind = character.rstrip("0123456789s()+")
    groups, _, period = character[len(kind) :].strip("(s").rpartition(")")
    flash, rest = {"Fl": ("*.", "."), "LFl": ("***.", "."), "Oc": (".***", "*")}[kind]
    shown = "".join(flash * int(group) for group in (groups or "1").split("+"))
    shown = shown[: int(period)].ljust(int(period), rest)
    return "".join(shown[second % int(period)] for second in range(seconds))

# %% attempt: dark at the end, whatever the kind -> wrong_answer
def light_times(character: str, seconds: int) -> str:
    if character == "F":
        return "*" * seconds
    kind = character.rstrip("0123456789s()+")
    groups, _, period = character[len(kind) :].strip("(s").rpartition(")")
    flash, rest = {"Fl": ("*.", "."), "LFl": ("***.", "."), "Oc": (".***", ".")}[kind]
    shown = (rest * 2).join(flash * int(group) for group in (groups or "1").split("+"))
    shown = shown[: int(period)].ljust(int(period), rest)
    return "".join(shown[second % int(period)] for second in range(seconds))

# %% attempt: long flashes last as long as short ones -> wrong_answer
def light_times(character: str, seconds: int) -> str:
    if character == "F":
        return "*" * seconds
    kind = character.rstrip("0123456789s()+")
    groups, _, period = character[len(kind) :].strip("(s").rpartition(")")
    flash, rest = {"Fl": ("*.", "."), "LFl": ("*.", "."), "Oc": (".***", "*")}[kind]
    shown = (rest * 2).join(flash * int(group) for group in (groups or "1").split("+"))
    shown = shown[: int(period)].ljust(int(period), rest)
    return "".join(shown[second % int(period)] for second in range(seconds))

# %% attempt: a fixed light has no period -> runtime_error
def light_times(character: str, seconds: int) -> str:
    kind = character.rstrip("0123456789s()+")
    groups, _, period = character[len(kind) :].strip("(s").rpartition(")")
    flash, rest = {"Fl": ("*.", "."), "LFl": ("***.", "."), "Oc": (".***", "*")}[kind]
    shown = (rest * 2).join(flash * int(group) for group in (groups or "1").split("+"))
    shown = shown[: int(period)].ljust(int(period), rest)
    return "".join(shown[second % int(period)] for second in range(seconds))

# %% equivalent mutant: nobody looks behind the period
# -shown = shown[: int(period)].ljust(int(period), rest)
# +shown = shown[: ].ljust(int(period), rest)
