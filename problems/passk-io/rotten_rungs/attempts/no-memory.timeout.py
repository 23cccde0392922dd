n, most = map(int, input().split())
rotten = set(map(int, input().split()[1:]))


def climb(rung):
    if rung == n:
        return 0.0, 1.0
    if rung in rotten:
        return 0.0, 0.0
    reach = [climb(i) for i in range(rung + 1, min(rung + most, n) + 1)]
    return 1 + sum(moves for moves, _ in reach) / len(reach), sum(chance for _, chance in reach) / len(reach)


moves, chance = climb(0)
print(moves / chance if chance > 0 else "never")
