n, r = map(int, input().split())
stones = [0, *map(int, input().split())]
least = {0: abs(stones[1])}
for i in range(2, n + 1):
    step = abs(stones[i] - stones[i - 1])
    new = {j: d + step for j, d in least.items() if i - j <= r + 1}
    new[i - 1] = min(d + abs(stones[i] - stones[j]) for j, d in least.items())
    least = new
print(min(least.values()))
