# task: passk/install_rounds
# entry point: install_rounds
# tags: graphs, dicts
# %% prompt
def install_rounds(needs: dict[str, list[str]]) -> list[list[str]]:
    """Group packages into rounds of installation.

    `needs` maps each package to the packages that have to be installed in an earlier round. A package goes
    into the first round in which that holds. Within a round the names are sorted. A package that is only
    named as a need, and has no entry of its own, needs nothing. Packages that can never be installed, because
    they need one another in a circle or need such a package, are left out.

    >>> install_rounds({"app": ["lib", "log"], "lib": ["log"]})
    [['log'], ['lib'], ['app']]
    >>> install_rounds({"a": ["b"], "b": ["a"], "c": []})
    [['c']]
    """
# %% canonical solution
    waiting = {name: set(before) for name, before in needs.items()}
    for before in needs.values():
        for name in before:
            waiting.setdefault(name, set())
    rounds = []
    while True:
        ready = sorted(name for name, before in waiting.items() if not before)
        if not ready:
            return rounds
        rounds.append(ready)
        for name in ready:
            del waiting[name]
        for before in waiting.values():
            before.difference_update(ready)


# %% test
def check(candidate):
    assert candidate({"app": ["lib", "log"], "lib": ["log"]}) == [["log"], ["lib"], ["app"]]
    assert candidate({"a": ["b"], "b": ["a"], "c": []}) == [["c"]]
    assert candidate({}) == []
    assert candidate({"x": []}) == [["x"]]
    assert candidate({"x": ["x"]}) == []
    assert candidate({"c": [], "a": [], "b": []}) == [["a", "b", "c"]]
    assert candidate({"a": ["z"], "b": ["z", "z"], "z": []}) == [["z"], ["a", "b"]]
    assert candidate({"a": ["b"], "b": ["c"], "c": ["b"], "d": ["e"]}) == [["e"], ["d"]]
    assert candidate({"a": ["b", "c"], "b": ["d"], "c": ["d"], "e": ["a", "d"]}) == [["d"], ["b", "c"], ["a"], ["e"]]
    chain = {"p%03d" % i: ["p%03d" % (i + 1)] for i in range(150)}
    assert candidate(chain) == [["p%03d" % i] for i in range(150, -1, -1)]


# %% run
if __name__ == "__main__":
    check(install_rounds)

# %% attempt: forgets packages without an entry -> runtime_error
def install_rounds(needs: dict[str, list[str]]) -> list[list[str]]:
    depth = {}

    def find(name, path=()):
        if name in path:
            return 0
        if name not in depth:
            depth[name] = 1 + max((find(other, path + (name,)) for other in needs[name]), default=0)
        return depth[name]

    for name in needs:
        find(name)
    rounds = [[] for _ in range(max(depth.values(), default=0))]
    for name in sorted(depth):
        rounds[depth[name] - 1].append(name)
    return rounds

# %% attempt: installs a need in the same round -> wrong_answer
def install_rounds(needs: dict[str, list[str]]) -> list[list[str]]:
    names = set(needs) | {name for before in needs.values() for name in before}
    done = set()
    rounds = []
    while True:
        ready = []
        for name in sorted(names - done):
            if all(other in done for other in needs.get(name, [])):
                ready.append(name)
                done.add(name)
        if not ready:
            return rounds
        rounds.append(ready)

# %% attempt: one package a round -> wrong_answer
def install_rounds(needs: dict[str, list[str]]) -> list[list[str]]:
    names = set(needs) | {name for before in needs.values() for name in before}
    done = []
    while True:
        ready = sorted(name for name in names if name not in done and set(needs.get(name, [])) <= set(done))
        if not ready:
            return [[name] for name in done]
        done.append(ready[0])

# %% attempt: goes round in circles -> timeout
def install_rounds(needs: dict[str, list[str]]) -> list[list[str]]:
    names = set(needs) | {name for before in needs.values() for name in before}
    done = set()
    rounds = []
    while done != names:
        ready = sorted(name for name in names - done if set(needs.get(name, [])) <= done)
        if ready:
            rounds.append(ready)
        done |= set(ready)
    return rounds
