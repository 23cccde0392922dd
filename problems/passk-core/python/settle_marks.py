# task: passk/settle_marks
# entry point: settle_marks
# tags: strings, parsing
# %% prompt
def settle_marks(text: str, accept: bool) -> str:
    """Settle the marks that a proofreader left in a text, from left to right.

    "[old]" marks words to take out, "<new>" words to put in. If `accept` is true, what is in "<>" stays and
    what is in "[]" goes; otherwise the other way round. The brackets themselves go. Where a mark leaves
    nothing behind, one space directly behind it goes too, if the text written so far is empty or ends with a
    space. Marks are complete and hold no brackets.

    >>> settle_marks("a [very] old <stone >kiln", True)
    'a old stone kiln'
    >>> settle_marks("[My] the [red]<blue> kiln", False)
    'My the red kiln'
    """
# %% canonical solution
    import re

    settled = ""
    swallow = False
    for old, new, plain in re.findall(r"\[([^\]]*)\]|<([^>]*)>|([^\[<]+)", text):
        kept = new if accept else old
        if plain:
            kept = plain.removeprefix(" ") if swallow else plain
        swallow = kept == "" and settled[-1:] in ("", " ")
        settled += kept
    return settled


# %% test
def check(candidate):
    assert candidate("a [very] old <stone >kiln", True) == "a old stone kiln"
    assert candidate("[My] the [red]<blue> kiln", False) == "My the red kiln"
    assert candidate("", True) == ""
    assert candidate("plain  text ", False) == "plain  text "
    assert candidate("[gone]", True) == ""
    assert candidate("[gone]", False) == "gone"
    assert candidate("<here>", True) == "here"
    assert candidate("<here>", False) == ""
    assert candidate("[My] the", True) == "the"
    assert candidate("the [red]<blue> kiln", True) == "the blue kiln"
    assert candidate("the [red]<blue> kiln", False) == "the red kiln"
    assert candidate("the [x]<> kiln", True) == "the kiln"
    assert candidate("a [b] [c] d", True) == "a d"
    assert candidate("a [b]  d", True) == "a  d"
    assert candidate("a[b] d", True) == "a d"
    assert candidate("a [b]d", True) == "a d"
    assert candidate("a [b]", True) == "a "
    assert candidate("a <b>", False) == "a "
    assert candidate("a <b > c", True) == "a b  c"
    assert candidate("a[ b]", False) == "a b"
    assert candidate("[a] <b> [c] d", True) == "b d"
    assert candidate("[a] <b> [c] d", False) == "a c d"
    assert candidate("<> <> x", True) == "x"
    assert candidate("a []<> b [c]", True) == "a b "
    assert candidate("[a ][b] c", True) == "c"
    assert candidate("x]y>z", True) == "x]y>z"
    assert candidate(" a [b]", True) == " a "
    assert candidate("two\n[lines]\nhere", True) == "two\n\nhere"


# %% run
if __name__ == "__main__":
    check(settle_marks)

# %% attempt: no space goes with the mark -> wrong_answer
def settle_marks(text: str, accept: bool) -> str:
    import re

    settled = ""
    swallow = False
    for old, new, plain in re.findall(r"\[([^\]]*)\]|<([^>]*)>|([^\[<]+)", text):
        kept = new if accept else old
        if plain:
            kept = plain
        swallow = kept == "" and settled[-1:] in ("", " ")
        settled += kept
    return settled

# %% attempt: accepts when it should reject -> wrong_answer
def settle_marks(text: str, accept: bool) -> str:
    import re

    settled = ""
    swallow = False
    for old, new, plain in re.findall(r"\[([^\]]*)\]|<([^>]*)>|([^\[<]+)", text):
        kept = old if accept else new
        if plain:
            kept = plain.removeprefix(" ") if swallow else plain
        swallow = kept == "" and settled[-1:] in ("", " ")
        settled += kept
    return settled

# %% attempt: all spaces behind the mark go -> wrong_answer
def settle_marks(text: str, accept: bool) -> str:
    import re

    settled = ""
    swallow = False
    for old, new, plain in re.findall(r"\[([^\]]*)\]|<([^>]*)>|([^\[<]+)", text):
        kept = new if accept else old
        if plain:
            kept = plain.lstrip(" ") if swallow else plain
        swallow = kept == "" and settled[-1:] in ("", " ")
        settled += kept
    return settled

# %% attempt: the space goes wherever the mark stands -> wrong_answer
def settle_marks(text: str, accept: bool) -> str:
    import re

    settled = ""
    swallow = False
    for old, new, plain in re.findall(r"\[([^\]]*)\]|<([^>]*)>|([^\[<]+)", text):
        kept = new if accept else old
        if plain:
            kept = plain.removeprefix(" ") if swallow else plain
        swallow = kept == ""
        settled += kept
    return settled

# %% attempt: the space at the very beginning stays -> wrong_answer
def settle_marks(text: str, accept: bool) -> str:
    import re

    settled = ""
    swallow = False
    for old, new, plain in re.findall(r"\[([^\]]*)\]|<([^>]*)>|([^\[<]+)", text):
        kept = new if accept else old
        if plain:
            kept = plain.removeprefix(" ") if swallow else plain
        swallow = kept == "" and settled.endswith(" ")
        settled += kept
    return settled

# %% attempt: looks at the last character of nothing -> runtime_error
def settle_marks(text: str, accept: bool) -> str:
    import re

    settled = ""
    swallow = False
    for old, new, plain in re.findall(r"\[([^\]]*)\]|<([^>]*)>|([^\[<]+)", text):
        kept = new if accept else old
        if plain:
            kept = plain.removeprefix(" ") if swallow else plain
        swallow = kept == "" and settled[-1] == " "
        settled += kept
    return settled
