from functools import lru_cache

n, m = map(int, input().split())


@lru_cache(None)
def winning(left, last):
    """A taking that wins, or 0."""
    return next((t for t in range(1, min(m, left) + 1) if t != last and not winning(left - t, t)), 0)


left, last = n, 0
if winning(n, 0):
    print('first', flush=True)
else:
    print('second', flush=True)
    last = int(input())
while True:
    left -= last
    take = winning(left, last)
    left -= take
    if left == 0:
        break
    print(take, flush=True)
    last = int(input())
    if last == 0:
        break
