# task: passk/ferry_loads
# entry point: ferry_loads
# tags: dynamic programming
# %% prompt
def ferry_loads(cars: int) -> int:
    """Count the ways in which a small ferry can bring a row of cars over a river, trip by trip.

    It takes one car or three cars on a trip, in the order of the row, and all cars have to be brought over.
    After a trip with three cars the motor is hot: the next trip, if there is one, must be with one car. For
    no cars there is one way.

    >>> ferry_loads(3)
    2
    >>> ferry_loads(6)
    5
    """
# %% canonical solution
    cold = [1, 1, 1]
    hot = [0, 0, 0]
    for car in range(3, cars + 1):
        cold.append(cold[car - 1] + hot[car - 1])
        hot.append(cold[car - 3])
    return cold[cars] + hot[cars]


# %% test
def check(candidate):
    assert candidate(3) == 2
    assert candidate(6) == 5
    assert candidate(0) == 1
    assert candidate(1) == 1
    assert candidate(2) == 1
    assert candidate(4) == 3
    assert candidate(5) == 4
    assert candidate(7) == 7
    assert candidate(8) == 10
    assert candidate(9) == 14
    assert candidate(12) == 36
    assert candidate(20) == 476
    assert candidate(30) == 11949


# %% run
if __name__ == "__main__":
    check(ferry_loads)

# %% attempt: the motor is never hot -> wrong_answer
def ferry_loads(cars: int) -> int:
    ways = [1, 1, 1]
    for car in range(3, cars + 1):
        ways.append(ways[car - 1] + ways[car - 3])
    return ways[cars]

# %% attempt: after three cars one car must follow, also at the end -> wrong_answer
def ferry_loads(cars: int) -> int:
    ways = [1, 1, 1, 1]
    for car in range(4, cars + 1):
        ways.append(ways[car - 1] + ways[car - 4])
    return ways[cars]

# %% attempt: also takes two cars -> wrong_answer
def ferry_loads(cars: int) -> int:
    ways = [1, 1, 2]
    for car in range(3, cars + 1):
        ways.append(ways[car - 1] + ways[car - 2] + ways[car - 3])
    return ways[cars]

# %% attempt: no cars have no way -> wrong_answer
def ferry_loads(cars: int) -> int:
    if cars == 0:
        return 0
    cold, hot = [1, 1, 1], [0, 0, 0]
    for car in range(3, cars + 1):
        cold.append(cold[car - 1] + hot[car - 1])
        hot.append(cold[car - 3])
    return cold[cars] + hot[cars]

# %% equivalent mutant: what is counted beyond the cars is not read
# -for car in range(3, cars + 1):
# +for car in range(3, cars + 1 + 1):

# %% equivalent mutant: what is counted beyond the cars is not read
# -for car in range(3, cars + 1):
# +for car in range(3, cars + 2):
