# task: passk/lone_dishes
# entry point: lone_dishes
# tags: dicts
# %% prompt
def lone_dishes(orders: dict[str, list[str]]) -> dict[str, str]:
    """Find the dishes that just one guest has ordered, and say for each of them who that guest is.

    `orders` holds the dishes of each guest by the guest's name. A guest may order a dish several times, which
    still is one guest.

    >>> lone_dishes({"ann": ["pie", "soup"], "bo": ["soup"]})
    {'pie': 'ann'}
    >>> lone_dishes({"ann": ["pie", "pie"], "bo": []})
    {'pie': 'ann'}
    """
# %% canonical solution
    guests = {}
    for guest, dishes in orders.items():
        for dish in set(dishes):
            guests.setdefault(dish, []).append(guest)
    return {dish: names[0] for dish, names in guests.items() if len(names) == 1}


# %% test
def check(candidate):
    assert candidate({"ann": ["pie", "soup"], "bo": ["soup"]}) == {"pie": "ann"}
    assert candidate({"ann": ["pie", "pie"], "bo": []}) == {"pie": "ann"}
    assert candidate({}) == {}
    assert candidate({"ann": []}) == {}
    assert candidate({"ann": ["pie"], "bo": ["pie"]}) == {}
    assert candidate({"ann": ["pie"], "bo": ["tea"]}) == {"pie": "ann", "tea": "bo"}
    assert candidate({"ann": ["pie", "pie"], "bo": ["pie"]}) == {}
    assert candidate({"a": ["x"], "b": ["x"], "c": ["x", "y"]}) == {"y": "c"}
    assert candidate({"a": ["x"], "b": ["x"], "c": ["x"]}) == {}
    assert candidate({"a": ["constructor"]}) == {"constructor": "a"}
    assert candidate({"a": ["x", "y", "z"], "b": ["y"], "c": ["z", "z"]}) == {"x": "a"}
    assert candidate({"b": ["x", "w", "x"], "a": ["y", "w"]}) == {"x": "b", "y": "a"}


# %% run
if __name__ == "__main__":
    check(lone_dishes)

# %% attempt: a dish that is ordered twice by one guest is not alone -> wrong_answer
def lone_dishes(orders: dict[str, list[str]]) -> dict[str, str]:
    guests = {}
    for guest, dishes in orders.items():
        for dish in dishes:
            guests.setdefault(dish, []).append(guest)
    return {dish: names[0] for dish, names in guests.items() if len(names) == 1}

# %% attempt: a dish of three guests comes back -> wrong_answer
def lone_dishes(orders: dict[str, list[str]]) -> dict[str, str]:
    lone = {}
    for guest, dishes in orders.items():
        for dish in set(dishes):
            if dish in lone:
                del lone[dish]
            else:
                lone[dish] = guest
    return lone

# %% attempt: every dish goes to the guest who ordered it last -> wrong_answer
def lone_dishes(orders: dict[str, list[str]]) -> dict[str, str]:
    return {dish: guest for guest, dishes in orders.items() for dish in dishes}

# %% attempt: gives the dishes by guest -> wrong_answer
def lone_dishes(orders: dict[str, list[str]]) -> dict[str, str]:
    lone = {}
    for guest, dishes in orders.items():
        others = [dish for other, more in orders.items() if other != guest for dish in more]
        for dish in dishes:
            if dish not in others:
                lone[guest] = dish
    return lone
