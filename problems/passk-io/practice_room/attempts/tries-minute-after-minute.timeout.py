taken = []
for _ in range(int(input())):
    start, duration = map(int, input().split())
    while any(begin < start + duration and start < end for begin, end in taken):
        start += 1
    taken.append((start, start + duration))
    print(start)
