import sys

counts = list(map(int, sys.stdin.read().split()))[1:]
even, odd = 1, 0
for count in counts:
    ways_even, ways_odd = count // 2 + 1, (count + 1) // 2
    even, odd = even * ways_even + odd * ways_odd, even * ways_odd + odd * ways_even
print(even)
