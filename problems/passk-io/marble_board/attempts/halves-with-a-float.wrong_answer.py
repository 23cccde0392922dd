import math

h, w, k, c = map(int, input().split())
falling = [0] * w
falling[c - 1] = k
lost = 0
for _ in range(h):
    row = input().strip()
    below = [0] * (w + 2)
    for x in range(w):
        if row[x] == ".":
            below[x + 1] += falling[x]
        else:
            first = math.ceil(falling[x] / 2)
            left = first if row[x] == "L" else falling[x] - first
            below[x] += left
            below[x + 2] += falling[x] - left
    lost += below[0] + below[-1]
    falling = below[1:-1]
print(*falling)
print(lost)
