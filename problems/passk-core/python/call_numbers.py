# task: passk/call_numbers
# entry point: call_numbers
# tags: strings, sorting, parsing
# %% prompt
def call_numbers(marks: list[str]) -> list[str]:
    """Sort the shelf marks of a library as the books stand on the shelves.

    A mark is capital letters A to Z, a whole number and perhaps a dot with more digits, such as "QA76.25".
    The letters decide first, in the order of a dictionary ("Q" before "QA"). Then the number counts as a
    number: 9 before 76. Then the digits after the dot count as a decimal fraction: .25 before .3; no dot is
    the same as ".0". Marks that are equal by these rules stay in the given order. The given list is left as
    it is.

    >>> call_numbers(["QA76.3", "QA9", "QA76.25", "Q100"])
    ['Q100', 'QA9', 'QA76.25', 'QA76.3']
    >>> call_numbers(["B2.50", "B10", "B02.5"])
    ['B2.50', 'B02.5', 'B10']
    """
# %% canonical solution
    def key(mark: str) -> tuple[str, int, str]:
        whole, _, fraction = mark.partition(".")
        letters = whole.rstrip("0123456789")
        return letters, int(whole[len(letters) :]), fraction.rstrip("0")

    return sorted(marks, key=key)


# %% test
def check(candidate):
    assert candidate(["QA76.3", "QA9", "QA76.25", "Q100"]) == ["Q100", "QA9", "QA76.25", "QA76.3"]
    assert candidate(["B2.50", "B10", "B02.5"]) == ["B2.50", "B02.5", "B10"]
    assert candidate([]) == []
    assert candidate(["A1"]) == ["A1"]
    assert candidate(["A10", "A9", "A1"]) == ["A1", "A9", "A10"]
    assert candidate(["B1", "AZ9", "A20"]) == ["A20", "AZ9", "B1"]
    assert candidate(["A1.5", "A1"]) == ["A1", "A1.5"]
    assert candidate(["A1.0", "A1"]) == ["A1.0", "A1"]
    assert candidate(["A1", "A1.00"]) == ["A1", "A1.00"]
    assert candidate(["A1.3", "A1.25", "A1.125"]) == ["A1.125", "A1.25", "A1.3"]
    assert candidate(["A1.05", "A1.5", "A1.005"]) == ["A1.005", "A1.05", "A1.5"]
    assert candidate(["A01", "A1", "A001"]) == ["A01", "A1", "A001"]
    assert candidate(["A1.10", "A1.1", "A1.09", "A1.100"]) == ["A1.09", "A1.10", "A1.1", "A1.100"]
    assert candidate(["Z9", "QA1", "QB1", "Q2", "QA1"]) == ["Q2", "QA1", "QA1", "QB1", "Z9"]
    assert candidate(["A2.1", "A1.9", "A10.0", "A2"]) == ["A1.9", "A2", "A2.1", "A10.0"]
    assert candidate(
        ["K1.12345678901234567892", "K1.12345678901234567891"]
    ) == ["K1.12345678901234567891", "K1.12345678901234567892"]


# %% run
if __name__ == "__main__":
    check(call_numbers)

# %% attempt: the fraction is a whole number -> wrong_answer
def call_numbers(marks: list[str]) -> list[str]:
    def key(mark: str) -> tuple[str, int, str]:
        whole, _, fraction = mark.partition(".")
        letters = whole.rstrip("0123456789")
        return letters, int(whole[len(letters) :]), int(fraction or 0)

    return sorted(marks, key=key)

# %% attempt: the number is a word -> wrong_answer
def call_numbers(marks: list[str]) -> list[str]:
    def key(mark: str) -> tuple[str, int, str]:
        whole, _, fraction = mark.partition(".")
        letters = whole.rstrip("0123456789")
        return letters, whole[len(letters) :], fraction.rstrip("0")

    return sorted(marks, key=key)

# %% attempt: zeros at the end of the fraction count -> wrong_answer
def call_numbers(marks: list[str]) -> list[str]:
    def key(mark: str) -> tuple[str, int, str]:
        whole, _, fraction = mark.partition(".")
        letters = whole.rstrip("0123456789")
        return letters, int(whole[len(letters) :]), fraction

    return sorted(marks, key=key)

# %% attempt: ties in alphabetical order -> wrong_answer
def call_numbers(marks: list[str]) -> list[str]:
    def key(mark: str) -> tuple[str, int, str]:
        whole, _, fraction = mark.partition(".")
        letters = whole.rstrip("0123456789")
        return letters, int(whole[len(letters) :]), fraction.rstrip("0")

    return sorted(sorted(marks), key=key)

# %% attempt: a mark without a dot -> runtime_error
def call_numbers(marks: list[str]) -> list[str]:
    def key(mark: str) -> tuple[str, int, float]:
        whole, fraction = mark.split(".")
        letters = whole.rstrip("0123456789")
        return letters, int(whole[len(letters) :]), float("0." + fraction)

    return sorted(marks, key=key)
