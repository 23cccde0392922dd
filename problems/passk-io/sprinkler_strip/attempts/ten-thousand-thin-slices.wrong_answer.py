from math import sqrt

length, width, n = input().split()
length, half, n = float(length), float(width) / 2, int(n)
sprinklers = [tuple(map(float, input().split())) for _ in range(n)]
SLICES = 10000
wet = 0.0
for i in range(SLICES):
    place = (i + 0.5) * length / SLICES
    height = max((r * r - (place - x) ** 2 for x, r in sprinklers), default=0.0)
    if height > 0:
        wet += 2 * min(half, sqrt(height)) * length / SLICES
print(wet)
