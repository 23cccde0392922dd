def trays(n, k):
    size = n // k
    if k == 1:
        return [list(range(1, n + 1))]
    if size == 1 or n * (n + 1) // 2 % k:
        return None
    found = [[] for _ in range(k)]
    done = 0
    if size % 2:
        # Then k is odd. Sums of 1 + tray and a second counter are k numbers in a row, which a third one evens out.
        for tray in range(k):
            first, second = 1 + tray, k + 1 + (tray + k // 2) % k
            found[tray] += [first, second, 3 * (3 * k + 1) // 2 - first - second]
        done = 3 * k
    low, high = done + 1, n
    while low < high:
        for tray in found:
            tray += [low, high]
            low, high = low + 1, high - 1
    return found


found = trays(*map(int, input().split()))
if found is None:
    print('impossible')
else:
    for tray in found:
        print(*tray)
