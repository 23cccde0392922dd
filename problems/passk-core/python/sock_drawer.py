# task: passk/sock_drawer
# entry point: sock_drawer
# tags: counting, sorting
# %% prompt
def sock_drawer(socks: list[str]) -> tuple[int, list[str]]:
    """Sort a drawer of socks and give the pairs that can be made and the socks that stay alone.

    A sock is a colour; two socks of one colour are a pair. Socks without a partner are sorted by colour, but
    grey ones and black ones go with each other if one of each is left: they make a pair, too.

    >>> sock_drawer(["red", "blue", "red"])
    (1, ['blue'])
    >>> sock_drawer(["grey", "black", "tan"])
    (1, ['tan'])
    """
# %% canonical solution
    alone = sorted(sock for sock in set(socks) if socks.count(sock) % 2 == 1)
    if "black" in alone and "grey" in alone:
        alone.remove("black")
        alone.remove("grey")
    return (len(socks) - len(alone)) // 2, alone


# %% test
def check(candidate):
    assert candidate(["red", "blue", "red"]) == (1, ["blue"])
    assert candidate(["grey", "black", "tan"]) == (1, ["tan"])
    assert candidate([]) == (0, [])
    assert candidate(["red"]) == (0, ["red"])
    assert candidate(["red", "red"]) == (1, [])
    assert candidate(["red", "red", "red"]) == (1, ["red"])
    assert candidate(["red", "red", "red", "red"]) == (2, [])
    assert candidate(["black"]) == (0, ["black"])
    assert candidate(["grey"]) == (0, ["grey"])
    assert candidate(["grey", "grey", "black"]) == (1, ["black"])
    assert candidate(["grey", "black", "grey", "black"]) == (2, [])
    assert candidate(["black", "grey", "grey", "black", "black", "grey"]) == (3, [])
    assert candidate(["tan", "red", "blue", "tan", "tan"]) == (1, ["blue", "red", "tan"])
    assert candidate(["b", "a", "b", "a", "c"]) == (2, ["c"])
    assert candidate(["grey", "blue"]) == (0, ["blue", "grey"])
    assert candidate(["black", "blue", "grey", "apricot"]) == (1, ["apricot", "blue"])
    assert candidate(["black", "red", "blue"]) == (0, ["black", "blue", "red"])


# %% run
if __name__ == "__main__":
    check(sock_drawer)

# %% attempt: grey and black never go together -> wrong_answer
def sock_drawer(socks: list[str]) -> tuple[int, list[str]]:
    alone = sorted(sock for sock in set(socks) if socks.count(sock) % 2 == 1)
    return (len(socks) - len(alone)) // 2, alone

# %% attempt: counts the colours that have a pair -> wrong_answer
def sock_drawer(socks: list[str]) -> tuple[int, list[str]]:
    alone = sorted(sock for sock in set(socks) if socks.count(sock) % 2 == 1)
    pairs = sum(socks.count(sock) > 1 for sock in set(socks))
    if "black" in alone and "grey" in alone:
        pairs += 1
        alone = [sock for sock in alone if sock not in ("black", "grey")]
    return pairs, alone

# %% attempt: the rest is in the order of the drawer -> wrong_answer
def sock_drawer(socks: list[str]) -> tuple[int, list[str]]:
    alone = [sock for sock in dict.fromkeys(socks) if socks.count(sock) % 2 == 1]
    if "black" in alone and "grey" in alone:
        alone = [sock for sock in alone if sock not in ("black", "grey")]
    return (len(socks) - len(alone)) // 2, alone

# %% attempt: only socks that are there once stay alone -> wrong_answer
def sock_drawer(socks: list[str]) -> tuple[int, list[str]]:
    alone = sorted(sock for sock in set(socks) if socks.count(sock) == 1)
    if "black" in alone and "grey" in alone:
        alone = [sock for sock in alone if sock not in ("black", "grey")]
    return (len(socks) - len(alone)) // 2, alone
