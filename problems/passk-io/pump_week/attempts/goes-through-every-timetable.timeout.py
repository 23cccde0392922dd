length, n, q = map(int, input().split())
pumps = [tuple(map(int, input().split())) for _ in range(n)]
for _ in range(q):
    a, b = map(int, input().split())
    litres = 0
    for begin in range(a - a % length, b, length):
        for start, end, rate in pumps:
            litres += rate * max(0, min(b, begin + end) - max(a, begin + start))
    print(litres)
