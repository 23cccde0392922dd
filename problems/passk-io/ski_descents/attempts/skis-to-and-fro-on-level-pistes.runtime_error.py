import sys
from functools import lru_cache

data = sys.stdin.read().split()
n, m = int(data[0]), int(data[1])
heights = list(map(int, data[2 : n + 2]))
cafes = data[n + 2]
below = [[] for _ in range(n)]
for i in range(n + 3, n + 3 + 2 * m, 2):
    a, b = int(data[i]) - 1, int(data[i + 1]) - 1
    if heights[a] >= heights[b]:
        below[a].append(b)
    if heights[b] >= heights[a]:
        below[b].append(a)


@lru_cache(maxsize=None)
def count(hut, cafe):
    cafe = cafe or cafes[hut] == "c"
    if hut == n - 1:
        return int(cafe)
    return sum(count(lower, cafe) for lower in below[hut])


print(count(0, False))
