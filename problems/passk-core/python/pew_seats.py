# task: passk/pew_seats
# entry point: pew_seats
# tags: bits, searching
# %% prompt
def pew_seats(taken: int, group: int) -> int:
    """Seat a group in a row of 16 seats, whose state is kept in the bits of a number.

    Bit i of `taken` (of the value 2 to the power of i) is 1 if seat i is taken. An aisle runs between the
    seats 7 and 8. The group, of at least one person, sits down on free seats side by side, and all of
    them on the same side of the aisle. If there are several places for it, it takes the one with the
    lowest seats. Give the state of the row with the group in it, or the old state if the group finds no
    place.

    >>> pew_seats(5, 2)
    29
    >>> pew_seats(63, 3)
    1855
    >>> pew_seats(0, 9)
    0
    """
# %% canonical solution
    group_bits = 2**group - 1
    for start in range(16):
        seats = group_bits << start
        if start // 8 == (start + group - 1) // 8 and taken & seats == 0:
            return taken | seats
    return taken


# %% test
def check(candidate):
    assert candidate(5, 2) == 29
    assert candidate(63, 3) == 1855
    assert candidate(0, 9) == 0
    assert candidate(0, 1) == 1
    assert candidate(0, 8) == 255
    assert candidate(1, 8) == 65281
    assert candidate(257, 8) == 257
    assert candidate(1, 7) == 255
    assert candidate(127, 1) == 255
    assert candidate(127, 2) == 895
    assert candidate(255, 2) == 1023
    assert candidate(255, 8) == 65535
    assert candidate(255, 9) == 255
    assert candidate(65535, 1) == 65535
    assert candidate(32767, 1) == 65535
    assert candidate(32767, 2) == 32767
    assert candidate(0, 16) == 0
    assert candidate(0, 17) == 0
    assert candidate(43690, 1) == 43691
    assert candidate(43690, 2) == 43690
    assert candidate(25443, 3) == 25471
    assert candidate(9766, 4) == 9766
    assert candidate(16447, 2) == 16639
    assert candidate(8191, 3) == 65535
    assert candidate(49279, 5) == 57215
    assert candidate(49407, 6) == 65535
    assert candidate(0, 40) == 0


# %% run
if __name__ == "__main__":
    check(pew_seats)

# %% attempt: the group sits across the aisle -> wrong_answer
def pew_seats(taken: int, group: int) -> int:
    group_bits = 2**group - 1
    for start in range(16):
        seats = group_bits << start
        if start + group <= 16 and taken & seats == 0:
            return taken | seats
    return taken

# %% attempt: the seat after the group must be on the same side -> wrong_answer
def pew_seats(taken: int, group: int) -> int:
    group_bits = 2**group - 1
    for start in range(16):
        seats = group_bits << start
        if start // 8 == (start + group) // 8 and taken & seats == 0:
            return taken | seats
    return taken

# %% attempt: looks for a place from the other end -> wrong_answer
def pew_seats(taken: int, group: int) -> int:
    group_bits = 2**group - 1
    for start in reversed(range(16)):
        seats = group_bits << start
        if start // 8 == (start + group - 1) // 8 and taken & seats == 0:
            return taken | seats
    return taken

# %% attempt: takes a place with one free seat -> wrong_answer
def pew_seats(taken: int, group: int) -> int:
    group_bits = 2**group - 1
    for start in range(16):
        seats = group_bits << start
        if start // 8 == (start + group - 1) // 8 and taken & seats != seats:
            return taken | seats
    return taken

# %% attempt: returns the seats of the group alone -> wrong_answer
def pew_seats(taken: int, group: int) -> int:
    group_bits = 2**group - 1
    for start in range(16):
        seats = group_bits << start
        if start // 8 == (start + group - 1) // 8 and taken & seats == 0:
            return seats
    return taken

# %% attempt: 0 instead of the state when there is no place -> wrong_answer
def pew_seats(taken: int, group: int) -> int:
    group_bits = 2**group - 1
    for start in range(16):
        seats = group_bits << start
        if start // 8 == (start + group - 1) // 8 and taken & seats == 0:
            return taken | seats
    return 0
