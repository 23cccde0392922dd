from math import comb

good, dead, taken = map(int, input().split())
left = good + dead - taken
shining = 0
for d in range(dead + 1):
    shining += comb(taken - d + 1, d) * comb(left, dead - d)
print(shining / comb(good + dead, dead))
