n, most = map(int, input().split())
rotten = set(map(int, input().split()[1:]))

# From each rung: moves until the beetle is at the top or falls, and its chance of the top before a fall.
moves = [0.0] * (n + 1)
chance = [0.0] * n + [1.0]
for rung in range(n - 1, -1, -1):
    if rung in rotten:
        continue
    reach = range(rung + 1, min(rung + most, n) + 1)
    moves[rung] = 1 + sum(moves[i] for i in reach) / len(reach)
    chance[rung] = sum(chance[i] for i in reach) / len(reach)

# Each attempt from the ground is like the first: there are 1 / chance of them on average.
print(moves[0] / chance[0] if chance[0] > 0 else "never")
