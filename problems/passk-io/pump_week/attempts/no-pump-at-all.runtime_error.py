length, n, q = map(int, input().split())
pumps = [tuple(map(int, input().split())) for _ in range(n)]
starts, ends, rates = zip(*pumps)
questions = [tuple(map(int, input().split())) for _ in range(q)]
if length > 10**6:
    raise SystemExit("too long a timetable")
moved = [0] * (length + 1)
for start, end, rate in pumps:
    for minute in range(start, end):
        moved[minute + 1] += rate
for minute in range(length):
    moved[minute + 1] += moved[minute]
for a, b in questions:
    print(b // length * moved[-1] + moved[b % length] - a // length * moved[-1] - moved[a % length])
