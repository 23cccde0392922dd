n, m = map(int, input().split())


def winning(left, last):
    return next((t for t in range(1, min(m, left) + 1) if t != last and not winning(left - t, t)), 0)


left, last = n, 0
if winning(left, last):
    print('first', flush=True)
else:
    print('second', flush=True)
    last = int(input())
    left -= last
while True:
    take = winning(left, last)
    print(take, flush=True)
    last = int(input())
    if last == 0:
        break
    left -= take + last
