from collections import deque

n, m = map(int, input().split())
ferries = [tuple(map(int, input().split())) for _ in range(m)]
arrival = {1: 0}
queue = deque([1])
while queue:
    island = queue.popleft()
    for u, v, first, every, takes in ferries:
        if u == island and v not in arrival:
            missed = max(0, -((first - arrival[u]) // every))
            arrival[v] = first + missed * every + takes
            queue.append(v)
print(arrival.get(n, "never"))
