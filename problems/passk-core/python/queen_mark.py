# task: passk/queen_mark
# entry point: queen_mark
# tags: strings, formatting
# %% prompt
def queen_mark(year: int, number: int) -> str:
    """Name the mark that a beekeeper glues on a queen bee: a colour, a space and a disc number.

    The last digit of the year gives the colour: white for 1 and 6, yellow for 2 and 7, red for 3 and 8, green
    for 4 and 9, blue for 5 and 0. `number` counts the queens of the year from 1. Discs are numbered 1 to 99;
    the next queen after disc 99 gets disc 1 again with a "+" behind it, the one after a second disc 99 gets
    "1++", and so on.

    >>> queen_mark(2023, 7)
    'red 7'
    >>> queen_mark(2020, 100)
    'blue 1+'
    """
# %% canonical solution
    colour = ["blue", "white", "yellow", "red", "green"][year % 5]
    rounds, disc = divmod(number - 1, 99)
    return f"{colour} {disc + 1}{'+' * rounds}"


# %% test
def check(candidate):
    assert candidate(2023, 7) == "red 7"
    assert candidate(2020, 100) == "blue 1+"
    assert candidate(2021, 1) == "white 1"
    assert candidate(2026, 99) == "white 99"
    assert candidate(2022, 2) == "yellow 2"
    assert candidate(2027, 101) == "yellow 2+"
    assert candidate(2028, 198) == "red 99+"
    assert candidate(2024, 199) == "green 1++"
    assert candidate(2019, 50) == "green 50"
    assert candidate(2025, 98) == "blue 98"
    assert candidate(1999, 298) == "green 1+++"
    assert candidate(2030, 297) == "blue 99++"
    assert candidate(2001, 10) == "white 10"


# %% run
if __name__ == "__main__":
    check(queen_mark)

# %% attempt: disc 99 is disc 0 -> wrong_answer
def queen_mark(year: int, number: int) -> str:
    colour = ["blue", "white", "yellow", "red", "green"][year % 5]
    rounds, disc = divmod(number, 99)
    return f"{colour} {disc}{'+' * rounds}"

# %% attempt: a hundred discs -> wrong_answer
def queen_mark(year: int, number: int) -> str:
    colour = ["blue", "white", "yellow", "red", "green"][year % 5]
    rounds, disc = divmod(number - 1, 100)
    return f"{colour} {disc + 1}{'+' * rounds}"

# %% attempt: colours begin with white -> wrong_answer
def queen_mark(year: int, number: int) -> str:
    colour = ["white", "yellow", "red", "green", "blue"][year % 5]
    rounds, disc = divmod(number - 1, 99)
    return f"{colour} {disc + 1}{'+' * rounds}"

# %% attempt: one plus sign at most -> wrong_answer
def queen_mark(year: int, number: int) -> str:
    colour = ["blue", "white", "yellow", "red", "green"][year % 5]
    rounds, disc = divmod(number - 1, 99)
    return f"{colour} {disc + 1}{'+' if rounds else ''}"

# %% attempt: only five colours in a list of digits -> runtime_error
def queen_mark(year: int, number: int) -> str:
    colour = ["blue", "white", "yellow", "red", "green"][year % 10]
    rounds, disc = divmod(number - 1, 99)
    return f"{colour} {disc + 1}{'+' * rounds}"
