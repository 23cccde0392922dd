n, m = map(int, input().split())
annoys = [{} for _ in range(n)]
for _ in range(m):
    a, b, w = map(int, input().split())
    annoys[a - 1][b - 1] = annoys[b - 1][a - 1] = w
tents = {}
for person in range(n):
    inside = {1: 0, 2: 0, 3: 0}
    for other, w in annoys[person].items():
        if other in tents:
            inside[tents[other]] += w
    tents[person] = min(inside, key=inside.get)
print(*(tents[person] for person in range(n)))
