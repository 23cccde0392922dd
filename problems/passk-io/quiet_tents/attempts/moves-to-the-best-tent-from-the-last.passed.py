n, m = map(int, input().split())
annoys = [{} for _ in range(n)]
for _ in range(m):
    a, b, w = map(int, input().split())
    annoys[a - 1][b - 1] = annoys[b - 1][a - 1] = w
tents, moved = [p % 3 for p in range(n)], True
while moved:
    moved = False
    for p in reversed(range(n)):
        inside = [0, 0, 0]
        for o, w in annoys[p].items():
            inside[tents[o]] += w
        if inside[tents[p]] > min(inside):
            tents[p] = inside.index(min(inside))
            moved = True
for tent in tents:
    print(tent + 1)
