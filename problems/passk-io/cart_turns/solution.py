from collections import deque

MOVES = {'U': (-1, 0), 'D': (1, 0), 'L': (0, -1), 'R': (0, 1)}
h, w = map(int, input().split())
grid = [input().strip() for _ in range(h)]
start, goal = ([(r, c) for r in range(h) for c in range(w) if grid[r][c] == mark][0] for mark in 'ST')


def route():
    # What matters is the cell and whether the last push was along a column; None: there was none yet.
    before = {(start, None): None}
    queue = deque(before)
    while queue:
        state = (r, c), upright = queue.popleft()
        if (r, c) == goal:
            pushes = []
            while before[state] is not None:
                push, state = before[state]
                pushes.append(push)
            return pushes[::-1]
        for name, (dr, dc) in MOVES.items():
            if upright == (dr != 0):
                continue
            for cells in (1, 2, 3):
                y, x = r + dr * cells, c + dc * cells
                if not (0 <= y < h and 0 <= x < w) or grid[y][x] == '#':
                    break
                new = (y, x), dr != 0
                if new not in before:
                    before[new] = f'{name}{cells}', state
                    queue.append(new)
    return None


pushes = route()
if pushes is None:
    print('stuck')
else:
    print(len(pushes))
    print(*pushes)
