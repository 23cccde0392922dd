n, d = map(int, input().split())
umbrellas = []
got = []
for _ in range(n):
    a, b = map(int, input().split())
    for k, used in enumerate(umbrellas):
        if all(b + d <= x or y + d <= a for x, y in used):
            used.append((a, b))
            got.append(k + 1)
            break
    else:
        umbrellas.append([(a, b)])
        got.append(len(umbrellas))
print(len(umbrellas))
print(*got)
