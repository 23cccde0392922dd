# attack: Attaches to its own child as a debugger, so that the child's death waits for its tracer
# expect: wrong_answer, crashed
# canary: yes
import ctypes
import os
import signal
import time

libc = ctypes.CDLL(None)


def f(x):
    try:
        child = os.fork()
        if child == 0:
            os.setsid()
            libc.ptrace(0, None, None, None)
            time.sleep(0.3)
            open('/tmp/passk-canary/outlive-traced-child', 'w').close()
            os._exit(0)
        libc.ptrace(16, ctypes.c_long(child), None, None)
        os.kill(child, signal.SIGCONT)
    except OSError:
        pass
    return None
