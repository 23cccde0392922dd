# attack: Opens a file for writing with creat, openat and openat2, some of which a list of system calls may forget
# expect: wrong_answer, crashed
# canary: yes
import ctypes
import os
import struct

syscall = ctypes.CDLL(None).syscall
PATH = '/tmp/passk-canary/escape-openat2-and-creat'.encode()
CREATE = os.O_CREAT | os.O_WRONLY


def f(x):
    syscall(85, PATH, 0o644)
    syscall(2, PATH, CREATE, 0o644)
    syscall(257, -100, PATH, CREATE, 0o644)
    syscall(437, -100, PATH, struct.pack('3Q', CREATE, 0o644, 0), ctypes.c_size_t(24))
    return None
