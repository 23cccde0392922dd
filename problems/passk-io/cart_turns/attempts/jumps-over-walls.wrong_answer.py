from collections import deque

h, w = map(int, input().split())
grid = [input() for _ in range(h)]
text = ''.join(grid)
start, goal = divmod(text.index('S'), w), divmod(text.index('T'), w)
queue = deque([(*start, '', [])])
seen = {(*start, '')}
best = None
while queue and best is None:
    r, c, axis, way = queue.popleft()
    if (r, c) == goal:
        best = way
        break
    for name, dr, dc in (('U', -1, 0), ('D', 1, 0), ('L', 0, -1), ('R', 0, 1)):
        new = 'v' if dr else 'h'
        if new == axis:
            continue
        for k in (1, 2, 3):
            y, x = r + k * dr, c + k * dc
            if 0 <= y < h and 0 <= x < w and grid[y][x] != '#' and (y, x, new) not in seen:
                seen.add((y, x, new))
                queue.append((y, x, new, way + [name + str(k)]))
print('stuck' if best is None else f'{len(best)}\n' + ' '.join(best))
