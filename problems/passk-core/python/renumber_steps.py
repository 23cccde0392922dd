# task: passk/renumber_steps
# entry point: renumber_steps
# tags: strings, parsing, dicts
# %% prompt
def renumber_steps(steps: list[str]) -> list[str]:
    """Renumber the steps of a kiln's manual after steps were crossed out and put in.

    A step is "LABEL. TEXT"; labels are runs of digits, such as "7" or "07", and differ as strings. A step
    whose text begins with "x " is crossed out and left out. The others get the labels "1", "2" and so on, in
    the given order. In their texts "#LABEL", as many digits as follow the '#', refers to a step: it gets that
    step's new label. A reference to a step that was crossed out gets the label of the next step that is not,
    or "#end" if there is none. A reference to a label that no step has becomes "#?".

    >>> renumber_steps(["10. Load", "20. x Wait", "15. Fire, see #20"])
    ['1. Load', '2. Fire, see #2']
    >>> renumber_steps(["1. Go to #2 or #3", "2. x Stop"])
    ['1. Go to #end or #?']
    """
# %% canonical solution
    import re

    new = {}
    kept = []
    waiting = []
    for step in steps:
        label, text = step.split(". ", 1)
        waiting.append(label)
        if not text.startswith("x "):
            kept.append(text)
            new.update((old, str(len(kept))) for old in waiting)
            waiting = []
    new.update((old, "end") for old in waiting)
    return [
        f"{number}. " + re.sub(r"#([0-9]+)", lambda match: "#" + new.get(match[1], "?"), text)
        for number, text in enumerate(kept, 1)
    ]


# %% test
def check(candidate):
    assert candidate(["10. Load", "20. x Wait", "15. Fire, see #20"]) == ["1. Load", "2. Fire, see #2"]
    assert candidate(["1. Go to #2 or #3", "2. x Stop"]) == ["1. Go to #end or #?"]
    assert candidate([]) == []
    assert candidate(["5. Fire"]) == ["1. Fire"]
    assert candidate(
        ["10. Load", "15. Fire, see #20", "20. Cool, back to #10"]
    ) == ["1. Load", "2. Fire, see #3", "3. Cool, back to #1"]
    assert candidate(["5. x Fire"]) == []
    assert candidate(["5. xylem"]) == ["1. xylem"]
    assert candidate(["5. x"]) == ["1. x"]
    assert candidate(["5. See #5"]) == ["1. See #1"]
    assert candidate(["5. See #05"]) == ["1. See #?"]
    assert candidate(["07. a #7", "7. b #07"]) == ["1. a #2", "2. b #1"]
    assert candidate(["1. a #12", "2. b", "12. c #1"]) == ["1. a #3", "2. b", "3. c #1"]
    assert candidate(["2. a #1#2.#", "1. b 2 #x"]) == ["1. a #2#1.#", "2. b 2 #x"]
    assert candidate(
        ["1. x a", "2. x b", "3. c #1 #2 #3", "4. x d #1", "5. x e", "6. f #4 #5"]
    ) == ["1. c #1 #1 #1", "2. f #2 #2"]
    assert candidate(["1. a #2 #3 #4", "2. b", "3. x c", "4. x d"]) == ["1. a #2 #end #end", "2. b"]
    assert candidate(["3. 1. a. b #3", "1. x y. z"]) == ["1. 1. a. b #1"]
    assert candidate(
        ["9. a #9", "8. b #9", "7. c", "6. d", "5. e", "4. f", "3. g", "2. h", "1. i", "0. j #0"]
    ) == ["1. a #1", "2. b #1", "3. c", "4. d", "5. e", "6. f", "7. g", "8. h", "9. i", "10. j #10"]


# %% run
if __name__ == "__main__":
    check(renumber_steps)

# %% attempt: replaces labels one after the other -> wrong_answer
def renumber_steps(steps: list[str]) -> list[str]:
    import re

    new = {}
    kept = []
    waiting = []
    for step in steps:
        label, text = step.split(". ", 1)
        waiting.append(label)
        if not text.startswith("x "):
            kept.append(text)
            new.update((old, str(len(kept))) for old in waiting)
            waiting = []
    new.update((old, "end") for old in waiting)
    for old, label in new.items():
        kept = [re.sub(rf"#{old}(?![0-9])", f"#{label}", text) for text in kept]
    return [f"{number}. {text}" for number, text in enumerate(kept, 1)]

# %% attempt: a step that is crossed out is unknown -> wrong_answer
def renumber_steps(steps: list[str]) -> list[str]:
    import re

    new = {}
    kept = []
    waiting = []
    for step in steps:
        label, text = step.split(". ", 1)
        waiting.append(label)
        if not text.startswith("x "):
            kept.append(text)
            new.update((old, str(len(kept))) for old in waiting)
            waiting = []
    return [
        f"{number}. " + re.sub(r"#([0-9]+)", lambda match: "#" + new.get(match[1], "?"), text)
        for number, text in enumerate(kept, 1)
    ]

# %% attempt: any text with an x in front is crossed out -> wrong_answer
def renumber_steps(steps: list[str]) -> list[str]:
    import re

    new = {}
    kept = []
    waiting = []
    for step in steps:
        label, text = step.split(". ", 1)
        waiting.append(label)
        if not text.startswith("x"):
            kept.append(text)
            new.update((old, str(len(kept))) for old in waiting)
            waiting = []
    new.update((old, "end") for old in waiting)
    return [
        f"{number}. " + re.sub(r"#([0-9]+)", lambda match: "#" + new.get(match[1], "?"), text)
        for number, text in enumerate(kept, 1)
    ]

# %% attempt: labels are compared as numbers -> wrong_answer
def renumber_steps(steps: list[str]) -> list[str]:
    import re

    new = {}
    kept = []
    waiting = []
    for step in steps:
        label, text = step.split(". ", 1)
        waiting.append(label)
        if not text.startswith("x "):
            kept.append(text)
            new.update((str(int(old)), str(len(kept))) for old in waiting)
            waiting = []
    new.update((old, "end") for old in waiting)
    return [
        f"{number}. " + re.sub(r"#([0-9]+)", lambda match: "#" + new.get(str(int(match[1])), "?"), text)
        for number, text in enumerate(kept, 1)
    ]

# %% attempt: crossed out steps keep their number -> wrong_answer
def renumber_steps(steps: list[str]) -> list[str]:
    import re

    new = {}
    kept = []
    waiting = []
    for step in steps:
        label, text = step.split(". ", 1)
        waiting.append(label)
        if not text.startswith("x "):
            kept.append(text)
            new.update((old, str(len(new) + 1)) for old in waiting)
            waiting = []
    new.update((old, "end") for old in waiting)
    return [
        f"{number}. " + re.sub(r"#([0-9]+)", lambda match: "#" + new.get(match[1], "?"), text)
        for number, text in enumerate(kept, 1)
    ]

# %% attempt: trusts every reference -> runtime_error
def renumber_steps(steps: list[str]) -> list[str]:
    import re

    new = {}
    kept = []
    waiting = []
    for step in steps:
        label, text = step.split(". ", 1)
        waiting.append(label)
        if not text.startswith("x "):
            kept.append(text)
            new.update((old, str(len(kept))) for old in waiting)
            waiting = []
    new.update((old, "end") for old in waiting)
    return [
        f"{number}. " + re.sub(r"#([0-9]+)", lambda match: "#" + new[match[1]], text)
        for number, text in enumerate(kept, 1)
    ]
