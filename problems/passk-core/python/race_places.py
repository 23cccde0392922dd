# task: passk/race_places
# entry point: race_places
# tags: sorting, counting
# %% prompt
def race_places(times: dict[str, int]) -> dict[str, int]:
    """Give every runner of a race a place by their time in seconds, the shortest time first.

    Runners with equal times share a place. The place after a shared one is the next whole number, so none is
    left out. Who has a time of 0 did not finish and has place 0.

    >>> race_places({"ann": 60, "bo": 55, "cy": 60, "di": 61})
    {'ann': 2, 'bo': 1, 'cy': 2, 'di': 3}
    >>> race_places({"ann": 0, "bo": 70})
    {'ann': 0, 'bo': 1}
    """
# %% canonical solution
    finished = sorted(set(times.values()) - {0})
    return {runner: finished.index(time) + 1 if time > 0 else 0 for runner, time in times.items()}


# %% test
def check(candidate):
    assert candidate({"ann": 60, "bo": 55, "cy": 60, "di": 61}) == {"ann": 2, "bo": 1, "cy": 2, "di": 3}
    assert candidate({"ann": 0, "bo": 70}) == {"ann": 0, "bo": 1}
    assert candidate({}) == {}
    assert candidate({"a": 5}) == {"a": 1}
    assert candidate({"a": 0}) == {"a": 0}
    assert candidate({"a": 0, "b": 0}) == {"a": 0, "b": 0}
    assert candidate({"a": 5, "b": 5}) == {"a": 1, "b": 1}
    assert candidate({"a": 5, "b": 4, "c": 3}) == {"a": 3, "b": 2, "c": 1}
    assert candidate({"a": 9, "b": 10, "c": 100}) == {"a": 1, "b": 2, "c": 3}
    assert candidate({"a": 7, "b": 0, "c": 7, "d": 8}) == {"a": 1, "b": 0, "c": 1, "d": 2}
    assert candidate({"a": 1, "b": 1, "c": 2, "d": 2, "e": 3}) == {"a": 1, "b": 1, "c": 2, "d": 2, "e": 3}
    assert candidate({"x": 30, "y": 0, "z": 20}) == {"x": 2, "y": 0, "z": 1}


# %% run
if __name__ == "__main__":
    check(race_places)

# %% attempt: places are left out after a shared one -> wrong_answer
def race_places(times: dict[str, int]) -> dict[str, int]:
    finished = sorted(time for time in times.values() if time > 0)
    return {runner: finished.index(time) + 1 if time > 0 else 0 for runner, time in times.items()}

# %% attempt: who did not finish comes first -> wrong_answer
def race_places(times: dict[str, int]) -> dict[str, int]:
    ranked = sorted(set(times.values()))
    return {runner: ranked.index(time) + 1 for runner, time in times.items()}

# %% attempt: the longest time comes first -> wrong_answer
def race_places(times: dict[str, int]) -> dict[str, int]:
    finished = sorted(set(times.values()) - {0}, reverse=True)
    return {runner: finished.index(time) + 1 if time > 0 else 0 for runner, time in times.items()}

# %% attempt: who did not finish is left out -> wrong_answer
def race_places(times: dict[str, int]) -> dict[str, int]:
    finished = sorted(set(times.values()) - {0})
    return {runner: finished.index(time) + 1 for runner, time in times.items() if time > 0}
