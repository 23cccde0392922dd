n, m = map(int, input().split())
wins = [False] * (n + 1)
for left in range(1, n + 1):
    wins[left] = any(not wins[left - t] for t in range(1, min(m, left) + 1))
left = n
print('first' if wins[n] else 'second', flush=True)
if not wins[n]:
    left -= int(input())
while True:
    take = next((t for t in range(1, min(m, left) + 1) if not wins[left - t]), 1)
    print(take, flush=True)
    left -= take
    other = int(input())
    if other == 0:
        break
    left -= other
