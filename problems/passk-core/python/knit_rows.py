# task: passk/knit_rows
# entry point: knit_rows
# tags: strings, patterns
# %% prompt
def knit_rows(row: str, rows: int) -> list[str]:
    """Write out the rows of a flat knitting, each in the direction in which it is worked.

    `row` describes the first row with 'k' and 'p' only. The work is turned after every row: the next row
    is worked from the other end and from the other side, so that it is the row before it reversed, with
    every 'k' and 'p' exchanged. Return the first `rows` rows; none if `rows` is not positive.

    >>> knit_rows("kkp", 3)
    ['kkp', 'kpp', 'kkp']
    >>> knit_rows("kp", 0)
    []
    """
# %% canonical solution
    turned = row[::-1].translate(str.maketrans("kp", "pk"))
    return [turned if i % 2 else row for i in range(rows)]


# %% test
def check(candidate):
    assert candidate("kkp", 3) == ["kkp", "kpp", "kkp"]
    assert candidate("kp", 0) == []
    assert candidate("kp", -2) == []
    assert candidate("k", 2) == ["k", "p"]
    assert candidate("", 2) == ["", ""]
    assert candidate("kp", 2) == ["kp", "kp"]
    assert candidate("kkkp", 4) == ["kkkp", "kppp", "kkkp", "kppp"]
    assert candidate("ppkkk", 1) == ["ppkkk"]
    assert candidate("pkkpk", 2) == ["pkkpk", "pkppk"]
    assert candidate("kkp" * 50, 101) == ["kkp" * 50, "kpp" * 50] * 50 + ["kkp" * 50]


# %% run
if __name__ == "__main__":
    check(knit_rows)

# %% attempt: forgets to exchange the stitches -> wrong_answer
def knit_rows(row: str, rows: int) -> list[str]:
    return [row[::-1] if i % 2 else row for i in range(rows)]

# %% attempt: forgets to reverse the row -> wrong_answer
def knit_rows(row: str, rows: int) -> list[str]:
    turned = row.translate(str.maketrans("kp", "pk"))
    return [turned if i % 2 else row for i in range(rows)]

# %% attempt: the second replacement undoes the first -> wrong_answer
def knit_rows(row: str, rows: int) -> list[str]:
    turned = row[::-1].replace("k", "p").replace("p", "k")
    return [turned if i % 2 else row for i in range(rows)]

# %% attempt: counts down past zero -> timeout
def knit_rows(row: str, rows: int) -> list[str]:
    result = []
    while rows != 0:
        result = (result + [row])[-1000:]
        row = row[::-1].translate(str.maketrans("kp", "pk"))
        rows -= 1
    return result
