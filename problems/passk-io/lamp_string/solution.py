from math import comb

good, dead, taken = map(int, input().split())
left = good + dead - taken
shining = 0
# d dead lamps in the string, no two of them neighbours; the others stay in the box.
for d in range(min(dead, (taken + 1) // 2) + 1):
    shining += comb(taken - d + 1, d) * comb(left, dead - d)
print(shining / comb(good + dead, dead))
