# attack: Sets the system clock (to the time it shows) and its rate, so that timeouts move
# expect: wrong_answer, crashed
import ctypes
import struct
import time

libc = ctypes.CDLL(None)


def f(x):
    try:
        time.clock_settime(time.CLOCK_REALTIME, time.clock_gettime(time.CLOCK_REALTIME))
    except OSError:
        pass
    libc.adjtimex(struct.pack('I', 0).ljust(208, b'\0'))
    libc.settimeofday(None, None)
    return None
