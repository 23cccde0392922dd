n, least = map(int, input().split())
segments = [tuple(map(int, input().split())) for _ in range(n)]
best = 0.0
for first in range(n):
    metres = speeds = 0
    for count, (length, time) in enumerate(segments[first:], 1):
        metres += length
        speeds += length / time
        if metres >= least:
            best = max(best, speeds / count)
print(best * 3.6 if best else "none")
