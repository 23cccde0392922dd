n, m = map(int, input().split())
near = [[] for _ in range(n)]
for _ in range(m):
    a, b, w = map(int, input().split())
    near[a - 1].append(b - 1)
    near[b - 1].append(a - 1)
tents = [1] * n
moved = True
while moved:
    moved = False
    for p in range(n):
        inside = [sum(tents[o] == t for o in near[p]) for t in (1, 2, 3)]
        if 3 * inside[tents[p] - 1] > len(near[p]):
            tents[p] = inside.index(min(inside)) + 1
            moved = True
print(*tents)
