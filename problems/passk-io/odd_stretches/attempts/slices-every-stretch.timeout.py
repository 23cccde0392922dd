import sys

n, k, *crates = map(int, sys.stdin.read().split())
print(sum(sum(crates[i:j]) % k == 0 for i in range(n) for j in range(i + 1, n + 1, 2)))
