n = int(input())
counts = list(map(int, input().split()))
bags = counts[0] + 1
for count in counts[1:]:
    bags *= count + 1
print((bags + 1) // 2)
