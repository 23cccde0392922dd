# task: passk/step_word
# entry point: step_word
# tags: parsing, strings, encoding
# %% prompt
def step_word(message: str) -> str:
    """Decode a word that was sent as steps on the ring of letters a to z.

    A message is a small letter, the first of the word, and any number of steps such as "+3": a sign and one
    or two digits. Each step leads to the next letter of the word, from z on to a. Anything else gives "".

    >>> step_word("c+3-1")
    'cfe'
    >>> step_word("y+2+26-3")
    'yaax'
    """
# %% canonical solution
    import re

    if not re.fullmatch("[a-z]([+-][0-9]{1,2})*", message):
        return ""
    word = message[0]
    for step in re.findall("[+-][0-9]+", message):
        word += chr((ord(word[-1]) - ord("a") + int(step)) % 26 + ord("a"))
    return word


# %% test
def check(candidate):
    assert candidate("c+3-1") == "cfe"
    assert candidate("y+2+26-3") == "yaax"
    assert candidate("") == ""
    assert candidate("q") == "q"
    assert candidate("a-1") == "az"
    assert candidate("z+1") == "za"
    assert candidate("b+0+0") == "bbb"
    assert candidate("a+25-25") == "aza"
    assert candidate("m+99-99") == "mhm"
    assert candidate("a-27") == "az"
    assert candidate("a+007") == ""
    assert candidate("h+100") == ""
    assert candidate("h-8+") == ""
    assert candidate("h3") == ""
    assert candidate("C+1") == ""
    assert candidate("+1") == ""
    assert candidate("a +1") == ""
    assert candidate("a+1b") == ""
    assert candidate("ab+1") == ""
    assert candidate("a+-1") == ""
    assert candidate("c+3-1\n") == ""
    assert candidate("k-10+14+14-11-4+6") == "kaocrnt"
    assert candidate("a+09-09") == "aja"


# %% run
if __name__ == "__main__":
    check(step_word)

# %% attempt: does not go round the ring -> wrong_answer
def step_word(message: str) -> str:
    import re

    if not re.fullmatch("[a-z]([+-][0-9]{1,2})*", message):
        return ""
    word = message[0]
    for step in re.findall("[+-][0-9]+", message):
        word += chr(ord(word[-1]) + int(step))
    return word

# %% attempt: counts all steps from the first letter -> wrong_answer
def step_word(message: str) -> str:
    import re

    if not re.fullmatch("[a-z]([+-][0-9]{1,2})*", message):
        return ""
    first = ord(message[0]) - 97
    steps = re.findall("[+-][0-9]+", message)
    return message[0] + "".join(chr((first + int(step)) % 26 + 97) for step in steps)

# %% attempt: decodes the beginning of what is no message -> wrong_answer
def step_word(message: str) -> str:
    import re

    found = re.match("[a-z]([+-][0-9]{1,2})*", message)
    if not found:
        return ""
    word = message[0]
    for step in re.findall("[+-][0-9]+", found[0]):
        word += chr((ord(word[-1]) - 97 + int(step)) % 26 + 97)
    return word

# %% attempt: a step has one digit -> wrong_answer
def step_word(message: str) -> str:
    import re

    if not re.fullmatch("[a-z]([+-][0-9])*", message):
        return ""
    word = message[0]
    for step in re.findall("[+-][0-9]", message):
        word += chr((ord(word[-1]) - 97 + int(step)) % 26 + 97)
    return word

# %% attempt: leaves out the first letter -> wrong_answer
def step_word(message: str) -> str:
    import re

    if not re.fullmatch("[a-z]([+-][0-9]{1,2})*", message):
        return ""
    word = ""
    place = ord(message[0]) - 97
    for step in re.findall("[+-][0-9]+", message):
        place = (place + int(step)) % 26
        word += chr(place + 97)
    return word

# %% attempt: checks the message last of all -> runtime_error
def step_word(message: str) -> str:
    import re

    letters = "abcdefghijklmnopqrstuvwxyz"
    signs = re.split("[+-]", message[1:])[1:]
    kinds = re.findall("[+-]", message)
    place = letters.index(message[0])
    word = message[0]
    for kind, sign in zip(kinds, signs):
        place = (place + int(kind + sign)) % 26
        word += letters[place]
    return word
