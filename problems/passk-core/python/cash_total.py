# task: passk/cash_total
# entry point: cash_total
# tags: money, numbers
# %% prompt
def cash_total(prices: list[int], coin: int) -> int:
    """Compute what is paid in cash at a market stall whose smallest coin is worth `coin` cents.

    The prices, in cents, are added up first; a returned bottle counts as a negative price. The sum is then
    rounded to that multiple of `coin` which is nearest. A sum halfway between two multiples is rounded to the
    lower one, also below 0: the customer pays less or gets more. `coin` is positive.

    >>> cash_total([199, 249], 5)
    450
    >>> cash_total([20, -45], 10)
    -30
    """
# %% canonical solution
    total = sum(prices)
    rest = total % coin
    if rest * 2 > coin:
        return total - rest + coin
    return total - rest


# %% test
def check(candidate):
    assert candidate([199, 249], 5) == 450
    assert candidate([20, -45], 10) == -30
    assert candidate([], 5) == 0
    assert candidate([5], 5) == 5
    assert candidate([7], 5) == 5
    assert candidate([8], 5) == 10
    assert candidate([5], 10) == 0
    assert candidate([6], 10) == 10
    assert candidate([15], 10) == 10
    assert candidate([25], 10) == 20
    assert candidate([-5], 10) == -10
    assert candidate([-4], 10) == 0
    assert candidate([-7], 5) == -5
    assert candidate([-8], 5) == -10
    assert candidate([3, 3, 3], 5) == 10
    assert candidate([123], 1) == 123
    assert candidate([1], 2) == 0
    assert candidate([3], 2) == 2
    assert candidate([99999999, 1, 2], 100) == 100000000
    assert candidate([49, 1], 100) == 0
    assert candidate([51], 100) == 100


# %% run
if __name__ == "__main__":
    check(cash_total)

# %% attempt: halves go up -> wrong_answer
def cash_total(prices: list[int], coin: int) -> int:
    total = sum(prices)
    rest = total % coin
    if rest * 2 >= coin:
        return total - rest + coin
    return total - rest

# %% attempt: rounds each price -> wrong_answer
def cash_total(prices: list[int], coin: int) -> int:
    return sum(-(-(2 * price - coin) // (2 * coin)) * coin for price in prices)

# %% attempt: banker's rounding -> wrong_answer
def cash_total(prices: list[int], coin: int) -> int:
    return round(sum(prices) / coin) * coin

# %% attempt: always rounds down -> wrong_answer
def cash_total(prices: list[int], coin: int) -> int:
    total = sum(prices)
    rest = total % coin
    return total - rest

# %% attempt: halves go towards zero -> wrong_answer
def cash_total(prices: list[int], coin: int) -> int:
    total = sum(prices)
    sign = -1 if total < 0 else 1
    return sign * ((2 * abs(total) + coin - 1) // (2 * coin)) * coin
