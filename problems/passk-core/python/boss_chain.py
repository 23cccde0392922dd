# task: passk/boss_chain
# entry point: boss_chain
# tags: graphs, dicts
# %% prompt
def boss_chain(bosses: dict[str, str], person: str) -> list[str]:
    """Follow a complaint upwards through a company and list who reads it, in order.

    `bosses` names the boss of a person; who has none is at the top. The person's own boss reads it first,
    then that one's boss, and so on. It ends at the top, or when it would come to somebody who has read it
    already or to the person who wrote it.

    >>> boss_chain({"ann": "bo", "bo": "cy"}, "ann")
    ['bo', 'cy']
    >>> boss_chain({"ann": "bo", "bo": "ann"}, "ann")
    ['bo']
    """
# %% canonical solution
    readers = []
    boss = bosses.get(person)
    while boss is not None and boss != person and boss not in readers:
        readers.append(boss)
        boss = bosses.get(boss)
    return readers


# %% test
def check(candidate):
    assert candidate({"ann": "bo", "bo": "cy"}, "ann") == ["bo", "cy"]
    assert candidate({"ann": "bo", "bo": "ann"}, "ann") == ["bo"]
    assert candidate({}, "ann") == []
    assert candidate({"ann": "ann"}, "ann") == []
    assert candidate({"ann": "bo", "bo": "bo"}, "ann") == ["bo"]
    assert candidate({"a": "b", "b": "c", "c": "b"}, "a") == ["b", "c"]
    assert candidate({"a": "b", "b": "c", "c": "d", "d": "b"}, "a") == ["b", "c", "d"]
    assert candidate({"a": "b", "b": "c", "c": "a"}, "b") == ["c", "a"]
    assert candidate({"x": "y"}, "a") == []
    assert candidate({"x": "y"}, "y") == []
    assert candidate({"a": "b", "b": "c", "x": "c"}, "x") == ["c"]
    assert candidate({"a": "b", "b": "c", "c": "d", "d": "e"}, "a") == ["b", "c", "d", "e"]


# %% run
if __name__ == "__main__":
    check(boss_chain)

# %% attempt: the person reads it too -> wrong_answer
def boss_chain(bosses: dict[str, str], person: str) -> list[str]:
    readers = []
    while person is not None and person not in readers:
        readers.append(person)
        person = bosses.get(person)
    return readers

# %% attempt: it may come back to the person -> wrong_answer
def boss_chain(bosses: dict[str, str], person: str) -> list[str]:
    readers = []
    boss = bosses.get(person)
    while boss is not None and boss not in readers:
        readers.append(boss)
        boss = bosses.get(boss)
    return readers

# %% attempt: only the first boss reads it -> wrong_answer
def boss_chain(bosses: dict[str, str], person: str) -> list[str]:
    return [bosses[person]] if bosses.get(person, person) != person else []

# %% attempt: goes round in circles, but gives up -> wrong_answer
def boss_chain(bosses: dict[str, str], person: str) -> list[str]:
    readers = []
    boss = bosses.get(person)
    while boss is not None and boss != person and len(readers) < len(bosses):
        readers.append(boss)
        boss = bosses.get(boss)
    return readers
