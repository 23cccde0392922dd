import sys
from collections import Counter

n, k, *crates = map(int, sys.stdin.read().split())
# A stretch is round if the sums before and after it leave the same remainder and their days differ in parity.
seen = [Counter(), Counter()]
seen[0][0] = 1
remainder = stretches = 0
for day, number in enumerate(crates, start=1):
    remainder = (remainder + number) % k
    stretches += seen[(day + 1) % 2][remainder]
    seen[day % 2][remainder] += 1
print(stretches)
