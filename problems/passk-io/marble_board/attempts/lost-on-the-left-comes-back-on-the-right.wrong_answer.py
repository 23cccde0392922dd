h, w, k, c = map(int, input().split())
falling = [0] * w
falling[c - 1] = k
lost = 0
for _ in range(h):
    row = input().strip()
    below = [0] * w
    for x in range(w):
        if row[x] == ".":
            below[x] += falling[x]
            continue
        first = (falling[x] + 1) // 2
        left = first if row[x] == "L" else falling[x] - first
        below[x - 1] += left
        if x + 1 < w:
            below[x + 1] += falling[x] - left
        else:
            lost += falling[x] - left
    falling = below
print(*falling)
print(lost)
