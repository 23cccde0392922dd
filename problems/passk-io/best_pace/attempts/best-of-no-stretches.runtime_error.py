n, least = map(int, input().split())
segments = [tuple(map(int, input().split())) for _ in range(n)]
speeds = []
for first in range(n):
    metres = seconds = 0
    for length, time in segments[first:]:
        metres += length
        seconds += time
        if metres >= least:
            speeds.append(metres / seconds)
print(max(speeds) * 3.6)
