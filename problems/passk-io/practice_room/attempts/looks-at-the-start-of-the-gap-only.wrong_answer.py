taken = []
for _ in range(int(input())):
    start, duration = map(int, input().split())
    for begin, end in sorted(taken):
        if begin <= start < end:
            start = end
    taken.append((start, start + duration))
    print(start)
