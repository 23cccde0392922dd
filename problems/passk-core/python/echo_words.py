# task: passk/echo_words
# entry point: echo_words
# tags: strings, windows
# %% prompt
def echo_words(text: str, reach: int) -> list[str]:
    """List the words of text that are heard again soon.

    Words are separated by white space and compared without regard to case. A word is an echo if the same
    word stands at most `reach` places before it. Each echoing word is listed once, in lower case, in
    the order of its first echo. With a reach of 0 nothing echoes.

    >>> echo_words("Row row your boat", 1)
    ['row']
    >>> echo_words("the cat and the dog and the cat", 3)
    ['the', 'and']
    """
# %% canonical solution
    words = text.lower().split()
    echoes = []
    for i, word in enumerate(words):
        if word in words[max(0, i - reach) : i] and word not in echoes:
            echoes.append(word)
    return echoes


# %% test
def check(candidate):
    assert candidate("Row row your boat", 1) == ["row"]
    assert candidate("the cat and the dog and the cat", 3) == ["the", "and"]
    assert candidate("the cat and the dog and the cat", 6) == ["the", "and", "cat"]
    assert candidate("", 4) == []
    assert candidate("a a a", 0) == []
    assert candidate("a a a", 1) == ["a"]
    assert candidate("a b a b", 1) == []
    assert candidate("a b A B", 2) == ["a", "b"]
    assert candidate("b a x a b", 4) == ["a", "b"]
    assert candidate("one\ttwo\n one", 9) == ["one"]
    assert candidate(" ".join(str(i % 100) for i in range(300)), 99) == []
    assert candidate(" ".join(str(i % 100) for i in range(300)), 100) == [str(i) for i in range(100)]


# %% run
if __name__ == "__main__":
    check(echo_words)

# %% attempt: reaches one word too far -> wrong_answer
def echo_words(text: str, reach: int) -> list[str]:
    words = text.lower().split()
    echoes = []
    for i, word in enumerate(words):
        if word in words[max(0, i - reach - 1) : i] and word not in echoes:
            echoes.append(word)
    return echoes

# %% attempt: a negative slice at the start of the text -> wrong_answer
def echo_words(text: str, reach: int) -> list[str]:
    words = text.lower().split()
    echoes = []
    for i, word in enumerate(words):
        if word in words[i - reach : i] and word not in echoes:
            echoes.append(word)
    return echoes

# %% attempt: compares with regard to case -> wrong_answer
def echo_words(text: str, reach: int) -> list[str]:
    words = text.split()
    echoes = []
    for i, word in enumerate(words):
        if word in words[max(0, i - reach) : i] and word.lower() not in echoes:
            echoes.append(word.lower())
    return echoes

# %% attempt: in the order of the first occurrence -> wrong_answer
def echo_words(text: str, reach: int) -> list[str]:
    words = text.lower().split()
    echoes = {word for i, word in enumerate(words) if word in words[max(0, i - reach) : i]}
    return sorted(echoes, key=words.index)
