import sys
from itertools import product

counts = list(map(int, sys.stdin.read().split()))[1:]
print(sum(1 for bag in product(*(range(count + 1) for count in counts)) if sum(bag) % 2 == 0))
