height, width = map(int, input().split())
wall = [list(input().strip()) for _ in range(height)]


def has_lichen(r, c):
    try:
        return wall[r][c] == "*"
    except IndexError:
        return False


nights = 0
while True:
    grown = []
    for r in range(height):
        for c in range(width):
            if wall[r][c] == ".":
                count = has_lichen(r - 1, c) + has_lichen(r + 1, c) + has_lichen(r, c - 1) + has_lichen(r, c + 1)
                if count >= 2:
                    grown.append((r, c))
    if not grown:
        break
    nights += 1
    for r, c in grown:
        wall[r][c] = "*"
print(nights, sum(row.count("*") for row in wall))
