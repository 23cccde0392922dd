# task: passk/kiln_run
# entry point: kiln_run
# tags: parsing, simulation, numbers
# %% prompt
def kiln_run(program: str) -> tuple[int, int]:
    """Say how many minutes the program of a pottery kiln takes and how hot the kiln gets at most.

    The kiln begins at 20 degrees. The program has steps separated by ';', words by spaces: "R/h to T" goes to
    T degrees by R degrees an hour, "fast to T" by 600 an hour, both up or down; downwards the kiln never does
    more than 120 an hour, whatever the step says. "hold M" keeps the heat for M minutes. "repeat N" does all
    steps since the "repeat" before it, or since the start, N times altogether. The minutes of each step are
    rounded up to whole ones, each time it is done. All numbers are whole, R and N at least 1. The empty
    program takes 0 minutes.

    >>> kiln_run("100/h to 600; hold 30; 60/h to 20")
    (958, 600)
    >>> kiln_run("fast to 120; fast to 20; repeat 2")
    (120, 120)
    """
# %% canonical solution
    minutes, heat, peak = 0, 20, 20
    block = []
    for step in program.split(";") if program else []:
        words = step.split()
        if words[0] == "repeat":
            todo, block = block * (int(words[1]) - 1), []
        else:
            todo = [words]
            block.append(words)
        for first, *_, number in todo:
            if first == "hold":
                minutes += int(number)
                continue
            rate = 600 if first == "fast" else int(first.removesuffix("/h"))
            if int(number) < heat:
                rate = min(rate, 120)
            minutes += (abs(int(number) - heat) * 60 + rate - 1) // rate
            heat = int(number)
            peak = max(peak, heat)
    return minutes, peak


# %% test
def check(candidate):
    assert candidate("100/h to 600; hold 30; 60/h to 20") == (958, 600)
    assert candidate("fast to 120; fast to 20; repeat 2") == (120, 120)
    assert candidate("") == (0, 20)
    assert candidate("hold 5") == (5, 20)
    assert candidate("hold 0") == (0, 20)
    assert candidate("100/h to 120") == (60, 120)
    assert candidate("100/h to 121") == (61, 121)
    assert candidate("7/h to 20") == (0, 20)
    assert candidate("7/h to 21") == (9, 21)
    assert candidate("fast to 620") == (60, 620)
    assert candidate("fast to 25") == (1, 25)
    assert candidate("600/h to 31") == (2, 31)
    assert candidate("fast to 10") == (5, 20)
    assert candidate("fast to 120;fast to 0") == (70, 120)
    assert candidate("1200/h to 620; 300/h to 500") == (90, 620)
    assert candidate("1200/h to 620; 120/h to 500") == (90, 620)
    assert candidate("1200/h to 620; 121/h to 500") == (90, 620)
    assert candidate("1200/h to 620; 60/h to 500") == (150, 620)
    assert candidate("  hold 5 ;  hold  6;hold 7 ") == (18, 20)
    assert candidate("hold 5; repeat 1") == (5, 20)
    assert candidate("hold 5; repeat 3") == (15, 20)
    assert candidate("hold 5; repeat 2; hold 7; repeat 3") == (31, 20)
    assert candidate("hold 5; repeat 2; repeat 9; hold 1") == (11, 20)
    assert candidate("repeat 4; hold 1") == (1, 20)
    assert candidate("7/h to 22") == (18, 22)
    assert candidate("fast to 621; fast to 20") == (362, 621)
    assert candidate("7/h to 21; repeat 3") == (9, 21)
    assert candidate("7/h to 21; 7/h to 20; repeat 2") == (36, 21)
    assert candidate("fast to 1000; hold 10; fast to 900; hold 20; repeat 2; 100/h to 20") == (796, 1000)


# %% run
if __name__ == "__main__":
    check(kiln_run)

# %% attempt: repeats that many times more -> wrong_answer
def kiln_run(program: str) -> tuple[int, int]:
    minutes, heat, peak = 0, 20, 20
    block = []
    for step in program.split(";") if program else []:
        words = step.split()
        if words[0] == "repeat":
            todo, block = block * int(words[1]), []
        else:
            todo = [words]
            block.append(words)
        for first, *_, number in todo:
            if first == "hold":
                minutes += int(number)
                continue
            rate = 600 if first == "fast" else int(first.removesuffix("/h"))
            if int(number) < heat:
                rate = min(rate, 120)
            minutes += (abs(int(number) - heat) * 60 + rate - 1) // rate
            heat = int(number)
            peak = max(peak, heat)
    return minutes, peak

# %% attempt: repeats everything from the start -> wrong_answer
def kiln_run(program: str) -> tuple[int, int]:
    minutes, heat, peak = 0, 20, 20
    block = []
    for step in program.split(";") if program else []:
        words = step.split()
        if words[0] == "repeat":
            todo = block * (int(words[1]) - 1)
        else:
            todo = [words]
            block.append(words)
        for first, *_, number in todo:
            if first == "hold":
                minutes += int(number)
                continue
            rate = 600 if first == "fast" else int(first.removesuffix("/h"))
            if int(number) < heat:
                rate = min(rate, 120)
            minutes += (abs(int(number) - heat) * 60 + rate - 1) // rate
            heat = int(number)
            peak = max(peak, heat)
    return minutes, peak

# %% attempt: cools as fast as it heats -> wrong_answer
def kiln_run(program: str) -> tuple[int, int]:
    minutes, heat, peak = 0, 20, 20
    block = []
    for step in program.split(";") if program else []:
        words = step.split()
        if words[0] == "repeat":
            todo, block = block * (int(words[1]) - 1), []
        else:
            todo = [words]
            block.append(words)
        for first, *_, number in todo:
            if first == "hold":
                minutes += int(number)
                continue
            rate = 600 if first == "fast" else int(first.removesuffix("/h"))
            minutes += (abs(int(number) - heat) * 60 + rate - 1) // rate
            heat = int(number)
            peak = max(peak, heat)
    return minutes, peak

# %% attempt: always cools at 120 an hour -> wrong_answer
def kiln_run(program: str) -> tuple[int, int]:
    minutes, heat, peak = 0, 20, 20
    block = []
    for step in program.split(";") if program else []:
        words = step.split()
        if words[0] == "repeat":
            todo, block = block * (int(words[1]) - 1), []
        else:
            todo = [words]
            block.append(words)
        for first, *_, number in todo:
            if first == "hold":
                minutes += int(number)
                continue
            rate = 600 if first == "fast" else int(first.removesuffix("/h"))
            if int(number) < heat:
                rate = 120
            minutes += (abs(int(number) - heat) * 60 + rate - 1) // rate
            heat = int(number)
            peak = max(peak, heat)
    return minutes, peak

# %% attempt: rounds down -> wrong_answer
def kiln_run(program: str) -> tuple[int, int]:
    minutes, heat, peak = 0, 20, 20
    block = []
    for step in program.split(";") if program else []:
        words = step.split()
        if words[0] == "repeat":
            todo, block = block * (int(words[1]) - 1), []
        else:
            todo = [words]
            block.append(words)
        for first, *_, number in todo:
            if first == "hold":
                minutes += int(number)
                continue
            rate = 600 if first == "fast" else int(first.removesuffix("/h"))
            if int(number) < heat:
                rate = min(rate, 120)
            minutes += abs(int(number) - heat) * 60 // rate
            heat = int(number)
            peak = max(peak, heat)
    return minutes, peak

# %% attempt: the last heat is the highest -> wrong_answer
def kiln_run(program: str) -> tuple[int, int]:
    minutes, heat, peak = 0, 20, 20
    block = []
    for step in program.split(";") if program else []:
        words = step.split()
        if words[0] == "repeat":
            todo, block = block * (int(words[1]) - 1), []
        else:
            todo = [words]
            block.append(words)
        for first, *_, number in todo:
            if first == "hold":
                minutes += int(number)
                continue
            rate = 600 if first == "fast" else int(first.removesuffix("/h"))
            if int(number) < heat:
                rate = min(rate, 120)
            minutes += (abs(int(number) - heat) * 60 + rate - 1) // rate
            heat = int(number)
            peak = heat
    return minutes, peak

# %% attempt: an empty program has a first step -> runtime_error
def kiln_run(program: str) -> tuple[int, int]:
    minutes, heat, peak = 0, 20, 20
    block = []
    for step in program.split(";"):
        words = step.split()
        if words[0] == "repeat":
            todo, block = block * (int(words[1]) - 1), []
        else:
            todo = [words]
            block.append(words)
        for first, *_, number in todo:
            if first == "hold":
                minutes += int(number)
                continue
            rate = 600 if first == "fast" else int(first.removesuffix("/h"))
            if int(number) < heat:
                rate = min(rate, 120)
            minutes += (abs(int(number) - heat) * 60 + rate - 1) // rate
            heat = int(number)
            peak = max(peak, heat)
    return minutes, peak

# %% equivalent mutant: to the heat that it has it takes no time at any rate
# -if int(number) < heat:
# +if int(number) <= heat:
