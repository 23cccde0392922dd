# task: passk/aligned_table
# entry point: aligned_table
# tags: strings, formatting, grids
# %% prompt
def aligned_table(rows: list[list[str]]) -> list[str]:
    """Lay out a table as lines of text whose columns are separated by " | ".

    The first row has the headings. Rows may be shorter than others; the cells they lack are empty. A column
    is numeric if its cells below the heading are all empty or numbers: digits, perhaps with a '-' before
    them, perhaps with a dot and more digits behind. In numeric columns the numbers are written so that their
    dots, or where they would be, stand below each other, with no more room than that takes, and all stands at
    the right edge of the column, the heading too. In other columns everything stands at the left edge. A
    column is as wide as its widest entry. Lines have no spaces at their end; cells have none at their ends.

    >>> aligned_table([["", "m"], ["Ems", "3.25"], ["Wyk", "12"]])
    ['    |     m', 'Ems |  3.25', 'Wyk | 12']
    >>> aligned_table([["Port", "Time"], ["Wyk", "7:05"]])
    ['Port | Time', 'Wyk  | 7:05']
    """
# %% canonical solution
    import re
    from itertools import zip_longest

    columns = []
    for heading, *cells in zip_longest(*rows, fillvalue=""):
        if all(re.fullmatch(r"(-?[0-9]+(\.[0-9]+)?)?", cell) for cell in cells):
            tails = [len(cell) - cell.find(".") if "." in cell else 0 for cell in cells]
            cells = [cell + " " * (max(tails) - tail) for cell, tail in zip(cells, tails)]
            width = max(len(cell) for cell in [heading, *cells])
            columns.append([cell.rjust(width) for cell in [heading, *cells]])
        else:
            width = max(len(cell) for cell in [heading, *cells])
            columns.append([cell.ljust(width) for cell in [heading, *cells]])
    if not columns:
        return [""] * len(rows)
    return [" | ".join(line).rstrip(" ") for line in zip(*columns)]


# %% test
def check(candidate):
    assert candidate(
        [["", "m"], ["Ems", "3.25"], ["Wyk", "12"]]
    ) == ["    |     m", "Ems |  3.25", "Wyk | 12"]
    assert candidate([["Port", "Time"], ["Wyk", "7:05"]]) == ["Port | Time", "Wyk  | 7:05"]
    assert candidate([["n"], ["9.9"], ["19"], ["-9.09"]]) == ["    n", " 9.9", "19", "-9.09"]
    assert candidate([["n"], ["0.5"], ["10.05"]]) == ["    n", " 0.5", "10.05"]
    assert candidate([]) == []
    assert candidate([[]]) == [""]
    assert candidate([[], []]) == ["", ""]
    assert candidate([["Port"]]) == ["Port"]
    assert candidate([["12"]]) == ["12"]
    assert candidate([["a", "b"], [], ["c"]]) == ["a | b", "  |", "c |"]
    assert candidate([["a"], ["bcd", "e"]]) == ["a   |", "bcd | e"]
    assert candidate([["n"], ["1"], ["12"], ["123"]]) == ["  n", "  1", " 12", "123"]
    assert candidate([["n"], ["1.5"], ["12"], ["-3.25"]]) == ["    n", " 1.5", "12", "-3.25"]
    assert candidate([["n"], ["1.5"], ["2.5"]]) == ["  n", "1.5", "2.5"]
    assert candidate([["number"], ["1.5"], ["22"]]) == ["number", "   1.5", "  22"]
    assert candidate([["n"], ["10"], [""], ["5"]]) == [" n", "10", "", " 5"]
    assert candidate([["n"], [""], [""]]) == ["n", "", ""]
    assert candidate([["n"], ["10"], ["x"]]) == ["n", "10", "x"]
    assert candidate([["n"], ["1."], [".5"], ["200"]]) == ["n", "1.", ".5", "200"]
    assert candidate([["n"], ["--1"], ["200"]]) == ["n", "--1", "200"]
    assert candidate([["n"], ["+1"], ["200"]]) == ["n", "+1", "200"]
    assert candidate([["n", "m"], ["1", "a"], ["22", "bb"]]) == [" n | m", " 1 | a", "22 | bb"]
    assert candidate([["n", "m"], ["1.25", "4"], ["22", "5"]]) == ["    n | m", " 1.25 | 4", "22    | 5"]
    assert candidate(
        [["Port", "Low", "High"], ["Wyk", "-0.3", "2.75"], ["Oban", "", "10"]]
    ) == ["Port |  Low |  High", "Wyk  | -0.3 |  2.75", "Oban |      | 10"]
    assert candidate([["n", "m"], ["a.5", "x"], ["bcd", "y"]]) == ["n   | m", "a.5 | x", "bcd | y"]


# %% run
if __name__ == "__main__":
    check(aligned_table)

# %% attempt: numbers stand at the right edge as they are -> wrong_answer
def aligned_table(rows: list[list[str]]) -> list[str]:
    import re
    from itertools import zip_longest

    columns = []
    for heading, *cells in zip_longest(*rows, fillvalue=""):
        if all(re.fullmatch(r"(-?[0-9]+(\.[0-9]+)?)?", cell) for cell in cells):
            width = max(len(cell) for cell in [heading, *cells])
            columns.append([cell.rjust(width) for cell in [heading, *cells]])
        else:
            width = max(len(cell) for cell in [heading, *cells])
            columns.append([cell.ljust(width) for cell in [heading, *cells]])
    if not columns:
        return [""] * len(rows)
    return [" | ".join(line).rstrip(" ") for line in zip(*columns)]

# %% attempt: the heading must be a number too -> wrong_answer
def aligned_table(rows: list[list[str]]) -> list[str]:
    import re
    from itertools import zip_longest

    columns = []
    for heading, *cells in zip_longest(*rows, fillvalue=""):
        if heading.isdigit() and all(re.fullmatch(r"(-?[0-9]+(\.[0-9]+)?)?", cell) for cell in cells):
            tails = [len(cell) - cell.find(".") if "." in cell else 0 for cell in cells]
            cells = [cell + " " * (max(tails) - tail) for cell, tail in zip(cells, tails)]
            width = max(len(cell) for cell in [heading, *cells])
            columns.append([cell.rjust(width) for cell in [heading, *cells]])
        else:
            width = max(len(cell) for cell in [heading, *cells])
            columns.append([cell.ljust(width) for cell in [heading, *cells]])
    if not columns:
        return [""] * len(rows)
    return [" | ".join(line).rstrip(" ") for line in zip(*columns)]

# %% attempt: an empty cell is no number -> wrong_answer
def aligned_table(rows: list[list[str]]) -> list[str]:
    import re
    from itertools import zip_longest

    columns = []
    for heading, *cells in zip_longest(*rows, fillvalue=""):
        if all(re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", cell) for cell in cells):
            tails = [len(cell) - cell.find(".") if "." in cell else 0 for cell in cells]
            cells = [cell + " " * (max(tails) - tail) for cell, tail in zip(cells, tails)]
            width = max(len(cell) for cell in [heading, *cells])
            columns.append([cell.rjust(width) for cell in [heading, *cells]])
        else:
            width = max(len(cell) for cell in [heading, *cells])
            columns.append([cell.ljust(width) for cell in [heading, *cells]])
    if not columns:
        return [""] * len(rows)
    return [" | ".join(line).rstrip(" ") for line in zip(*columns)]

# %% attempt: one number makes a column numeric -> wrong_answer
def aligned_table(rows: list[list[str]]) -> list[str]:
    import re
    from itertools import zip_longest

    columns = []
    for heading, *cells in zip_longest(*rows, fillvalue=""):
        if any(re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", cell) for cell in cells):
            tails = [len(cell) - cell.find(".") if "." in cell else 0 for cell in cells]
            cells = [cell + " " * (max(tails) - tail) for cell, tail in zip(cells, tails)]
            width = max(len(cell) for cell in [heading, *cells])
            columns.append([cell.rjust(width) for cell in [heading, *cells]])
        else:
            width = max(len(cell) for cell in [heading, *cells])
            columns.append([cell.ljust(width) for cell in [heading, *cells]])
    if not columns:
        return [""] * len(rows)
    return [" | ".join(line).rstrip(" ") for line in zip(*columns)]

# %% attempt: short rows cut the table off -> wrong_answer
def aligned_table(rows: list[list[str]]) -> list[str]:
    import re
    from itertools import zip_longest

    columns = []
    for heading, *cells in zip(*rows):
        if all(re.fullmatch(r"(-?[0-9]+(\.[0-9]+)?)?", cell) for cell in cells):
            tails = [len(cell) - cell.find(".") if "." in cell else 0 for cell in cells]
            cells = [cell + " " * (max(tails) - tail) for cell, tail in zip(cells, tails)]
            width = max(len(cell) for cell in [heading, *cells])
            columns.append([cell.rjust(width) for cell in [heading, *cells]])
        else:
            width = max(len(cell) for cell in [heading, *cells])
            columns.append([cell.ljust(width) for cell in [heading, *cells]])
    if not columns:
        return [""] * len(rows)
    return [" | ".join(line).rstrip(" ") for line in zip(*columns)]

# %% attempt: lines keep their spaces at the end -> wrong_answer
def aligned_table(rows: list[list[str]]) -> list[str]:
    import re
    from itertools import zip_longest

    columns = []
    for heading, *cells in zip_longest(*rows, fillvalue=""):
        if all(re.fullmatch(r"(-?[0-9]+(\.[0-9]+)?)?", cell) for cell in cells):
            tails = [len(cell) - cell.find(".") if "." in cell else 0 for cell in cells]
            cells = [cell + " " * (max(tails) - tail) for cell, tail in zip(cells, tails)]
            width = max(len(cell) for cell in [heading, *cells])
            columns.append([cell.rjust(width) for cell in [heading, *cells]])
        else:
            width = max(len(cell) for cell in [heading, *cells])
            columns.append([cell.ljust(width) for cell in [heading, *cells]])
    if not columns:
        return [""] * len(rows)
    return [" | ".join(line) for line in zip(*columns)]

# %% attempt: the widest entry of no entries -> runtime_error
def aligned_table(rows: list[list[str]]) -> list[str]:
    import re
    from itertools import zip_longest

    columns = []
    for heading, *cells in zip_longest(*rows):
        if all(re.fullmatch(r"(-?[0-9]+(\.[0-9]+)?)?", cell) for cell in cells):
            tails = [len(cell) - cell.find(".") if "." in cell else 0 for cell in cells]
            cells = [cell + " " * (max(tails) - tail) for cell, tail in zip(cells, tails)]
            width = max(len(cell) for cell in [heading, *cells])
            columns.append([cell.rjust(width) for cell in [heading, *cells]])
        else:
            width = max(len(cell) for cell in [heading, *cells])
            columns.append([cell.ljust(width) for cell in [heading, *cells]])
    if not columns:
        return [""] * len(rows)
    return [" | ".join(line).rstrip(" ") for line in zip(*columns)]

# %% equivalent mutant: a number has one dot at most
# -tails = [len(cell) - cell.find(".") if "." in cell else 0 for cell in cells]
# +tails = [len(cell) - cell.rfind(".") if "." in cell else 0 for cell in cells]
