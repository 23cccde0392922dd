# task: passk/bus_waits
# entry point: bus_waits
# tags: lists, searching
# %% prompt
def bus_waits(buses: list[int], people: list[int], seats: int) -> list[int]:
    """Say how long each person waits at a bus stop, or -1 for a person who never gets on.

    `buses` holds the minutes at which buses leave, `people` the minutes at which people arrive; both are sorted
    and may hold equal numbers. People queue in the order given. Every bus takes as many of those
    who are there, from the head of the queue, as it has seats; who arrives in the minute in which a bus leaves
    is there in time.

    >>> bus_waits([10, 20], [3, 10, 11], 2)
    [7, 0, 9]
    >>> bus_waits([10], [1, 2, 30], 1)
    [9, -1, -1]
    """
# %% canonical solution
    waits = []
    for bus in buses:
        free = seats
        while free > 0 and len(waits) < len(people) and people[len(waits)] <= bus:
            waits.append(bus - people[len(waits)])
            free -= 1
    return waits + [-1] * (len(people) - len(waits))


# %% test
def check(candidate):
    assert candidate([10, 20], [3, 10, 11], 2) == [7, 0, 9]
    assert candidate([10], [1, 2, 30], 1) == [9, -1, -1]
    assert candidate([], [1, 2], 5) == [-1, -1]
    assert candidate([5], [], 5) == []
    assert candidate([5, 5], [5, 5, 5], 1) == [0, 0, -1]
    assert candidate([4, 9], [5], 3) == [4]
    assert candidate([10, 20, 30], [1, 1, 1, 25], 1) == [9, 19, 29, -1]
    assert candidate([10, 20, 30], [1, 1, 1, 25], 2) == [9, 9, 19, 5]
    assert candidate([7], [7], 0) == [-1]
    assert candidate(list(range(0, 1000, 10)), list(range(1000)), 10)[:12] == [0, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 9]
    assert candidate(list(range(0, 1000, 10)), list(range(1000)), 10)[989:992] == [1, 0, -1]


# %% run
if __name__ == "__main__":
    check(bus_waits)

# %% attempt: who arrives with the bus misses it -> wrong_answer
def bus_waits(buses: list[int], people: list[int], seats: int) -> list[int]:
    waits = []
    for bus in buses:
        free = seats
        while free > 0 and len(waits) < len(people) and people[len(waits)] < bus:
            waits.append(bus - people[len(waits)])
            free -= 1
    return waits + [-1] * (len(people) - len(waits))

# %% attempt: buses without a limit of seats -> wrong_answer
def bus_waits(buses: list[int], people: list[int], seats: int) -> list[int]:
    return [min((bus - person for bus in buses if bus >= person), default=-1) for person in people]

# %% attempt: looks at people who are not there -> runtime_error
def bus_waits(buses: list[int], people: list[int], seats: int) -> list[int]:
    waits = []
    for bus in buses:
        free = seats
        while free > 0 and people[len(waits)] <= bus:
            waits.append(bus - people[len(waits)])
            free -= 1
    return waits + [-1] * (len(people) - len(waits))

# %% attempt: waits at the stop for a bus that never comes -> timeout
def bus_waits(buses: list[int], people: list[int], seats: int) -> list[int]:
    waits = []
    minute = 0
    queue = list(people)
    while queue:
        for _ in range(buses.count(minute) * seats):
            if queue and queue[0] <= minute:
                waits.append(minute - queue.pop(0))
        minute += 1
    return waits
