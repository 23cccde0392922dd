# task: passk/drawer_list
# entry point: drawer_list
# tags: parsing, strings, encoding
# %% prompt
def drawer_list(text: str) -> list[str]:
    """List the drawers that an inventory such as "A3-5,9,B2" names, in order.

    Each part between commas is a drawer or a run of drawers, upwards or downwards. A capital letter before it
    names the cabinet; without one, the cabinet of the part before is meant. The first part has a letter. An
    empty text names nothing.

    >>> drawer_list("A3-5,9,B2")
    ['A3', 'A4', 'A5', 'A9', 'B2']
    >>> drawer_list("C11-9")
    ['C11', 'C10', 'C9']
    """
# %% canonical solution
    drawers = []
    for part in text.split(",") if text else []:
        if part[0].isalpha():
            cabinet, part = part[0], part[1:]
        first, *ends = map(int, part.split("-"))
        last = ends[0] if ends else first
        step = -1 if last < first else 1
        drawers += [cabinet + str(number) for number in range(first, last + step, step)]
    return drawers


# %% test
def check(candidate):
    assert candidate("A3-5,9,B2") == ["A3", "A4", "A5", "A9", "B2"]
    assert candidate("C11-9") == ["C11", "C10", "C9"]
    assert candidate("") == []
    assert candidate("A1") == ["A1"]
    assert candidate("A10") == ["A10"]
    assert candidate("Z0") == ["Z0"]
    assert candidate("A1,B1") == ["A1", "B1"]
    assert candidate("A1,2,3") == ["A1", "A2", "A3"]
    assert candidate("A1-1") == ["A1"]
    assert candidate("A1-2") == ["A1", "A2"]
    assert candidate("A2-1") == ["A2", "A1"]
    assert candidate("B9-11,A3-1,2-3") == ["B9", "B10", "B11", "A3", "A2", "A1", "A2", "A3"]
    assert candidate("Q5,5,5-5") == ["Q5", "Q5", "Q5"]
    assert candidate("A1,B2,A3,4") == ["A1", "B2", "A3", "A4"]
    assert candidate("D12-14,7-5,E100") == ["D12", "D13", "D14", "D7", "D6", "D5", "E100"]
    assert candidate("X0-2,2-0") == ["X0", "X1", "X2", "X2", "X1", "X0"]
    assert candidate("M98-102") == ["M98", "M99", "M100", "M101", "M102"]


# %% run
if __name__ == "__main__":
    check(drawer_list)

# %% attempt: runs go upwards only -> wrong_answer
def drawer_list(text: str) -> list[str]:
    drawers = []
    for part in text.split(",") if text else []:
        if part[0].isalpha():
            cabinet, part = part[0], part[1:]
        numbers = [int(number) for number in part.split("-")]
        drawers += [cabinet + str(number) for number in range(numbers[0], numbers[-1] + 1)]
    return drawers

# %% attempt: a downward run is turned round -> wrong_answer
def drawer_list(text: str) -> list[str]:
    drawers = []
    for part in text.split(",") if text else []:
        if part[0].isalpha():
            cabinet, part = part[0], part[1:]
        numbers = sorted(int(number) for number in part.split("-"))
        drawers += [cabinet + str(number) for number in range(numbers[0], numbers[-1] + 1)]
    return drawers

# %% attempt: the last drawer of a run is left out -> wrong_answer
def drawer_list(text: str) -> list[str]:
    drawers = []
    for part in text.split(",") if text else []:
        if part[0].isalpha():
            cabinet, part = part[0], part[1:]
        if "-" not in part:
            drawers.append(cabinet + part)
            continue
        first, last = map(int, part.split("-"))
        step = 1 if first <= last else -1
        drawers += [cabinet + str(number) for number in range(first, last, step)]
    return drawers

# %% attempt: a part without a letter has no cabinet -> wrong_answer
def drawer_list(text: str) -> list[str]:
    drawers = []
    for part in text.split(",") if text else []:
        cabinet = part[0] if part[0].isalpha() else ""
        numbers = [int(number) for number in part[len(cabinet):].split("-")]
        step = 1 if numbers[0] <= numbers[-1] else -1
        drawers += [cabinet + str(number) for number in range(numbers[0], numbers[-1] + step, step)]
    return drawers

# %% attempt: numbers have one digit -> wrong_answer
def drawer_list(text: str) -> list[str]:
    drawers = []
    cabinet = ""
    for i, sign in enumerate(text):
        if sign.isalpha():
            cabinet = sign
        elif sign.isdigit() and text[i - 1] == "-":
            last = int(drawers.pop()[1:])
            step = 1 if last <= int(sign) else -1
            drawers += [cabinet + str(number) for number in range(last, int(sign) + step, step)]
        elif sign.isdigit():
            drawers.append(cabinet + sign)
    return drawers

# %% attempt: an empty text has a part -> runtime_error
def drawer_list(text: str) -> list[str]:
    drawers = []
    for part in text.split(","):
        if part[0].isalpha():
            cabinet, part = part[0], part[1:]
        numbers = [int(number) for number in part.split("-")]
        step = 1 if numbers[0] <= numbers[-1] else -1
        drawers += [cabinet + str(number) for number in range(numbers[0], numbers[-1] + step, step)]
    return drawers

# %% equivalent mutant: a run of one drawer is the same in both directions
# -step = -1 if last < first else 1
# +step = -1 if last <= first else 1
