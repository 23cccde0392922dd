n, k = map(int, input().split())
crates = list(map(int, input().split()))
seen = [{}, {0: 1}]
total = crates[0] % k
count = int(total == 0)
seen[0][total] = 1
for day in range(1, n):
    total = (total + crates[day]) % k
    count += seen[1 - day % 2].get(total, 0)
    seen[day % 2][total] = seen[day % 2].get(total, 0) + 1
print(count)
