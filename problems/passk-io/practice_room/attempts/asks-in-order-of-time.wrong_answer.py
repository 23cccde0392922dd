n = int(input())
bands = [tuple(map(int, input().split())) for _ in range(n)]
taken = []
starts = {}
for i in sorted(range(n), key=lambda i: bands[i]):
    start, duration = bands[i]
    for begin, end in sorted(taken):
        if begin < start + duration and start < end:
            start = end
    taken.append((start, start + duration))
    starts[i] = start
for i in range(n):
    print(starts[i])
