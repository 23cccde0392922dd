# task: passk/scale_recipe
# entry point: scale_recipe
# tags: strings, parsing, numbers
# %% prompt
def scale_recipe(recipe: str, times: int, parts: int) -> str:
    """Scale the numbers in a recipe by times / parts, for example by 3 / 2.

    A number is a run of digits as long as it can be. It is left alone if an ASCII letter or '-' stands
    directly before or directly behind it, as in "E100", "7up" or "2-3". A scaled number is rounded up to a
    whole number, but to a multiple of 5 if it is above 12 before it is rounded. `times` and `parts` are
    positive.

    >>> scale_recipe("3 eggs, 250 g flour", 3, 2)
    '5 eggs, 375 g flour'
    >>> scale_recipe("15 plums, E100", 3, 2)
    '25 plums, E100'
    """
# %% canonical solution
    import re

    def scale(match: re.Match) -> str:
        scaled = int(match[0]) * times
        unit = 5 if scaled > 12 * parts else 1
        return str((scaled + parts * unit - 1) // (parts * unit) * unit)

    return re.sub(r"(?<![A-Za-z0-9-])[0-9]+(?![A-Za-z0-9-])", scale, recipe)


# %% test
def check(candidate):
    assert candidate("3 eggs, 250 g flour", 3, 2) == "5 eggs, 375 g flour"
    assert candidate("15 plums, E100", 3, 2) == "25 plums, E100"
    assert candidate("a95 59a 99 90", 1, 3) == "a95 59a 35 30"
    assert candidate("", 1, 1) == ""
    assert candidate("salt", 3, 1) == "salt"
    assert candidate("7", 2, 1) == "15"
    assert candidate("12 g", 1, 1) == "12 g"
    assert candidate("13 g", 1, 1) == "15 g"
    assert candidate("24 g", 1, 2) == "12 g"
    assert candidate("25 g", 1, 2) == "15 g"
    assert candidate("7 eggs", 1, 2) == "4 eggs"
    assert candidate("0 eggs", 5, 2) == "0 eggs"
    assert candidate("007 g", 1, 1) == "7 g"
    assert candidate("20 g", 1, 1) == "20 g"
    assert candidate("21 g", 1, 1) == "25 g"
    assert candidate("10 g", 2, 1) == "20 g"
    assert candidate("41 g", 1, 2) == "25 g"
    assert candidate("61 g", 1, 3) == "25 g"
    assert candidate("100 g", 1, 4) == "25 g"
    assert candidate("101 g", 1, 4) == "30 g"
    assert candidate("E100, 7up, 2-3, -4, 5x5, 6-", 2, 1) == "E100, 7up, 2-3, -4, 5x5, 6-"
    assert candidate("12a 34 b56", 2, 1) == "12a 70 b56"
    assert candidate("1.5 l", 3, 1) == "3.15 l"
    assert candidate("(4) 2,3/4!", 3, 2) == "(6) 3,5/6!"
    assert candidate("Z1 a1 1A 1z 1é", 9, 1) == "Z1 a1 1A 1z 9é"
    assert candidate("1000000 seeds", 1, 3) == "333335 seeds"
    assert candidate("2 2 2", 5, 3) == "4 4 4"


# %% run
if __name__ == "__main__":
    check(scale_recipe)

# %% attempt: rounds down -> wrong_answer
def scale_recipe(recipe: str, times: int, parts: int) -> str:
    import re

    def scale(match: re.Match) -> str:
        scaled = int(match[0]) * times
        unit = 5 if scaled > 12 * parts else 1
        return str(scaled // (parts * unit) * unit)

    return re.sub(r"(?<![A-Za-z0-9-])[0-9]+(?![A-Za-z0-9-])", scale, recipe)

# %% attempt: looks at the number before it is scaled -> wrong_answer
def scale_recipe(recipe: str, times: int, parts: int) -> str:
    import re

    def scale(match: re.Match) -> str:
        scaled = int(match[0]) * times
        unit = 5 if int(match[0]) > 12 else 1
        return str((scaled + parts * unit - 1) // (parts * unit) * unit)

    return re.sub(r"(?<![A-Za-z0-9-])[0-9]+(?![A-Za-z0-9-])", scale, recipe)

# %% attempt: twelve is a large number too -> wrong_answer
def scale_recipe(recipe: str, times: int, parts: int) -> str:
    import re

    def scale(match: re.Match) -> str:
        scaled = int(match[0]) * times
        unit = 5 if scaled >= 12 * parts else 1
        return str((scaled + parts * unit - 1) // (parts * unit) * unit)

    return re.sub(r"(?<![A-Za-z0-9-])[0-9]+(?![A-Za-z0-9-])", scale, recipe)

# %% attempt: scales all digits, whatever stands beside them -> wrong_answer
def scale_recipe(recipe: str, times: int, parts: int) -> str:
    import re

    def scale(match: re.Match) -> str:
        scaled = int(match[0]) * times
        unit = 5 if scaled > 12 * parts else 1
        return str((scaled + parts * unit - 1) // (parts * unit) * unit)

    return re.sub(r"[0-9]+", scale, recipe)

# %% attempt: a part of a number beside a letter is scaled -> wrong_answer
def scale_recipe(recipe: str, times: int, parts: int) -> str:
    import re

    def scale(match: re.Match) -> str:
        scaled = int(match[0]) * times
        unit = 5 if scaled > 12 * parts else 1
        return str((scaled + parts * unit - 1) // (parts * unit) * unit)

    return re.sub(r"(?<![A-Za-z-])[0-9]+(?![A-Za-z-])", scale, recipe)

# %% attempt: an empty word has no first character -> runtime_error
def scale_recipe(recipe: str, times: int, parts: int) -> str:
    scaled = []
    for word in recipe.split(" "):
        if word[0].isdigit() and word.isdigit():
            amount = int(word) * times
            unit = 5 if amount > 12 * parts else 1
            word = str(-(-amount // (parts * unit)) * unit)
        scaled.append(word)
    return " ".join(scaled)
