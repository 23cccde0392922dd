# task: passk/vet_queue
# entry point: vet_queue
# tags: scheduling, simulation
# %% prompt
def vet_queue(patients: list[tuple[str, int, int]], minutes: int, patience: int) -> list[str]:
    """List a vet's patients by name in the order in which she calls them.

    Patients (name, arrival, urgency) are sorted by arrival; a visit takes `minutes`. Once free, she calls the
    most urgent one who is there by then, among equals the first listed. But who was passed over `patience`
    times, by calls of somebody listed later, goes first, again the first listed.

    >>> vet_queue([("cat", 0, 1), ("dog", 5, 2), ("hen", 6, 9)], 10, 3)
    ['cat', 'hen', 'dog']
    >>> vet_queue([("cat", 0, 1), ("dog", 0, 2), ("hen", 0, 9)], 10, 1)
    ['hen', 'cat', 'dog']
    """
# %% canonical solution
    passed = [0] * len(patients)
    waiting = list(range(len(patients)))
    order = []
    minute = 0
    while waiting:
        minute = max(minute, patients[waiting[0]][1])
        here = [number for number in waiting if patients[number][1] <= minute]
        tired = [number for number in here if passed[number] == patience]
        if tired:
            called = tired[0]
        else:
            called = max(here, key=lambda number: patients[number][2])
        place = waiting.index(called)
        for number in waiting[:place]:
            passed[number] += 1
        del waiting[place]
        order.append(patients[called][0])
        minute += minutes
    return order


# %% test
def check(candidate):
    assert candidate([("cat", 0, 1), ("dog", 5, 2), ("hen", 6, 9)], 10, 3) == ["cat", "hen", "dog"]
    assert candidate([("cat", 0, 1), ("dog", 0, 2), ("hen", 0, 9)], 10, 1) == ["hen", "cat", "dog"]
    assert candidate([], 10, 2) == []
    assert candidate([("cat", 7, 0)], 5, 1) == ["cat"]
    assert candidate([("cat", 0, 3), ("dog", 0, 3), ("hen", 0, 3)], 5, 2) == ["cat", "dog", "hen"]
    assert candidate([("cat", 0, 1), ("dog", 9, 1), ("hen", 10, 5)], 10, 5) == ["cat", "hen", "dog"]
    assert candidate([("cat", 0, 1), ("dog", 9, 1), ("hen", 11, 5)], 10, 5) == ["cat", "dog", "hen"]
    # The vet waits twice.
    assert candidate([("cat", 3, 1), ("dog", 14, 1), ("hen", 14, 2)], 10, 5) == ["cat", "hen", "dog"]
    assert candidate([("cat", 3, 1), ("dog", 13, 1), ("hen", 14, 2)], 10, 5) == ["cat", "dog", "hen"]
    assert candidate([("a", 0, 1), ("b", 0, 5), ("c", 0, 5), ("d", 0, 5)], 1, 2) == ["b", "c", "a", "d"]
    assert candidate([("a", 0, 1), ("b", 0, 5), ("c", 0, 5), ("d", 0, 5)], 1, 3) == ["b", "c", "d", "a"]
    # a and b lose their patience together.
    assert candidate(
        [("a", 0, 1), ("b", 0, 1), ("c", 0, 5), ("d", 0, 9), ("e", 0, 3)], 1, 2
    ) == ["d", "c", "a", "b", "e"]
    assert candidate([("a", 0, 5), ("b", 0, 1), ("c", 0, 4), ("d", 0, 3)], 1, 1) == ["a", "c", "b", "d"]
    assert candidate([("a", 0, 5), ("b", 0, 1), ("c", 0, 2), ("d", 0, 3)], 1, 1) == ["a", "d", "b", "c"]
    assert candidate(
        [
            ("a", 0, 0), ("b", 1, 4), ("c", 2, 2), ("d", 3, 7), ("e", 8, 9), ("f", 20, 1), ("g", 20, 2),
            ("h", 21, 3),
        ],
        4,
        2,
    ) == ["a", "d", "e", "b", "c", "g", "h", "f"]
    assert candidate(
        [("a", 0, 3), ("b", 0, 2), ("c", 0, 1), ("d", 3, 9), ("e", 5, 9), ("f", 6, 9), ("g", 9, 9)], 3, 2
    ) == ["a", "d", "e", "b", "c", "f", "g"]
    assert candidate([("ox", 2, 1), ("ox", 2, 2), ("ewe", 2, 3)], 6, 2) == ["ewe", "ox", "ox"]


# %% run
if __name__ == "__main__":
    check(vet_queue)

# %% attempt: nobody loses patience -> wrong_answer
def vet_queue(patients: list[tuple[str, int, int]], minutes: int, patience: int) -> list[str]:
    waiting = list(range(len(patients)))
    order = []
    minute = 0
    while waiting:
        minute = max(minute, patients[waiting[0]][1])
        here = [number for number in waiting if patients[number][1] <= minute]
        called = max(here, key=lambda number: patients[number][2])
        place = waiting.index(called)
        del waiting[place]
        order.append(patients[called][0])
        minute += minutes
    return order

# %% attempt: calls the first who has arrived -> wrong_answer
def vet_queue(patients: list[tuple[str, int, int]], minutes: int, patience: int) -> list[str]:
    return [name for name, _, _ in patients]

# %% attempt: everybody who waits is passed over by each call -> wrong_answer
def vet_queue(patients: list[tuple[str, int, int]], minutes: int, patience: int) -> list[str]:
    passed = [0] * len(patients)
    waiting = list(range(len(patients)))
    order = []
    minute = 0
    while waiting:
        minute = max(minute, patients[waiting[0]][1])
        here = [number for number in waiting if patients[number][1] <= minute]
        tired = [number for number in here if passed[number] >= patience]
        if tired:
            called = tired[0]
        else:
            called = max(here, key=lambda number: patients[number][2])
        place = waiting.index(called)
        for number in here:
            passed[number] += 1
        del waiting[place]
        order.append(patients[called][0])
        minute += minutes
    return order

# %% attempt: loses patience one call too late -> wrong_answer
def vet_queue(patients: list[tuple[str, int, int]], minutes: int, patience: int) -> list[str]:
    passed = [0] * len(patients)
    waiting = list(range(len(patients)))
    order = []
    minute = 0
    while waiting:
        minute = max(minute, patients[waiting[0]][1])
        here = [number for number in waiting if patients[number][1] <= minute]
        tired = [number for number in here if passed[number] > patience]
        if tired:
            called = tired[0]
        else:
            called = max(here, key=lambda number: patients[number][2])
        place = waiting.index(called)
        for number in waiting[:place]:
            passed[number] += 1
        del waiting[place]
        order.append(patients[called][0])
        minute += minutes
    return order

# %% attempt: who arrives when the vet gets free is not there yet -> wrong_answer
def vet_queue(patients: list[tuple[str, int, int]], minutes: int, patience: int) -> list[str]:
    passed = [0] * len(patients)
    waiting = list(range(len(patients)))
    order = []
    minute = 0
    while waiting:
        minute = max(minute, patients[waiting[0]][1])
        here = [number for number in waiting if patients[number][1] < minute or number == waiting[0]]
        tired = [number for number in here if passed[number] == patience]
        if tired:
            called = tired[0]
        else:
            called = max(here, key=lambda number: patients[number][2])
        place = waiting.index(called)
        for number in waiting[:place]:
            passed[number] += 1
        del waiting[place]
        order.append(patients[called][0])
        minute += minutes
    return order

# %% attempt: among the equally urgent the last one -> wrong_answer
def vet_queue(patients: list[tuple[str, int, int]], minutes: int, patience: int) -> list[str]:
    passed = [0] * len(patients)
    waiting = list(range(len(patients)))
    order = []
    minute = 0
    while waiting:
        minute = max(minute, patients[waiting[0]][1])
        here = [number for number in waiting if patients[number][1] <= minute]
        tired = [number for number in here if passed[number] == patience]
        if tired:
            called = tired[0]
        else:
            called = max(here, key=lambda number: (patients[number][2], number))
        place = waiting.index(called)
        for number in waiting[:place]:
            passed[number] += 1
        del waiting[place]
        order.append(patients[called][0])
        minute += minutes
    return order

# %% attempt: nobody is there to be called -> runtime_error
def vet_queue(patients: list[tuple[str, int, int]], minutes: int, patience: int) -> list[str]:
    passed = [0] * len(patients)
    waiting = list(range(len(patients)))
    order = []
    minute = 0
    while waiting:
        here = [number for number in waiting if patients[number][1] <= minute]
        tired = [number for number in here if passed[number] == patience]
        if tired:
            called = tired[0]
        else:
            called = max(here, key=lambda number: patients[number][2])
        place = waiting.index(called)
        for number in waiting[:place]:
            passed[number] += 1
        del waiting[place]
        order.append(patients[called][0])
        minute += minutes
    return order
