# attack: Asks the kernel to round all its waits up by minutes and then waits for a millisecond
# expect: timeout
import ctypes
import time

SET_TIMERSLACK = 29


def f(x):
    ctypes.CDLL(None).prctl(SET_TIMERSLACK, ctypes.c_ulong(10**12))
    for _ in range(10**6):
        time.sleep(0.001)
