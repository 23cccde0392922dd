n, least = map(int, input().split())
segments = [tuple(map(int, input().split())) for _ in range(n)]
best = 0.0
for first in range(n):
    metres = seconds = 0
    for length, time in segments[first:]:
        metres += length
        seconds += time
        if metres >= least:
            best = max(best, metres / seconds)
            break
print(best * 3.6 if best else "none")
