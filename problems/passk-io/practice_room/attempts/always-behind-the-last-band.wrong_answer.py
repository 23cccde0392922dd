free = 0
for _ in range(int(input())):
    start, duration = map(int, input().split())
    start = max(start, free)
    free = start + duration
    print(start)
