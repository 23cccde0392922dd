# task: passk/mixed_waters
# entry point: mixed_waters
# tags: graphs, dicts
# %% prompt
def mixed_waters(springs: dict[str, str], pipes: list[tuple[str, str]]) -> dict[str, str]:
    """Say which colour the water has at every place that it reaches.

    `springs` gives the places where water rises and its colour. It flows through each pipe (from, to), in this
    direction only. Where waters of different colours meet, a spring's own included, they become "brown" and
    flow on as such. Dry places are left out.

    >>> mixed_waters({"a": "red", "b": "blue"}, [("a", "c"), ("b", "c"), ("c", "d"), ("b", "e")])
    {'a': 'red', 'b': 'blue', 'c': 'brown', 'd': 'brown', 'e': 'blue'}
    >>> mixed_waters({"a": "red"}, [("b", "a"), ("b", "c")])
    {'a': 'red'}
    """
# %% canonical solution
    waters = {place: {colour} for place, colour in springs.items()}
    flowing = True
    while flowing:
        flowing = False
        for source, target in pipes:
            fresh = waters.get(source, set()) - waters.get(target, set())
            if fresh:
                waters.setdefault(target, set()).update(fresh)
                flowing = True
    return {place: "brown" if len(colours) > 1 else colours.pop() for place, colours in waters.items()}


# %% test
def check(candidate):
    assert candidate(
        {"a": "red", "b": "blue"}, [("a", "c"), ("b", "c"), ("c", "d"), ("b", "e")]
    ) == {"a": "red", "b": "blue", "c": "brown", "d": "brown", "e": "blue"}
    assert candidate({"a": "red"}, [("b", "a"), ("b", "c")]) == {"a": "red"}
    assert candidate({}, [("a", "b")]) == {}
    assert candidate({"a": "red"}, []) == {"a": "red"}
    assert candidate({"a": "red", "b": "red"}, [("a", "c"), ("b", "c")]) == {"a": "red", "b": "red", "c": "red"}
    assert candidate({"a": "red", "b": "blue"}, [("a", "b")]) == {"a": "red", "b": "brown"}
    assert candidate({"a": "red", "b": "blue"}, [("a", "b"), ("b", "a")]) == {"a": "brown", "b": "brown"}
    assert candidate({"a": "red", "b": "red"}, [("a", "b"), ("b", "a")]) == {"a": "red", "b": "red"}
    assert candidate(
        {"a": "red"}, [("a", "a"), ("a", "b"), ("b", "c"), ("c", "b")]
    ) == {"a": "red", "b": "red", "c": "red"}
    # The pipes are listed from the lowest to the highest.
    assert candidate(
        {"a": "red"}, [("c", "d"), ("b", "c"), ("a", "b")]
    ) == {"a": "red", "b": "red", "c": "red", "d": "red"}
    # Round and round.
    assert candidate(
        {"a": "red", "b": "blue"}, [("a", "x"), ("x", "y"), ("y", "z"), ("z", "x"), ("b", "y")]
    ) == {"a": "red", "b": "blue", "x": "brown", "y": "brown", "z": "brown"}
    assert candidate(
        {"a": "red", "b": "brown"}, [("a", "c"), ("b", "d"), ("c", "e"), ("d", "e")]
    ) == {"a": "red", "b": "brown", "c": "red", "d": "brown", "e": "brown"}
    assert candidate(
        {"a": "red", "b": "blue", "c": "white"},
        [("a", "x"), ("b", "x"), ("x", "y"), ("c", "y"), ("y", "z"), ("c", "z")],
    ) == {"a": "red", "b": "blue", "c": "white", "x": "brown", "y": "brown", "z": "brown"}
    assert candidate(
        {"a": "red", "b": "blue", "c": "blue"},
        [("a", "b"), ("a", "b"), ("c", "d"), ("c", "e"), ("d", "f"), ("e", "f"), ("f", "g")],
    ) == {"a": "red", "b": "brown", "c": "blue", "d": "blue", "e": "blue", "f": "blue", "g": "blue"}


# %% run
if __name__ == "__main__":
    check(mixed_waters)

# %% attempt: the last water colours the place -> wrong_answer
def mixed_waters(springs: dict[str, str], pipes: list[tuple[str, str]]) -> dict[str, str]:
    colours = dict(springs)
    for _ in range(len(pipes) + 1):
        for source, target in pipes:
            if source in colours:
                colours[target] = colours[source]
    return colours

# %% attempt: two waters of one colour make brown too -> wrong_answer
def mixed_waters(springs: dict[str, str], pipes: list[tuple[str, str]]) -> dict[str, str]:
    colours = dict(springs)
    todo = list(springs)
    seen = set()
    for place in todo:
        for source, target in pipes:
            if source == place and (source, target) not in seen:
                seen.add((source, target))
                colours[target] = "brown" if target in colours else colours[source]
                todo.append(target)
    return colours

# %% attempt: goes through the pipes once, in their order -> wrong_answer
def mixed_waters(springs: dict[str, str], pipes: list[tuple[str, str]]) -> dict[str, str]:
    waters = {place: {colour} for place, colour in springs.items()}
    flowing = True
    while flowing:
        flowing = False
        for source, target in pipes:
            fresh = waters.get(source, set()) - waters.get(target, set())
            if fresh:
                waters.setdefault(target, set()).update(fresh)
    return {place: "brown" if len(colours) > 1 else colours.pop() for place, colours in waters.items()}

# %% attempt: a spring keeps its own colour -> wrong_answer
def mixed_waters(springs: dict[str, str], pipes: list[tuple[str, str]]) -> dict[str, str]:
    waters = {place: {colour} for place, colour in springs.items()}
    flowing = True
    while flowing:
        flowing = False
        for source, target in pipes:
            fresh = waters.get(source, set()) - waters.get(target, set())
            if fresh:
                waters.setdefault(target, set()).update(fresh)
                flowing = True
    return {place: "brown" if len(colours) > 1 else colours.pop() for place, colours in waters.items()} | springs

# %% attempt: water does not flow on from a place where it mixes -> wrong_answer
def mixed_waters(springs: dict[str, str], pipes: list[tuple[str, str]]) -> dict[str, str]:
    waters = {place: {colour} for place, colour in springs.items()}
    flowing = True
    while flowing:
        flowing = False
        for source, target in pipes:
            fresh = set() if len(waters.get(source, ())) > 1 else waters.get(source, set()) - waters.get(target, set())
            if fresh:
                waters.setdefault(target, set()).update(fresh)
                flowing = True
    return {place: "brown" if len(colours) > 1 else colours.pop() for place, colours in waters.items()}

# %% attempt: a pipe from a dry place -> runtime_error
def mixed_waters(springs: dict[str, str], pipes: list[tuple[str, str]]) -> dict[str, str]:
    waters = {place: {colour} for place, colour in springs.items()}
    flowing = True
    while flowing:
        flowing = False
        for source, target in pipes:
            fresh = waters[source] - waters.get(target, set())
            if fresh:
                waters.setdefault(target, set()).update(fresh)
                flowing = True
    return {place: "brown" if len(colours) > 1 else colours.pop() for place, colours in waters.items()}
