n = int(input())
concerts = sorted((tuple(map(int, input().split())) for _ in range(n)), key=lambda concert: concert[1])
# best[i]: the most joy of a route whose last concert is number i.
best = []
for place, start, end, joy in concerts:
    before = (
        total
        for total, (other, _, over, _) in zip(best, concerts)
        if over + abs(place - other) <= start
    )
    best.append(joy + max(before, default=0))
print(max(best, default=0))
