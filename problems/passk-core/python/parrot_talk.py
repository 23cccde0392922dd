# task: passk/parrot_talk
# entry point: parrot_talk
# tags: strings
# %% prompt
def parrot_talk(text: str) -> str:
    """Turn a sentence into what a parrot makes of it.

    Words are separated by single spaces. The parrot drops the first character of each word and says its last one
    twice. A word of a single character is left out, with its space; the others keep one space between them.

    >>> parrot_talk("who is a pretty bird")
    'hoo ss rettyy irdd'
    >>> parrot_talk("oh")
    'hh'
    """
# %% canonical solution
    return " ".join(word[1:] + word[-1] for word in text.split(" ") if len(word) > 1)


# %% test
def check(candidate):
    assert candidate("who is a pretty bird") == "hoo ss rettyy irdd"
    assert candidate("oh") == "hh"
    assert candidate("") == ""
    assert candidate("a") == ""
    assert candidate("a b c") == ""
    assert candidate("no") == "oo"
    assert candidate("tea") == "eaa"
    assert candidate("a seed") == "eedd"
    assert candidate("seed a") == "eedd"
    assert candidate("give a dog a nut") == "ivee ogg utt"
    assert candidate("Polly, PLEASE!") == "olly,, LEASE!!"
    assert candidate("22 x 333") == "22 333"
    assert candidate("aa aa") == "aa aa"
    assert candidate("supercilious") == "uperciliouss"


# %% run
if __name__ == "__main__":
    check(parrot_talk)

# %% attempt: a single letter is said once -> wrong_answer
def parrot_talk(text: str) -> str:
    return " ".join(word[1:] + word[-1] for word in text.split())

# %% attempt: a single letter leaves its space behind -> wrong_answer
def parrot_talk(text: str) -> str:
    return " ".join(word[1:] + word[-1] if len(word) > 1 else "" for word in text.split(" "))

# %% attempt: the first letter goes to the end -> wrong_answer
def parrot_talk(text: str) -> str:
    return " ".join(word[1:] + word[0] for word in text.split() if len(word) > 1)

# %% attempt: words of two letters are left out, too -> wrong_answer
def parrot_talk(text: str) -> str:
    return " ".join(word[1:] + word[-1] for word in text.split() if len(word) > 2)

# %% attempt: the last letter is said twice more -> wrong_answer
def parrot_talk(text: str) -> str:
    return " ".join(word[1:] + word[-1] * 2 for word in text.split() if len(word) > 1)

# %% attempt: looks for the last letter of an empty text -> runtime_error
def parrot_talk(text: str) -> str:
    words = []
    for word in text.split(" "):
        double = word[-1] * 2
        if len(word) > 1:
            words.append(word[1:-1] + double)
    return " ".join(words)
