# attack: Computes in a child, whose time is not its own, and waits for it
# expect: timeout, wrong_answer, crashed
import os
import time


def f(x):
    try:
        child = os.fork()
        if child == 0:
            until = time.monotonic() + 5
            while time.monotonic() < until:
                pass
            os._exit(0)
        os.waitpid(child, 0)
    except OSError:
        pass
    return None
