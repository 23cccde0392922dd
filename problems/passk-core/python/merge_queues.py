# task: passk/merge_queues
# entry point: merge_queues
# tags: lists
# %% prompt
def merge_queues(left: list[str], right: list[str]) -> list[str]:
    """Let two queues of cars join into one lane and give the order in which they drive.

    Cars come from both queues in turn, one each, as long as both have cars; the longer queue sends the first
    car, `left` if both are equally long. Then the rest of a queue follows.

    >>> merge_queues(["a", "b", "c"], ["x"])
    ['a', 'x', 'b', 'c']
    >>> merge_queues(["a"], ["x", "y"])
    ['x', 'a', 'y']
    """
# %% canonical solution
    first, second = (left, right) if len(left) >= len(right) else (right, left)
    lane = []
    for car, other in zip(first, second):
        lane += [car, other]
    return lane + first[len(second) :]


# %% test
def check(candidate):
    assert candidate(["a", "b", "c"], ["x"]) == ["a", "x", "b", "c"]
    assert candidate(["a"], ["x", "y"]) == ["x", "a", "y"]
    assert candidate([], []) == []
    assert candidate(["a"], []) == ["a"]
    assert candidate([], ["x"]) == ["x"]
    assert candidate(["a"], ["x"]) == ["a", "x"]
    assert candidate(["a", "b"], ["x", "y"]) == ["a", "x", "b", "y"]
    assert candidate(["a"], ["x", "y", "z"]) == ["x", "a", "y", "z"]
    assert candidate(["a", "b", "c", "d"], ["x", "y"]) == ["a", "x", "b", "y", "c", "d"]
    assert candidate(["a", "b"], ["x", "y", "z"]) == ["x", "a", "y", "b", "z"]
    assert candidate(["p", "p"], ["p"]) == ["p", "p", "p"]
    assert candidate(["a", "b", "c"], ["x", "y", "z"]) == ["a", "x", "b", "y", "c", "z"]
    assert candidate(["a", "b"], ["v", "w", "x", "y", "z"]) == ["v", "a", "w", "b", "x", "y", "z"]


# %% run
if __name__ == "__main__":
    check(merge_queues)

# %% attempt: left always begins -> wrong_answer
def merge_queues(left: list[str], right: list[str]) -> list[str]:
    lane = []
    for i in range(max(len(left), len(right))):
        lane += left[i : i + 1] + right[i : i + 1]
    return lane

# %% attempt: the shorter queue begins -> wrong_answer
def merge_queues(left: list[str], right: list[str]) -> list[str]:
    first, second = (right, left) if len(left) >= len(right) else (left, right)
    lane = []
    for car, other in zip(first, second):
        lane += [car, other]
    return lane + second[len(first) :]

# %% attempt: right begins if both are equally long -> wrong_answer
def merge_queues(left: list[str], right: list[str]) -> list[str]:
    first, second = (left, right) if len(left) > len(right) else (right, left)
    lane = []
    for car, other in zip(first, second):
        lane += [car, other]
    return lane + first[len(second) :]

# %% attempt: the rest of the longer queue is lost -> wrong_answer
def merge_queues(left: list[str], right: list[str]) -> list[str]:
    first, second = (left, right) if len(left) >= len(right) else (right, left)
    return [car for pair in zip(first, second) for car in pair]
