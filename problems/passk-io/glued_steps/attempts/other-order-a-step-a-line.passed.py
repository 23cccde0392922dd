n, m, g = map(int, input().split())
before = [tuple(map(int, input().split())) for _ in range(m)]
after, ahead, fine = {}, {}, True
for _ in range(g):
    a, b = map(int, input().split())
    fine = fine and after.get(a, b) == b and ahead.get(b, a) == a
    after[a], ahead[b] = b, a
chains = []
for step in range(n, 0, -1):
    if step not in ahead:
        chains.append([step])
        while fine and chains[-1][-1] in after:
            chains[-1].append(after[chains[-1][-1]])
steps = []
place = {s: (k, i) for k, chain in enumerate(chains) for i, s in enumerate(chain)}
fine = fine and len(place) == n
fine = fine and all(place[a][0] != place[b][0] or place[a] < place[b] for a, b in before)
left = set(range(len(chains)))
while fine and left:
    ready = left - {place[b][0] for a, b in before if place[a][0] in left and place[a][0] != place[b][0]}
    fine = bool(ready)
    for k in ready:
        steps += chains[k]
    left -= ready
print('\n'.join(map(str, steps)) if fine else 'impossible')
