import sys

n, k, *crates = map(int, sys.stdin.read().split())
count = 0
for start in range(n):
    total = 0
    for end in range(start, n):
        total += crates[end]
        if (end - start) % 2 == 0 and total % k == 0:
            count += 1
print(count)
