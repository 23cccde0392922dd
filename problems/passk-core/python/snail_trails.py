# task: passk/snail_trails
# entry point: snail_trails
# tags: games, grids, simulation
# %% prompt
def snail_trails(size: int, moves: str) -> list[int]:
    """Let two snails creep over a square board and count the fields that each has slimed.

    The first starts top left, the other bottom right; they move in turn: 'U', 'D', 'L' or 'R'. A snail creeps
    one field, and one more whenever it comes to old slime of its own, but never off the board or onto the
    other's slime. It slimes every field that it is on. `size` is at least 2.

    >>> snail_trails(3, "RURUL")
    [3, 2]
    >>> snail_trails(2, "RLDDLU")
    [2, 2]
    """
# %% canonical solution
    steps = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    places = [(0, 0), (size - 1, size - 1)]
    slime = {places[0]: 0, places[1]: 1}
    for turn, move in enumerate(moves):
        snail = turn % 2
        row, column = places[snail]
        down, right = steps[move]
        creeping = True
        while creeping:
            ahead = (row + down, column + right)
            if min(ahead) < 0 or max(ahead) == size or slime.get(ahead, snail) != snail:
                break
            creeping = ahead in slime
            slime[ahead] = snail
            row, column = ahead
        places[snail] = (row, column)
    owners = list(slime.values())
    return [owners.count(0), owners.count(1)]


# %% test
def check(candidate):
    assert candidate(3, "RURUL") == [3, 2]
    assert candidate(2, "RLDDLU") == [2, 2]
    assert candidate(2, "") == [1, 1]
    assert candidate(2, "R") == [2, 1]
    assert candidate(2, "U") == [1, 1]
    assert candidate(2, "DU") == [2, 2]
    assert candidate(2, "DL") == [2, 1]
    assert candidate(2, "UUD") == [2, 2]
    assert candidate(3, "RLRLLRDU") == [4, 4]
    assert candidate(4, "RLRLRLLRD") == [5, 4]
    assert candidate(4, "DUDUUDRLUDR") == [5, 4]
    assert candidate(4, "RURUDURULURRDRUL") == [6, 4]
    assert candidate(5, "RLRLDUDULURDLLUURDDRLL") == [10, 7]
    assert candidate(5, "RLDURLDURLDURLDUULDRULDR") == [10, 8]
    assert candidate(3, "RRDDRRDDLLUULLUU") == [5, 3]
    assert candidate(6, "RURDRLRDDUULLRRDRLDUDLURLRDULDRU") == [11, 10]


# %% run
if __name__ == "__main__":
    check(snail_trails)

# %% attempt: a snail does not creep on over its own slime -> wrong_answer
def snail_trails(size: int, moves: str) -> list[int]:
    steps = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    places = [(0, 0), (size - 1, size - 1)]
    slime = {places[0]: 0, places[1]: 1}
    for turn, move in enumerate(moves):
        snail = turn % 2
        row, column = places[snail]
        down, right = steps[move]
        creeping = True
        while creeping:
            ahead = (row + down, column + right)
            if min(ahead) < 0 or max(ahead) == size or slime.get(ahead, snail) != snail:
                break
            creeping = False
            slime[ahead] = snail
            row, column = ahead
        places[snail] = (row, column)
    owners = list(slime.values())
    return [owners.count(0), owners.count(1)]

# %% attempt: a snail creeps to the edge in every move -> wrong_answer
def snail_trails(size: int, moves: str) -> list[int]:
    steps = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    places = [(0, 0), (size - 1, size - 1)]
    slime = {places[0]: 0, places[1]: 1}
    for turn, move in enumerate(moves):
        snail = turn % 2
        row, column = places[snail]
        down, right = steps[move]
        creeping = True
        while creeping:
            ahead = (row + down, column + right)
            if min(ahead) < 0 or max(ahead) == size or slime.get(ahead, snail) != snail:
                break
            slime[ahead] = snail
            row, column = ahead
        places[snail] = (row, column)
    owners = list(slime.values())
    return [owners.count(0), owners.count(1)]

# %% attempt: the slime of the other is no hindrance -> wrong_answer
def snail_trails(size: int, moves: str) -> list[int]:
    steps = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    places = [(0, 0), (size - 1, size - 1)]
    slime = {places[0]: 0, places[1]: 1}
    for turn, move in enumerate(moves):
        snail = turn % 2
        row, column = places[snail]
        down, right = steps[move]
        creeping = True
        while creeping:
            ahead = (row + down, column + right)
            if min(ahead) < 0 or max(ahead) == size:
                break
            creeping = ahead in slime
            slime[ahead] = snail
            row, column = ahead
        places[snail] = (row, column)
    owners = list(slime.values())
    return [owners.count(0), owners.count(1)]

# %% attempt: a snail stops on the last field of its slime -> wrong_answer
def snail_trails(size: int, moves: str) -> list[int]:
    steps = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    places = [(0, 0), (size - 1, size - 1)]
    slime = {places[0]: 0, places[1]: 1}
    for turn, move in enumerate(moves):
        snail = turn % 2
        down, right = steps[move]
        ahead = (places[snail][0] + down, places[snail][1] + right)
        if slime.get(ahead) == snail:
            while slime.get(ahead) == snail:
                places[snail] = ahead
                ahead = (ahead[0] + down, ahead[1] + right)
        elif min(ahead) >= 0 and max(ahead) < size and ahead not in slime:
            places[snail] = ahead
            slime[ahead] = snail
    owners = list(slime.values())
    return [owners.count(0), owners.count(1)]

# %% attempt: the corners where they start are clean -> wrong_answer
def snail_trails(size: int, moves: str) -> list[int]:
    steps = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    places = [(0, 0), (size - 1, size - 1)]
    slime = {}
    for turn, move in enumerate(moves):
        snail = turn % 2
        row, column = places[snail]
        down, right = steps[move]
        creeping = True
        while creeping:
            ahead = (row + down, column + right)
            if min(ahead) < 0 or max(ahead) == size or slime.get(ahead, snail) != snail:
                break
            creeping = ahead in slime
            slime[ahead] = snail
            row, column = ahead
        places[snail] = (row, column)
    owners = list(slime.values())
    return [owners.count(0), owners.count(1)]

# %% attempt: the board has no edge -> runtime_error
def snail_trails(size: int, moves: str) -> list[int]:
    steps = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    places = [(0, 0), (size - 1, size - 1)]
    slime = {(row, column): None for row in range(size) for column in range(size)}
    slime.update({places[0]: 0, places[1]: 1})
    for turn, move in enumerate(moves):
        snail = turn % 2
        row, column = places[snail]
        down, right = steps[move]
        creeping = True
        while creeping:
            ahead = (row + down, column + right)
            if slime[ahead] not in (None, snail):
                break
            creeping = slime[ahead] == snail
            slime[ahead] = snail
            row, column = ahead
        places[snail] = (row, column)
    owners = list(slime.values())
    return [owners.count(0), owners.count(1)]
