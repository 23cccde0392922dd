n, m = map(int, input().split())
last, best = {}, None
for place, number in enumerate(map(int, input().split()), 1):
    r = number % m
    if r in last and (best is None or place - last[r] <= best[1] - best[0]):
        best = last[r], place
    last[r] = place
print('none') if best is None else print(best[0], best[1], sep='\n')
