# task: passk/bird_code
# entry point: bird_code
# tags: strings, encoding
# %% prompt
def bird_code(name: str) -> str:
    """Shorten the name of a bird to the code that bird watchers note, in upper case.

    Spaces and hyphens separate the words of the name; several in a row count as one. The code has the first
    four letters of a single word; of two words the first two letters each; of three words the first letter of
    the first two and the first two letters of the last; of more words the first letter of each of the first
    four. A word that is too short gives what it has. Without a word the code is empty.

    >>> bird_code("Mute Swan")
    'MUSW'
    >>> bird_code("Black-headed Gull")
    'BHGU'
    """
# %% canonical solution
    words = name.upper().replace("-", " ").split()
    if len(words) == 1:
        return words[0][:4]
    if len(words) == 2:
        return words[0][:2] + words[1][:2]
    if len(words) == 3:
        return words[0][0] + words[1][0] + words[2][:2]
    return "".join(word[0] for word in words[:4])


# %% test
def check(candidate):
    assert candidate("Mute Swan") == "MUSW"
    assert candidate("Black-headed Gull") == "BHGU"
    assert candidate("") == ""
    assert candidate(" - ") == ""
    assert candidate("Robin") == "ROBI"
    assert candidate("Tui") == "TUI"
    assert candidate("knot") == "KNOT"
    assert candidate("Ou  Owl") == "OUOW"
    assert candidate("O Owl") == "OOW"
    assert candidate("Owl O") == "OWO"
    assert candidate("Great Blue Heron") == "GBHE"
    assert candidate("Great Blue O") == "GBO"
    assert candidate("Black-crowned Night-Heron") == "BCNH"
    assert candidate("Great Black-backed Sea Gull") == "GBBS"
    assert candidate("American three-toed northern high wood-pecker") == "ATTN"
    assert candidate("-Mute - Swan ") == "MUSW"


# %% run
if __name__ == "__main__":
    check(bird_code)

# %% attempt: hyphens do not separate words -> wrong_answer
def bird_code(name: str) -> str:
    words = name.upper().split()
    if len(words) == 1:
        return words[0][:4]
    if len(words) == 2:
        return words[0][:2] + words[1][:2]
    if len(words) == 3:
        return words[0][0] + words[1][0] + words[2][:2]
    return "".join(word[0] for word in words[:4])

# %% attempt: three words are shortened from the front -> wrong_answer
def bird_code(name: str) -> str:
    words = name.upper().replace("-", " ").split()
    if len(words) == 1:
        return words[0][:4]
    if len(words) == 2:
        return words[0][:2] + words[1][:2]
    if len(words) == 3:
        return words[0][:2] + words[1][0] + words[2][0]
    return "".join(word[0] for word in words[:4])

# %% attempt: the first letter of each word, however many -> wrong_answer
def bird_code(name: str) -> str:
    words = name.upper().replace("-", " ").split()
    if len(words) == 1:
        return words[0][:4]
    if len(words) == 2:
        return words[0][:2] + words[1][:2]
    if len(words) == 3:
        return words[0][0] + words[1][0] + words[2][:2]
    return "".join(word[0] for word in words)

# %% attempt: lower case letters stay -> wrong_answer
def bird_code(name: str) -> str:
    words = name.replace("-", " ").split()
    if len(words) == 1:
        return words[0][:4]
    if len(words) == 2:
        return words[0][:2] + words[1][:2]
    if len(words) == 3:
        return words[0][0] + words[1][0] + words[2][:2]
    return "".join(word[0] for word in words[:4])

# %% attempt: splits at each single space -> runtime_error
def bird_code(name: str) -> str:
    words = name.upper().replace("-", " ").split(" ")
    if len(words) == 1:
        return words[0][:4]
    if len(words) == 2:
        return words[0][:2] + words[1][:2]
    if len(words) == 3:
        return words[0][0] + words[1][0] + words[2][:2]
    return "".join(word[0] for word in words[:4])
