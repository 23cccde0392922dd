import sys

n, k, *crates = map(int, sys.stdin.read().split())
seen = {0: 1}
total = count = 0
for number in crates:
    total = (total + number) % k
    count += seen.get(total, 0)
    seen[total] = seen.get(total, 0) + 1
print(count)
