n, k = map(int, input().split())
changes = {}
for _ in range(n):
    a, b = map(int, input().split())
    changes[a] = changes.get(a, 0) + 1
    changes[b] = changes.get(b, 0) - 1
stretches = []
count = 0
since = None
for minute in sorted(changes):
    count += changes[minute]
    if count >= k and since is None:
        since = minute
    elif count < k and since is not None:
        stretches.append(minute - since)
        since = None
print(sum(stretches), max(stretches))
