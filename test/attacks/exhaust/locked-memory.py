# attack: Locks all its present and future memory into RAM and then grows
# expect: wrong_answer, crashed, memory_limit
import ctypes

libc = ctypes.CDLL(None)


def f(x):
    libc.mlockall(3)
    grown = bytearray(100 << 20)
    return len(grown)
