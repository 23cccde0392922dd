import sys

from functools import lru_cache

n, m = map(int, sys.stdin.readline().split())


@lru_cache(None)
def winning(left, last):
    """A taking that wins, or 0."""
    return next((t for t in range(1, min(m, left) + 1) if t != last and not winning(left - t, t)), 0)


left, last = n, 0
if winning(left, last):
    print('first')
else:
    print('second')
    last = int(sys.stdin.readline())
    left -= last
while True:
    take = winning(left, last)
    print(take)
    last = int(sys.stdin.readline())
    if last == 0:
        break
    left -= take + last
