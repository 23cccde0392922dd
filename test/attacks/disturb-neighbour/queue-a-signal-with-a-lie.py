# attack: Queues a signal to the supervisor with rt_sigqueueinfo, made up to come from the kernel
# expect: wrong_answer, crashed
import ctypes
import os
import signal
import struct

syscall = ctypes.CDLL(None).syscall
SI_QUEUE = -1


def f(x):
    information = struct.pack('iiiiiI', signal.SIGTERM, 0, SI_QUEUE, 0, 1, 0).ljust(128, b'\0')
    syscall(129, os.getppid(), signal.SIGTERM, information)
    return None
