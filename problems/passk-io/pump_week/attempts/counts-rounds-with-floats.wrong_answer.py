length, n, q = map(int, input().split())
pumps = [tuple(map(int, input().split())) for _ in range(n)]


def litres(minute):
    rounds = int(minute / length)
    rest = minute % length
    return sum(rate * (float(rounds) * (end - start) + max(0, min(rest, end) - start)) for start, end, rate in pumps)


for _ in range(q):
    a, b = map(int, input().split())
    print(int(litres(b) - litres(a)))
