n, m = map(int, input().split())
last, best = {}, None
for place, number in enumerate(map(int, input().split())):
    r = number % m
    if r in last and (best is None or place - last[r] < best[1] - best[0]):
        best = last[r], place
    last[r] = place
print(*(best or ['none']))
