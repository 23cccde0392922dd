taken = []
for _ in range(int(input())):
    start, duration = map(int, input().split())
    taken.sort()
    i = 0
    while taken and taken[i][0] < start + duration:
        start = max(start, taken[i][1])
        i += 1
    taken.append((start, start + duration))
    print(start)
