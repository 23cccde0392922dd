# task: passk/mole_tunnel
# entry point: mole_tunnel
# tags: strings, state machine
# %% prompt
def mole_tunnel(tunnel: str, start: int) -> str:
    """Follow a mole through a tunnel and return what it eats, in order, with '<' or '>' for its way out.

    It starts at index `start`, heading right. A small letter is a beetle, a '#' a stone; both are gone once the
    mole gets there. At a stone, and at every third beetle that it eats, the mole turns round. It passes all
    other signs.

    >>> mole_tunnel("ab#c.d#e", 4)
    'dceba<'
    >>> mole_tunnel("abcdef", 1)
    'bcda<'
    """
# %% canonical solution
    signs = dict(enumerate(tunnel))
    place, step = start, 1
    eaten = ""
    while place not in (-1, len(tunnel)):
        sign = signs.pop(place, "")
        if sign.islower():
            eaten += sign
        if sign == "#" or sign.islower() and len(eaten) % 3 == 0:
            step = -step
        place += step
    return eaten + ("<" if place == -1 else ">")


# %% test
def check(candidate):
    assert candidate("ab#c.d#e", 4) == "dceba<"
    assert candidate("abcdef", 1) == "bcda<"
    assert candidate(".", 0) == ">"
    assert candidate("#", 0) == "<"
    assert candidate("x", 0) == "x>"
    assert candidate("ab", 0) == "ab>"
    assert candidate("abc", 0) == "abc<"
    assert candidate("abc#", 0) == "abc<"
    assert candidate("Z. 3!a", 0) == "a>"
    assert candidate("a#b", 1) == "a<"
    assert candidate("##.##", 2) == ">"
    assert candidate("##.#", 2) == ">"
    assert candidate("#.##", 1) == "<"
    assert candidate("a#.#b#", 2) == "ba<"
    assert candidate("cb.#a", 2) == "bc<"
    assert candidate("fed#abc", 4) == "abc>"
    assert candidate("hgfedabcij", 5) == "abcdefij>"
    assert candidate("zy#x#.ab#c#d", 5) == "abcxyzd>"
    assert candidate("dc##ab#", 4) == "ab>"
    assert candidate("abcabc.abcabc", 6) == "abccbaabccba>"


# %% run
if __name__ == "__main__":
    check(mole_tunnel)

# %% attempt: stones stay -> timeout
def mole_tunnel(tunnel: str, start: int) -> str:
    signs = dict(enumerate(tunnel))
    place, step = start, 1
    eaten = ""
    while place not in (-1, len(tunnel)):
        sign = signs.pop(place, "")
        if sign == "#":
            signs[place] = sign
        if sign.islower():
            eaten += sign
        if sign == "#" or sign.islower() and len(eaten) % 3 == 0:
            step = -step
        place += step
    return eaten + ("<" if place == -1 else ">")

# %% attempt: beetles are eaten again on the way back -> wrong_answer
def mole_tunnel(tunnel: str, start: int) -> str:
    signs = dict(enumerate(tunnel))
    place, step = start, 1
    eaten = ""
    while place not in (-1, len(tunnel)):
        sign = signs.pop(place, "")
        if sign != "#":
            signs[place] = sign
        if sign.islower():
            eaten += sign
        if sign == "#" or sign.islower() and len(eaten) % 3 == 0:
            step = -step
        place += step
    return eaten + ("<" if place == -1 else ">")

# %% attempt: the mole counts anew after a stone -> wrong_answer
def mole_tunnel(tunnel: str, start: int) -> str:
    signs = dict(enumerate(tunnel))
    place, step = start, 1
    eaten = ""
    meal = 0
    while place not in (-1, len(tunnel)):
        sign = signs.pop(place, "")
        if sign.islower():
            eaten += sign
            meal += 1
        if sign == "#" or meal == 3:
            meal = 0
            step = -step
        place += step
    return eaten + ("<" if place == -1 else ">")

# %% attempt: the third beetle alone turns the mole -> wrong_answer
def mole_tunnel(tunnel: str, start: int) -> str:
    signs = dict(enumerate(tunnel))
    place, step = start, 1
    eaten = ""
    while place not in (-1, len(tunnel)):
        sign = signs.pop(place, "")
        if sign.islower():
            eaten += sign
        if sign == "#" or sign.islower() and len(eaten) == 3:
            step = -step
        place += step
    return eaten + ("<" if place == -1 else ">")

# %% attempt: stones count as beetles -> wrong_answer
def mole_tunnel(tunnel: str, start: int) -> str:
    signs = dict(enumerate(tunnel))
    place, step = start, 1
    eaten = ""
    meals = 0
    while place not in (-1, len(tunnel)):
        sign = signs.pop(place, "")
        if sign.islower():
            eaten += sign
        meals += sign == "#" or sign.islower()
        if sign == "#" or sign.islower() and meals % 3 == 0:
            step = -step
        place += step
    return eaten + ("<" if place == -1 else ">")

# %% attempt: the mole looks beyond the right end -> runtime_error
def mole_tunnel(tunnel: str, start: int) -> str:
    signs = dict(enumerate(tunnel))
    place, step = start, 1
    eaten = ""
    while place != -1:
        sign = signs[place]
        signs[place] = ""
        if sign.islower():
            eaten += sign
        if sign == "#" or sign.islower() and len(eaten) % 3 == 0:
            step = -step
        place += step
    return eaten + ("<" if place == -1 else ">")
