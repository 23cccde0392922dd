import sys
from collections import deque


def main():
    n, seats, *numbers = map(int, sys.stdin.read().split())
    arrivals = deque(zip(numbers[::2], numbers[1::2]))
    groups = deque()
    minute = last = -1
    singles = empty = 0
    while arrivals or groups or singles:
        minute += 1
        if not groups and not singles:
            # Nobody waits: the chairs until the next arrival go up empty.
            minute = max(minute, arrivals[0][0])
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
        last = minute
    print("none" if n == 0 else f"{last} {empty}")


main()
