n, m = map(int, input().split())
annoys = [{} for _ in range(n)]
for _ in range(m):
    a, b, w = map(int, input().split())
    annoys[a - 1][b - 1] = annoys[b - 1][a - 1] = w
tents, moved = [0] * n, True
while moved:
    moved = False
    for p in range(n):
        inside = [0, 0, 0]
        for o, w in annoys[p].items():
            inside[tents[o]] += w
        if 3 * inside[tents[p]] > sum(inside):
            tents[p] = inside.index(min(inside))
            moved = True
print(*tents)
