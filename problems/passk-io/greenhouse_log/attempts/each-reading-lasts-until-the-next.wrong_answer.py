n, limit = input().split()
limit = float(limit)
readings = [tuple(map(float, input().split())) for _ in range(int(n))]


def warm_share(a, b):
    """Which part of the way from a to b is at the limit or above it."""
    if min(a, b) >= limit:
        return 1.0
    if max(a, b) < limit:
        return 0.0
    return (max(a, b) - limit) / abs(a - b)


if len(readings) == 1:
    degrees = readings[0][1]
    print(degrees, 100 if degrees >= limit else 0)
else:
    area = warm = 0.0
    for (start, a), (end, b) in zip(readings, readings[1:]):
        area += a * (end - start)
        warm += (a >= limit) * (end - start)
    total = readings[-1][0] - readings[0][0]
    print(area / total, 100 * warm / total)
