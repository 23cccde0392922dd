import sys
from collections import defaultdict

n, k, *crates = map(int, sys.stdin.read().split())
seen = defaultdict(int)
total = count = 0
for day, number in enumerate(crates):
    total = (total + number) % k
    count += seen[total, 1 - day % 2]
    seen[total, day % 2] += 1
print(count)
