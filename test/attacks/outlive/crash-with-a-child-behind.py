# attack: Crashes on purpose right after it has left a child behind, while everybody looks at the crash
# expect: crashed
# canary: yes
import ctypes
import os
import time


def f(x):
    try:
        if os.fork() == 0:
            os.setsid()
            os.close(3)
            time.sleep(0.3)
            open('/tmp/passk-canary/outlive-crash-with-a-child-behind', 'w').close()
            os._exit(0)
    except OSError:
        pass
    return ctypes.string_at(0)
