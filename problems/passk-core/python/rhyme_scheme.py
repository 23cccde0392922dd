# task: passk/rhyme_scheme
# entry point: rhyme_scheme
# tags: strings, dicts
# %% prompt
def rhyme_scheme(lines: list[str]) -> str:
    """Write the rhyme scheme of a poem as one capital letter a line.

    The ending of a line runs from the last vowel in its last word to the end of that word. Only the letters A
    to Z and a to z and spaces occur; the vowels are those of "aeiou", and capital letters count as small
    ones. A word without a vowel is its ending as a whole. Lines with equal endings get the same letter; each
    new ending gets the next letter, beginning with A. But an 'e' that ends a word is skipped in the search
    for the last vowel, though it belongs to the ending, if the word has another vowel. A line without a word
    gets '-'. There are at most 26 endings.

    >>> rhyme_scheme(["The owl at noon", "sees no stone", "and sleeps too soon"])
    'ABA'
    >>> rhyme_scheme(["late", "", "fate", "the", "be", "sky"])
    'A-ABBC'
    """
# %% canonical solution
    endings = []
    scheme = ""
    for line in lines:
        if not line.strip():
            scheme += "-"
            continue
        word = line.lower().split()[-1]
        stem = word[:-1] if word[-1] == "e" else word
        start = max(stem.rfind(vowel) for vowel in "aeiou")
        if start < 0:
            start = max(word.find("e"), 0)
        if word[start:] not in endings:
            endings.append(word[start:])
        scheme += chr(ord("A") + endings.index(word[start:]))
    return scheme


# %% test
def check(candidate):
    assert candidate(["The owl at noon", "sees no stone", "and sleeps too soon"]) == "ABA"
    assert candidate(["late", "", "fate", "the", "be", "sky"]) == "A-ABBC"
    assert candidate([]) == ""
    assert candidate([""]) == "-"
    assert candidate(["  ", "oak"]) == "-A"
    assert candidate(["oak", "soak", "Oak "]) == "AAA"
    assert candidate(["soak", "oak", "break", "lake", "Lake"]) == "AAABB"
    assert candidate(["stone", "bone", "on", "one"]) == "AABA"
    assert candidate(["tree", "free", "e", "me"]) == "AABB"
    assert candidate(["sky", "sky", "by"]) == "AAB"
    assert candidate(["hmm", "HMM"]) == "AA"
    assert candidate(["a hen", "pen and ink", "ten"]) == "ABA"
    assert candidate(["sea", "tea", "a", "via"]) == "AAAA"
    assert candidate(["eye", "dye"]) == "AB"
    assert candidate(["ale", "pale", "al"]) == "AAB"
    assert candidate(["queue", "due", "blue", "u"]) == "AAAB"
    assert candidate(["ab", "eb", "ib", "ob", "ub", "ac", "ec", "ab"]) == "ABCDEFGA"
    assert candidate(["the end", "e", "end of e"]) == "ABB"


# %% run
if __name__ == "__main__":
    check(rhyme_scheme)

# %% attempt: a silent e is a vowel like any other -> wrong_answer
def rhyme_scheme(lines: list[str]) -> str:
    endings = []
    scheme = ""
    for line in lines:
        if not line.strip():
            scheme += "-"
            continue
        word = line.lower().split()[-1]
        stem = word
        start = max(stem.rfind(vowel) for vowel in "aeiou")
        if start < 0:
            start = max(word.find("e"), 0)
        if word[start:] not in endings:
            endings.append(word[start:])
        scheme += chr(ord("A") + endings.index(word[start:]))
    return scheme

# %% attempt: the silent e does not belong to the ending -> wrong_answer
def rhyme_scheme(lines: list[str]) -> str:
    endings = []
    scheme = ""
    for line in lines:
        if not line.strip():
            scheme += "-"
            continue
        word = line.lower().split()[-1]
        stem = word[:-1] if word[-1] == "e" else word
        start = max(stem.rfind(vowel) for vowel in "aeiou")
        if start < 0:
            start = max(word.find("e"), 0)
        ending = stem[start:] or word
        if ending not in endings:
            endings.append(ending)
        scheme += chr(ord("A") + endings.index(ending))
    return scheme

# %% attempt: the first vowel of the word begins the ending -> wrong_answer
def rhyme_scheme(lines: list[str]) -> str:
    endings = []
    scheme = ""
    for line in lines:
        if not line.strip():
            scheme += "-"
            continue
        word = line.lower().split()[-1]
        stem = word[:-1] if word[-1] == "e" else word
        start = min((i for i in range(len(stem)) if stem[i] in "aeiou"), default=-1)
        if start < 0:
            start = max(word.find("e"), 0)
        if word[start:] not in endings:
            endings.append(word[start:])
        scheme += chr(ord("A") + endings.index(word[start:]))
    return scheme

# %% attempt: empty lines take a letter -> wrong_answer
def rhyme_scheme(lines: list[str]) -> str:
    endings = []
    scheme = ""
    for line in lines:
        if not line.strip():
            line = "-"
        word = line.lower().split()[-1]
        stem = word[:-1] if word[-1] == "e" else word
        start = max(stem.rfind(vowel) for vowel in "aeiou")
        if start < 0:
            start = max(word.find("e"), 0)
        if word[start:] not in endings:
            endings.append(word[start:])
        scheme += chr(ord("A") + endings.index(word[start:]))
    return scheme

# %% attempt: capital letters rhyme only with capital letters -> wrong_answer
def rhyme_scheme(lines: list[str]) -> str:
    endings = []
    scheme = ""
    for line in lines:
        if not line.strip():
            scheme += "-"
            continue
        word = line.split()[-1]
        stem = word[:-1] if word[-1] == "e" else word
        start = max(stem.rfind(vowel) for vowel in "aeiou")
        if start < 0:
            start = max(word.find("e"), 0)
        if word[start:] not in endings:
            endings.append(word[start:])
        scheme += chr(ord("A") + endings.index(word[start:]))
    return scheme

# %% attempt: a line without a word has no last word -> runtime_error
def rhyme_scheme(lines: list[str]) -> str:
    endings = []
    scheme = ""
    for line in lines:
        word = line.lower().split()[-1]
        stem = word[:-1] if word[-1] == "e" else word
        start = max(0, max(stem.rfind(vowel) for vowel in "aeiou"))
        if word[start:] not in endings:
            endings.append(word[start:])
        scheme += chr(ord("A") + endings.index(word[start:]))
    return scheme

# %% equivalent mutant: no vowel but one e at the end comes here
# -start = max(word.find("e"), 0)
# +start = max(word.rfind("e"), 0)
