n = int(input())
concerts = sorted((tuple(map(int, input().split())) for _ in range(n)), key=lambda c: c[2])
at, now, total = None, 0, 0
for p, s, e, joy in concerts:
    if at is None or now + abs(p - at) <= s:
        at, now = p, e
        total += joy
print(total)
