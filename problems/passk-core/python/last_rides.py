# task: passk/last_rides
# entry point: last_rides
# tags: simulation, lists
# %% prompt
def last_rides(coins: list[int], horses: int) -> list[int]:
    """Say for each child which carousel ride is its last one, counted from 1, or 0 if it never rides.

    `coins` holds the coins of each child, in the order of the queue; children without a coin don't queue. For
    each ride as many children as there are horses, `horses` or fewer, are taken from the head of the queue.
    Each of them pays one coin. After the ride those with coins left queue again at the end, in the order in
    which they were taken. A ride only starts if at least half of the horses are taken; if not, the carousel
    closes. `horses` is at least 1.

    >>> last_rides([1, 2, 1], 2)
    [1, 2, 2]
    >>> last_rides([3, 1], 3)
    [1, 1]
    """
# %% canonical solution
    left = list(coins)
    last = [0] * len(coins)
    queue = [child for child, money in enumerate(coins) if money > 0]
    ride = 0
    while len(queue) * 2 >= horses:
        ride += 1
        riders, queue = queue[:horses], queue[horses:]
        for child in riders:
            last[child] = ride
            left[child] -= 1
            if left[child] > 0:
                queue.append(child)
    return last


# %% test
def check(candidate):
    assert candidate([1, 2, 1], 2) == [1, 2, 2]
    assert candidate([3, 1], 3) == [1, 1]
    assert candidate([], 1) == []
    assert candidate([0], 1) == [0]
    assert candidate([4], 1) == [4]
    assert candidate([4], 2) == [4]
    assert candidate([4], 3) == [0]
    assert candidate([2, 2], 3) == [2, 2]
    assert candidate([2, 2, 2], 2) == [2, 3, 3]
    assert candidate([1, 0, 3, 0, 1], 2) == [1, 0, 3, 0, 2]
    assert candidate([0, 0, 5], 2) == [0, 0, 5]
    assert candidate([2, 1, 1, 1, 1], 4) == [2, 1, 1, 1, 2]
    assert candidate([2, 2, 2, 1, 1], 4) == [2, 2, 2, 1, 2]
    assert candidate([1, 1, 1], 7) == [0, 0, 0]
    assert candidate([1, 1, 1], 6) == [1, 1, 1]
    assert candidate([5, 1, 1, 1, 3], 3) == [4, 1, 1, 2, 4]
    assert candidate([3, 1, 4, 1, 5, 9, 2, 6], 3) == [5, 1, 7, 2, 8, 10, 5, 10]


# %% run
if __name__ == "__main__":
    check(last_rides)

# %% attempt: a ride starts with any child -> wrong_answer
def last_rides(coins: list[int], horses: int) -> list[int]:
    left = list(coins)
    last = [0] * len(coins)
    queue = [child for child, money in enumerate(coins) if money > 0]
    ride = 0
    while queue:
        ride += 1
        riders, queue = queue[:horses], queue[horses:]
        for child in riders:
            last[child] = ride
            left[child] -= 1
            if left[child] > 0:
                queue.append(child)
    return last

# %% attempt: more than half of the horses must be taken -> wrong_answer
def last_rides(coins: list[int], horses: int) -> list[int]:
    left = list(coins)
    last = [0] * len(coins)
    queue = [child for child, money in enumerate(coins) if money > 0]
    ride = 0
    while len(queue) * 2 > horses:
        ride += 1
        riders, queue = queue[:horses], queue[horses:]
        for child in riders:
            last[child] = ride
            left[child] -= 1
            if left[child] > 0:
                queue.append(child)
    return last

# %% attempt: the children keep their places in the queue -> wrong_answer
def last_rides(coins: list[int], horses: int) -> list[int]:
    left = list(coins)
    last = [0] * len(coins)
    queue = [child for child, money in enumerate(coins) if money > 0]
    ride = 0
    while len(queue) * 2 >= horses:
        ride += 1
        riders, queue = queue[:horses], queue[horses:]
        for child in riders:
            last[child] = ride
            left[child] -= 1
            if left[child] > 0:
                queue.insert(0, child)
    return last

# %% attempt: children without a coin ride too -> wrong_answer
def last_rides(coins: list[int], horses: int) -> list[int]:
    left = list(coins)
    last = [0] * len(coins)
    queue = [child for child, money in enumerate(coins) if money >= 0]
    ride = 0
    while len(queue) * 2 >= horses:
        ride += 1
        riders, queue = queue[:horses], queue[horses:]
        for child in riders:
            last[child] = ride
            left[child] -= 1
            if left[child] > 0:
                queue.append(child)
    return last

# %% attempt: counts the rides of each child -> wrong_answer
def last_rides(coins: list[int], horses: int) -> list[int]:
    left = list(coins)
    last = [0] * len(coins)
    queue = [child for child, money in enumerate(coins) if money > 0]
    ride = 0
    while len(queue) * 2 >= horses:
        ride += 1
        riders, queue = queue[:horses], queue[horses:]
        for child in riders:
            last[child] += 1
            left[child] -= 1
            if left[child] > 0:
                queue.append(child)
    return last
