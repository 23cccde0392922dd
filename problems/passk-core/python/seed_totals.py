# task: passk/seed_totals
# entry point: seed_totals
# tags: dicts
# %% prompt
def seed_totals(packets: list[tuple[str, int, int]]) -> dict[str, int]:
    """Add up the seeds of each plant, counting only its newest packets.

    A packet is (plant, year, seeds). For every plant only packets of the latest year that it has in the list
    are good; all of these count together. A plant whose good packets are empty is in the result with 0.

    >>> seed_totals([("pea", 2023, 40), ("pea", 2024, 10), ("pea", 2024, 5)])
    {'pea': 15}
    >>> seed_totals([("leek", 2020, 30), ("kale", 2019, 8)])
    {'leek': 30, 'kale': 8}
    """
# %% canonical solution
    newest = {}
    for plant, year, _ in packets:
        newest[plant] = max(year, newest.get(plant, year))
    totals = dict.fromkeys(newest, 0)
    for plant, year, seeds in packets:
        if year == newest[plant]:
            totals[plant] += seeds
    return totals


# %% test
def check(candidate):
    assert candidate([("pea", 2023, 40), ("pea", 2024, 10), ("pea", 2024, 5)]) == {"pea": 15}
    assert candidate([("leek", 2020, 30), ("kale", 2019, 8)]) == {"leek": 30, "kale": 8}
    assert candidate([]) == {}
    assert candidate([("pea", 2024, 0)]) == {"pea": 0}
    assert candidate([("pea", 2024, 3), ("pea", 2023, 9)]) == {"pea": 3}
    assert candidate([("pea", 2023, 9), ("pea", 2024, 0)]) == {"pea": 0}
    assert candidate([("a", 1, 1), ("b", 2, 2), ("a", 2, 4), ("b", 1, 8)]) == {"a": 4, "b": 2}
    assert candidate([("a", 2, 1), ("a", 1, 2), ("a", 2, 4)]) == {"a": 5}
    assert candidate([("a", 1, 5), ("a", 2, 6), ("a", 3, 7), ("a", 2, 8)]) == {"a": 7}
    assert candidate([("a", 5, 1), ("a", 5, 1), ("b", 5, 1)]) == {"a": 2, "b": 1}
    assert candidate([("toString", 1, 2)]) == {"toString": 2}
    assert candidate([("x", -3, 1), ("x", -2, 10)]) == {"x": 10}
    assert candidate([("a", 2, 1), ("b", 3, 1), ("b", 2, 7), ("a", 2, 2)]) == {"a": 3, "b": 1}


# %% run
if __name__ == "__main__":
    check(seed_totals)

# %% attempt: packets of all years count -> wrong_answer
def seed_totals(packets: list[tuple[str, int, int]]) -> dict[str, int]:
    totals = {}
    for plant, _, seeds in packets:
        totals[plant] = totals.get(plant, 0) + seeds
    return totals

# %% attempt: only the last packet of the newest year counts -> wrong_answer
def seed_totals(packets: list[tuple[str, int, int]]) -> dict[str, int]:
    newest = {}
    for plant, year, seeds in packets:
        if plant not in newest or year >= newest[plant][0]:
            newest[plant] = (year, seeds)
    return {plant: seeds for plant, (_, seeds) in newest.items()}

# %% attempt: the newest year of the whole list is meant for all plants -> wrong_answer
def seed_totals(packets: list[tuple[str, int, int]]) -> dict[str, int]:
    newest = max((year for _, year, _ in packets), default=0)
    totals = {plant: 0 for plant, _, _ in packets}
    for plant, year, seeds in packets:
        if year == newest:
            totals[plant] += seeds
    return totals

# %% attempt: plants without seeds are left out -> wrong_answer
def seed_totals(packets: list[tuple[str, int, int]]) -> dict[str, int]:
    newest = {}
    for plant, year, _ in packets:
        newest[plant] = max(year, newest.get(plant, year))
    totals = {}
    for plant, year, seeds in packets:
        if year == newest[plant] and seeds > 0:
            totals[plant] = totals.get(plant, 0) + seeds
    return totals
