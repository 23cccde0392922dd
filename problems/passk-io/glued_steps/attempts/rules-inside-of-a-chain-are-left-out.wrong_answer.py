n, m, g = map(int, input().split())
before = [tuple(map(int, input().split())) for _ in range(m)]
after, ahead, fine = {}, {}, True
for _ in range(g):
    a, b = map(int, input().split())
    fine = fine and after.get(a, b) == b and ahead.get(b, a) == a
    after[a], ahead[b] = b, a
chains = []
for step in range(1, n + 1):
    if step not in ahead:
        chains.append([step])
        while fine and chains[-1][-1] in after:
            chains[-1].append(after[chains[-1][-1]])
steps = []
place = {s: k for k, chain in enumerate(chains) for s in chain}
fine = fine and len(place) == n
left = set(range(len(chains)))
while fine and left:
    ready = left - {place[b] for a, b in before if place[a] in left and place[a] != place[b]}
    fine = bool(ready)
    for k in ready:
        steps += chains[k]
    left -= ready
print(' '.join(map(str, steps)) if fine else 'impossible')
