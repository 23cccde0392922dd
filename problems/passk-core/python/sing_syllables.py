# task: passk/sing_syllables
# entry point: sing_syllables
# tags: strings, parsing
# %% prompt
def sing_syllables(lyrics: str, notes: int) -> list[str]:
    """Put the syllables of a song text under the notes of a choir's part, one string a note.

    Words are separated by spaces. Hyphens divide a word into syllables; each syllable but the last of its
    word keeps the hyphen at its end. A word "_" is no syllable: it holds the syllable before it for one note
    more, and is written as "_". If there are fewer notes than that, the rest of the text is left out; if
    there are more, the further notes get the empty string.

    >>> sing_syllables("Al-le-lu-ia _ a-men", 7)
    ['Al-', 'le-', 'lu-', 'ia', '_', 'a-', 'men']
    >>> sing_syllables("Oh night", 3)
    ['Oh', 'night', '']
    """
# %% canonical solution
    sung = []
    for word in lyrics.split():
        *first, last = word.split("-")
        sung += [syllable + "-" for syllable in first]
        sung.append(last)
    return (sung + [""] * notes)[:notes]


# %% test
def check(candidate):
    assert candidate("Al-le-lu-ia _ a-men", 7) == ["Al-", "le-", "lu-", "ia", "_", "a-", "men"]
    assert candidate("Oh night", 3) == ["Oh", "night", ""]
    assert candidate("", 0) == []
    assert candidate("", 2) == ["", ""]
    assert candidate("la", 0) == []
    assert candidate("la", 1) == ["la"]
    assert candidate("la la", 1) == ["la"]
    assert candidate("  la   la ", 2) == ["la", "la"]
    assert candidate("Glo-ri-a", 2) == ["Glo-", "ri-"]
    assert candidate("Glo-ri-a", 3) == ["Glo-", "ri-", "a"]
    assert candidate("Glo-ri-a", 5) == ["Glo-", "ri-", "a", "", ""]
    assert candidate("_ oh _ _ joy", 5) == ["_", "oh", "_", "_", "joy"]
    assert candidate("a-b-c d-e", 4) == ["a-", "b-", "c", "d-"]
    assert candidate("lo-lo-lo lo", 9) == ["lo-", "lo-", "lo", "lo", "", "", "", "", ""]


# %% run
if __name__ == "__main__":
    check(sing_syllables)

# %% attempt: the hyphens disappear -> wrong_answer
def sing_syllables(lyrics: str, notes: int) -> list[str]:
    sung = []
    for word in lyrics.split():
        *first, last = word.split("-")
        sung += [syllable for syllable in first]
        sung.append(last)
    return (sung + [""] * notes)[:notes]

# %% attempt: further notes are left out -> wrong_answer
def sing_syllables(lyrics: str, notes: int) -> list[str]:
    sung = []
    for word in lyrics.split():
        *first, last = word.split("-")
        sung += [syllable + "-" for syllable in first]
        sung.append(last)
    return sung[:notes]

# %% attempt: sings on when there are no more notes -> wrong_answer
def sing_syllables(lyrics: str, notes: int) -> list[str]:
    sung = []
    for word in lyrics.split():
        *first, last = word.split("-")
        sung += [syllable + "-" for syllable in first]
        sung.append(last)
    return sung + [""] * (notes - len(sung))

# %% attempt: repeats the syllable that is held -> wrong_answer
def sing_syllables(lyrics: str, notes: int) -> list[str]:
    sung = []
    for word in lyrics.split():
        *first, last = word.split("-")
        sung += [syllable + "-" for syllable in first]
        sung.append(sung[-1] if last == "_" and sung else last)
    return (sung + [""] * notes)[:notes]

# %% attempt: takes what is not there -> runtime_error
def sing_syllables(lyrics: str, notes: int) -> list[str]:
    sung = lyrics.replace("-", "- ").split()
    return [sung[i] for i in range(notes)]
