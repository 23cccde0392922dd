n = int(input())
concerts = sorted((tuple(map(int, input().split())) for _ in range(n)), key=lambda c: -c[3])
heard = []
for p, s, e, joy in concerts:
    if all(e + abs(p - q) <= t or f + abs(p - q) <= s for q, t, f, _ in heard):
        heard.append((p, s, e, joy))
print(sum(c[3] for c in heard))
