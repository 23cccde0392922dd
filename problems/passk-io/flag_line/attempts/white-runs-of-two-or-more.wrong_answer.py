import sys

sys.set_int_max_str_digits(0)
n = int(input())
red, blue, single, several = 0, 0, 0, 1
for step in range(n):
    start = 1 if step == 0 else 0
    red, blue, single, several = (
        blue + several,
        red + blue + several,
        red + blue + start,
        single + several - start,
    )
print(red + blue + several)
