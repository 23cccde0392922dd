# task: passk/deal_hands
# entry point: deal_hands
# tags: games, lists
# %% prompt
def deal_hands(cards: list[int], players: int) -> list[list[int]]:
    """Deal cards one by one to players who sit in a circle and return the hands in the order of the players.

    The first player gets the first card. After each card the next one in the circle is dealt to, but after a
    card that 5 divides the direction turns round before the dealing goes on. `players` is at least 1.

    >>> deal_hands([1, 2, 3, 4], 3)
    [[1, 4], [2], [3]]
    >>> deal_hands([1, 5, 2, 3], 3)
    [[1, 2], [5], [3]]
    """
# %% canonical solution
    hands = [[] for _ in range(players)]
    player, step = 0, 1
    for card in cards:
        hands[player].append(card)
        if card % 5 == 0:
            step = -step
        player = (player + step) % players
    return hands


# %% test
def check(candidate):
    assert candidate([1, 2, 3, 4], 3) == [[1, 4], [2], [3]]
    assert candidate([1, 5, 2, 3], 3) == [[1, 2], [5], [3]]
    assert candidate([], 2) == [[], []]
    assert candidate([7], 1) == [[7]]
    assert candidate([5, 5, 5], 1) == [[5, 5, 5]]
    assert candidate([5, 1, 1], 3) == [[5], [1], [1]]
    assert candidate([1, 2, 5, 4, 3], 4) == [[1, 3], [2, 4], [5], []]
    assert candidate([5, 5, 5, 5], 3) == [[5, 5], [], [5, 5]]
    assert candidate([0, 1, 2], 4) == [[0], [], [2], [1]]
    assert candidate([1, 2, 3, 4, 5, 6, 7, 8], 2) == [[1, 3, 5, 7], [2, 4, 6, 8]]
    assert candidate([10, 1, 2, 3, 15, 4, 4, 4], 4) == [[10, 15], [3, 4], [2, 4], [1, 4]]
    assert candidate([1, 1, 1, 1, 1, 1, 1], 3) == [[1, 1, 1], [1, 1], [1, 1]]
    assert candidate([-5, 9, 8], 3) == [[-5], [8], [9]]


# %% run
if __name__ == "__main__":
    check(deal_hands)

# %% attempt: the direction never turns -> wrong_answer
def deal_hands(cards: list[int], players: int) -> list[list[int]]:
    return [cards[player::players] for player in range(players)]

# %% attempt: the direction turns one card too late -> wrong_answer
def deal_hands(cards: list[int], players: int) -> list[list[int]]:
    hands = [[] for _ in range(players)]
    player, step = 0, 1
    for card in cards:
        hands[player].append(card)
        player = (player + step) % players
        if card % 5 == 0:
            step = -step
    return hands

# %% attempt: all hands are one list -> wrong_answer
def deal_hands(cards: list[int], players: int) -> list[list[int]]:
    hands = [[]] * players
    player, step = 0, 1
    for card in cards:
        hands[player].append(card)
        step = -step if card % 5 == 0 else step
        player = (player + step) % players
    return hands

# %% attempt: goes beyond the first player -> runtime_error
def deal_hands(cards: list[int], players: int) -> list[list[int]]:
    hands = [[] for _ in range(players)]
    player, step = 0, 1
    for card in cards:
        hands[player].append(card)
        step = -step if card % 5 == 0 else step
        player += step
        if player == players:
            player = 0
        if player < 0:
            raise IndexError("no such player")
    return hands
