# task: passk/yard_crane
# entry point: yard_crane
# tags: simulation, lists
# %% prompt
def yard_crane(stacks: list[list[str]], orders: list[str]) -> tuple[int, list[list[str]]]:
    """Fetch containers from a yard; return the number of crane moves and the stacks then.

    Names are unique; a stack ends with its top; at least two stand there. To fetch a container, those above it
    are moved first, from the top, each to the lowest other stack, among equals the nearest, then the left one.
    Fetching is a move, too. Unknown names are skipped.

    >>> yard_crane([["a", "b"], ["c"], []], ["a"])
    (2, [[], ['c'], ['b']])
    >>> yard_crane([["a", "b"], ["c"], []], ["x", "c", "a"])
    (3, [[], ['b'], []])
    """
# %% canonical solution
    yard = [list(stack) for stack in stacks]
    moves = 0
    for name in orders:
        for place, stack in enumerate(yard):
            if name not in stack:
                continue
            others = [other for other in range(len(yard)) if other != place]
            while stack[-1] != name:
                target = min(others, key=lambda other: (len(yard[other]), abs(other - place)))
                yard[target].append(stack.pop())
                moves += 1
            stack.pop()
            moves += 1
    return moves, yard


# %% test
def check(candidate):
    assert candidate([["a", "b"], ["c"], []], ["a"]) == (2, [[], ["c"], ["b"]])
    assert candidate([["a", "b"], ["c"], []], ["x", "c", "a"]) == (3, [[], ["b"], []])
    assert candidate([[], []], ["a"]) == (0, [[], []])
    assert candidate([["a"], ["b"]], []) == (0, [["a"], ["b"]])
    assert candidate([["a"], []], ["a"]) == (1, [[], []])
    assert candidate([["a", "b", "c"], []], ["a"]) == (3, [[], ["c", "b"]])
    assert candidate([[], ["a", "b", "c"]], ["b"]) == (2, [["c"], ["a"]])
    assert candidate([["a", "b", "c"], ["d", "e"]], ["d", "a", "d"]) == (6, [[], ["e", "c", "b"]])
    assert candidate([[], [], ["a", "b"], [], []], ["a"]) == (2, [[], ["b"], [], [], []])
    assert candidate([[], ["x"], ["a", "b"], ["y"], []], ["a"]) == (2, [["b"], ["x"], [], ["y"], []])
    assert candidate(
        [["x"], ["y"], ["z"], ["a", "b"], ["v"], ["w", "u"]], ["a"]
    ) == (2, [["x"], ["y"], ["z", "b"], [], ["v"], ["w", "u"]])
    assert candidate([["a", "b", "c", "d", "e"], [], ["f"]], ["a"]) == (5, [[], ["e", "d", "b"], ["f", "c"]])
    assert candidate(
        [["a", "b", "c", "d", "e"], ["f", "g", "h"], []], ["c", "f", "a"]
    ) == (9, [[], ["h", "b"], ["e", "d", "g"]])
    assert candidate([["a", "b"], ["c", "d"], ["e", "f"]], ["e", "c", "a", "b", "d", "f"]) == (10, [[], [], []])
    assert candidate(
        [["k", "l", "m"], ["n"], ["o", "p", "q", "r"], ["s", "t"]], ["k", "o", "zz", "s", "o", "n"]
    ) == (13, [["r", "q"], [], ["p", "t"], ["l", "m"]])
    assert candidate([["ab", "a"], ["b"]], ["ab"]) == (2, [[], ["b", "a"]])


# %% run
if __name__ == "__main__":
    check(yard_crane)

# %% attempt: moves the containers all together -> wrong_answer
def yard_crane(stacks: list[list[str]], orders: list[str]) -> tuple[int, list[list[str]]]:
    yard = [list(stack) for stack in stacks]
    moves = 0
    for name in orders:
        for place, stack in enumerate(yard):
            if name not in stack:
                continue
            others = [other for other in range(len(yard)) if other != place]
            above = stack[stack.index(name) + 1 :]
            del stack[stack.index(name) :]
            target = min(others, key=lambda other: (len(yard[other]), abs(other - place)))
            yard[target] += above
            moves += len(above)
            moves += 1
    return moves, yard

# %% attempt: moves them to the stack at the right -> wrong_answer
def yard_crane(stacks: list[list[str]], orders: list[str]) -> tuple[int, list[list[str]]]:
    yard = [list(stack) for stack in stacks]
    moves = 0
    for name in orders:
        for place, stack in enumerate(yard):
            if name not in stack:
                continue
            while stack[-1] != name:
                target = (place + 1) % len(yard)
                yard[target].append(stack.pop())
                moves += 1
            stack.pop()
            moves += 1
    return moves, yard

# %% attempt: does not ask which of the lowest stacks is nearest -> wrong_answer
def yard_crane(stacks: list[list[str]], orders: list[str]) -> tuple[int, list[list[str]]]:
    yard = [list(stack) for stack in stacks]
    moves = 0
    for name in orders:
        for place, stack in enumerate(yard):
            if name not in stack:
                continue
            others = [other for other in range(len(yard)) if other != place]
            while stack[-1] != name:
                target = min(others, key=lambda other: len(yard[other]))
                yard[target].append(stack.pop())
                moves += 1
            stack.pop()
            moves += 1
    return moves, yard

# %% attempt: fetching is no move -> wrong_answer
def yard_crane(stacks: list[list[str]], orders: list[str]) -> tuple[int, list[list[str]]]:
    yard = [list(stack) for stack in stacks]
    moves = 0
    for name in orders:
        for place, stack in enumerate(yard):
            if name not in stack:
                continue
            others = [other for other in range(len(yard)) if other != place]
            while stack[-1] != name:
                target = min(others, key=lambda other: (len(yard[other]), abs(other - place)))
                yard[target].append(stack.pop())
                moves += 1
            stack.pop()
    return moves, yard

# %% attempt: puts a container back on its own stack -> timeout
def yard_crane(stacks: list[list[str]], orders: list[str]) -> tuple[int, list[list[str]]]:
    yard = [list(stack) for stack in stacks]
    moves = 0
    for name in orders:
        for place, stack in enumerate(yard):
            if name not in stack:
                continue
            others = [other for other in range(len(yard)) if len(yard[other]) >= 0]
            while stack[-1] != name:
                target = min(others, key=lambda other: (len(yard[other]), abs(other - place)))
                yard[target].append(stack.pop())
                moves += 1
            stack.pop()
            moves += 1
    return moves, yard

# %% attempt: a name that is not there -> runtime_error
def yard_crane(stacks: list[list[str]], orders: list[str]) -> tuple[int, list[list[str]]]:
    yard = [list(stack) for stack in stacks]
    moves = 0
    for name in orders:
        place = [name in stack for stack in yard].index(True)
        others = [other for other in range(len(yard)) if other != place]
        while yard[place][-1] != name:
            target = min(others, key=lambda other: (len(yard[other]), abs(other - place)))
            yard[target].append(yard[place].pop())
            moves += 1
        yard[place].pop()
        moves += 1
    return moves, yard
