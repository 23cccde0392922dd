import sys


def main():
    n, m, *rest = sys.stdin.read().split()
    n, m = int(n), int(m)
    heights = list(map(int, rest[:n]))
    cafes = rest[n]
    ends = [int(hut) - 1 for hut in rest[n + 1 :]]
    below = [[] for _ in range(n)]
    for a, b in zip(ends[::2], ends[1::2]):
        if heights[a] > heights[b]:
            below[a].append(b)
        elif heights[b] > heights[a]:
            below[b].append(a)

    ways = [0] * n
    dry = [0] * n  # ways that pass no cafe
    ways[0] = 1
    dry[0] = int(cafes[0] != "c")
    # From the highest hut down, all ways to a hut are known when it is its turn.
    for hut in sorted(range(n), key=lambda hut: -heights[hut]):
        for lower in below[hut]:
            ways[lower] += ways[hut]
            if cafes[lower] != "c":
                dry[lower] += dry[hut]
    print(ways[-1] - dry[-1])


main()
