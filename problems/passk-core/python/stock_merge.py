# task: passk/stock_merge
# entry point: stock_merge
# tags: dicts
# %% prompt
def stock_merge(stock: dict[str, int], orders: list[tuple[str, int]]) -> dict[str, int]:
    """Book orders on a stock and return the new stock; the given one is left unchanged.

    An order (item, amount) with a positive amount delivers that many of the item, which may be new. A negative
    amount takes as many away; an order for more than is there, or for an item that is not there, is skipped
    as a whole. An item of which nothing is left disappears. An amount of 0 changes nothing.

    >>> stock_merge({"nut": 3}, [("nut", -2), ("bolt", 5)])
    {'nut': 1, 'bolt': 5}
    >>> stock_merge({"nut": 3}, [("nut", -4), ("nut", -3)])
    {}
    """
# %% canonical solution
    result = dict(stock)
    for item, amount in orders:
        left = result.get(item, 0) + amount
        if amount == 0 or left < 0:
            continue
        if left == 0:
            del result[item]
        else:
            result[item] = left
    return result


# %% test
def check(candidate):
    assert candidate({"nut": 3}, [("nut", -2), ("bolt", 5)]) == {"nut": 1, "bolt": 5}
    assert candidate({"nut": 3}, [("nut", -4), ("nut", -3)]) == {}
    assert candidate({}, []) == {}
    assert candidate({}, [("nut", -1)]) == {}
    assert candidate({}, [("nut", 0)]) == {}
    assert candidate({"nut": 1}, [("nut", 0)]) == {"nut": 1}
    assert candidate({"a": 1}, [("a", -1), ("a", -1), ("a", 2)]) == {"a": 2}
    assert candidate({"a": 1, "b": 2}, [("b", -2), ("a", 1)]) == {"a": 2}
    given = {"a": 1}
    candidate(given, [("a", 5)])
    assert given == {"a": 1}
    assert candidate({"a": 5}, [("a", -1)] * 9) == {}
    assert candidate({"a": 5}, [("a", -2)] * 9) == {"a": 1}
    assert candidate({}, [("k%d" % (i % 50), 1) for i in range(1000)]) == {"k%d" % i: 20 for i in range(50)}


# %% run
if __name__ == "__main__":
    check(stock_merge)

# %% attempt: takes as many as there are -> wrong_answer
def stock_merge(stock: dict[str, int], orders: list[tuple[str, int]]) -> dict[str, int]:
    result = dict(stock)
    for item, amount in orders:
        result[item] = max(0, result.get(item, 0) + amount)
    return {item: left for item, left in result.items() if left}

# %% attempt: keeps items of which nothing is left -> wrong_answer
def stock_merge(stock: dict[str, int], orders: list[tuple[str, int]]) -> dict[str, int]:
    result = dict(stock)
    for item, amount in orders:
        if result.get(item, 0) + amount >= 0:
            result[item] = result.get(item, 0) + amount
    return result

# %% attempt: adds up all orders of an item first -> wrong_answer
def stock_merge(stock: dict[str, int], orders: list[tuple[str, int]]) -> dict[str, int]:
    result = dict(stock)
    for item, amount in orders:
        result[item] = result.get(item, 0) + amount
    return {item: left for item, left in result.items() if left > 0}

# %% attempt: new items are unknown -> runtime_error
def stock_merge(stock: dict[str, int], orders: list[tuple[str, int]]) -> dict[str, int]:
    result = dict(stock)
    for item, amount in orders:
        if result[item] + amount > 0:
            result[item] += amount
        elif result[item] + amount == 0:
            del result[item]
    return result

# %% attempt: deletes while it iterates -> runtime_error
def stock_merge(stock: dict[str, int], orders: list[tuple[str, int]]) -> dict[str, int]:
    result = dict(stock)
    for item, amount in orders:
        if result.get(item, 0) + amount >= 0:
            result[item] = result.get(item, 0) + amount
    for item in result:
        if result[item] == 0:
            del result[item]
    return result
