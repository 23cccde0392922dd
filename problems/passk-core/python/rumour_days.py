# task: passk/rumour_days
# entry point: rumour_days
# tags: graphs
# %% prompt
def rumour_days(friends: dict[str, list[str]], start: str) -> dict[str, int]:
    """Tell on which day each villager hears a rumour that `start` makes up on day 0; who never hears it is
    left out.

    On the day after they heard it, villagers tell all of their friends. But a villager with just two friends
    is shy and tells nobody, unless it is the one who made it up. `friends` names every villager with a list
    of friends, and friendship is mutual.

    >>> rumour_days({"a": ["b"], "b": ["a", "c"], "c": ["b"]}, "a")
    {'a': 0, 'b': 1}
    >>> rumour_days({"h": ["a", "b", "c"], "a": ["h"], "b": ["h"], "c": ["h"]}, "a")
    {'a': 0, 'h': 1, 'b': 2, 'c': 2}
    """
# %% canonical solution
    heard = {start: 0}
    queue = [start]
    for teller in queue:
        if teller != start and len(friends[teller]) == 2:
            continue
        for friend in friends[teller]:
            if friend not in heard:
                heard[friend] = heard[teller] + 1
                queue.append(friend)
    return heard


# %% test
def check(candidate):
    assert candidate({"a": ["b"], "b": ["a", "c"], "c": ["b"]}, "a") == {"a": 0, "b": 1}
    assert candidate(
        {"h": ["a", "b", "c"], "a": ["h"], "b": ["h"], "c": ["h"]}, "a"
    ) == {"a": 0, "h": 1, "b": 2, "c": 2}
    assert candidate({"a": ["b"], "b": ["a"]}, "a") == {"a": 0, "b": 1}
    assert candidate({"a": [], "b": []}, "b") == {"b": 0}
    assert candidate(
        {"a": ["b"], "b": ["a", "c", "d"], "c": ["b", "d"], "d": ["b", "c", "e"], "e": ["d"]}, "a"
    ) == {"a": 0, "b": 1, "c": 2, "d": 2, "e": 3}
    assert candidate(
        {"a": ["b", "c"], "b": ["a", "d"], "c": ["a", "d", "e"], "d": ["b", "c"], "e": ["c"]}, "a"
    ) == {"a": 0, "b": 1, "c": 1, "d": 2, "e": 2}
    assert candidate(
        {"a": ["b"], "b": ["a", "c"], "c": ["b", "d"], "d": ["c"]}, "c"
    ) == {"c": 0, "b": 1, "d": 1}
    assert candidate({"a": ["b", "c"], "b": ["a", "c"], "c": ["a", "b"]}, "b") == {"b": 0, "a": 1, "c": 1}
    assert candidate(
        {"a": ["b", "c"], "b": ["a"], "c": ["a", "d"], "d": ["c", "e"], "e": ["d"]}, "b"
    ) == {"b": 0, "a": 1}
    assert candidate({"a": ["b"], "b": ["a"], "c": ["d"], "d": ["c"]}, "d") == {"d": 0, "c": 1}
    assert candidate(
        {"a": ["b", "d"], "b": ["a", "c"], "c": ["b", "d"], "d": ["a", "c"]}, "a"
    ) == {"a": 0, "b": 1, "d": 1}
    assert candidate(
        {"h": ["a", "b", "c"], "a": ["h"], "b": ["h"], "c": ["h"]}, "h"
    ) == {"h": 0, "a": 1, "b": 1, "c": 1}
    assert candidate(
        {"h": ["a", "b", "c"], "a": ["h"], "b": ["h"], "c": ["h"]}, "c"
    ) == {"c": 0, "h": 1, "a": 2, "b": 2}
    assert candidate(
        {"a": ["b", "c"], "b": ["a", "d"], "c": ["a", "d"], "d": ["b", "c", "e"], "e": ["d", "f"], "f": ["e"]}, "a"
    ) == {"a": 0, "b": 1, "c": 1}


# %% run
if __name__ == "__main__":
    check(rumour_days)

# %% attempt: the one who made it up is shy too -> wrong_answer
def rumour_days(friends: dict[str, list[str]], start: str) -> dict[str, int]:
    heard = {start: 0}
    queue = [start]
    for teller in queue:
        if len(friends[teller]) == 2:
            continue
        for friend in friends[teller]:
            if friend not in heard:
                heard[friend] = heard[teller] + 1
                queue.append(friend)
    return heard

# %% attempt: who never hears it has day -1 -> wrong_answer
def rumour_days(friends: dict[str, list[str]], start: str) -> dict[str, int]:
    heard = {villager: -1 for villager in friends}
    heard[start] = 0
    queue = [start]
    for teller in queue:
        if teller != start and len(friends[teller]) == 2:
            continue
        for friend in friends[teller]:
            if heard[friend] < 0:
                heard[friend] = heard[teller] + 1
                queue.append(friend)
    return heard

# %% attempt: only the first friend of each is told -> wrong_answer
def rumour_days(friends: dict[str, list[str]], start: str) -> dict[str, int]:
    heard = {start: 0}
    teller = start
    while friends[teller] and friends[teller][0] not in heard:
        heard[friends[teller][0]] = heard[teller] + 1
        teller = friends[teller][0]
    return heard

# %% attempt: goes as deep as it can first -> wrong_answer
def rumour_days(friends: dict[str, list[str]], start: str) -> dict[str, int]:
    heard = {}

    def tell(villager, day):
        heard[villager] = day
        for friend in friends[villager]:
            if friend not in heard:
                tell(friend, day + 1)

    tell(start, 0)
    return heard
