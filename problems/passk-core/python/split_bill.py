# task: passk/split_bill
# entry point: split_bill
# tags: money, numbers, sorting
# %% prompt
def split_bill(total: int, plates: list[int]) -> list[int]:
    """Split a bill of `total` cents among guests in proportion to the prices of the plates they had.

    Each share is first rounded down to a whole cent. The cents that are left go one each to the guests whose
    shares lost most by that; among equal losses the guest with the dearer plate comes first, then the one who
    is later in the list. If all plates cost 0, everyone has the same proportion. Prices and total are not
    negative. Return the shares in the order of the plates; without guests there are none.

    >>> split_bill(100, [10, 10, 10])
    [33, 33, 34]
    >>> split_bill(11, [10, 30, 20])
    [2, 5, 4]
    """
# %% canonical solution
    if sum(plates) == 0:
        plates = [1] * len(plates)
    shares = [total * plate // sum(plates) for plate in plates]
    order = sorted(
        range(len(plates)),
        key=lambda i: (total * plates[i] % sum(plates), plates[i], i),
        reverse=True,
    )
    for i in order[: total - sum(shares)]:
        shares[i] += 1
    return shares


# %% test
def check(candidate):
    assert candidate(100, [10, 10, 10]) == [33, 33, 34]
    assert candidate(11, [10, 30, 20]) == [2, 5, 4]
    assert candidate(0, []) == []
    assert candidate(100, []) == []
    assert candidate(100, [7]) == [100]
    assert candidate(100, [0]) == [100]
    assert candidate(0, [3, 4]) == [0, 0]
    assert candidate(101, [0, 0]) == [50, 51]
    assert candidate(11, [0, 0, 0]) == [3, 4, 4]
    assert candidate(100, [0, 5]) == [0, 100]
    assert candidate(100, [1, 2]) == [33, 67]
    assert candidate(50, [1, 2]) == [17, 33]
    assert candidate(10, [15, 5]) == [8, 2]
    assert candidate(10, [5, 15]) == [2, 8]
    assert candidate(2, [5, 5, 5, 5]) == [0, 0, 1, 1]
    assert candidate(6, [3, 1, 3, 1]) == [2, 1, 2, 1]
    assert candidate(5, [3, 1, 3, 1]) == [2, 0, 2, 1]
    assert candidate(1000, [333, 333, 334]) == [333, 333, 334]
    assert candidate(1, [2, 3, 3, 2]) == [0, 0, 1, 0]
    assert candidate(99999, [1250, 990, 1790, 0, 45]) == [30675, 24294, 43926, 0, 1104]
    assert candidate(100, [0, 1]) == [0, 100]


# %% run
if __name__ == "__main__":
    check(split_bill)

# %% attempt: equal losses go to the earlier guest -> wrong_answer
def split_bill(total: int, plates: list[int]) -> list[int]:
    if sum(plates) == 0:
        plates = [1] * len(plates)
    shares = [total * plate // sum(plates) for plate in plates]
    order = sorted(
        range(len(plates)),
        key=lambda i: (total * plates[i] % sum(plates), plates[i], -i),
        reverse=True,
    )
    for i in order[: total - sum(shares)]:
        shares[i] += 1
    return shares

# %% attempt: forgets the dearer plate -> wrong_answer
def split_bill(total: int, plates: list[int]) -> list[int]:
    if sum(plates) == 0:
        plates = [1] * len(plates)
    shares = [total * plate // sum(plates) for plate in plates]
    order = sorted(
        range(len(plates)),
        key=lambda i: (total * plates[i] % sum(plates), i),
        reverse=True,
    )
    for i in order[: total - sum(shares)]:
        shares[i] += 1
    return shares

# %% attempt: all that is left goes to one guest -> wrong_answer
def split_bill(total: int, plates: list[int]) -> list[int]:
    if sum(plates) == 0:
        plates = [1] * len(plates)
    shares = [total * plate // sum(plates) for plate in plates]
    order = sorted(
        range(len(plates)),
        key=lambda i: (total * plates[i] % sum(plates), plates[i], i),
        reverse=True,
    )
    for i in order[:1]:
        shares[i] += total - sum(shares)
    return shares

# %% attempt: rounds each share to the nearest cent -> wrong_answer
def split_bill(total: int, plates: list[int]) -> list[int]:
    if sum(plates) == 0:
        plates = [1] * len(plates)
    shares = [total * plate // sum(plates) for plate in plates]
    return [share + (total * plate % sum(plates) * 2 >= sum(plates)) for share, plate in zip(shares, plates)]

# %% attempt: plates that cost nothing -> runtime_error
def split_bill(total: int, plates: list[int]) -> list[int]:
    shares = [total * plate // sum(plates) for plate in plates]
    order = sorted(
        range(len(plates)),
        key=lambda i: (total * plates[i] % sum(plates), plates[i], i),
        reverse=True,
    )
    for i in order[: total - sum(shares)]:
        shares[i] += 1
    return shares

# %% equivalent mutant: only the proportion matters, which is the same for all
# -plates = [1] * len(plates)
# +plates = [2] * len(plates)
