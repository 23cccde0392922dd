height, width = map(int, input().split())
wall = [list(input().strip()) for _ in range(height)]
nights = 0
while True:
    grown = []
    for r in range(height):
        for c in range(width):
            if wall[r][c] != ".":
                continue
            count = 0
            for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if 0 <= y < height and 0 <= x < width and wall[y][x] == "*":
                    count += 1
            if count >= 2:
                grown.append((r, c))
    if not grown:
        break
    nights += 1
    for r, c in grown:
        wall[r][c] = "*"
print(nights, sum(row.count("*") for row in wall))
