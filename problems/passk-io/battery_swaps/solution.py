n, k, w = map(int, input().split())
prices = list(map(int, input().split()))
# cost[i]: of the first i legs, where the battery in use is thrown away behind them.
cost = [0] + [float('inf')] * n
for leg, price in enumerate(prices):
    total = cost[leg] + price
    for used in range(min(k, n - leg)):
        total += used * w
        cost[leg + used + 1] = min(cost[leg + used + 1], total)
print(cost[n])
