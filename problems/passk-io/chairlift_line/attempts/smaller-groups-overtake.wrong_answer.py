n, seats = map(int, input().split())
arrivals = [tuple(map(int, input().split())) for _ in range(n)]
groups = []
next_arrival = singles = empty = last = 0
minute = -1
while next_arrival < n or groups or singles:
    minute += 1
    if not groups and not singles:
        minute = max(minute, arrivals[next_arrival][0])
    while next_arrival < n and arrivals[next_arrival][0] <= minute:
        size = arrivals[next_arrival][1]
        next_arrival += 1
        if size == 1:
            singles += 1
        else:
            groups.append(size)
    free = seats
    waiting = []
    for size in groups:
        if size <= free:
            free -= size
        else:
            waiting.append(size)
    groups = waiting
    alone = min(free, singles)
    singles -= alone
    empty += free - alone
    last = minute
print(f"{last} {empty}" if n else "none")
