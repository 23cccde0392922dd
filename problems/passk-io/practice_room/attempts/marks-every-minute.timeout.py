busy = set()
for _ in range(int(input())):
    start, duration = map(int, input().split())
    minute = start
    while minute < start + duration:
        if minute in busy:
            start = minute + 1
        minute += 1
    for minute in range(start, min(start + duration, start + 10**5)):
        busy.add(minute)
    print(start)
