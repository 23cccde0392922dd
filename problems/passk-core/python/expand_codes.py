# task: passk/expand_codes
# entry point: expand_codes
# tags: strings, parsing
# %% prompt
def expand_codes(text: str) -> list[str]:
    """Expand the shortened article numbers of a packing slip.

    The numbers are strings of digits separated by commas; spaces around them are ignored. A number that is
    shorter than the full number before it stands for that number with its last digits replaced. Others stand
    for themselves. An empty or blank text has no numbers; otherwise there is at least one digit between the
    commas.

    >>> expand_codes("4711, 25, 7")
    ['4711', '4725', '4727']
    >>> expand_codes("98,1002,98")
    ['98', '1002', '1098']
    """
# %% canonical solution
    codes = []
    before = ""
    for part in text.split(",") if text.strip() else []:
        part = part.strip()
        before = before[: max(0, len(before) - len(part))] + part
        codes.append(before)
    return codes


# %% test
def check(candidate):
    assert candidate("4711, 25, 7") == ["4711", "4725", "4727"]
    assert candidate("98,1002,98") == ["98", "1002", "1098"]
    assert candidate("") == []
    assert candidate("   ") == []
    assert candidate("7") == ["7"]
    assert candidate("7,8") == ["7", "8"]
    assert candidate(" 70 ,8 ") == ["70", "78"]
    assert candidate("4711,4711") == ["4711", "4711"]
    assert candidate("4711,0") == ["4711", "4710"]
    assert candidate("4711, 2, 34, 567") == ["4711", "4712", "4734", "4567"]
    assert candidate("12,345,6") == ["12", "345", "346"]
    assert candidate("5,12345,67") == ["5", "12345", "12367"]
    assert candidate("0012,3") == ["0012", "0013"]
    assert candidate("123,45,45") == ["123", "145", "145"]
    assert candidate("99999999999999999999,0") == ["99999999999999999999", "99999999999999999990"]
    assert candidate("12,3,456,7,89") == ["12", "13", "456", "457", "489"]


# %% run
if __name__ == "__main__":
    check(expand_codes)

# %% attempt: replaces digits of the first number -> wrong_answer
def expand_codes(text: str) -> list[str]:
    codes = []
    before = ""
    for part in text.split(",") if text.strip() else []:
        part = part.strip()
        if len(part) < len(before):
            part = before[: len(before) - len(part)] + part
        else:
            before = part
        codes.append(part)
    return codes

# %% attempt: puts the digits behind the number -> wrong_answer
def expand_codes(text: str) -> list[str]:
    codes = []
    before = ""
    for part in text.split(",") if text.strip() else []:
        part = part.strip()
        before = before + part if len(part) < len(before) else part
        codes.append(before)
    return codes

# %% attempt: a negative end counts from the back -> wrong_answer
def expand_codes(text: str) -> list[str]:
    codes = []
    before = ""
    for part in text.split(",") if text.strip() else []:
        part = part.strip()
        before = before[: len(before) - len(part)] + part
        codes.append(before)
    return codes

# %% attempt: an empty text has one empty number -> wrong_answer
def expand_codes(text: str) -> list[str]:
    codes = []
    before = ""
    for part in text.split(","):
        part = part.strip()
        before = before[: max(0, len(before) - len(part))] + part
        codes.append(before)
    return codes

# %% attempt: reads them as numbers -> wrong_answer
def expand_codes(text: str) -> list[str]:
    codes = []
    before = 0
    for part in text.split(",") if text.strip() else []:
        unit = 10 ** len(part.strip())
        before = before // unit * unit + int(part)
        codes.append(str(before))
    return codes
