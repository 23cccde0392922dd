n, m = map(int, input().split())
last, found = {}, []
for place, number in enumerate(map(int, input().split()), 1):
    if number % m in last:
        found.append((place - last[number % m], last[number % m], place))
    last[number % m] = place
print(*min(found)[1:])
