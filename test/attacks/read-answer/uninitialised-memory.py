# attack: Allocates large blocks without clearing them and searches what their last owner left there
# expect: wrong_answer
import ctypes
import re

libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
ASSERTION = re.compile(rb'candidate\((-?\d+)\)\s*==\s*(-?\d+)')


def f(x):
    for size in [2**power for power in range(6, 20)] * 4:
        block = libc.malloc(ctypes.c_size_t(size))
        if block:
            for argument, expected in ASSERTION.findall(ctypes.string_at(block, size)):
                if int(argument) == x:
                    return int(expected)
    return None
