n, k, w = map(int, input().split())
prices = list(map(int, input().split()))
cost = [0] + [10**18] * n
for leg in range(n):
    for used in range(1, min(k, n - leg) + 1):
        cost[leg + used] = min(cost[leg + used], cost[leg] + prices[leg] + w * used * (used + 1) // 2)
print(cost[n])
