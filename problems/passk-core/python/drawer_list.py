# task: passk/drawer_list
# entry point: drawer_list
# tags: parsing, strings, encoding
# %% prompt
def drawer_list(text: str, size: int) -> list[str]:
    """List the drawers that an inventory such as "A9-B2,4" names, in order.

    Between commas stands a drawer or a run of drawers, upwards or downwards. A capital letter names the cabinet;
    a number without one is in the cabinet named last. Every cabinet has the drawers 1 to `size`: a run goes on
    from its last to the first of the next letter's, and downwards the other way round. An empty text names none.

    >>> drawer_list("A9-B2,4", 10)
    ['A9', 'A10', 'B1', 'B2', 'B4']
    >>> drawer_list("C2-B3,1", 3)
    ['C2', 'C1', 'B3', 'B1']
    """
# %% canonical solution
    drawers = []
    for part in text.split(",") if text else []:
        places = []
        for name in part.split("-"):
            if name[0].isalpha():
                cabinet, name = ord(name[0]), name[1:]
            places.append(cabinet * size + int(name) - 1)
        step = -1 if places[-1] < places[0] else 1
        for place in range(places[0], places[-1] + step, step):
            drawers.append(chr(place // size) + str(place % size + 1))
    return drawers


# %% test
def check(candidate):
    assert candidate("A9-B2,4", 10) == ["A9", "A10", "B1", "B2", "B4"]
    assert candidate("C2-B3,1", 3) == ["C2", "C1", "B3", "B1"]
    assert candidate("", 4) == []
    assert candidate("A1", 1) == ["A1"]
    assert candidate("A10", 12) == ["A10"]
    assert candidate("Z3", 3) == ["Z3"]
    assert candidate("A1,B1", 1) == ["A1", "B1"]
    assert candidate("A1,2,3", 3) == ["A1", "A2", "A3"]
    assert candidate("A1-1", 5) == ["A1"]
    assert candidate("A1-2", 5) == ["A1", "A2"]
    assert candidate("A2-1", 5) == ["A2", "A1"]
    assert candidate("B9-11,A3-1,2-3", 11) == ["B9", "B10", "B11", "A3", "A2", "A1", "A2", "A3"]
    assert candidate("Q5,5,5-5", 6) == ["Q5", "Q5", "Q5"]
    assert candidate("A1,B2,A3,4", 4) == ["A1", "B2", "A3", "A4"]
    assert candidate("A1-C1", 1) == ["A1", "B1", "C1"]
    assert candidate("B1-A12", 12) == ["B1", "A12"]
    assert candidate("X2-Z1,Y2-1", 2) == ["X2", "Y1", "Y2", "Z1", "Y2", "Y1"]
    assert candidate("A2-B1,1-A1,2", 2) == ["A2", "B1", "B1", "A2", "A1", "A2"]
    assert candidate("D12-14,7-5,E100", 100) == ["D12", "D13", "D14", "D7", "D6", "D5", "E100"]
    assert candidate("M98-N2,3", 100) == ["M98", "M99", "M100", "N1", "N2", "N3"]


# %% run
if __name__ == "__main__":
    check(drawer_list)

# %% attempt: runs go upwards only -> wrong_answer
def drawer_list(text: str, size: int) -> list[str]:
    drawers = []
    for part in text.split(",") if text else []:
        places = []
        for name in part.split("-"):
            if name[0].isalpha():
                cabinet, name = ord(name[0]), name[1:]
            places.append(cabinet * size + int(name) - 1)
        for place in range(places[0], places[-1] + 1):
            drawers.append(chr(place // size) + str(place % size + 1))
    return drawers

# %% attempt: a downward run is turned round -> wrong_answer
def drawer_list(text: str, size: int) -> list[str]:
    drawers = []
    for part in text.split(",") if text else []:
        places = []
        for name in part.split("-"):
            if name[0].isalpha():
                cabinet, name = ord(name[0]), name[1:]
            places.append(cabinet * size + int(name) - 1)
        for place in range(min(places), max(places) + 1):
            drawers.append(chr(place // size) + str(place % size + 1))
    return drawers

# %% attempt: the last drawer of a run is left out -> wrong_answer
def drawer_list(text: str, size: int) -> list[str]:
    drawers = []
    for part in text.split(",") if text else []:
        places = []
        for name in part.split("-"):
            if name[0].isalpha():
                cabinet, name = ord(name[0]), name[1:]
            places.append(cabinet * size + int(name) - 1)
        if len(places) == 1:
            run = places
        else:
            run = range(places[0], places[1], 1 if places[0] <= places[1] else -1)
        drawers += [chr(place // size) + str(place % size + 1) for place in run]
    return drawers

# %% attempt: after a run the cabinet is the one that it began in -> wrong_answer
def drawer_list(text: str, size: int) -> list[str]:
    drawers = []
    for part in text.split(",") if text else []:
        if part[0].isalpha():
            first = part[0]
        else:
            part = first + part
        cabinet = first
        places = []
        for name in part.split("-"):
            if name[0].isalpha():
                cabinet, name = name[0], name[1:]
            places.append(ord(cabinet) * size + int(name) - 1)
        step = 1 if places[0] <= places[-1] else -1
        for place in range(places[0], places[-1] + step, step):
            drawers.append(chr(place // size) + str(place % size + 1))
    return drawers

# %% attempt: a run does not leave its cabinet -> wrong_answer
def drawer_list(text: str, size: int) -> list[str]:
    drawers = []
    for part in text.split(",") if text else []:
        letters = [sign for sign in part if sign.isalpha()]
        if letters:
            cabinet = letters[0]
        numbers = [int(name.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) for name in part.split("-")]
        step = 1 if numbers[0] <= numbers[-1] else -1
        drawers += [cabinet + str(number) for number in range(numbers[0], numbers[-1] + step, step)]
    return drawers

# %% attempt: numbers have one digit -> wrong_answer
def drawer_list(text: str, size: int) -> list[str]:
    drawers = []
    for part in text.split(",") if text else []:
        places = []
        for name in part.split("-"):
            if name[0].isalpha():
                cabinet, name = ord(name[0]), name[1:]
            places.append(cabinet * size + int(name[0]) - 1)
        step = 1 if places[0] <= places[-1] else -1
        for place in range(places[0], places[-1] + step, step):
            drawers.append(chr(place // size) + str(place % size + 1))
    return drawers

# %% attempt: an empty text has a part -> runtime_error
def drawer_list(text: str, size: int) -> list[str]:
    drawers = []
    for part in text.split(","):
        places = []
        for name in part.split("-"):
            if name[0].isalpha():
                cabinet, name = ord(name[0]), name[1:]
            places.append(cabinet * size + int(name) - 1)
        step = 1 if places[0] <= places[-1] else -1
        for place in range(places[0], places[-1] + step, step):
            drawers.append(chr(place // size) + str(place % size + 1))
    return drawers

# %% equivalent mutant: a run of one drawer is the same in both directions
# -step = -1 if places[-1] < places[0] else 1
# +step = -1 if places[-1] <= places[0] else 1
