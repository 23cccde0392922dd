h, w, k, c = map(int, input().split())
board = [list(input().strip()) for _ in range(h)]
cups = [0] * w
lost = 0
for _ in range(k):
    x = c - 1
    for row in board:
        field = row[x]
        if field == "L":
            row[x] = "R"
            x -= 1
        elif field == "R":
            row[x] = "L"
            x += 1
        if not 0 <= x < w:
            lost += 1
            break
    else:
        cups[x] += 1
print(*cups)
print(lost)
