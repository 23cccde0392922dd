import sys

sys.setrecursionlimit(5000)
n, r = map(int, input().split())
stones = list(map(int, input().split()))


def walk(i, here, other, run):
    if i == n:
        return 0
    least = abs(stones[i] - other) + walk(i + 1, stones[i], here, 1)
    if run < r:
        least = min(least, abs(stones[i] - here) + walk(i + 1, stones[i], other, run + 1))
    return least


print(walk(0, 0, 0, 0))
