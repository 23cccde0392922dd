import heapq

n, m = map(int, input().split())
ferries = [tuple(map(int, input().split())) for _ in range(m)]
done = {}
heap = [(0, 1)]
while n not in done:
    minute, island = heapq.heappop(heap)
    if island in done:
        continue
    done[island] = minute
    for u, v, first, every, takes in ferries:
        if u == island:
            missed = max(0, -((first - minute) // every))
            heapq.heappush(heap, (first + missed * every + takes, v))
print(done[n])
