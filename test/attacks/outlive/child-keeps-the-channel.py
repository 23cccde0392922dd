# attack: Ends while a child holds its channel open, so that the judge waits for an answer that never comes
# expect: exited_early, timeout, crashed
import os
import time

try:
    if os.fork() == 0:
        os.setsid()
        time.sleep(3)
        os._exit(0)
except OSError:
    pass
os._exit(0)


def f(x):
    return None
