n, d = map(int, input().split())
guests = [tuple(map(int, input().split())) for _ in range(n)]
got, ready = [0] * n, []
for minute in range(1000001):
    free = [k for k, when in enumerate(ready) if when <= minute]
    for g, (a, b) in enumerate(guests):
        if a == minute:
            if free:
                k = free.pop()
            else:
                k = len(ready)
                ready.append(0)
            ready[k] = b + d
            got[g] = k + 1
print(len(ready))
print(*got)
