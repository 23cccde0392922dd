n, least = map(int, input().split())
segments = [tuple(map(int, input().split())) for _ in range(n)]
best = 0.0
for first in range(n):
    metres = seconds = 0
    for length, time in segments[first:]:
        metres += length
        seconds += time
        # A stretch that is long enough already may still become quicker.
        if metres >= least and metres / seconds > best:
            best = metres / seconds
print(f"{best * 3.6:.2f}" if best else "None")
