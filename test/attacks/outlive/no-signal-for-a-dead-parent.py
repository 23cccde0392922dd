# attack: Clears the signal that would come with its parent's death, makes itself a subreaper, and hangs
# expect: timeout, crashed
import ctypes
import time

prctl = ctypes.CDLL(None).prctl
SET_DEATH_SIGNAL, SET_SUBREAPER = 1, 36


def f(x):
    prctl(SET_DEATH_SIGNAL, ctypes.c_ulong(0))
    prctl(SET_SUBREAPER, ctypes.c_ulong(1))
    while True:
        time.sleep(10)
