n, k, w = map(int, input().split())
prices = list(map(int, input().split()))
total, used = 0, k
for price in prices:
    if used == k or used * w >= price:
        total += price
        used = 0
    total += used * w
    used += 1
print(total)
