n, d = map(int, input().split())
guests = sorted((*map(int, input().split()), g) for g in range(n))
got, ready = [0] * n, []
for a, b, g in guests:
    k = next((k for k, when in enumerate(ready) if when <= a), len(ready))
    ready[k:k + 1] = [b + d]
    got[g] = k + 1
print(len(ready), *got, sep='\n')
