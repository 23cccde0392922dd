n, m = map(int, input().split())
annoys = [{} for _ in range(n)]
for _ in range(m):
    a, b, w = map(int, input().split())
    annoys[a - 1][b - 1] = annoys[b - 1][a - 1] = w


def annoyance(person, tent):
    return sum(w for other, w in annoys[person].items() if tents[other] == tent)


# Whoever is unhappy moves to the tent with the least annoyance, which has at most a third. Each move makes the annoyance within
# all tents smaller, so that this comes to an end.
tents = [1] * n
moved = True
while moved:
    moved = False
    for person in range(n):
        if 3 * annoyance(person, tents[person]) > sum(annoys[person].values()):
            tents[person] = min((1, 2, 3), key=lambda tent: annoyance(person, tent))
            moved = True
print(*tents)
