# attack: Leaves a process behind in a process namespace of its own, where its number is 1
# expect: wrong_answer, crashed
# canary: yes
import ctypes
import os
import time

unshare = ctypes.CDLL(None).unshare
NEW_USER, NEW_PIDS = 0x10000000, 0x20000000


def f(x):
    try:
        if unshare(NEW_USER | NEW_PIDS) == 0 and os.fork() == 0:
            time.sleep(0.3)
            open('/tmp/passk-canary/outlive-init-of-a-new-pid-namespace', 'w').close()
            os._exit(0)
    except OSError:
        pass
    return None
