from math import comb

good, dead, taken = map(int, input().split())
left = good + dead - taken
shining = sum(comb(taken - d + 1, d) * comb(left, dead - d) for d in range(min(dead, (taken + 1) // 2) + 1))
print(shining // comb(good + dead, dead))
