# attack: Makes a child by the raw clone3 call and lets the child write
# expect: wrong_answer, crashed
# canary: yes
import ctypes
import os
import signal
import struct

syscall = ctypes.CDLL(None).syscall


def f(x):
    arguments = struct.pack('11Q', 0, 0, 0, 0, signal.SIGCHLD, 0, 0, 0, 0, 0, 0)
    if syscall(435, arguments, ctypes.c_size_t(len(arguments))) == 0:
        try:
            with open('/tmp/passk-canary/escape-child-by-clone3', 'w') as file:
                file.write('escaped')
        finally:
            os._exit(0)
    return None
