n, m = map(int, input().split())
# wins[left][last]: all numbers after which the other one loses.
wins = [[[] for _ in range(m + 1)] for _ in range(n + 1)]
for left in range(1, n + 1):
    for last in range(m + 1):
        wins[left][last] = [t for t in range(1, min(m, left) + 1) if t != last and not wins[left - t][t]]
left, last = n, 0
if wins[n][0]:
    print('first', flush=True)
else:
    print('second', flush=True)
    last = int(input())
while True:
    left -= last
    take = wins[left][last][-1]
    print(take, flush=True)
    left -= take
    last = int(input())
    if last == 0:
        break
