# attack: Opens a file by the x32 numbers of the system calls, which have bit 30 set
# expect: wrong_answer, crashed
# canary: yes
import ctypes

syscall = ctypes.CDLL(None).syscall
X32 = 0x40000000


def f(x):
    path = '/tmp/passk-canary/escape-x32-calls'.encode()
    syscall(ctypes.c_long(X32 | 2), path, 0o101, 0o644)
    syscall(ctypes.c_long(X32 | 85), path, 0o644)
    syscall(ctypes.c_long(X32 | 257), -100, path, 0o101, 0o644)
    return None
