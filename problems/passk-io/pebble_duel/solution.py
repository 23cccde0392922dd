from functools import lru_cache

n, m = map(int, input().split())


@lru_cache(None)
def winning(left, last):
    """A number to take after which the other one loses; 0 if there is none."""
    for taken in range(1, min(m, left) + 1):
        if taken != last and winning(left - taken, taken) == 0:
            return taken
    return 0


left, last = n, 0
if winning(left, last):
    print('first', flush=True)
else:
    print('second', flush=True)
    last = int(input())
    left -= last
while True:
    taken = winning(left, last)
    print(taken, flush=True)
    last = int(input())
    if last == 0:
        break
    left -= taken + last
