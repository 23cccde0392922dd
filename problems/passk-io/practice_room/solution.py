import sys
from bisect import bisect_right, insort

n, *numbers = map(int, sys.stdin.read().split())
taken = []  # start and end of each band, by start
starts = []
for start, duration in zip(numbers[::2], numbers[1::2]):
    i = bisect_right(taken, (start, 0))
    if i > 0:
        start = max(start, taken[i - 1][1])
    while i < len(taken) and taken[i][0] < start + duration:
        start = taken[i][1]
        i += 1
    insort(taken, (start, start + duration))
    starts.append(start)
print("\n".join(map(str, starts)))
