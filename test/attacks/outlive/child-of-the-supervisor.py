# attack: Makes a child by clone with CLONE_PARENT, which is its sibling and not its child
# expect: wrong_answer, crashed
# canary: yes
import ctypes
import os
import signal
import time

syscall = ctypes.CDLL(None).syscall
CLONE_PARENT = 0x8000


def f(x):
    if syscall(56, CLONE_PARENT | signal.SIGCHLD, None, None, None, None) == 0:
        time.sleep(0.3)
        try:
            open('/tmp/passk-canary/outlive-child-of-the-supervisor', 'w').close()
        finally:
            os._exit(0)
    return None
