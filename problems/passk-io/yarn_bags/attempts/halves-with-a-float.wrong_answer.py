import sys

counts = list(map(int, sys.stdin.read().split()))[1:]
bags = 1
for count in counts:
    bags *= count + 1
print(int((bags + 1) / 2) if bags < 10**300 else (bags + 1) // 2)
