# attack: Registers a robust futex list in memory that is gone when the kernel walks it at its end
# expect: wrong_answer, crashed
import ctypes
import os

syscall = ctypes.CDLL(None).syscall


def f(x):
    syscall(273, ctypes.c_void_p(0x41414141), ctypes.c_size_t(24))
    syscall(218, ctypes.c_void_p(0x41414141))
    os.sched_yield()
    return None
