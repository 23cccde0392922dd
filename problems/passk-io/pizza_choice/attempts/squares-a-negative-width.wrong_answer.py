from math import pi

best_name, best_ratio = "", -1.0
for _ in range(int(input())):
    name, *numbers = input().split()
    diameter, crust, price = map(int, numbers)
    inner = diameter - 2 * crust
    ratio = inner * inner / price
    if ratio > best_ratio:
        best_name, best_ratio = name, ratio
print(best_name, best_ratio * pi / 4)
