n, k, w = map(int, input().split())
prices = list(map(int, input().split()))
leg, total = 0, 0
while leg < n:
    total += prices[leg]
    if leg + k >= n:
        total += w * (n - leg - 1) * (n - leg) // 2
        break
    following = min(range(leg + 1, leg + k + 1), key=lambda i: prices[i])
    used = following - leg
    total += w * used * (used - 1) // 2
    leg = following
print(total)
