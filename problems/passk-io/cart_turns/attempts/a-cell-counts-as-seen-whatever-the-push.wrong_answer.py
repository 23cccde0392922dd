from collections import deque

h, w = map(int, input().split())
grid = [input() for _ in range(h)]
text = ''.join(grid)
start, goal = divmod(text.index('S'), w), divmod(text.index('T'), w)
seen = {start: []}
queue = deque([start])
while queue:
    r, c = queue.popleft()
    for name, dr, dc in (('U', -1, 0), ('D', 1, 0), ('L', 0, -1), ('R', 0, 1)):
        if seen[r, c] and (seen[r, c][-1][0] in 'UD') == (name in 'UD'):
            continue
        for k in (1, 2, 3):
            y, x = r + k * dr, c + k * dc
            if not (0 <= y < h and 0 <= x < w) or grid[y][x] == '#':
                break
            if (y, x) not in seen:
                seen[y, x] = seen[r, c] + [name + str(k)]
                queue.append((y, x))
if goal in seen:
    print(len(seen[goal]))
    print(*seen[goal])
else:
    print('stuck')
