from collections import deque

n, seats = map(int, input().split())
arrivals = deque(tuple(map(int, input().split())) for _ in range(n))
groups = deque()
minute = -1
singles = empty = 0
while arrivals or groups or singles:
    minute += 1
    if not groups and not singles and arrivals[0][0] > minute:
        empty += (arrivals[0][0] - minute) * seats
        minute = arrivals[0][0]
    while arrivals and arrivals[0][0] <= minute:
        size = arrivals.popleft()[1]
        if size == 1:
            singles += 1
        else:
            groups.append(size)
    free = seats
    while groups and groups[0] <= free:
        free -= groups.popleft()
    alone = min(free, singles)
    singles -= alone
    empty += free - alone
print(f"{minute} {empty}" if n else "none")
