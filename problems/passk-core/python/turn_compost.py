# task: passk/turn_compost
# entry point: turn_compost
# tags: simulation, lists
# %% prompt
def turn_compost(layers: list[int], turns: int) -> list[int]:
    """Turn a compost heap `turns` times and return its layers, from the top to the bottom.

    `layers` holds the heights of its layers in the same order, all positive. At each turn the layer at the
    bottom comes to the top and loses a quarter of its height, rounded up to a whole number; a layer that has
    no height left is gone.

    >>> turn_compost([8, 20, 10], 1)
    [7, 8, 20]
    >>> turn_compost([5, 1], 3)
    [2]
    """
# %% canonical solution
    heap = list(layers)
    for _ in range(turns):
        if heap:
            height = heap.pop() * 3 // 4
            if height > 0:
                heap.insert(0, height)
    return heap


# %% test
def check(candidate):
    assert candidate([8, 20, 10], 1) == [7, 8, 20]
    assert candidate([5, 1], 3) == [2]
    assert candidate([], 4) == []
    assert candidate([7], 0) == [7]
    assert candidate([4], 1) == [3]
    assert candidate([5], 1) == [3]
    assert candidate([3], 1) == [2]
    assert candidate([2], 1) == [1]
    assert candidate([1], 1) == []
    assert candidate([1], 5) == []
    assert candidate([2], 2) == []
    assert candidate([9, 9], 2) == [6, 6]
    assert candidate([1, 1, 1], 2) == [1]
    assert candidate([40, 30, 20, 10], 6) == [11, 5, 30, 22]
    assert candidate([100], 10) == [4]
    assert candidate([6, 1, 2], 4) == [4]
    assert candidate([3, 8], 9) == []


# %% run
if __name__ == "__main__":
    check(turn_compost)

# %% attempt: the quarter is rounded down -> wrong_answer
def turn_compost(layers: list[int], turns: int) -> list[int]:
    heap = list(layers)
    for _ in range(turns):
        if heap:
            height = heap.pop()
            height -= height // 4
            if height > 0:
                heap.insert(0, height)
    return heap

# %% attempt: a layer without height stays -> wrong_answer
def turn_compost(layers: list[int], turns: int) -> list[int]:
    heap = list(layers)
    for _ in range(turns):
        if heap:
            height = heap.pop() * 3 // 4
            heap.insert(0, height)
    return heap

# %% attempt: the top layer goes to the bottom -> wrong_answer
def turn_compost(layers: list[int], turns: int) -> list[int]:
    heap = list(layers)
    for _ in range(turns):
        if heap:
            height = heap.pop(0) * 3 // 4
            if height > 0:
                heap.append(height)
    return heap

# %% attempt: a heap that is gone is turned on -> runtime_error
def turn_compost(layers: list[int], turns: int) -> list[int]:
    heap = list(layers)
    for _ in range(turns):
        height = heap.pop() * 3 // 4
        if height > 0:
            heap.insert(0, height)
    return heap

# %% attempt: all layers lose height -> wrong_answer
def turn_compost(layers: list[int], turns: int) -> list[int]:
    heap = list(layers)
    for _ in range(turns):
        if heap:
            heap.insert(0, heap.pop())
            heap = [height * 3 // 4 for height in heap if height > 1]
    return heap
