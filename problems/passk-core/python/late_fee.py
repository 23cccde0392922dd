# task: passk/late_fee
# entry point: late_fee
# tags: money, dates
# %% prompt
def late_fee(due: int, returned: int, holidays: list[int], worth: int) -> int:
    """Compute what a tool library charges for a tool that comes back late, in cents.

    Days are numbered. A late day is a day after day `due` up to and including day `returned` that is not in
    `holidays`, which may hold a day twice and days of any time. The first three late days cost nothing, each
    further one up to the tenth costs 20, each after the tenth 50. The fee is never more than `worth`.

    >>> late_fee(100, 105, [], 9000)
    40
    >>> late_fee(100, 105, [102, 107], 9000)
    20
    """
# %% canonical solution
    late = sum(1 for day in range(due + 1, returned + 1) if day not in holidays)
    fee = 20 * min(max(late - 3, 0), 7) + 50 * max(late - 10, 0)
    return min(fee, worth)


# %% test
def check(candidate):
    assert candidate(100, 105, [], 9000) == 40
    assert candidate(100, 105, [102, 107], 9000) == 20
    assert candidate(100, 100, [], 9000) == 0
    assert candidate(100, 90, [], 9000) == 0
    assert candidate(100, 103, [], 9000) == 0
    assert candidate(100, 104, [], 9000) == 20
    assert candidate(100, 110, [], 9000) == 140
    assert candidate(100, 111, [], 9000) == 190
    assert candidate(100, 112, [], 9000) == 240
    assert candidate(100, 106, [100], 9000) == 60
    assert candidate(100, 106, [101], 9000) == 40
    assert candidate(100, 106, [106], 9000) == 40
    assert candidate(100, 106, [103, 103], 9000) == 40
    assert candidate(100, 106, [107, 99], 9000) == 60
    assert candidate(100, 104, [101, 102, 103, 104], 9000) == 0
    assert candidate(100, 111, [], 190) == 190
    assert candidate(100, 111, [], 189) == 189
    assert candidate(100, 111, [], 0) == 0
    assert candidate(-5, 6, [0], 500) == 140
    assert candidate(1, 10001, [], 500000) == 499640
    assert candidate(1, 10001, [], 499000) == 499000


# %% run
if __name__ == "__main__":
    check(late_fee)

# %% attempt: a holiday that is named twice counts twice -> wrong_answer
def late_fee(due: int, returned: int, holidays: list[int], worth: int) -> int:
    late = max(returned - due, 0) - sum(due < day <= returned for day in holidays)
    fee = 20 * min(max(late - 3, 0), 7) + 50 * max(late - 10, 0)
    return min(fee, worth)

# %% attempt: the due day is late -> wrong_answer
def late_fee(due: int, returned: int, holidays: list[int], worth: int) -> int:
    late = sum(1 for day in range(due, returned + 1) if day not in holidays)
    fee = 20 * min(max(late - 3, 0), 7) + 50 * max(late - 10, 0)
    return min(fee, worth)

# %% attempt: the tenth day costs 50 -> wrong_answer
def late_fee(due: int, returned: int, holidays: list[int], worth: int) -> int:
    late = sum(1 for day in range(due + 1, returned + 1) if day not in holidays)
    fee = 20 * min(max(late - 3, 0), 6) + 50 * max(late - 9, 0)
    return min(fee, worth)

# %% attempt: no upper limit -> wrong_answer
def late_fee(due: int, returned: int, holidays: list[int], worth: int) -> int:
    late = sum(1 for day in range(due + 1, returned + 1) if day not in holidays)
    fee = 20 * min(max(late - 3, 0), 7) + 50 * max(late - 10, 0)
    return fee

# %% attempt: after three days all days cost -> wrong_answer
def late_fee(due: int, returned: int, holidays: list[int], worth: int) -> int:
    late = sum(1 for day in range(due + 1, returned + 1) if day not in holidays)
    fee = (20 * min(late, 10) if late > 3 else 0) + 50 * max(late - 10, 0)
    return min(fee, worth)
