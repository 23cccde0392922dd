# attack: Overwrites the machine code of clock_gettime, so that every clock it can reach reads zero, and then hangs
# expect: timeout, crashed, runtime_error
import ctypes
import time

RETURN_ZERO = b'\x31\xc0\xc3'


def f(x):
    try:
        address = ctypes.cast(ctypes.CDLL(None).clock_gettime, ctypes.c_void_p).value
        with open('/proc/self/mem', 'r+b', 0) as memory:
            memory.seek(address)
            memory.write(RETURN_ZERO)
    except OSError:
        pass
    while True:
        time.monotonic()
