# task: passk/quilt_row
# entry point: quilt_row
# tags: matrices, grids
# %% prompt
def quilt_row(patch: list[str], turns: str) -> list[str]:
    """Sew one row of a quilt from copies of the same patch, turned as told.

    `patch` is a square of at least one line; each character is a piece of cloth. `turns` has one digit
    for each copy, from left to right: 0 leaves it as it is, 1, 2 and 3 turn it clockwise by so many
    quarters; any other digit sews in the mirror image instead, where left and right are exchanged. The
    copies are put side by side without a gap. Give the lines of the row, always as many as the patch has.

    >>> quilt_row(["ab", "cd"], "01")
    ['abca', 'cddb']
    >>> quilt_row(["ab", "cd"], "923")
    ['badcbd', 'dcbaac']
    """
# %% canonical solution
    row = [""] * len(patch)
    for digit in turns:
        if digit in "0123":
            piece = patch
            for _ in range(int(digit)):
                piece = ["".join(column) for column in zip(*piece[::-1])]
        else:
            piece = [line[::-1] for line in patch]
        row = [line + more for line, more in zip(row, piece)]
    return row


# %% test
def check(candidate):
    assert candidate(["ab", "cd"], "01") == ["abca", "cddb"]
    assert candidate(["ab", "cd"], "923") == ["badcbd", "dcbaac"]
    assert candidate(["ab", "cd"], "") == ["", ""]
    assert candidate(["x"], "0123456789") == ["xxxxxxxxxx"]
    assert candidate(["x"], "") == [""]
    assert candidate(["ab", "cd"], "0") == ["ab", "cd"]
    assert candidate(["ab", "cd"], "1") == ["ca", "db"]
    assert candidate(["ab", "cd"], "2") == ["dc", "ba"]
    assert candidate(["ab", "cd"], "3") == ["bd", "ac"]
    assert candidate(["ab", "cd"], "4") == ["ba", "dc"]
    assert candidate(["ab", "cd"], "5678") == ["babababa", "dcdcdcdc"]
    assert candidate(["abc", "def", "ghi"], "0123") == ["abcgdaihgcfi", "defhebfedbeh", "ghiifccbaadg"]
    assert candidate(["abc", "def", "ghi"], "31") == ["cfigda", "behheb", "adgifc"]
    assert candidate(["abc", "def", "ghi"], "94") == ["cbacba", "fedfed", "ihgihg"]
    assert candidate(
        ["#..", "##.", "#.."], "00112233"
    ) == ["#..#..######..#..#......", "##.##..#..#..##.##.#..#.", "#..#..........#..#######"]
    assert candidate(
        ["abcd", "efgh", "ijkl", "mnop"], "1234"
    ) == ["mieaponmdhlpdcba", "njfblkjicgkohgfe", "okgchgfebfjnlkji", "plhddcbaaeimponm"]


# %% run
if __name__ == "__main__":
    check(quilt_row)

# %% attempt: turns against the clock -> wrong_answer
def quilt_row(patch: list[str], turns: str) -> list[str]:
    row = [""] * len(patch)
    for digit in turns:
        if digit in "0123":
            piece = patch
            for _ in range(int(digit)):
                piece = ["".join(column) for column in list(zip(*piece))[::-1]]
        else:
            piece = [line[::-1] for line in patch]
        row = [line + more for line, more in zip(row, piece)]
    return row

# %% attempt: digits above 3 turn on -> wrong_answer
def quilt_row(patch: list[str], turns: str) -> list[str]:
    row = [""] * len(patch)
    for digit in turns:
        if int(digit) >= 0:
            piece = patch
            for _ in range(int(digit)):
                piece = ["".join(column) for column in zip(*piece[::-1])]
        else:
            piece = [line[::-1] for line in patch]
        row = [line + more for line, more in zip(row, piece)]
    return row

# %% attempt: the mirror exchanges top and bottom -> wrong_answer
def quilt_row(patch: list[str], turns: str) -> list[str]:
    row = [""] * len(patch)
    for digit in turns:
        if digit in "0123":
            piece = patch
            for _ in range(int(digit)):
                piece = ["".join(column) for column in zip(*piece[::-1])]
        else:
            piece = patch[::-1]
        row = [line + more for line, more in zip(row, piece)]
    return row

# %% attempt: the turned patch is turned on -> wrong_answer
def quilt_row(patch: list[str], turns: str) -> list[str]:
    piece = patch
    row = [""] * len(patch)
    for digit in turns:
        if digit in "0123":
            for _ in range(int(digit)):
                piece = ["".join(column) for column in zip(*piece[::-1])]
        else:
            piece = [line[::-1] for line in patch]
        row = [line + more for line, more in zip(row, piece)]
    return row

# %% attempt: the copies are put one below the other -> wrong_answer
def quilt_row(patch: list[str], turns: str) -> list[str]:
    row = [""] * len(patch)
    for digit in turns:
        if digit in "0123":
            piece = patch
            for _ in range(int(digit)):
                piece = ["".join(column) for column in zip(*piece[::-1])]
        else:
            piece = [line[::-1] for line in patch]
        row = [line for line in row if line] + list(piece)
    return row

# %% attempt: exchanges rows and columns only -> wrong_answer
def quilt_row(patch: list[str], turns: str) -> list[str]:
    row = [""] * len(patch)
    for digit in turns:
        if digit in "0123":
            piece = patch
            for _ in range(int(digit)):
                piece = ["".join(column) for column in zip(*piece)]
        else:
            piece = [line[::-1] for line in patch]
        row = [line + more for line, more in zip(row, piece)]
    return row
