# attack: Leaves busy children behind that slow down whoever is judged next
# expect: wrong_answer, crashed
import os
import time


def f(x):
    for _ in range(4):
        try:
            if os.fork() == 0:
                os.setsid()
                until = time.monotonic() + 3
                while time.monotonic() < until:
                    pass
                os._exit(0)
        except OSError:
            break
    return None
