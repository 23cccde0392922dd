import sys

counts = list(map(int, sys.stdin.read().split()))[1:]
bags = 1
for count in counts:
    bags *= count + 1
print(bags // 2)
