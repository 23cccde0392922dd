# task: passk/fading_song
# entry point: fading_song
# tags: recursion, lists
# %% prompt
def fading_song(song: list) -> list[str]:
    """List the notes of a song in the order in which they sound.

    A song is a list of notes, which are strings, and of songs. The outermost song is played once. A song in
    another song is played over and over, each time without the last part that it had the time before, until no
    part is left.

    >>> fading_song([["a", "b"], "c"])
    ['a', 'b', 'a', 'c']
    >>> fading_song(["x", ["a", ["b", "c"]]])
    ['x', 'a', 'b', 'c', 'b', 'a']
    """
# %% canonical solution
    notes = []
    for part in song:
        if isinstance(part, str):
            notes.append(part)
            continue
        while part:
            notes += fading_song(part)
            part = part[:-1]
    return notes


# %% test
def check(candidate):
    assert candidate([["a", "b"], "c"]) == ["a", "b", "a", "c"]
    assert candidate(["x", ["a", ["b", "c"]]]) == ["x", "a", "b", "c", "b", "a"]
    assert candidate([]) == []
    assert candidate([[]]) == []
    assert candidate(["do", "re"]) == ["do", "re"]
    assert candidate(["la", "la"]) == ["la", "la"]
    assert candidate([["a"]]) == ["a"]
    assert candidate([[], "a", [[]]]) == ["a"]
    assert candidate([["a", "b", "c"]]) == ["a", "b", "c", "a", "b", "a"]
    assert candidate([["a", []]]) == ["a", "a"]
    assert candidate([[[], "a"]]) == ["a"]
    assert candidate([[["a", "b"], "c"]]) == ["a", "b", "a", "c", "a", "b", "a"]
    assert candidate([[["a", "b"]]]) == ["a", "b", "a"]
    assert candidate([["a", ["b", "c"], "d"]]) == ["a", "b", "c", "b", "d", "a", "b", "c", "b", "a"]
    assert candidate(["x", ["a", "b"], "y", ["c", "d"], "z"]) == ["x", "a", "b", "a", "y", "c", "d", "c", "z"]
    assert candidate(
        [[[["a", "b"], "c"], "d"]],
    ) == ["a", "b", "a", "c", "a", "b", "a", "d", "a", "b", "a", "c", "a", "b", "a"]


# %% run
if __name__ == "__main__":
    check(fading_song)

# %% attempt: every song is played once -> wrong_answer
def fading_song(song: list) -> list[str]:
    notes = []
    for part in song:
        if isinstance(part, str):
            notes.append(part)
            continue
        notes += fading_song(part)
    return notes

# %% attempt: the first part is left out -> wrong_answer
def fading_song(song: list) -> list[str]:
    notes = []
    for part in song:
        if isinstance(part, str):
            notes.append(part)
            continue
        while part:
            notes += fading_song(part)
            part = part[1:]
    return notes

# %% attempt: no part is left out -> wrong_answer
def fading_song(song: list) -> list[str]:
    notes = []
    for part in song:
        if isinstance(part, str):
            notes.append(part)
            continue
        notes += fading_song(part) * len(part)
    return notes

# %% attempt: the outermost song fades, too -> wrong_answer
def fading_song(song: list) -> list[str]:
    notes = []
    while song:
        for part in song:
            notes += [part] if isinstance(part, str) else fading_song(part)
        song = song[:-1]
    return notes

# %% attempt: the last note is left out instead of the last part -> wrong_answer
def fading_song(song: list) -> list[str]:
    notes = []
    for part in song:
        if isinstance(part, str):
            notes.append(part)
            continue
        inner = fading_song(part)
        while inner:
            notes += inner
            inner = inner[:-1]
    return notes
