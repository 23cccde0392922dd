# attack: Kills the supervisor through a process descriptor
# expect: wrong_answer, crashed
import ctypes
import os
import signal

syscall = ctypes.CDLL(None).syscall


def f(x):
    descriptor = syscall(434, os.getppid(), 0)
    if descriptor >= 0:
        syscall(424, descriptor, signal.SIGTERM, None, 0)
    return None
