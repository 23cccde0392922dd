# attack: Ties itself at the lowest class to one core with busy children, so that it seems to wait for the machine
# expect: timeout, wrong_answer, crashed
import os
import time


def hog():
    until = time.monotonic() + 5
    while time.monotonic() < until:
        pass
    os._exit(0)


def f(x):
    try:
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
        for _ in range(3):
            if os.fork() == 0:
                hog()
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
        until = time.monotonic() + 4
        while time.monotonic() < until:
            time.sleep(0)
    except OSError:
        pass
    return None
