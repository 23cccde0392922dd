height, width = map(int, input().split())
wall = [list(input().strip()) for _ in range(height)]
nights = 0
while True:
    grown = []
    for r in range(height):
        for c in range(width):
            if wall[r][c] == ".":
                around = [wall[r + 1][c], wall[r - 1][c], wall[r][c + 1], wall[r][c - 1]]
                if around.count("*") >= 2:
                    grown.append((r, c))
    if not grown:
        break
    nights += 1
    for r, c in grown:
        wall[r][c] = "*"
print(nights, sum(row.count("*") for row in wall))
