n, k = map(int, input().split())
changes = {}
for _ in range(n):
    a, b = map(int, input().split())
    changes[a] = changes.get(a, 0) + 1
    changes[b + 1] = changes.get(b + 1, 0) - 1
count = total = longest = 0
since = None
for minute in sorted(changes):
    count += changes[minute]
    if count >= k and since is None:
        since = minute
    elif count < k and since is not None:
        total += minute - since
        longest = max(longest, minute - since)
        since = None
print(total, longest)
