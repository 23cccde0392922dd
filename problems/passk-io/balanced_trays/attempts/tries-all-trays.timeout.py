import sys

sys.setrecursionlimit(5000)
n, k = map(int, input().split())
total = n * (n + 1) // 2
trays = [[] for _ in range(k)]


def lay(weight):
    if weight == 0:
        return True
    for tray in trays:
        if len(tray) < n // k and (sum(tray) + weight) * k <= total:
            tray.append(weight)
            if lay(weight - 1):
                return True
            tray.pop()
    return False


if total % k == 0 and lay(n):
    for tray in trays:
        print(*tray)
else:
    print('impossible')
