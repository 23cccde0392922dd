import sys

counts = list(map(int, sys.stdin.read().split()))[1:]
even, odd = 1, 0
for count in counts:
    new_even = new_odd = 0
    for taken in range(count + 1):
        if taken % 2 == 0:
            new_even += even
            new_odd += odd
        else:
            new_even += odd
            new_odd += even
    even, odd = new_even, new_odd
print(even)
