n, k = map(int, input().split())
size = n // k
if k > 1 and (size == 1 or (size % 2 and k % 2 == 0)):
    print('impossible')
elif k == 1:
    print(*range(n, 0, -1))
else:
    found = [[] for _ in range(k)]
    high = n
    while size % 2 and high > n - 3 * k or size % 2 == 0 and False:
        for t in range(k):
            a, b = 1 + t, k + 1 + (t + k // 2) % k
            found[t] = [n + 1 - a, n + 1 - b, n + 1 - 3 * (3 * k + 1) // 2 + a + b]
        high = n - 3 * k
    low = 1
    while low < high:
        for tray in found:
            tray += [high, low]
            low, high = low + 1, high - 1
    for tray in reversed(found):
        print(*tray, '')
