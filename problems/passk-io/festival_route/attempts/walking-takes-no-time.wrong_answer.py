n = int(input())
concerts = sorted((tuple(map(int, input().split())) for _ in range(n)), key=lambda c: c[1])
best = []
for i, (p, s, e, joy) in enumerate(concerts):
    best.append(joy + max((best[j] for j in range(i) if concerts[j][2] <= s), default=0))
print(max(best, default=0))
