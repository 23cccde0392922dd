import sys
from bisect import bisect_right

lines = sys.stdin.read().splitlines()
# Layers from the ground up: the day of each and the height of its upper side.
days, tops = [], []
found = []
for day, line in enumerate(lines[1 : int(lines[0]) + 1], start=1):
    event, number = line.split()
    amount = int(number)
    height = tops[-1] if tops else 0
    if event == "snow":
        days.append(day)
        tops.append(height + amount)
    elif event == "sun":
        left = max(0, height - amount)
        cut = None
        while tops and tops[-1] > left:
            tops.pop()
            cut = days.pop()
        if cut is not None and left > (tops[-1] if tops else 0):
            tops.append(left)
            days.append(cut)
    elif amount < height:
        found.append(days[bisect_right(tops, height - amount - 1)])
    else:
        found.append("ground")
print("\n".join(map(str, found)))
