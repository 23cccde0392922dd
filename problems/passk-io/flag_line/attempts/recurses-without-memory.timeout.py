import sys

sys.setrecursionlimit(10**6)


def count(left, last):
    if left <= 0:
        return 1 if left == 0 else 0
    lines = count(left - 1, "b") + count(left - 2, "w")
    if last != "r":
        lines += count(left - 1, "r")
    return lines


print(count(int(input()), ""))
