import heapq

n, d = map(int, input().split())
guests = [tuple(map(int, input().split())) for _ in range(n)]
got, free, count = [0] * n, [], 0
for g in sorted(range(n), key=lambda g: guests[g]):
    a, b = guests[g]
    if free and free[0][0] < a:
        got[g] = heapq.heappop(free)[1]
    else:
        count += 1
        got[g] = count
    heapq.heappush(free, (b + d, got[g]))
print(count)
print(*got)
