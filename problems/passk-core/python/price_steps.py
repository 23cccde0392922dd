# task: passk/price_steps
# entry point: price_steps
# tags: numbers
# %% prompt
def price_steps(units: int, steps: list[tuple[int, int]]) -> int:
    """Compute the price of units whose price changes with their number.

    `steps` lists pairs (upto, price) with rising upto: the units up to and including number `upto` of the first
    pair cost its price each, the further ones up to the second pair's `upto` cost the second price each, and so on.
    Units beyond the last pair cost the last price too. Without steps everything is free.

    >>> price_steps(12, [(10, 5), (20, 3)])
    56
    >>> price_steps(30, [(10, 5), (20, 3)])
    110
    """
# %% canonical solution
    total = before = 0
    for upto, price in steps:
        part = max(0, min(units, upto) - before)
        total += part * price
        before = upto
    if steps and units > before:
        total += (units - before) * steps[-1][1]
    return total


# %% test
def check(candidate):
    assert candidate(12, [(10, 5), (20, 3)]) == 56
    assert candidate(30, [(10, 5), (20, 3)]) == 110
    assert candidate(10, [(10, 5), (20, 3)]) == 50
    assert candidate(11, [(10, 5), (20, 3)]) == 53
    assert candidate(20, [(10, 5), (20, 3)]) == 80
    assert candidate(21, [(10, 5), (20, 3)]) == 83
    assert candidate(0, [(10, 5)]) == 0
    assert candidate(7, []) == 0
    assert candidate(1, [(10, 5), (20, 3)]) == 5
    assert candidate(25, [(10, 0), (20, 7)]) == 105
    assert candidate(6, [(1, 100), (2, 10), (3, 1)]) == 114
    assert candidate(10**6, [(10**3, 2), (10**5, 1)]) == 10**6 + 1000


# %% run
if __name__ == "__main__":
    check(price_steps)

# %% attempt: all units at the price of the last step reached -> wrong_answer
def price_steps(units: int, steps: list[tuple[int, int]]) -> int:
    for upto, price in steps:
        if units <= upto:
            return units * price
    return units * steps[-1][1] if steps else 0

# %% attempt: units beyond the last step are free -> wrong_answer
def price_steps(units: int, steps: list[tuple[int, int]]) -> int:
    total = before = 0
    for upto, price in steps:
        total += max(0, min(units, upto) - before) * price
        before = upto
    return total

# %% attempt: off by one at each step -> wrong_answer
def price_steps(units: int, steps: list[tuple[int, int]]) -> int:
    total = 0
    for unit in range(units):
        for upto, price in steps:
            if unit <= upto:
                total += price
                break
        else:
            total += steps[-1][1] if steps else 0
    return total

# %% attempt: expects at least one step -> runtime_error
def price_steps(units: int, steps: list[tuple[int, int]]) -> int:
    total = before = 0
    for upto, price in steps:
        total += max(0, min(units, upto) - before) * price
        before = upto
    return total + max(0, units - before) * steps[-1][1]

# %% equivalent mutant: of no more units nothing is added
# -if steps and units > before:
# +if steps and units >= before:
