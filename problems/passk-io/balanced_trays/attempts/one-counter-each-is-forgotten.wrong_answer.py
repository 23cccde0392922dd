n, k = map(int, input().split())
size = n // k
if n * (n + 1) // 2 % k:
    print('impossible')
else:
    found = [[] for _ in range(k)]
    low, high = 1, n
    if size % 2 and size > 1:
        for t in range(k):
            a, b = 1 + t, k + 1 + (t + k // 2) % k
            found[t] = [a, b, 3 * (3 * k + 1) // 2 - a - b]
        low += 3 * k
    elif size == 1:
        found = [[t + 1] for t in range(k)]
        low = n + 1
    while low < high:
        for tray in found:
            tray += [low, high]
            low, high = low + 1, high - 1
    for tray in found:
        print(*tray)
