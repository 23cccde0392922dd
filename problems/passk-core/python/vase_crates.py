# task: passk/vase_crates
# entry point: vase_crates
# tags: dynamic programming, lists
# %% prompt
def vase_crates(heights: list[int], room: int, price: int) -> tuple[int, int]:
    """Pack a row of vases and return the least cost and the fewest crates that reach it.

    Each crate takes 1 to `room` vases that stand side by side. It costs `price`, and 1 more for each centimetre
    by which its tallest vase is higher than its lowest. Without vases there are no crates.

    >>> vase_crates([20, 22, 31, 30], 3, 5)
    (13, 2)
    >>> vase_crates([20, 22, 31, 30], 3, 1)
    (4, 3)
    """
# %% canonical solution
    best = [(0, 0)]
    for end in range(1, len(heights) + 1):
        choices = []
        for start in range(max(0, end - room), end):
            crate = heights[start:end]
            cost, crates = best[start]
            choices.append((cost + price + max(crate) - min(crate), crates + 1))
        best.append(min(choices))
    return best[-1]


# %% test
def check(candidate):
    assert candidate([20, 22, 31, 30], 3, 5) == (13, 2)
    assert candidate([20, 22, 31, 30], 3, 1) == (4, 3)
    assert candidate([], 4, 9) == (0, 0)
    assert candidate([33], 1, 9) == (9, 1)
    assert candidate([7, 7, 7, 7, 7], 2, 3) == (9, 3)
    assert candidate([7, 7, 7, 7], 4, 0) == (0, 1)
    # One crate costs as much as two.
    assert candidate([1, 3], 2, 2) == (4, 1)
    assert candidate([1, 3], 2, 1) == (2, 2)
    assert candidate([1, 3, 1, 3], 2, 2) == (8, 2)
    assert candidate([5, 1, 9], 3, 0) == (0, 3)
    assert candidate([5, 1, 9], 1, 4) == (12, 3)
    assert candidate([5, 1, 9], 3, 100) == (108, 1)
    assert candidate([1, 9, 1, 9, 1], 5, 6) == (14, 1)
    # A full crate first is dearer.
    assert candidate([10, 10, 30, 30], 3, 8) == (16, 2)
    assert candidate([2, 4, 6, 8, 10, 12], 6, 3) == (13, 1)
    assert candidate([2, 4, 6, 8, 10, 12], 6, 2) == (12, 1)
    assert candidate([40, 12, 13, 41, 42, 12, 50, 52, 51, 11, 10, 12, 30], 4, 6) == (48, 7)
    assert candidate([40, 12, 13, 41, 42, 12, 50, 52, 51, 11, 10, 12, 30], 9, 25) == (110, 2)


# %% run
if __name__ == "__main__":
    check(vase_crates)

# %% attempt: fills each crate before the next one -> wrong_answer
def vase_crates(heights: list[int], room: int, price: int) -> tuple[int, int]:
    cost = crates = 0
    for start in range(0, len(heights), room):
        crate = heights[start : start + room]
        cost += price + max(crate) - min(crate)
        crates += 1
    return cost, crates

# %% attempt: begins a crate only if that is cheaper at once -> wrong_answer
def vase_crates(heights: list[int], room: int, price: int) -> tuple[int, int]:
    cost = crates = 0
    crate = []
    for height in heights:
        wider = crate + [height]
        more = max(wider) - min(wider) - (max(crate) - min(crate)) if crate else price
        if crate and len(wider) <= room and more <= price:
            crate = wider
            cost += more
        else:
            crate = [height]
            cost += price
            crates += 1
    return cost, crates

# %% attempt: counts the most crates that reach the least cost -> wrong_answer
def vase_crates(heights: list[int], room: int, price: int) -> tuple[int, int]:
    best = [(0, 0)]
    for end in range(1, len(heights) + 1):
        choices = []
        for start in range(max(0, end - room), end):
            crate = heights[start:end]
            cost, crates = best[start]
            choices.append((cost + price + max(crate) - min(crate), crates + 1))
        best.append(min(choices, key=lambda choice: (choice[0], -choice[1])))
    return best[-1]

# %% attempt: takes the first and the last vase for the lowest and the tallest -> wrong_answer
def vase_crates(heights: list[int], room: int, price: int) -> tuple[int, int]:
    best = [(0, 0)]
    for end in range(1, len(heights) + 1):
        choices = []
        for start in range(max(0, end - room), end):
            crate = heights[start:end]
            cost, crates = best[start]
            choices.append((cost + price + abs(crate[-1] - crate[0]), crates + 1))
        best.append(min(choices))
    return best[-1]

# %% attempt: one vase too many fits -> wrong_answer
def vase_crates(heights: list[int], room: int, price: int) -> tuple[int, int]:
    best = [(0, 0)]
    for end in range(1, len(heights) + 1):
        choices = []
        for start in range(max(0, end - room - 1), end):
            crate = heights[start:end]
            cost, crates = best[start]
            choices.append((cost + price + max(crate) - min(crate), crates + 1))
        best.append(min(choices))
    return best[-1]

# %% attempt: one vase too few fits -> runtime_error
def vase_crates(heights: list[int], room: int, price: int) -> tuple[int, int]:
    best = [(0, 0)]
    for end in range(1, len(heights) + 1):
        choices = []
        for start in range(max(0, end - room + 1), end):
            crate = heights[start:end]
            cost, crates = best[start]
            choices.append((cost + price + max(crate) - min(crate), crates + 1))
        best.append(min(choices))
    return best[-1]

# %% attempt: a crate for no vases -> wrong_answer
def vase_crates(heights: list[int], room: int, price: int) -> tuple[int, int]:
    best = [(0, 0)]
    for end in range(1, len(heights) + 1):
        choices = []
        for start in range(max(0, end - room), end):
            crate = heights[start:end]
            cost, crates = best[start]
            choices.append((cost + price + max(crate) - min(crate), crates + 1))
        best.append(min(choices))
    return best[-1] if heights else (price, 1)
