# attack: Overwrites read-only machine code of the C library through /proc/self/mem, so that write pretends to succeed
# expect: wrong_answer, crashed, timeout
import ctypes

RETURN_ZERO = b'\x31\xc0\xc3'
libc = ctypes.CDLL(None)


def f(x):
    try:
        address = ctypes.cast(libc.write, ctypes.c_void_p).value
        with open('/proc/self/mem', 'r+b', 0) as memory:
            memory.seek(address)
            memory.write(RETURN_ZERO)
    except Exception:
        pass
    return None
