# attack: Attaches to the supervisor as a debugger for a moment, which stops it
# expect: wrong_answer, crashed
import ctypes
import os
import time

ptrace = ctypes.CDLL(None).ptrace
ATTACH, DETACH, ANY_CHILD = 16, 17, 0x40000000


def f(x):
    try:
        parent = ctypes.c_long(os.getppid())
        if ptrace(ATTACH, parent, None, None) == 0:
            os.waitpid(os.getppid(), ANY_CHILD)
            time.sleep(0.1)
            ptrace(DETACH, parent, None, None)
    except OSError:
        pass
    return None
