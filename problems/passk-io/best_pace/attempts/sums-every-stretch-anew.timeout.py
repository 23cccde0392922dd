n, least = map(int, input().split())
segments = [tuple(map(int, input().split())) for _ in range(n)]
best = 0.0
for first in range(n):
    for last in range(first, n):
        metres = seconds = 0
        for place in range(first, last + 1):
            metres += segments[place][0]
            seconds += segments[place][1]
        if metres >= least:
            best = max(best, metres / seconds)
print(best * 3.6 if best else "none")
