import sys
from functools import lru_cache

sys.set_int_max_str_digits(0)


@lru_cache(maxsize=None)
def count(left, after_red):
    if left < 0:
        return 0
    if left == 0:
        return 1
    lines = count(left - 1, False) + count(left - 2, False)
    if not after_red:
        lines += count(left - 1, True)
    return lines


print(count(int(input()), False))
