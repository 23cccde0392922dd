# task: passk/banner_clans
# entry point: banner_clans
# tags: graphs, dicts
# %% prompt
def banner_clans(meetings: list[tuple[str, str]], most: int) -> dict[str, str]:
    """Say under which banner each person of the meetings is in the end.

    At first everybody is a clan alone, with their name as banner. When two people meet, their clans become one,
    unless it would have more than `most` people. It keeps the larger clan's banner, among equals the second
    person's. A meeting within a clan changes nothing.

    >>> banner_clans([("ada", "bo"), ("cy", "ada")], 3)
    {'ada': 'bo', 'bo': 'bo', 'cy': 'bo'}
    >>> banner_clans([("ada", "bo"), ("cy", "ada")], 2)
    {'ada': 'bo', 'bo': 'bo', 'cy': 'cy'}
    """
# %% canonical solution
    banner = {}
    for first, second in meetings:
        old, new = banner.setdefault(first, first), banner.setdefault(second, second)
        sizes = [list(banner.values()).count(old), list(banner.values()).count(new)]
        if sum(sizes) > most:
            continue
        if sizes[0] > sizes[1]:
            old, new = new, old
        for person, flag in banner.items():
            if flag == old:
                banner[person] = new
    return banner


# %% test
def check(candidate):
    assert candidate([("ada", "bo"), ("cy", "ada")], 3) == {"ada": "bo", "bo": "bo", "cy": "bo"}
    assert candidate([("ada", "bo"), ("cy", "ada")], 2) == {"ada": "bo", "bo": "bo", "cy": "cy"}
    assert candidate([], 5) == {}
    assert candidate([("a", "b")], 1) == {"a": "a", "b": "b"}
    assert candidate([("a", "b")], 2) == {"a": "b", "b": "b"}
    assert candidate([("b", "a")], 2) == {"a": "a", "b": "a"}
    assert candidate([("a", "b"), ("b", "a"), ("a", "b")], 9) == {"a": "b", "b": "b"}
    assert candidate([("a", "b"), ("c", "d"), ("a", "c")], 4) == {"a": "d", "b": "d", "c": "d", "d": "d"}
    assert candidate([("a", "b"), ("c", "d"), ("a", "c")], 3) == {"a": "b", "b": "b", "c": "d", "d": "d"}
    assert candidate(
        [("a", "b"), ("a", "c"), ("d", "e"), ("d", "a")], 5
    ) == {"a": "b", "b": "b", "c": "b", "d": "b", "e": "b"}
    assert candidate(
        [("a", "b"), ("a", "c"), ("d", "e"), ("a", "d")], 5
    ) == {"a": "b", "b": "b", "c": "b", "d": "b", "e": "b"}
    assert candidate(
        [("a", "b"), ("a", "c"), ("d", "e"), ("a", "d"), ("d", "f")], 4
    ) == {"a": "b", "b": "b", "c": "b", "d": "e", "e": "e", "f": "e"}
    # Meeting once more makes no clan larger.
    assert candidate(
        [("a", "b"), ("a", "b"), ("a", "b"), ("c", "d"), ("d", "e"), ("a", "c")], 5
    ) == {"a": "d", "b": "d", "c": "d", "d": "d", "e": "d"}
    assert candidate(
        [("a", "b"), ("c", "d"), ("e", "f"), ("a", "c"), ("e", "a"), ("g", "h"), ("h", "i"), ("g", "a")], 7
    ) == {"a": "d", "b": "d", "c": "d", "d": "d", "e": "d", "f": "d", "g": "h", "h": "h", "i": "h"}
    assert candidate([("a", "a"), ("a", "b")], 2) == {"a": "b", "b": "b"}
    assert candidate(
        [("a", "b"), ("c", "d"), ("b", "d"), ("e", "f"), ("g", "h"), ("f", "h"), ("a", "e")], 8
    ) == {"a": "h", "b": "h", "c": "h", "d": "h", "e": "h", "f": "h", "g": "h", "h": "h"}


# %% run
if __name__ == "__main__":
    check(banner_clans)

# %% attempt: the alphabet decides among equal clans -> wrong_answer
def banner_clans(meetings: list[tuple[str, str]], most: int) -> dict[str, str]:
    banner = {}
    for first, second in meetings:
        old, new = banner.setdefault(first, first), banner.setdefault(second, second)
        sizes = [list(banner.values()).count(old), list(banner.values()).count(new)]
        if sum(sizes) > most:
            continue
        if sizes[0] > sizes[1] or sizes[0] == sizes[1] and old < new:
            old, new = new, old
        for person, flag in banner.items():
            if flag == old:
                banner[person] = new
    return banner

# %% attempt: among equal clans the first person's banner is kept -> wrong_answer
def banner_clans(meetings: list[tuple[str, str]], most: int) -> dict[str, str]:
    banner = {}
    for first, second in meetings:
        old, new = banner.setdefault(first, first), banner.setdefault(second, second)
        sizes = [list(banner.values()).count(old), list(banner.values()).count(new)]
        if sum(sizes) > most:
            continue
        if sizes[0] >= sizes[1]:
            old, new = new, old
        for person, flag in banner.items():
            if flag == old:
                banner[person] = new
    return banner

# %% attempt: the second person's banner is always kept -> wrong_answer
def banner_clans(meetings: list[tuple[str, str]], most: int) -> dict[str, str]:
    banner = {}
    for first, second in meetings:
        old, new = banner.setdefault(first, first), banner.setdefault(second, second)
        sizes = [list(banner.values()).count(old), list(banner.values()).count(new)]
        if sum(sizes) > most:
            continue
        for person, flag in banner.items():
            if flag == old:
                banner[person] = new
    return banner

# %% attempt: a meeting within a clan makes it larger -> wrong_answer
def banner_clans(meetings: list[tuple[str, str]], most: int) -> dict[str, str]:
    banner = {}
    size = {}
    for first, second in meetings:
        old, new = banner.setdefault(first, first), banner.setdefault(second, second)
        size.setdefault(old, 1)
        size.setdefault(new, 1)
        if size[old] + size[new] > most:
            continue
        if size[old] > size[new]:
            old, new = new, old
        size[new] += size[old]
        for person, flag in banner.items():
            if flag == old:
                banner[person] = new
    return banner

# %% attempt: only the two who meet change their banner -> wrong_answer
def banner_clans(meetings: list[tuple[str, str]], most: int) -> dict[str, str]:
    banner = {}
    for first, second in meetings:
        old, new = banner.setdefault(first, first), banner.setdefault(second, second)
        sizes = [list(banner.values()).count(old), list(banner.values()).count(new)]
        if sum(sizes) > most:
            continue
        if sizes[0] > sizes[1]:
            old, new = new, old
        banner[first] = banner[second] = new
    return banner

# %% attempt: people whose clan was too large are not listed -> wrong_answer
def banner_clans(meetings: list[tuple[str, str]], most: int) -> dict[str, str]:
    banner = {}
    for first, second in meetings:
        old, new = banner.setdefault(first, first), banner.setdefault(second, second)
        sizes = [list(banner.values()).count(old), list(banner.values()).count(new)]
        if sum(sizes) > most:
            continue
        if sizes[0] > sizes[1]:
            old, new = new, old
        for person, flag in banner.items():
            if flag == old:
                banner[person] = new
    return {person: flag for person, flag in banner.items() if list(banner.values()).count(flag) > 1}

# %% attempt: knows nobody who has not met somebody yet -> runtime_error
def banner_clans(meetings: list[tuple[str, str]], most: int) -> dict[str, str]:
    banner = {}
    for first, second in meetings:
        old, new = banner[first], banner[second]
        sizes = [list(banner.values()).count(old), list(banner.values()).count(new)]
        if sum(sizes) > most:
            continue
        if sizes[0] > sizes[1]:
            old, new = new, old
        for person, flag in banner.items():
            if flag == old:
                banner[person] = new
    return banner
