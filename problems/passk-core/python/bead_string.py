# task: passk/bead_string
# entry point: bead_string
# tags: games, dynamic programming, recursion
# %% prompt
def bead_string(beads: str) -> int:
    """Say how many beads of a string the first of two players gets.

    They take turns until no bead is left, and both try to get as many as they can. A move takes the bead at the
    left end or, at the right end, the last bead and all beads of its letter right before it. There are at most
    60 beads.

    >>> bead_string("rggg")
    3
    >>> bead_string("gggrr")
    3
    """
# %% canonical solution
    from functools import cache

    @cache
    def most(first, end):
        if first == end:
            return 0
        run = end - 1
        while run > first and beads[run - 1] == beads[run]:
            run -= 1
        return end - first - min(most(first + 1, end), most(first, run))

    return most(0, len(beads))


# %% test
def check(candidate):
    assert candidate("rggg") == 3
    assert candidate("gggrr") == 3
    assert candidate("gggr") == 2
    assert candidate("") == 0
    assert candidate("r") == 1
    assert candidate("rg") == 1
    assert candidate("rr") == 2
    assert candidate("rrg") == 2
    assert candidate("rgg") == 2
    assert candidate("rgrg") == 2
    assert candidate("rrrrr") == 5
    assert candidate("rgr") == 2
    assert candidate("rrgg") == 2
    assert candidate("rgggb") == 3
    assert candidate("bggrrr") == 4
    assert candidate("bbgrrgb") == 4
    assert candidate("abbaccaabb") == 6
    assert candidate("ggrrrbbbbaaa") == 6
    assert candidate("abcabcabc") == 5
    assert candidate("aabbbbbcdddaaaa") == 8
    assert candidate("aaaabb") == 3
    assert candidate("aaaabbb") == 4
    assert candidate("aaabbaa") == 4
    assert candidate("aaabcbbcccaaabb") == 8
    assert candidate("abc" * 20) == 30
    assert candidate("aab" * 20) == 30
    assert candidate("abbbcc" * 10) == 30


# %% run
if __name__ == "__main__":
    check(bead_string)

# %% attempt: takes what is more at once -> wrong_answer
def bead_string(beads: str) -> int:
    rest, got, turn = beads, [0, 0], 0
    while rest:
        shorter = rest.rstrip(rest[-1])
        if len(rest) - len(shorter) == 1:
            shorter = rest[1:]
        got[turn] += len(rest) - len(shorter)
        rest, turn = shorter, 1 - turn
    return got[0]

# %% attempt: works everything out again and again -> timeout
def bead_string(beads: str) -> int:
    def most(first, end):
        if first == end:
            return 0
        run = end - 1
        while run > first and beads[run - 1] == beads[run]:
            run -= 1
        return end - first - min(most(first + 1, end), most(first, run))

    return most(0, len(beads))

# %% attempt: one bead at the right end, too -> wrong_answer
def bead_string(beads: str) -> int:
    from functools import cache

    @cache
    def most(first, end):
        if first == end:
            return 0
        run = end - 1
        return end - first - min(most(first + 1, end), most(first, run))

    return most(0, len(beads))

# %% attempt: all beads of a colour at the left end -> wrong_answer
def bead_string(beads: str) -> int:
    from functools import cache

    @cache
    def most(first, end):
        if first == end:
            return 0
        run = first + 1
        while run < end and beads[run - 1] == beads[run]:
            run += 1
        return end - first - min(most(run, end), most(first, end - 1))

    return most(0, len(beads))

# %% attempt: the second player gets as few as possible -> wrong_answer
def bead_string(beads: str) -> int:
    from functools import cache

    @cache
    def most(first, end):
        if first == end:
            return 0
        run = end - 1
        while run > first and beads[run - 1] == beads[run]:
            run -= 1
        return end - first - max(most(first + 1, end), most(first, run))

    return most(0, len(beads))

# %% attempt: takes a bead from the empty string -> runtime_error
def bead_string(beads: str) -> int:
    from functools import cache

    @cache
    def most(first, end):
        if len(beads) == 1:
            return 1
        run = end - 1
        while run > first and beads[run - 1] == beads[run]:
            run -= 1
        return end - first - min(most(first + 1, end), most(first, run))

    return most(0, len(beads))
