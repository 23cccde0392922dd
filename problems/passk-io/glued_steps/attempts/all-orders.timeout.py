from itertools import permutations

n, m, g = map(int, input().split())
rules = [tuple(map(int, input().split())) for _ in range(m + g)]
for order in permutations(range(1, n + 1)):
    place = {step: i for i, step in enumerate(order)}
    if all(place[a] < place[b] for a, b in rules[:m]) and all(place[a] + 1 == place[b] for a, b in rules[m:]):
        print(*order)
        break
else:
    print('impossible')
