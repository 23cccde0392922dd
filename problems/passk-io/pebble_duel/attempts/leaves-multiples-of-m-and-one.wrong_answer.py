n, m = map(int, input().split())
left, last = n, 0
print('first' if n % (m + 1) else 'second', flush=True)
if n % (m + 1) == 0:
    last = int(input())
    left -= last
while True:
    take = left % (m + 1)
    if take in (0, last):
        take = 1 if last != 1 else 2
    print(take, flush=True)
    left -= take
    last = int(input())
    if last == 0:
        break
    left -= last
