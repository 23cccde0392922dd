n, m = map(int, input().split())
wants, stalls, away = (list(map(int, input().split())) for _ in range(3))
rows = []
for trader in range(n):
    row = ['.'] * m
    for day in range(m):
        if wants[trader] and stalls[day] and day + 1 != away[trader]:
            row[day] = 'x'
            wants[trader] -= 1
            stalls[day] -= 1
    rows.append(''.join(row))
print('impossible' if any(wants) else '\n'.join(rows))
