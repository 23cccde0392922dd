import sys

sys.setrecursionlimit(10000)
n, m = map(int, input().split())
ferries = [tuple(map(int, input().split())) for _ in range(m)]
best = float("inf")


def travel(island, minute, seen):
    global best
    if island == n:
        best = min(best, minute)
        return
    for u, v, first, every, takes in ferries:
        if u == island and v not in seen:
            leaves = first
            if leaves < minute:
                leaves += -(-(minute - first) // every) * every
            travel(v, leaves + takes, seen | {v})


travel(1, 0, {1})
print(best if best < float("inf") else "never")
