import sys
from collections import Counter

numbers = list(map(int, sys.stdin.read().split()))
n, k = numbers[:2]
# All changes of one minute are taken together: a swimmer who replaces another does not end a stretch.
changes = Counter()
for start, end in zip(numbers[2::2], numbers[3::2]):
    changes[start] += 1
    changes[end] -= 1

swimmers = total = longest = 0
since = None
for minute in sorted(changes):
    swimmers += changes[minute]
    if swimmers >= k and since is None:
        since = minute
    elif swimmers < k and since is not None:
        total += minute - since
        longest = max(longest, minute - since)
        since = None
print(total, longest)
