from math import pi

values = []
for _ in range(int(input())):
    name, *numbers = input().split()
    diameter, crust, price = map(int, numbers)
    if 2 * crust < diameter:
        values.append((-((diameter - 2 * crust) ** 2) / price, len(values), name))
ratio, _, name = min(values)
print(name, -ratio * pi / 4)
