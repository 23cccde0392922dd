from collections import deque

n, seats = map(int, input().split())
arrivals = deque(tuple(map(int, input().split())) for _ in range(n))
groups = deque()
minute = singles = empty = last = 0
while arrivals or groups or singles:
    while arrivals and arrivals[0][0] == minute:
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
    free -= alone
    if free < seats:
        last = minute
        empty += free
    minute += 1
print(f"{last} {empty}" if n else "none")
