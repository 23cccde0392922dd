# attack: Makes the C library abort over a corrupt heap
# expect: crashed
import ctypes

libc = ctypes.CDLL(None)
libc.free.argtypes = [ctypes.c_void_p]


def f(x):
    block = ctypes.create_string_buffer(64)
    libc.free(ctypes.addressof(block) + 8)
    return None
