from collections import deque

n, seats = map(int, input().split())
arrivals = deque(tuple(map(int, input().split())) for _ in range(n))
line = deque()
minute = -1
empty = 0
while arrivals or line:
    minute += 1
    if not line:
        minute = max(minute, arrivals[0][0])
    while arrivals and arrivals[0][0] <= minute:
        line.append(arrivals.popleft()[1])
    free = seats
    while line and line[0] <= free:
        free -= line.popleft()
    empty += free
print(f"{minute} {empty}" if n else "none")
