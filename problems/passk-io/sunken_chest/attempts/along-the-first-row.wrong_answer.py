n = int(input())
distances = []
for x in range(1, n + 1):
    print('?', x, 1, flush=True)
    distances.append(int(input()))
y = min(distances) + 1
print('!', distances.index(min(distances)) + 1, y, flush=True)
