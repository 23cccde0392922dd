h, w, k, c = map(int, input().split())
falling = [0] * w
falling[c - 1] = k
for _ in range(h):
    row = input().strip()
    below = [0] * w
    for x in range(w):
        if row[x] == ".":
            below[x] += falling[x]
        else:
            first = (falling[x] + 1) // 2
            left = first if row[x] == "L" else falling[x] - first
            if x > 0:
                below[x - 1] += left
            below[x + 1] += falling[x] - left
    falling = below
print(*falling)
print(k - sum(falling))
