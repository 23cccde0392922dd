n, r = map(int, input().split())
stones = [0, *map(int, input().split())]
# least[j]: the one who brought the latest letter has brought all behind letter j, and the other one stands
# where letter j was (0: at the start).
least = {0: abs(stones[1])}
for letter in range(2, n + 1):
    onward = abs(stones[letter] - stones[letter - 1])
    following = {j: walked + onward for j, walked in least.items() if letter - j <= r}
    following[letter - 1] = min(walked + abs(stones[letter] - stones[j]) for j, walked in least.items())
    least = following
print(min(least.values()))
