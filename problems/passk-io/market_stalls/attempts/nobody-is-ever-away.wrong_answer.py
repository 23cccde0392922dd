n, m = map(int, input().split())
wants, stalls, away = (list(map(int, input().split())) for _ in range(3))
rows = ['.' * m] * n
possible = True
for trader in sorted(range(n), key=lambda t: -wants[t]):
    days = sorted((d for d in range(m) if stalls[d] > 0), key=lambda d: -stalls[d])[:wants[trader]]
    possible = possible and len(days) == wants[trader]
    for day in days:
        stalls[day] -= 1
    rows[trader] = ''.join('x' if d in days else '.' for d in range(m))
print('\n'.join(rows) if possible else 'impossible')
