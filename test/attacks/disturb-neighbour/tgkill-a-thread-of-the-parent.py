# attack: Signals a thread of the supervisor by tkill and tgkill, which rules for kill may forget
# expect: wrong_answer, crashed
import ctypes
import os
import signal

syscall = ctypes.CDLL(None).syscall


def f(x):
    parent = os.getppid()
    syscall(200, parent, signal.SIGTERM)
    syscall(234, parent, parent, signal.SIGTERM)
    return None
