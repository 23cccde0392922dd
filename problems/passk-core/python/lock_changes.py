# task: passk/lock_changes
# entry point: lock_changes
# tags: simulation, strings, state machine
# %% prompt
def lock_changes(boats: str, size: int) -> int:
    """Count how often a canal lock changes its water level until all boats are through.

    `boats` names the boats in the order in which they come: "U" for a boat that goes up, from the low side,
    "D" for one that goes down, from the high side. They keep that order. Up to `size` boats that directly
    follow each other and go the same way share a passage, as many as possible. A passage changes the level
    once; if the lock doesn't stand at the level from which its boats come, it has to change once more before
    it, empty. The lock stands low at the beginning. `size` is at least 1.

    >>> lock_changes("UUUD", 2)
    4
    >>> lock_changes("DU", 5)
    3
    """
# %% canonical solution
    changes = 0
    side = "U"
    while boats:
        way = boats[0]
        changes += 1 if way == side else 2
        waiting = len(boats) - len(boats.lstrip(way))
        boats = boats[min(waiting, size) :]
        side = "D" if way == "U" else "U"
    return changes


# %% test
def check(candidate):
    assert candidate("UUUD", 2) == 4
    assert candidate("DU", 5) == 3
    assert candidate("", 3) == 0
    assert candidate("U", 1) == 1
    assert candidate("D", 1) == 2
    assert candidate("UU", 1) == 3
    assert candidate("UU", 2) == 1
    assert candidate("UUU", 2) == 3
    assert candidate("UDUD", 1) == 4
    assert candidate("DDD", 1) == 6
    assert candidate("DUUD", 2) == 4
    assert candidate("UUDDUU", 2) == 3
    assert candidate("UUUUDDDD", 3) == 6
    assert candidate("UDDU", 1) == 5
    assert candidate("DDDDDDDUUUUUUUU", 4) == 7
    assert candidate("UUUUUUUUUU", 100) == 1


# %% run
if __name__ == "__main__":
    check(lock_changes)

# %% attempt: empty changes are not counted -> wrong_answer
def lock_changes(boats: str, size: int) -> int:
    changes = 0
    side = "U"
    while boats:
        way = boats[0]
        changes += 1
        waiting = len(boats) - len(boats.lstrip(way))
        boats = boats[min(waiting, size) :]
        side = "D" if way == "U" else "U"
    return changes

# %% attempt: the lock stands high at the beginning -> wrong_answer
def lock_changes(boats: str, size: int) -> int:
    changes = 0
    side = "D"
    while boats:
        way = boats[0]
        changes += 1 if way == side else 2
        waiting = len(boats) - len(boats.lstrip(way))
        boats = boats[min(waiting, size) :]
        side = "D" if way == "U" else "U"
    return changes

# %% attempt: one boat a passage -> wrong_answer
def lock_changes(boats: str, size: int) -> int:
    changes = 0
    side = "U"
    while boats:
        way = boats[0]
        changes += 1 if way == side else 2
        waiting = len(boats) - len(boats.lstrip(way))
        boats = boats[1 :]
        side = "D" if way == "U" else "U"
    return changes

# %% attempt: the lock may wait for boats that come later -> wrong_answer
def lock_changes(boats: str, size: int) -> int:
    ups, downs = boats.count("U"), boats.count("D")
    up, down = -(-ups // size), -(-downs // size)
    return 2 * max(up, down) - (1 if up > down else 0)

# %% attempt: the level stays as it is after a passage -> wrong_answer
def lock_changes(boats: str, size: int) -> int:
    changes = 0
    side = "U"
    while boats:
        way = boats[0]
        changes += 1 if way == side else 2
        waiting = len(boats) - len(boats.lstrip(way))
        boats = boats[min(waiting, size) :]
        side = way
    return changes
