taken = []
for _ in range(int(input())):
    start, duration = map(int, input().split())
    for begin, end in sorted(taken):
        if begin <= start + duration and start <= end:
            start = end + 1
    taken.append((start, start + duration))
    print(start)
