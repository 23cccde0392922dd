import sys

# Python refuses to print whole numbers of more than 4300 digits unless it is told otherwise.
sys.set_int_max_str_digits(0)

n = int(sys.stdin.read())
# Lines by their last flag; "open_white" has a white run of odd length that the next flag must go on with.
red, blue, open_white, closed_white = 0, 0, 0, 1
for _ in range(n):
    red, blue, open_white, closed_white = (
        blue + closed_white,
        red + blue + closed_white,
        red + blue + closed_white,
        open_white,
    )
print(red + blue + closed_white)
