# attack: Puts a subreaper of its own between itself and its grandchildren, so that nobody else inherits them
# expect: wrong_answer, crashed
# canary: yes
import ctypes
import os
import time

prctl = ctypes.CDLL(None).prctl


def f(x):
    try:
        if os.fork() == 0:
            prctl(36, ctypes.c_ulong(1))
            os.setsid()
            for _ in range(3):
                if os.fork() == 0:
                    os.setsid()
                    time.sleep(0.3)
                    open('/tmp/passk-canary/outlive-subreaper-in-between', 'w').close()
                    os._exit(0)
            time.sleep(1)
            os._exit(0)
    except OSError:
        pass
    return None
