n, k = map(int, input().split())
events = []
for _ in range(n):
    a, b = map(int, input().split())
    events += [(a, 1), (b, -1)]
events.sort()
count = total = longest = 0
since = None
for minute, change in events:
    count += change
    if count >= k and since is None:
        since = minute
    elif count < k and since is not None:
        total += minute - since
        longest = max(longest, minute - since)
        since = None
print(total, longest)
