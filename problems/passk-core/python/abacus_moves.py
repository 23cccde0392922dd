# task: passk/abacus_moves
# entry point: abacus_moves
# tags: numbers, counting
# %% prompt
def abacus_moves(before: int, after: int) -> int:
    """Count the beads that have to be pushed on an abacus until it shows another number.

    Each rod of the abacus shows one digit: it has one bead that is worth 5 and four beads that are worth
    1. The digit is the sum of the beads that are pushed to the middle, and 5 to 9 always use the bead
    that is worth 5. Every rod is set on its own, and each bead that changes its place counts once. There
    are as many rods as the longer number needs; rods to the left of a number show 0. Both numbers are 0
    or more.

    >>> abacus_moves(4, 5)
    5
    >>> abacus_moves(19, 27)
    3
    """
# %% canonical solution
    moves = 0
    while before > 0 or after > 0:
        moves += abs(before % 5 - after % 5)
        moves += (before % 10 >= 5) != (after % 10 >= 5)
        before //= 10
        after //= 10
    return moves


# %% test
def check(candidate):
    assert candidate(4, 5) == 5
    assert candidate(19, 27) == 3
    assert candidate(0, 0) == 0
    assert candidate(7, 7) == 0
    assert candidate(0, 4) == 4
    assert candidate(0, 5) == 1
    assert candidate(5, 0) == 1
    assert candidate(0, 9) == 5
    assert candidate(9, 0) == 5
    assert candidate(3, 8) == 1
    assert candidate(6, 4) == 4
    assert candidate(9, 10) == 6
    assert candidate(10, 9) == 6
    assert candidate(99, 100) == 11
    assert candidate(0, 1) == 1
    assert candidate(1, 0) == 1
    assert candidate(5, 6) == 1
    assert candidate(500, 5) == 2
    assert candidate(1234, 56789) == 5
    assert candidate(86420, 13579) == 17
    assert candidate(999999999, 0) == 45
    assert candidate(4444, 5555) == 20
    assert candidate(70, 7) == 6


# %% run
if __name__ == "__main__":
    check(abacus_moves)

# %% attempt: adds the differences of the digits -> wrong_answer
def abacus_moves(before: int, after: int) -> int:
    moves = 0
    while before > 0 or after > 0:
        moves += abs(before % 10 - after % 10)
        before //= 10
        after //= 10
    return moves

# %% attempt: never pushes the bead that is worth 5 -> wrong_answer
def abacus_moves(before: int, after: int) -> int:
    moves = 0
    while before > 0 or after > 0:
        moves += abs(before % 5 - after % 5)
        before //= 10
        after //= 10
    return moves

# %% attempt: counts beads for the difference of the numbers -> wrong_answer
def abacus_moves(before: int, after: int) -> int:
    moves = 0
    rest = abs(before - after)
    while rest > 0:
        moves += rest % 5 + rest % 10 // 5
        rest //= 10
    return moves

# %% attempt: stops at the end of the shorter number -> wrong_answer
def abacus_moves(before: int, after: int) -> int:
    moves = 0
    while before > 0 and after > 0:
        moves += abs(before % 5 - after % 5)
        moves += (before % 10 >= 5) != (after % 10 >= 5)
        before //= 10
        after //= 10
    return moves

# %% attempt: 5 needs no bead that is worth 5 -> wrong_answer
def abacus_moves(before: int, after: int) -> int:
    moves = 0
    while before > 0 or after > 0:
        moves += abs(before % 5 - after % 5)
        moves += (before % 10 > 5) != (after % 10 > 5)
        before //= 10
        after //= 10
    return moves

# %% attempt: the shorter number has no digit there -> runtime_error
def abacus_moves(before: int, after: int) -> int:
    moves = 0
    width = max(len(str(before)), len(str(after)))
    for i in range(1, width + 1):
        a, b = int(str(before)[-i]), int(str(after)[-i])
        moves += abs(a % 5 - b % 5) + ((a >= 5) != (b >= 5))
    return moves
