n, k, w = map(int, input().split())
prices = list(map(int, input().split()))


def least(leg, used):
    if leg == n:
        return 0
    ways = [prices[leg] + least(leg + 1, 1)]
    if used < k:
        ways.append(used * w + least(leg + 1, used + 1))
    return min(ways)


import sys

sys.setrecursionlimit(10000)
print(least(0, k))
