# task: passk/keen_hens
# entry point: keen_hens
# tags: dicts, sorting
# %% prompt
def keen_hens(eggs: dict[str, int]) -> list[str]:
    """Name the hens that lay nearly as well as the best one, in alphabetical order.

    `eggs` says how many eggs each hen has laid. A hen is named if her number of eggs is nearer to the highest
    number of all than to the lowest, not if it is as near to both. Names are in small letters.

    >>> keen_hens({"tilda": 9, "ada": 7, "mina": 3})
    ['ada', 'tilda']
    >>> keen_hens({"ada": 6, "bo": 4, "cleo": 8})
    ['cleo']
    """
# %% canonical solution
    counts = sorted(eggs.values())
    return sorted(hen for hen in eggs if 2 * eggs[hen] > counts[0] + counts[-1])


# %% test
def check(candidate):
    assert candidate({"tilda": 9, "ada": 7, "mina": 3}) == ["ada", "tilda"]
    assert candidate({"ada": 6, "bo": 4, "cleo": 8}) == ["cleo"]
    assert candidate({}) == []
    assert candidate({"ada": 5}) == []
    assert candidate({"ada": 0}) == []
    assert candidate({"bo": 2, "ada": 2}) == []
    assert candidate({"bo": 0, "ada": 1}) == ["ada"]
    assert candidate({"ada": 1, "bo": 2, "cleo": 4}) == ["cleo"]
    assert candidate({"ada": 1, "bo": 3, "cleo": 4}) == ["bo", "cleo"]
    assert candidate({"zoe": 10, "ada": 10, "mina": 0}) == ["ada", "zoe"]
    assert candidate({"a": 0, "b": 5, "c": 10, "d": 6}) == ["c", "d"]
    assert candidate({"a": 0, "b": 0, "c": 0, "d": 4, "e": 10}) == ["e"]
    assert candidate({"e": 20, "d": 19, "c": 18, "b": 17, "a": 1}) == ["b", "c", "d", "e"]
    assert candidate({"e": 7, "d": 6, "c": 5, "b": 4, "a": 3}) == ["d", "e"]
    assert candidate({"bo": 0, "ada": 100, "cleo": 51, "dora": 50, "eva": 49}) == ["ada", "cleo"]
    assert candidate({"hen": 12, "henna": 12, "hedy": 12, "ida": 0}) == ["hedy", "hen", "henna"]


# %% run
if __name__ == "__main__":
    check(keen_hens)

# %% attempt: a hen as near to both is named, too -> wrong_answer
def keen_hens(eggs: dict[str, int]) -> list[str]:
    counts = sorted(eggs.values())
    return sorted(hen for hen in eggs if 2 * eggs[hen] >= counts[0] + counts[-1])

# %% attempt: compares with the average -> wrong_answer
def keen_hens(eggs: dict[str, int]) -> list[str]:
    return sorted(hen for hen in eggs if eggs[hen] * len(eggs) > sum(eggs.values()))

# %% attempt: compares with half of the highest number -> wrong_answer
def keen_hens(eggs: dict[str, int]) -> list[str]:
    return sorted(hen for hen in eggs if 2 * eggs[hen] > max(eggs.values()))

# %% attempt: names the hens in the order of the yard -> wrong_answer
def keen_hens(eggs: dict[str, int]) -> list[str]:
    counts = sorted(eggs.values())
    return [hen for hen in eggs if 2 * eggs[hen] > counts[0] + counts[-1]]

# %% attempt: only the best are named -> wrong_answer
def keen_hens(eggs: dict[str, int]) -> list[str]:
    return sorted(hen for hen in eggs if eggs[hen] == max(eggs.values()))

# %% attempt: looks for the best hen of an empty yard -> runtime_error
def keen_hens(eggs: dict[str, int]) -> list[str]:
    middle = max(eggs.values()) + min(eggs.values())
    return sorted(hen for hen, count in eggs.items() if 2 * count > middle)
