from math import asin, sqrt

length, width, n = input().split()
length, half, n = float(length), float(width) / 2, int(n)
sprinklers = [tuple(map(float, input().split())) for _ in range(n)]


def upper_area(r, a, b):
    """The area under the half circle of radius r around 0, between a and b."""

    def up_to(t):
        t = max(-r, min(r, t))
        return (t * sqrt(r * r - t * t) + r * r * asin(t / r)) / 2

    return up_to(b) - up_to(a)


# Between two neighbouring ones of these places one sprinkler reaches furthest, and is cut by the lawn's edge or isn't.
places = {0.0, length}
for i, (x, r) in enumerate(sprinklers):
    places |= {x - r, x + r}
    if r > half:
        reach = sqrt(r * r - half * half)
        places |= {x - reach, x + reach}
    for other, s in sprinklers[:i]:
        places.add((r * r - s * s - x * x + other * other) / (2 * (other - x)))
places = sorted(place for place in places if 0 <= place <= length)

wet = 0.0
for start, end in zip(places, places[1:]):
    middle = (start + end) / 2
    height, x, r = max(((r * r - (middle - x) ** 2, x, r) for x, r in sprinklers), default=(0.0, 0.0, 0.0))
    if height > half * half:
        wet += 2 * half * (end - start)
    elif height > 0:
        wet += 2 * upper_area(r, start - x, end - x)
print(wet)
