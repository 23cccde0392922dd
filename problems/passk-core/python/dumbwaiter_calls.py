# task: passk/dumbwaiter_calls
# entry point: dumbwaiter_calls
# tags: scheduling, simulation
# %% prompt
def dumbwaiter_calls(calls: list[tuple[int, int]]) -> list[int]:
    """Say in which minute each call of a dumbwaiter is answered.

    Calls (minute, floor) are sorted by minute. The dumbwaiter stands at floor 0 in minute 0 and moves one floor
    a minute. Standing, it leaves for the nearest floor with an open call, of two the higher, without stops.
    There it answers all calls made for that floor by then.

    >>> dumbwaiter_calls([(0, 3), (1, 1), (2, 3)])
    [3, 5, 3]
    >>> dumbwaiter_calls([(4, 2), (4, -2)])
    [6, 10]
    """
# %% canonical solution
    answers = {}
    minute = place = 0
    while len(answers) < len(calls):
        still = [number for number in range(len(calls)) if number not in answers]
        minute = max(minute, calls[still[0]][0])
        floors = [calls[number][1] for number in still if calls[number][0] <= minute]
        goal = min(floors, key=lambda floor: (abs(floor - place), -floor))
        minute += abs(goal - place)
        place = goal
        for number in still:
            made, floor = calls[number]
            if floor == goal and made <= minute:
                answers[number] = minute
    return [answers[number] for number in range(len(calls))]


# %% test
def check(candidate):
    assert candidate([(0, 3), (1, 1), (2, 3)]) == [3, 5, 3]
    assert candidate([(4, 2), (4, -2)]) == [6, 10]
    assert candidate([]) == []
    assert candidate([(7, 0)]) == [7]
    assert candidate([(0, 0), (3, 2)]) == [0, 5]
    assert candidate([(0, 0), (0, 0)]) == [0, 0]
    assert candidate([(5, 4)]) == [9]
    assert candidate([(0, -3), (0, 2)]) == [7, 2]
    assert candidate([(0, -3), (1, -1)]) == [3, 5]
    # The last one comes when it stands there already.
    assert candidate([(0, 2), (2, 2), (3, 2)]) == [2, 2, 3]
    assert candidate([(0, 2), (3, 0), (3, 4)]) == [2, 9, 5]
    assert candidate([(0, 5), (1, 0), (1, 9), (2, 3)]) == [5, 10, 19, 7]
    assert candidate([(0, 1), (1, 5), (2, 0), (3, 9)]) == [1, 5, 18, 9]
    assert candidate([(3, 6), (20, 6), (20, 7), (21, 5)]) == [9, 20, 21, 23]
    assert candidate([(0, 10), (10, 12), (10, 8), (11, 9)]) == [10, 12, 16, 15]
    assert candidate([(0, 1), (0, -1), (0, 2), (0, -2), (0, 3)]) == [1, 7, 2, 8, 3]
    assert candidate(
        [(2, -4), (3, 3), (4, -5), (9, 3), (12, 0), (13, 0), (30, -1)]
    ) == [6, 15, 7, 15, 18, 18, 31]


# %% run
if __name__ == "__main__":
    check(dumbwaiter_calls)

# %% attempt: answers the calls in their order -> wrong_answer
def dumbwaiter_calls(calls: list[tuple[int, int]]) -> list[int]:
    answers = []
    minute = place = 0
    for made, floor in calls:
        minute = max(minute, made) + abs(floor - place)
        place = floor
        answers.append(minute)
    return answers

# %% attempt: among equally near floors the lower one -> wrong_answer
def dumbwaiter_calls(calls: list[tuple[int, int]]) -> list[int]:
    answers = {}
    minute = place = 0
    while len(answers) < len(calls):
        still = [number for number in range(len(calls)) if number not in answers]
        minute = max(minute, calls[still[0]][0])
        floors = [calls[number][1] for number in still if calls[number][0] <= minute]
        goal = min(floors, key=lambda floor: (abs(floor - place), floor))
        minute += abs(goal - place)
        place = goal
        for number in still:
            made, floor = calls[number]
            if floor == goal and made <= minute:
                answers[number] = minute
    return [answers[number] for number in range(len(calls))]

# %% attempt: stops at the calls on its way -> wrong_answer
def dumbwaiter_calls(calls: list[tuple[int, int]]) -> list[int]:
    answers = {}
    minute = place = 0
    while len(answers) < len(calls):
        still = [number for number in range(len(calls)) if number not in answers]
        minute = max(minute, calls[still[0]][0])
        floors = [calls[number][1] for number in still if calls[number][0] <= minute]
        goal = min(floors, key=lambda floor: (abs(floor - place), -floor))
        minute += abs(goal - place)
        start, place = place, goal
        for number in still:
            made, floor = calls[number]
            passing = minute - abs(goal - floor)
            if min(start, goal) <= floor <= max(start, goal) and made <= passing:
                answers[number] = passing
    return [answers[number] for number in range(len(calls))]

# %% attempt: knows of calls that were not made yet -> wrong_answer
def dumbwaiter_calls(calls: list[tuple[int, int]]) -> list[int]:
    answers = {}
    minute = place = 0
    while len(answers) < len(calls):
        still = [number for number in range(len(calls)) if number not in answers]
        minute = max(minute, calls[still[0]][0])
        floors = [calls[number][1] for number in still]
        goal = min(floors, key=lambda floor: (abs(floor - place), -floor))
        minute += abs(goal - place)
        place = goal
        for number in still:
            made, floor = calls[number]
            if floor == goal and made <= minute:
                answers[number] = minute
    return [answers[number] for number in range(len(calls))]

# %% attempt: changes its mind when a nearer floor calls -> wrong_answer
def dumbwaiter_calls(calls: list[tuple[int, int]]) -> list[int]:
    answers = {}
    minute = place = 0
    while len(answers) < len(calls):
        still = [n for n, (made, _) in enumerate(calls) if n not in answers and made <= minute]
        for number in still:
            if calls[number][1] == place:
                answers[number] = minute
        floors = [calls[number][1] for number in still if number not in answers]
        if floors:
            goal = min(floors, key=lambda floor: (abs(floor - place), -floor))
            place += 1 if goal > place else -1
        minute += 1
    return [answers[number] for number in range(len(calls))]

# %% attempt: nobody has called yet -> runtime_error
def dumbwaiter_calls(calls: list[tuple[int, int]]) -> list[int]:
    answers = {}
    minute = place = 0
    while len(answers) < len(calls):
        still = [number for number in range(len(calls)) if number not in answers]
        floors = [calls[number][1] for number in still if calls[number][0] <= minute]
        goal = min(floors, key=lambda floor: (abs(floor - place), -floor))
        minute += abs(goal - place)
        place = goal
        for number in still:
            made, floor = calls[number]
            if floor == goal and made <= minute:
                answers[number] = minute
    return [answers[number] for number in range(len(calls))]
