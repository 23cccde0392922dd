# task: passk/coin_patterns
# entry point: coin_patterns
# tags: dynamic programming, numbers
# %% prompt
def coin_patterns(amount: int, coins: list[int], most: int) -> int:
    """Count the ways to pay amount exactly with at most `most` coins, where order does not matter.

    `coins` holds different positive values, each of which may be used any number of times. There is one
    way to pay 0: with no coin at all.

    >>> coin_patterns(5, [1, 2], 3)
    1
    >>> coin_patterns(5, [1, 2], 5)
    3
    """
# %% canonical solution
    ways = [[0] * (most + 1) for _ in range(amount + 1)]
    ways[0][0] = 1
    for coin in coins:
        for value in range(coin, amount + 1):
            for used in range(1, most + 1):
                ways[value][used] += ways[value - coin][used - 1]
    return sum(ways[amount])


# %% test
def check(candidate):
    assert candidate(5, [1, 2], 3) == 1
    assert candidate(5, [1, 2], 4) == 2
    assert candidate(5, [1, 2], 5) == 3
    assert candidate(5, [1, 2], 50) == 3
    assert candidate(0, [1, 2], 3) == 1
    assert candidate(0, [], 0) == 1
    assert candidate(7, [], 3) == 0
    assert candidate(3, [5], 3) == 0
    assert candidate(10, [5], 2) == 1
    assert candidate(10, [5], 1) == 0
    assert candidate(10, [3, 2, 5], 10) == 4
    assert candidate(6, [2, 4], 2) == 1
    assert candidate(100, [1, 5, 10, 25, 50], 100) == 292
    assert candidate(200, [1, 2, 5, 10, 20, 50, 100, 200], 10) == 59


# %% run
if __name__ == "__main__":
    check(coin_patterns)

# %% attempt: counts orders as different ways -> wrong_answer
def coin_patterns(amount: int, coins: list[int], most: int) -> int:
    ways = [[0] * (most + 1) for _ in range(amount + 1)]
    ways[0][0] = 1
    for value in range(1, amount + 1):
        for coin in coins:
            if coin <= value:
                for used in range(1, most + 1):
                    ways[value][used] += ways[value - coin][used - 1]
    return sum(ways[amount])

# %% attempt: exactly `most` coins instead of at most -> wrong_answer
def coin_patterns(amount: int, coins: list[int], most: int) -> int:
    ways = [[0] * (most + 1) for _ in range(amount + 1)]
    ways[0][0] = 1
    for coin in coins:
        for value in range(coin, amount + 1):
            for used in range(1, most + 1):
                ways[value][used] += ways[value - coin][used - 1]
    return ways[amount][most]

# %% attempt: ignores the limit of coins -> wrong_answer
def coin_patterns(amount: int, coins: list[int], most: int) -> int:
    ways = [1] + [0] * amount
    for coin in coins:
        for value in range(coin, amount + 1):
            ways[value] += ways[value - coin]
    return ways[amount]

# %% attempt: tries every sequence of coins -> timeout
def coin_patterns(amount: int, coins: list[int], most: int) -> int:
    found = set()

    def pay(left, used):
        if left == 0:
            found.add(tuple(sorted(used)))
        elif left > 0 and len(used) < most:
            for coin in coins:
                pay(left - coin, used + [coin])

    pay(amount, [])
    return len(found)

# %% equivalent mutant: the column that is added stays 0
# -ways = [[0] * (most + 1) for _ in range(amount + 1)]
# +ways = [[0] * (most + 2) for _ in range(amount + 1)]

# %% equivalent mutant: nobody reads the row that is added
# -ways = [[0] * (most + 1) for _ in range(amount + 1)]
# +ways = [[0] * (most + 1) for _ in range(amount + 1 + 1)]

# %% equivalent mutant: nobody reads the row that is added
# -ways = [[0] * (most + 1) for _ in range(amount + 1)]
# +ways = [[0] * (most + 1) for _ in range(amount + 2)]
