# task: passk/draft_gap
# entry point: draft_gap
# tags: lists, sorting
# %% prompt
def draft_gap(scores: list[int]) -> int:
    """Share players out to two captains and say by how many points the first team is ahead, below 0 if it is
    behind.

    The players are chosen from the best score to the worst. The first captain chooses one, then the second
    captain two, then the first two, and so on, always two in turn, until nobody is left.

    >>> draft_gap([5, 9, 7])
    -3
    >>> draft_gap([1, 2, 3, 4])
    0
    """
# %% canonical solution
    gap = 0
    for i, score in enumerate(sorted(scores, reverse=True)):
        gap += score if (i + 1) // 2 % 2 == 0 else -score
    return gap


# %% test
def check(candidate):
    assert candidate([5, 9, 7]) == -3
    assert candidate([1, 2, 3, 4]) == 0
    assert candidate([]) == 0
    assert candidate([8]) == 8
    assert candidate([8, 8]) == 0
    assert candidate([8, 3]) == 5
    assert candidate([4, 4, 4]) == -4
    assert candidate([10, 1, 1, 1, 1]) == 10
    assert candidate([6, 5, 4, 3, 2, 1]) == 1
    assert candidate([1, 2, 3, 4, 5, 6, 7, 8, 9]) == 1
    assert candidate([0, 0, 5]) == 5
    assert candidate([-1, -2, -3]) == 4
    assert candidate([50, 20, 20, 20, 5, 5, 1]) == 29


# %% run
if __name__ == "__main__":
    check(draft_gap)

# %% attempt: the captains choose one player each in turn -> wrong_answer
def draft_gap(scores: list[int]) -> int:
    ranked = sorted(scores, reverse=True)
    return sum(ranked[::2]) - sum(ranked[1::2])

# %% attempt: the first captain chooses two at first, too -> wrong_answer
def draft_gap(scores: list[int]) -> int:
    ranked = sorted(scores, reverse=True)
    return sum(score if i // 2 % 2 == 0 else -score for i, score in enumerate(ranked))

# %% attempt: the players are chosen from the worst to the best -> wrong_answer
def draft_gap(scores: list[int]) -> int:
    ranked = sorted(scores)
    return sum(score if (i + 1) // 2 % 2 == 0 else -score for i, score in enumerate(ranked))

# %% attempt: takes the players in the order in which they stand -> wrong_answer
def draft_gap(scores: list[int]) -> int:
    return sum(score if (i + 1) // 2 % 2 == 0 else -score for i, score in enumerate(scores))
