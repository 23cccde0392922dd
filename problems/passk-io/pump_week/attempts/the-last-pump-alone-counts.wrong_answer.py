length, n, q = map(int, input().split())
pumps = sorted(tuple(map(int, input().split())) for _ in range(n))


def litres(minute):
    rounds, rest = divmod(minute, length)
    whole = part = until = 0
    for start, end, rate in pumps:
        start = max(start, until)
        if start < end:
            whole += rate * (end - start)
            part += rate * max(0, min(rest, end) - start)
            until = end
    return rounds * whole + part


for _ in range(q):
    a, b = map(int, input().split())
    print(litres(b) - litres(a))
