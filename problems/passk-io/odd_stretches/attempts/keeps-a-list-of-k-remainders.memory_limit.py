import sys

n, k, *crates = map(int, sys.stdin.read().split())
seen = [[0] * k, [0] * k]
seen[0][0] = 1
total = count = 0
for day, number in enumerate(crates, start=1):
    total = (total + number) % k
    count += seen[(day + 1) % 2][total]
    seen[day % 2][total] += 1
print(count)
