# task: passk/bowl_cascade
# entry point: bowl_cascade
# tags: simulation, numbers
# %% prompt
def bowl_cascade(capacities: list[int], water: int) -> list[int]:
    """Say how much each bowl of a fountain holds after `water` cups were poured into the top one.

    The bowls stand below each other, the top one first, and are empty at the beginning. `capacities` is in
    cups, too. What a bowl can't hold spills over its rim: half of the spilled cups, rounded down, reach the
    bowl below, and the others splash on the floor. No number is negative.

    >>> bowl_cascade([3, 5, 4], 12)
    [3, 4, 0]
    >>> bowl_cascade([4, 4], 3)
    [3, 0]
    """
# %% canonical solution
    held = []
    for capacity in capacities:
        held.append(min(water, capacity))
        water = (water - held[-1]) // 2
    return held


# %% test
def check(candidate):
    assert candidate([3, 5, 4], 12) == [3, 4, 0]
    assert candidate([4, 4], 3) == [3, 0]
    assert candidate([], 9) == []
    assert candidate([5], 0) == [0]
    assert candidate([5], 5) == [5]
    assert candidate([5], 6) == [5]
    assert candidate([5, 5], 6) == [5, 0]
    assert candidate([5, 5], 7) == [5, 1]
    assert candidate([5, 5], 8) == [5, 1]
    assert candidate([0, 3, 3], 5) == [0, 2, 0]
    assert candidate([2, 0, 7], 11) == [2, 0, 2]
    assert candidate([1, 1, 1, 1, 1], 63) == [1, 1, 1, 1, 1]
    assert candidate([10, 1, 2, 100], 1000) == [10, 1, 2, 100]
    assert candidate([3, 3, 3], 9) == [3, 3, 0]
    assert candidate([3, 3, 3], 10) == [3, 3, 0]


# %% run
if __name__ == "__main__":
    check(bowl_cascade)

# %% attempt: everything that spills reaches the next bowl -> wrong_answer
def bowl_cascade(capacities: list[int], water: int) -> list[int]:
    held = []
    for capacity in capacities:
        held.append(min(water, capacity))
        water = water - held[-1]
    return held

# %% attempt: half of the spill is rounded up -> wrong_answer
def bowl_cascade(capacities: list[int], water: int) -> list[int]:
    held = []
    for capacity in capacities:
        held.append(min(water, capacity))
        water = (water - held[-1] + 1) // 2
    return held

# %% attempt: half of all water runs on, not of the spill -> wrong_answer
def bowl_cascade(capacities: list[int], water: int) -> list[int]:
    held = []
    for capacity in capacities:
        held.append(min(water, capacity))
        water = max(0, water // 2 - held[-1])
    return held

# %% attempt: leaves the dry bowls out -> wrong_answer
def bowl_cascade(capacities: list[int], water: int) -> list[int]:
    held = []
    for capacity in capacities:
        if water == 0:
            break
        held.append(min(water, capacity))
        water = (water - held[-1]) // 2
    return held

# %% attempt: halves are not rounded -> wrong_answer
def bowl_cascade(capacities: list[int], water: int) -> list[int]:
    held = []
    for capacity in capacities:
        held.append(min(water, capacity))
        water = (water - held[-1]) / 2
    return held
