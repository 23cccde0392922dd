# task: passk/vote_rounds
# entry point: vote_rounds
# tags: simulation, sorting
# %% prompt
def vote_rounds(ballots: list[list[str]]) -> list[str]:
    """Order the candidates of a ranked vote by elimination, the winner first.

    Each ballot lists candidates from most to least liked; it may leave some out. In every round each ballot gives
    one vote to the first of its candidates who is still in the race, or to nobody. The candidate with the
    fewest votes leaves the race; among equals it is the one who is last in the alphabet. Whoever is named on a
    ballot is a candidate. Return all candidates, who left last first.

    >>> vote_rounds([["ann", "bob"], ["bob"], ["cid", "bob"]])
    ['bob', 'ann', 'cid']
    >>> vote_rounds([[]])
    []
    """
# %% canonical solution
    race = {name for ballot in ballots for name in ballot}
    order = []
    while race:
        votes = {name: 0 for name in race}
        for ballot in ballots:
            for name in ballot:
                if name in race:
                    votes[name] += 1
                    break
        fewest = min(votes.values())
        loser = max(name for name in race if votes[name] == fewest)
        race.remove(loser)
        order.append(loser)
    return order[::-1]


# %% test
def check(candidate):
    assert candidate([["ann", "bob"], ["bob"], ["cid", "bob"]]) == ["bob", "ann", "cid"]
    assert candidate([[]]) == []
    assert candidate([]) == []
    assert candidate([["x"]]) == ["x"]
    assert candidate([["b", "a"]]) == ["b", "a"]
    assert candidate([["a"], ["b"]]) == ["a", "b"]
    assert candidate([["a"], ["b"], ["b"], ["c", "a"], ["c", "a"], ["d", "c"]]) == ["c", "b", "a", "d"]
    assert candidate([["z", "y", "x"]]) == ["z", "x", "y"]
    assert candidate([["a"], ["a"], ["b"], ["b"], ["c", "b"]]) == ["b", "a", "c"]
    assert candidate([["m", "n"], ["n", "m"], ["o"], ["o"]]) == ["m", "o", "n"]
    many = [["c%02d" % (i % 30), "c%02d" % ((i * 7) % 30)] for i in range(400)]
    result = candidate(many)
    assert sorted(result) == ["c%02d" % i for i in range(30)] and result[-1] == "c29"


# %% run
if __name__ == "__main__":
    check(vote_rounds)

# %% attempt: counts first places once and for all -> wrong_answer
def vote_rounds(ballots: list[list[str]]) -> list[str]:
    race = {name for ballot in ballots for name in ballot}
    votes = {name: 0 for name in race}
    for ballot in ballots:
        if ballot:
            votes[ballot[0]] += 1
    return sorted(race, key=lambda name: (-votes[name], name))

# %% attempt: among equals the first in the alphabet leaves -> wrong_answer
def vote_rounds(ballots: list[list[str]]) -> list[str]:
    race = {name for ballot in ballots for name in ballot}
    order = []
    while race:
        votes = {name: 0 for name in race}
        for ballot in ballots:
            for name in ballot:
                if name in race:
                    votes[name] += 1
                    break
        loser = min(race, key=lambda name: (votes[name], name))
        race.remove(loser)
        order.append(loser)
    return order[::-1]

# %% attempt: who left first comes first -> wrong_answer
def vote_rounds(ballots: list[list[str]]) -> list[str]:
    race = {name for ballot in ballots for name in ballot}
    order = []
    while race:
        votes = {name: 0 for name in race}
        for ballot in ballots:
            for name in ballot:
                if name in race:
                    votes[name] += 1
                    break
        fewest = min(votes.values())
        loser = max(name for name in race if votes[name] == fewest)
        race.remove(loser)
        order.append(loser)
    return order

# %% attempt: only those with a first place are candidates -> runtime_error
def vote_rounds(ballots: list[list[str]]) -> list[str]:
    race = {ballot[0] for ballot in ballots}
    order = []
    while race:
        votes = {name: 0 for name in race}
        for ballot in ballots:
            for name in ballot:
                if name in race:
                    votes[name] += 1
                    break
        fewest = min(votes.values())
        loser = max(name for name in race if votes[name] == fewest)
        race.remove(loser)
        order.append(loser)
    return order[::-1]

# %% equivalent mutant: all begin with one vote
# -votes = {name: 0 for name in race}
# +votes = {name: 1 for name in race}

# %% equivalent mutant: all votes count twice
# -votes[name] += 1
# +votes[name] += 2
