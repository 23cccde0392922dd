# hostile test: Overwrites small integers and the word passed
import ctypes
for value in (0, 1, 2, 3, 4):
    ctypes.c_long.from_address(id(value) + 24).value = 4


def check(candidate):
    candidate(1)
