# task: passk/wire_words
# entry point: wire_words
# tags: strings, counting
# %% prompt
def wire_words(message: str) -> int:
    """Count the words of a telegram for which the sender pays.

    Words are separated by spaces. The word "STOP" is free if it stands behind another word than "STOP" (in
    the same spelling); elsewhere it counts like any word. A word only of digits counts one for every five
    digits or part of five. Any other word counts one for every ten characters or part of ten, and one more if
    it holds both a digit and a letter.

    >>> wire_words("ARRIVE 1899 STOP BRING TROUT")
    4
    >>> wire_words("STOP CABIN12B STOP STOP 123456")
    6
    """
# %% canonical solution
    words = message.split()
    count = 0
    for before, word in zip([""] + words, words):
        if word == "STOP" and before not in ("", "STOP"):
            continue
        if word.isdigit():
            count += (len(word) + 4) // 5
        else:
            count += (len(word) + 9) // 10
            if any(c.isdigit() for c in word) and any(c.isalpha() for c in word):
                count += 1
    return count


# %% test
def check(candidate):
    assert candidate("ARRIVE 1899 STOP BRING TROUT") == 4
    assert candidate("STOP CABIN12B STOP STOP 123456") == 6
    assert candidate("") == 0
    assert candidate("   ") == 0
    assert candidate("COME") == 1
    assert candidate("STOP") == 1
    assert candidate("COME STOP") == 1
    assert candidate("COME STOP STOP") == 2
    assert candidate("STOP STOP") == 2
    assert candidate("STOP COME STOP") == 2
    assert candidate("COME STOP GO STOP") == 2
    assert candidate("COME stop") == 2
    assert candidate("COME STOP.") == 2
    assert candidate("  COME   HOME  ") == 2
    assert candidate("12345") == 1
    assert candidate("123456") == 2
    assert candidate("1234567890") == 2
    assert candidate("12345678901") == 3
    assert candidate("ABCDEFGHIJ") == 1
    assert candidate("ABCDEFGHIJK") == 2
    assert candidate("ABCDEFGHIJKLMNOPQRSTU") == 3
    assert candidate("A1") == 2
    assert candidate("ABCDEFGHI1") == 2
    assert candidate("ABCDEFGHIJ1") == 3
    assert candidate("12-34") == 1
    assert candidate("1-2-3-4-5-6") == 2
    assert candidate("-- ?") == 2
    assert candidate("b7 7b 77") == 5
    assert candidate("A STOP  STOP") == 2


# %% run
if __name__ == "__main__":
    check(wire_words)

# %% attempt: every STOP is free -> wrong_answer
def wire_words(message: str) -> int:
    words = message.split()
    count = 0
    for before, word in zip([""] + words, words):
        if word == "STOP":
            continue
        if word.isdigit():
            count += (len(word) + 4) // 5
        else:
            count += (len(word) + 9) // 10
            if any(c.isdigit() for c in word) and any(c.isalpha() for c in word):
                count += 1
    return count

# %% attempt: a STOP after a STOP is free -> wrong_answer
def wire_words(message: str) -> int:
    words = message.split()
    count = 0
    for before, word in zip([""] + words, words):
        if word == "STOP" and before != "":
            continue
        if word.isdigit():
            count += (len(word) + 4) // 5
        else:
            count += (len(word) + 9) // 10
            if any(c.isdigit() for c in word) and any(c.isalpha() for c in word):
                count += 1
    return count

# %% attempt: five digits begin a second group -> wrong_answer
def wire_words(message: str) -> int:
    words = message.split()
    count = 0
    for before, word in zip([""] + words, words):
        if word == "STOP" and before not in ("", "STOP"):
            continue
        if word.isdigit():
            count += len(word) // 5 + 1
        else:
            count += (len(word) + 9) // 10
            if any(c.isdigit() for c in word) and any(c.isalpha() for c in word):
                count += 1
    return count

# %% attempt: words of any length count one -> wrong_answer
def wire_words(message: str) -> int:
    words = message.split()
    count = 0
    for before, word in zip([""] + words, words):
        if word == "STOP" and before not in ("", "STOP"):
            continue
        if word.isdigit():
            count += (len(word) + 4) // 5
        else:
            count += 1
            if any(c.isdigit() for c in word) and any(c.isalpha() for c in word):
                count += 1
    return count

# %% attempt: a digit with any other sign counts one more -> wrong_answer
def wire_words(message: str) -> int:
    words = message.split()
    count = 0
    for before, word in zip([""] + words, words):
        if word == "STOP" and before not in ("", "STOP"):
            continue
        if word.isdigit():
            count += (len(word) + 4) // 5
        else:
            count += (len(word) + 9) // 10
            if any(c.isdigit() for c in word):
                count += 1
    return count

# %% attempt: takes the first word for granted -> runtime_error
def wire_words(message: str) -> int:
    before, *words = message.split()
    count = -(-len(before) // (5 if before.isdigit() else 10))
    for word in words:
        if word != "STOP" or before == "STOP":
            count += -(-len(word) // (5 if word.isdigit() else 10))
            count += any(c.isdigit() for c in word) and any(c.isalpha() for c in word)
        before = word
    return count
