# task: passk/column_sheet
# entry point: column_sheet
# tags: strings, formatting, grids
# %% prompt
def column_sheet(names: list[str], width: int) -> list[str]:
    """Lay out the names of a choir in columns on a sheet that is `width` characters wide.

    The names run down the first column, then down the second, and so on. All columns are equally long, but
    the last may be shorter and is never empty. A column is as wide as its longest name; between two columns
    there are two spaces. The sheet has as few rows as possible so that all columns with the spaces between
    them fit in `width`; it is one column if nothing else fits, even where that is too wide. Rows have no
    spaces at their end. No name is empty or has spaces; without names there are no rows.

    >>> column_sheet(["Ada", "Bo", "Clementine", "Di", "Eve"], 20)
    ['Ada  Clementine  Eve', 'Bo   Di']
    >>> column_sheet(["Ada", "Bo", "Cy"], 11)
    ['Ada  Bo  Cy']
    """
# %% canonical solution
    for rows in range(1, len(names) + 1):
        columns = [names[i : i + rows] for i in range(0, len(names), rows)]
        widths = [max(len(name) for name in column) for column in columns]
        if sum(widths) + 2 * len(widths) - 2 <= width or rows == len(names):
            lines = [""] * rows
            for column, size in zip(columns, widths):
                for row, name in enumerate(column):
                    lines[row] += name.ljust(size + 2)
            return [line.rstrip() for line in lines]
    return []


# %% test
def check(candidate):
    assert candidate(["Ada", "Bo", "Clementine", "Di", "Eve"], 20) == ["Ada  Clementine  Eve", "Bo   Di"]
    assert candidate(["Ada", "Bo", "Cy"], 11) == ["Ada  Bo  Cy"]
    assert candidate([], 5) == []
    assert candidate([], 0) == []
    assert candidate(["Ada"], 3) == ["Ada"]
    assert candidate(["Ada"], 0) == ["Ada"]
    assert candidate(["Ada", "Bo"], 7) == ["Ada  Bo"]
    assert candidate(["Ada", "Bo"], 6) == ["Ada", "Bo"]
    assert candidate(["Ada", "Bo"], 1) == ["Ada", "Bo"]
    assert candidate(["Ada", "Bo", "Cy"], 10) == ["Ada  Cy", "Bo"]
    assert candidate(["Ada", "Bo", "Cy"], 7) == ["Ada  Cy", "Bo"]
    assert candidate(["Ada", "Bo", "Cy"], 6) == ["Ada", "Bo", "Cy"]
    assert candidate(["a", "b", "c", "d"], 10) == ["a  b  c  d"]
    assert candidate(["a", "b", "c", "d"], 9) == ["a  c", "b  d"]
    assert candidate(["a", "b", "c", "d", "e", "f", "g"], 8) == ["a  d  g", "b  e", "c  f"]
    assert candidate(["a", "b", "c", "d", "e", "f", "g"], 7) == ["a  d  g", "b  e", "c  f"]
    assert candidate(["a", "b", "c", "d", "e", "f", "g"], 6) == ["a  e", "b  f", "c  g", "d"]
    assert candidate(["a", "bbbb", "c", "d", "ee"], 9) == ["a     d", "bbbb  ee", "c"]
    assert candidate(["a", "bbbb", "c", "d", "ee"], 8) == ["a     d", "bbbb  ee", "c"]
    assert candidate(["a", "bbbb", "c", "d", "ee"], 7) == ["a", "bbbb", "c", "d", "ee"]
    assert candidate(["long", "a", "b", "a"], 8) == ["long  b", "a     a"]
    assert candidate(["a", "a", "b", "long"], 7) == ["a  b", "a  long"]
    assert candidate(
        ["Alto", "Bass", "Tenor", "Alto", "Bass", "Tenor"], 17
    ) == ["Alto   Alto", "Bass   Bass", "Tenor  Tenor"]
    assert candidate(
        ["Alto", "Bass", "Tenor", "Alto", "Bass", "Tenor"], 18
    ) == ["Alto  Tenor  Bass", "Bass  Alto   Tenor"]


# %% run
if __name__ == "__main__":
    check(column_sheet)

# %% attempt: names run across the rows -> wrong_answer
def column_sheet(names: list[str], width: int) -> list[str]:
    for rows in range(1, len(names) + 1):
        columns = [names[i :: -(-len(names) // rows)] for i in range(-(-len(names) // rows))]
        widths = [max(len(name) for name in column) for column in columns]
        if sum(widths) + 2 * len(widths) - 2 <= width or rows == len(names):
            lines = [""] * rows
            for column, size in zip(columns, widths):
                for row, name in enumerate(column):
                    lines[row] += name.ljust(size + 2)
            return [line.rstrip() for line in lines]
    return []

# %% attempt: all columns are as wide as the widest -> wrong_answer
def column_sheet(names: list[str], width: int) -> list[str]:
    for rows in range(1, len(names) + 1):
        columns = [names[i : i + rows] for i in range(0, len(names), rows)]
        widths = [max(map(len, names))] * len(columns)
        if sum(widths) + 2 * len(widths) - 2 <= width or rows == len(names):
            lines = [""] * rows
            for column, size in zip(columns, widths):
                for row, name in enumerate(column):
                    lines[row] += name.ljust(size + 2)
            return [line.rstrip() for line in lines]
    return []

# %% attempt: the last column has two spaces too -> wrong_answer
def column_sheet(names: list[str], width: int) -> list[str]:
    for rows in range(1, len(names) + 1):
        columns = [names[i : i + rows] for i in range(0, len(names), rows)]
        widths = [max(len(name) for name in column) for column in columns]
        if sum(widths) + 2 * len(widths) <= width or rows == len(names):
            lines = [""] * rows
            for column, size in zip(columns, widths):
                for row, name in enumerate(column):
                    lines[row] += name.ljust(size + 2)
            return [line.rstrip() for line in lines]
    return []

# %% attempt: rows end with spaces -> wrong_answer
def column_sheet(names: list[str], width: int) -> list[str]:
    for rows in range(1, len(names) + 1):
        columns = [names[i : i + rows] for i in range(0, len(names), rows)]
        widths = [max(len(name) for name in column) for column in columns]
        if sum(widths) + 2 * len(widths) - 2 <= width or rows == len(names):
            lines = [""] * rows
            for column, size in zip(columns, widths):
                for row, name in enumerate(column):
                    lines[row] += name.ljust(size + 2)
            return [line for line in lines]
    return []

# %% attempt: the fullest row must be narrower than the sheet -> wrong_answer
def column_sheet(names: list[str], width: int) -> list[str]:
    for rows in range(1, len(names) + 1):
        columns = [names[i : i + rows] for i in range(0, len(names), rows)]
        widths = [max(len(name) for name in column) for column in columns]
        if sum(widths) + 2 * len(widths) - 2 < width or rows == len(names):
            lines = [""] * rows
            for column, size in zip(columns, widths):
                for row, name in enumerate(column):
                    lines[row] += name.ljust(size + 2)
            return [line.rstrip() for line in lines]
    return []

# %% attempt: no sheet if one column is too wide -> wrong_answer
def column_sheet(names: list[str], width: int) -> list[str]:
    for rows in range(1, len(names) + 1):
        columns = [names[i : i + rows] for i in range(0, len(names), rows)]
        widths = [max(len(name) for name in column) for column in columns]
        if sum(widths) + 2 * len(widths) - 2 <= width:
            lines = [""] * rows
            for column, size in zip(columns, widths):
                for row, name in enumerate(column):
                    lines[row] += name.ljust(size + 2)
            return [line.rstrip() for line in lines]
    return []
