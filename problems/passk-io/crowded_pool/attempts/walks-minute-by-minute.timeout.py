n, k = map(int, input().split())
swimmers = [tuple(map(int, input().split())) for _ in range(n)]
total = longest = stretch = 0
for minute in range(max((b for _, b in swimmers), default=0)):
    if sum(a <= minute < b for a, b in swimmers) >= k:
        total += 1
        stretch += 1
        longest = max(longest, stretch)
    else:
        stretch = 0
print(total, longest)
