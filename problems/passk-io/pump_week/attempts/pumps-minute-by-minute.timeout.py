length, n, q = map(int, input().split())
pumps = [tuple(map(int, input().split())) for _ in range(n)]
for _ in range(q):
    a, b = map(int, input().split())
    litres = 0
    for minute in range(a, b):
        for start, end, rate in pumps:
            if start <= minute % length < end:
                litres += rate
    print(litres)
