# task: passk/price_labels
# entry point: price_labels
# tags: dicts, formatting
# %% prompt
def price_labels(before: dict[str, int], after: dict[str, int]) -> dict[str, str]:
    """Write the labels that a shop has to print when its prices change from `before` to `after`, in whole
    cents.

    An item that is dearer gets "+" and the difference, a cheaper one "-" and the difference, a new one "new".
    An item whose price stays gets no label, nor does one that is not sold any more.

    >>> price_labels({"tea": 300, "jam": 250}, {"tea": 320, "jam": 250, "rye": 400})
    {'tea': '+20', 'rye': 'new'}
    >>> price_labels({"tea": 300, "jam": 90}, {"tea": 280})
    {'tea': '-20'}
    """
# %% canonical solution
    labels = {}
    for item, price in after.items():
        if item not in before:
            labels[item] = "new"
        elif price != before[item]:
            labels[item] = f"{price - before[item]:+}"
    return labels


# %% test
def check(candidate):
    assert candidate(
        {"tea": 300, "jam": 250}, {"tea": 320, "jam": 250, "rye": 400}
    ) == {"tea": "+20", "rye": "new"}
    assert candidate({"tea": 300, "jam": 90}, {"tea": 280}) == {"tea": "-20"}
    assert candidate({}, {}) == {}
    assert candidate({"a": 1}, {}) == {}
    assert candidate({}, {"a": 0}) == {"a": "new"}
    assert candidate({"a": 5}, {"a": 5}) == {}
    assert candidate({"a": 5}, {"a": 6}) == {"a": "+1"}
    assert candidate({"a": 5}, {"a": 4}) == {"a": "-1"}
    assert candidate({"a": 0}, {"a": 7}) == {"a": "+7"}
    assert candidate({"a": 7}, {"a": 0}) == {"a": "-7"}
    assert candidate({"a": 1, "b": 2, "c": 3}, {"c": 1, "b": 2, "a": 3}) == {"c": "-2", "a": "+2"}
    assert candidate({}, {"valueOf": 3}) == {"valueOf": "new"}
    assert candidate({"a": 0}, {"a": 0, "b": 0}) == {"b": "new"}


# %% run
if __name__ == "__main__":
    check(price_labels)

# %% attempt: a price that stays is labelled -> wrong_answer
def price_labels(before: dict[str, int], after: dict[str, int]) -> dict[str, str]:
    return {item: f"{price - before[item]:+}" if item in before else "new" for item, price in after.items()}

# %% attempt: an item that was free counts as new -> wrong_answer
def price_labels(before: dict[str, int], after: dict[str, int]) -> dict[str, str]:
    labels = {}
    for item, price in after.items():
        if not before.get(item):
            labels[item] = "new"
        elif price != before[item]:
            labels[item] = f"{price - before[item]:+}"
    return labels

# %% attempt: labels have the new price -> wrong_answer
def price_labels(before: dict[str, int], after: dict[str, int]) -> dict[str, str]:
    labels = {}
    for item, price in after.items():
        if item not in before:
            labels[item] = "new"
        elif price != before[item]:
            labels[item] = ("+" if price > before[item] else "-") + str(price)
    return labels

# %% attempt: items that are gone are labelled -> wrong_answer
def price_labels(before: dict[str, int], after: dict[str, int]) -> dict[str, str]:
    labels = {}
    for item in {**before, **after}:
        change = after.get(item, 0) - before.get(item, 0)
        if item not in before:
            labels[item] = "new"
        elif change != 0:
            labels[item] = f"{change:+}"
    return labels
