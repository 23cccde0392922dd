# task: passk/barrel_organ
# entry point: barrel_organ
# tags: strings, state machine
# %% prompt
def barrel_organ(score: str) -> str:
    """Write out what a barrel organ plays; small letters are notes.

    A digit sends the organ back to the nearest '|' before it, or else to the beginning, as many times as it says.
    When it comes to that digit once more, it goes on, and the digit counts anew. A '|' is silent.

    >>> barrel_organ("a|bc1d")
    'abcbcd'
    >>> barrel_organ("ab1c1")
    'ababcababc'
    """
# %% canonical solution
    left = [int(sign) if sign.isdigit() else 0 for sign in score]
    played = ""
    place = 0
    while place < len(score):
        sign = score[place]
        if left[place] > 0:
            left[place] -= 1
            place = score[:place].rfind("|") + 1
            continue
        if sign.isdigit():
            left[place] = int(sign)
        elif sign != "|":
            played += sign
        place += 1
    return played


# %% test
def check(candidate):
    assert candidate("a|bc1d") == "abcbcd"
    assert candidate("ab1c1") == "ababcababc"
    assert candidate("") == ""
    assert candidate("abc") == "abc"
    assert candidate("ab1c") == "ababc"
    assert candidate("a0b") == "ab"
    assert candidate("|") == ""
    assert candidate("||a1|") == "aa"
    assert candidate("2") == ""
    assert candidate("|1") == ""
    assert candidate("a|b2") == "abbb"
    assert candidate("a9") == "aaaaaaaaaa"
    assert candidate("a11") == "aaaa"
    assert candidate("a1b1") == "aabaab"
    assert candidate("a|b1|c1") == "abbcc"
    assert candidate("a|b|c1d") == "abccd"
    assert candidate("a|b1c1") == "abbcbbc"
    assert candidate("a1|b1c") == "aabbc"
    assert candidate("ab2c1|d1") == "abababcabababcdd"
    assert candidate("a1b1c1") == "aabaabcaabaabc"


# %% run
if __name__ == "__main__":
    check(barrel_organ)

# %% attempt: a digit is worn out for ever -> wrong_answer
def barrel_organ(score: str) -> str:
    left = [int(sign) if sign.isdigit() else 0 for sign in score]
    played = ""
    place = 0
    while place < len(score):
        sign = score[place]
        if left[place] > 0:
            left[place] -= 1
            place = score[:place].rfind("|") + 1
            continue
        if not sign.isdigit() and sign != "|":
            played += sign
        place += 1
    return played

# %% attempt: a digit says how often it is played in all -> wrong_answer
def barrel_organ(score: str) -> str:
    left = [int(sign) if sign.isdigit() else 0 for sign in score]
    played = ""
    place = 0
    while place < len(score):
        sign = score[place]
        if left[place] > 1:
            left[place] -= 1
            place = score[:place].rfind("|") + 1
            continue
        if sign.isdigit():
            left[place] = int(sign)
        elif sign != "|":
            played += sign
        place += 1
    return played

# %% attempt: always back to the beginning -> wrong_answer
def barrel_organ(score: str) -> str:
    left = [int(sign) if sign.isdigit() else 0 for sign in score]
    played = ""
    place = 0
    while place < len(score):
        sign = score[place]
        if left[place] > 0:
            left[place] -= 1
            place = 0
            continue
        if sign.isdigit():
            left[place] = int(sign)
        elif sign != "|":
            played += sign
        place += 1
    return played

# %% attempt: back to the first bar -> wrong_answer
def barrel_organ(score: str) -> str:
    left = [int(sign) if sign.isdigit() else 0 for sign in score]
    played = ""
    place = 0
    while place < len(score):
        sign = score[place]
        if left[place] > 0:
            left[place] -= 1
            place = score.find("|") + 1
            continue
        if sign.isdigit():
            left[place] = int(sign)
        elif sign != "|":
            played += sign
        place += 1
    return played

# %% attempt: back to the last bar of all -> wrong_answer
def barrel_organ(score: str) -> str:
    left = [int(sign) if sign.isdigit() else 0 for sign in score]
    played = ""
    place = 0
    while place < len(score):
        sign = score[place]
        if left[place] > 0:
            left[place] -= 1
            place = score.rfind("|") + 1
            continue
        if sign.isdigit():
            left[place] = int(sign)
        elif sign != "|":
            played += sign
        place += 1
    return played

# %% attempt: there is always a bar -> runtime_error
def barrel_organ(score: str) -> str:
    left = [int(sign) if sign.isdigit() else 0 for sign in score]
    played = ""
    place = 0
    while place < len(score):
        sign = score[place]
        if left[place] > 0:
            left[place] -= 1
            place = score.rindex("|", 0, place) + 1
            continue
        if sign.isdigit():
            left[place] = int(sign)
        elif sign != "|":
            played += sign
        place += 1
    return played
