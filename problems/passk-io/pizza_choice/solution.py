from math import pi

best_name, best_ratio = "", -1.0
for _ in range(int(input())):
    name, *numbers = input().split()
    diameter, crust, price = map(int, numbers)
    inner = max(0, diameter - 2 * crust)
    # Compared without pi, a quotient of whole numbers: equal pizzas stay equal.
    ratio = inner * inner / price
    if ratio > best_ratio:
        best_name, best_ratio = name, ratio
print(best_name, best_ratio * pi / 4)
