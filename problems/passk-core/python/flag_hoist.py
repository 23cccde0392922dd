# task: passk/flag_hoist
# entry point: flag_hoist
# tags: strings, encoding
# %% prompt
def flag_hoist(word: str) -> str:
    """Say which flags a ship hoists to spell a word of capital letters, from top to bottom.

    There is only one flag for each letter, and three substitutes '1', '2' and '3'. A substitute repeats the
    first, second or third flag from the top of the same hoist. So the first time a letter comes its own flag
    is hoisted, and each later time a substitute that repeats it. Each substitute can be used once in a hoist,
    and a substitute never repeats another one, though substitutes count as flags. If the next letter cannot
    be hoisted, a new hoist begins, with all flags free again. Hoists are separated by a space.

    >>> flag_hoist("LOOM")
    'LO2M'
    >>> flag_hoist("ABBACUS")
    'AB21CUS'
    """
# %% canonical solution
    hoists = [""]
    for letter in word:
        flag = letter
        if letter in hoists[-1]:
            flag = str(hoists[-1].index(letter) + 1)
            if flag not in "123" or flag in hoists[-1]:
                hoists.append("")
                flag = letter
        hoists[-1] += flag
    return " ".join(hoists)


# %% test
def check(candidate):
    assert candidate("LOOM") == "LO2M"
    assert candidate("ABBACUS") == "AB21CUS"
    assert candidate("") == ""
    assert candidate("A") == "A"
    assert candidate("AA") == "A1"
    assert candidate("AAA") == "A1 A"
    assert candidate("AAAA") == "A1 A1"
    assert candidate("ABB") == "AB2"
    assert candidate("ABCC") == "ABC3"
    assert candidate("ABCDD") == "ABCD D"
    assert candidate("ABCDC") == "ABCD3"
    assert candidate("ABAB") == "AB12"
    assert candidate("ABCABCABC") == "ABC123 ABC"
    assert candidate("AABB") == "A1B3"
    assert candidate("AABCC") == "A1BC C"
    assert candidate("BOOKKEEPER") == "BO2K KE2P ER"
    assert candidate("SEAWORTHY") == "SEAWORTHY"
    assert candidate("ABCDEFGHIJKLMNOPQRSTUVWXYZC") == "ABCDEFGHIJKLMNOPQRSTUVWXYZ3"
    assert candidate("ABCDEFGHIJKZ" + "K") == "ABCDEFGHIJKZ K"


# %% run
if __name__ == "__main__":
    check(flag_hoist)

# %% attempt: a substitute may be used again -> wrong_answer
def flag_hoist(word: str) -> str:
    hoists = [""]
    for letter in word:
        flag = letter
        if letter in hoists[-1]:
            flag = str(hoists[-1].index(letter) + 1)
            if flag not in "123":
                hoists.append("")
                flag = letter
        hoists[-1] += flag
    return " ".join(hoists)

# %% attempt: a fourth substitute -> wrong_answer
def flag_hoist(word: str) -> str:
    hoists = [""]
    for letter in word:
        flag = letter
        if letter in hoists[-1]:
            flag = str(hoists[-1].index(letter) + 1)
            if flag not in "1234" or flag in hoists[-1]:
                hoists.append("")
                flag = letter
        hoists[-1] += flag
    return " ".join(hoists)

# %% attempt: substitutes do not count as flags -> wrong_answer
def flag_hoist(word: str) -> str:
    hoists = [""]
    for letter in word:
        flag = letter
        if letter in hoists[-1]:
            flag = str([flag for flag in hoists[-1] if flag.isalpha()].index(letter) + 1)
            if flag not in "123" or flag in hoists[-1]:
                hoists.append("")
                flag = letter
        hoists[-1] += flag
    return " ".join(hoists)

# %% attempt: repeats the flag just above -> wrong_answer
def flag_hoist(word: str) -> str:
    hoists = [""]
    for letter in word:
        flag = letter
        if letter in hoists[-1]:
            flag = str(len(hoists[-1]))
            if flag not in "123" or flag in hoists[-1]:
                hoists.append("")
                flag = letter
        hoists[-1] += flag
    return " ".join(hoists)

# %% attempt: a new hoist begins for every repeated letter -> wrong_answer
def flag_hoist(word: str) -> str:
    hoists = [""]
    for letter in word:
        flag = letter
        if letter in hoists[-1]:
            hoists.append("")
        hoists[-1] += flag
    return " ".join(hoists)

# %% attempt: no substitute for the fourth flag -> runtime_error
def flag_hoist(word: str) -> str:
    hoists = [""]
    for letter in word:
        flag = letter
        if letter in hoists[-1]:
            flag = "123"[hoists[-1].index(letter)]
            if flag in hoists[-1]:
                hoists.append("")
                flag = letter
        hoists[-1] += flag
    return " ".join(hoists)

# %% equivalent mutant: a flag is in a hoist once
# -flag = str(hoists[-1].index(letter) + 1)
# +flag = str(hoists[-1].rindex(letter) + 1)
