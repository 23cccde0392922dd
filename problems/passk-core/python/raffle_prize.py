# task: passk/raffle_prize
# entry point: raffle_prize
# tags: numbers
# %% prompt
def raffle_prize(ticket: int, drawn: int, prizes: list[int]) -> int:
    """Look up what a raffle ticket of the village choir wins.

    Tickets have six digits, from 000000 to 999999; as numbers they come without leading zeros. Read from
    the right, the ticket is compared with the drawn number, digit by digit, up to the first digit that
    differs. One equal digit wins the first prize of `prizes`, two win the second, and so on; more equal
    digits than there are prizes win the last prize of the list. A ticket whose last digit differs wins 0,
    and so does every ticket when there are no prizes.

    >>> raffle_prize(120345, 777345, [5, 20, 100, 1000])
    100
    >>> raffle_prize(31, 32, [5, 20])
    0
    """
# %% canonical solution
    equal = 0
    while equal < 6 and ticket // 10**equal % 10 == drawn // 10**equal % 10:
        equal += 1
    if equal == 0 or not prizes:
        return 0
    return prizes[min(equal, len(prizes)) - 1]


# %% test
def check(candidate):
    assert candidate(120345, 777345, [5, 20, 100, 1000]) == 100
    assert candidate(31, 32, [5, 20]) == 0
    assert candidate(120345, 777345, [5, 20]) == 20
    assert candidate(120345, 120345, [1, 2, 3, 4, 5, 6, 7, 8]) == 6
    assert candidate(120345, 20345, [1, 2, 3, 4, 5, 6, 7]) == 5
    assert candidate(45, 345, [1, 2, 3]) == 2
    assert candidate(0, 0, [1, 2, 3, 4, 5, 6]) == 6
    assert candidate(0, 100000, [1, 2, 3, 4, 5, 6]) == 5
    assert candidate(5, 5, []) == 0
    assert candidate(15, 25, [7]) == 7
    assert candidate(123456, 123457, [7, 8, 9]) == 0
    assert candidate(999999, 999989, [50, 10]) == 50
    assert candidate(130345, 190345, [1, 2, 3, 4, 5, 6]) == 4
    assert candidate(42, 1042, [3, 0, 9, 30]) == 9
    assert candidate(800000, 0, [4, 5, 6]) == 6
    assert candidate(111111, 111011, [2, 3, 4, 5]) == 3


# %% run
if __name__ == "__main__":
    check(raffle_prize)

# %% attempt: counts equal digits in any place -> wrong_answer
def raffle_prize(ticket: int, drawn: int, prizes: list[int]) -> int:
    pairs = zip(str(ticket).zfill(6), str(drawn).zfill(6))
    equal = sum(a == b for a, b in pairs)
    if equal == 0 or not prizes:
        return 0
    return prizes[min(equal, len(prizes)) - 1]

# %% attempt: compares from the left -> wrong_answer
def raffle_prize(ticket: int, drawn: int, prizes: list[int]) -> int:
    equal = 0
    while equal < 6 and ticket // 10 ** (5 - equal) % 10 == drawn // 10 ** (5 - equal) % 10:
        equal += 1
    if equal == 0 or not prizes:
        return 0
    return prizes[min(equal, len(prizes)) - 1]

# %% attempt: too many equal digits win nothing -> wrong_answer
def raffle_prize(ticket: int, drawn: int, prizes: list[int]) -> int:
    equal = 0
    while equal < 6 and ticket // 10**equal % 10 == drawn // 10**equal % 10:
        equal += 1
    if equal == 0 or equal > len(prizes):
        return 0
    return prizes[equal - 1]

# %% attempt: forgets the leading zeros -> wrong_answer
def raffle_prize(ticket: int, drawn: int, prizes: list[int]) -> int:
    equal = 0
    for a, b in zip(reversed(str(ticket)), reversed(str(drawn))):
        if a != b:
            break
        equal += 1
    if equal == 0 or not prizes:
        return 0
    return prizes[min(equal, len(prizes)) - 1]

# %% attempt: without prizes there is no last prize -> runtime_error
def raffle_prize(ticket: int, drawn: int, prizes: list[int]) -> int:
    equal = 0
    while equal < 6 and ticket // 10**equal % 10 == drawn // 10**equal % 10:
        equal += 1
    if equal == 0:
        return 0
    return prizes[min(equal, len(prizes)) - 1]

# %% attempt: the prizes are counted from 0 -> wrong_answer
def raffle_prize(ticket: int, drawn: int, prizes: list[int]) -> int:
    equal = 0
    while equal < 6 and ticket // 10**equal % 10 == drawn // 10**equal % 10:
        equal += 1
    if equal == 0 or not prizes:
        return 0
    return prizes[min(equal, len(prizes) - 1)]
