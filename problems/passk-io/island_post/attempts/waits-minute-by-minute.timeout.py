import heapq

n, m = map(int, input().split())
ferries = [tuple(map(int, input().split())) for _ in range(m)]
done = set()
heap = [(0, 1)]
answer = "never"
while heap:
    minute, island = heapq.heappop(heap)
    if island == n:
        answer = minute
        break
    if island in done:
        continue
    done.add(island)
    for u, v, first, every, takes in ferries:
        if u == island and v not in done:
            leaves = minute
            while leaves < first or (leaves - first) % every != 0:
                leaves += 1
            heapq.heappush(heap, (leaves + takes, v))
print(answer)
