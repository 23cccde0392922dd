h, w = map(int, input().split())
grid = [input() for _ in range(h)]
text = ''.join(grid)
start, goal = divmod(text.index('S'), w), divmod(text.index('T'), w)


def routes(r, c, axis, left):
    if (r, c) == goal:
        return []
    if left == 0:
        return None
    best = None
    for name, dr, dc in (('U', -1, 0), ('D', 1, 0), ('L', 0, -1), ('R', 0, 1)):
        new = 'v' if dr else 'h'
        if new == axis:
            continue
        for k in (1, 2, 3):
            y, x = r + k * dr, c + k * dc
            if not (0 <= y < h and 0 <= x < w) or grid[y][x] == '#':
                break
            rest = routes(y, x, new, left - 1)
            if rest is not None and (best is None or len(rest) + 1 < len(best)):
                best = [name + str(k)] + rest
    return best


for most in range(1, 2 * h * w):
    way = routes(*start, '', most)
    if way:
        print(len(way))
        print(*way)
        break
else:
    print('stuck')
